// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/WindowStage.h"
#include "ui/routing/RoutingPage.h"

#include <QAbstractButton>
#include <QLabel>
#include <QTest>

using namespace ringdown;

/// Drills and live test calls from the window.
class TestCallInWindowTest : public QObject, private tests::WindowStage {
    Q_OBJECT
private Q_SLOTS:
    void init() { open(); }
    void cleanup() { m_window.reset(); }

    void aTestCallIsForetoldStartedAndTickedOff()
    {
        fillAndFollow();
        m_window->showTenant(TenantId("qdn"));
        m_window->showTestCall();
        QVERIFY(labels().contains(QStringLiteral("What the plan foretells")));
        press(QStringLiteral("Start the drill"));
        QCOMPARE(m_relay->drills.size(), std::size_t(1));
        QCOMPARE(m_relay->drills[0].tenant, TenantId("qdn"));
        QVERIFY(!m_relay->drills[0].live);
        QVERIFY(labels().contains(QStringLiteral("The drill runs")));
        client::CallDetail drill = tests::play({"+16195550100", "+12025550147", 0, "", "", true, "", -1});
        for (Event &event : drill.events)
            event.call = m_relay->drillSid;
        arrive(drill);
        QVERIFY(labels().contains(QStringLiteral("The drill is over: voicemail")));
        QVERIFY(labels().filter(QStringLiteral("It would end as")).isEmpty());
        QVERIFY(!labels().filter(QStringLiteral("What happened is ticked.")).isEmpty());
    }

    void aLiveTestCallNamesThePhonesAndAsksFirst()
    {
        fillAndFollow();
        m_window->showTenant(TenantId("qdn"));
        m_window->showTestCall();
        press(QStringLiteral("Live: a real call that really rings"));
        QVERIFY(!labels().filter(QStringLiteral("these phones really ring")).isEmpty());
        QVERIFY(!labels().filter(QStringLiteral("Office, (619) 555-0122")).isEmpty());
        press(QStringLiteral("Place the live call…"));
        QVERIFY(m_relay->drills.empty());
        QVERIFY(!labels().filter(QStringLiteral("Real phones ring: Captain, Office.")).isEmpty());
        press(QStringLiteral("Yes, ring these phones"));
        QCOMPARE(m_relay->drills.size(), std::size_t(1));
        QVERIFY(m_relay->drills[0].live);
        QVERIFY(labels().contains(QStringLiteral("The live test call runs")));
    }

    void oneContactIsRungAfterAQuestionThatNamesThePhone()
    {
        fillAndFollow();
        m_window->goTo(QStringLiteral("routing"));
        m_window->showTenant(TenantId("qdn"));
        Q_EMIT m_window->findChild<routing_ui::RoutingPage *>()->ringWanted(TenantId("qdn"),
                                                                            ContactId("office"));
        QVERIFY(labels().contains(QStringLiteral("Ring Office now")));
        QVERIFY(!labels().filter(QStringLiteral("this phone alone really rings")).isEmpty());
        QVERIFY(labels().filter(QStringLiteral("Captain, (619)")).isEmpty());
        press(QStringLiteral("Ring Office…"));
        QVERIFY(m_relay->drills.empty());
        QVERIFY(
            !labels()
                 .filter(QStringLiteral("The phone of Office really rings: (619) 555-0122. Place the call?"))
                 .isEmpty());
        press(QStringLiteral("Yes, ring this phone"));
        QCOMPARE(m_relay->drills.size(), std::size_t(1));
        QVERIFY(m_relay->drills[0].live);
        QCOMPARE(m_relay->drills[0].tenant, TenantId("qdn"));
        QCOMPARE(m_relay->drills[0].contact, ContactId("office"));
        QVERIFY(labels().contains(QStringLiteral("The live test call runs")));
        m_window->showTestCall(); // the next one is a drill of everybody again
        QVERIFY(labels().contains(QStringLiteral("Test call")));
        press(QStringLiteral("Start the drill"));
        QVERIFY(m_relay->drills.back().contact.isEmpty() && !m_relay->drills.back().live);
    }

    void aLiveTestCallThatCannotBeMadeSaysWhy()
    {
        fillAndFollow();
        m_relay->liveTest.whyNot = "This relay has no API key.";
        m_window->showTestCall();
        press(QStringLiteral("Live: a real call that really rings"));
        QVERIFY(labels().contains(QStringLiteral("This relay has no API key.")));
        QVERIFY(!find<QAbstractButton>(QStringLiteral("Place the live call…"))->isEnabled());
    }

    void aFailedTestCallSaysWhy()
    {
        fillAndFollow();
        m_window->showTestCall();
        m_relay->failure = client::ApiFailure{{ErrorCode::Refused, "role"}, 403, "", {}};
        press(QStringLiteral("Start the drill"));
        QVERIFY(
            !labels()
                 .filter(QStringLiteral("The test call was not started. This token may look but not change."))
                 .isEmpty());
        const std::string unknown = "tenant: the plan has no \"qdn\"";
        m_relay->failure = client::ApiFailure{{ErrorCode::NotFound, unknown}, 404, "", {}};
        press(QStringLiteral("Start the drill"));
        QVERIFY(!labels()
                     .filter(QStringLiteral(
                         "The test call was not started. The relay’s plan has no business “qdn”"))
                     .isEmpty()); // in the console's language
        QVERIFY(find<QAbstractButton>(QStringLiteral("Start the drill"))->isEnabled());
    }
};

QTEST_MAIN(TestCallInWindowTest)
#include "TestCallInWindowTest.moc"
