// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/simulator/TestLine.h"
#include "tests/ui/simulator/SimulatorStage.h"
#include "tests/ui/support/FakeRelay.h"

#include <QRadioButton>
#include <QSignalSpy>

using namespace ringdown;
using namespace ringdown::simulator;
using namespace Qt::StringLiterals;

/// The line under the simulator's call that makes it a test call.
class TestLineTest : public QObject, private SimulatorStage {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_relay = std::make_unique<tests::FakeRelay>();
        m_relay->liveTest = {"+16195550100",
                             "+16195550101",
                             {{0, ContactId("captain"), "Captain", "+16195550111", TierId("primary")},
                              {20, ContactId("office"), "Office", "+16195550122", TierId("backup")}},
                             45,
                             {}};
        setUp();
        m_page->setRelay(m_relay.get());
    }
    void cleanup() { m_window.reset(); }

    void itNamesWhoseRealPhonesRingAndWhatItCosts()
    {
        QVERIFY(mode(u"Drill – no phone rings, free"_s)->isChecked());
        QVERIFY(says(u"really rings Captain and Office, costs about 2 minute"_s));
        QCOMPARE(mode(u"Live"_s)->accessibleDescription(),
                 u"really rings Captain and Office, costs about 2 minute(s)"_s);
    }

    void manyPhonesAreCounted()
    {
        for (const char *name : {"Lee", "Mara", "Dana"})
            m_relay->liveTest.phones.push_back({40, ContactId("x"), name, "+16195550133", TierId("backup")});
        mode(u"Live"_s)->click(); // asks anew
        QVERIFY(says(u"really rings Captain, Office, Lee and 2 more"_s));
    }

    void whomItRingsIsAskedAnewEachMinute()
    {
        m_relay->liveTest.phones.pop_back();
        m_page->setNow(tests::sampleNow + std::chrono::seconds(1));
        QVERIFY(says(u"really rings Captain and Office, costs about 2 minute"_s));
        m_page->setNow(tests::sampleNow + std::chrono::minutes(1));
        QVERIFY(says(u"really rings Captain, costs"_s));
    }

    void whyItIsNotPossibleIsSaid()
    {
        m_relay->liveTest.whyNot = "This relay has no API key, and without one it can place no call.";
        mode(u"Live"_s)->click();
        QVERIFY(says(u"not possible now: This relay has no API key"_s));
    }

    void nothingIsClaimedWhileTheRelayDoesNotAnswer()
    {
        m_relay->liveTest.whyNot = "This relay has no API key, and without one it can place no call.";
        mode(u"Live"_s)->click();
        m_relay->failure = client::ApiFailure{{ErrorCode::Unavailable, "no answer"}, 0, "No answer", {}};
        m_page->setNow(tests::sampleNow + std::chrono::minutes(2));
        QVERIFY(says(u"what it would ring and cost is not known now"_s));
        QVERIFY(!says(u"really rings"_s));
        m_relay->failure.reset();
        Q_EMIT m_relay->connected(m_relay->revision);
        QVERIFY(says(u"not possible now: This relay has no API key"_s));
    }

    void theCallIsLikeTheOneAskedAbout()
    {
        QSignalSpy wanted(m_page, &SimulatorPage::testWanted);
        type(u"Keys the caller presses"_s, u"2"_s);
        button(u"Start"_s)->click();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][0].value<TenantId>(), queen);
        QCOMPARE(wanted[0][1].value<routing::WhatIfQuestion>().digits, std::string("2"));
        QVERIFY(wanted[0][2].value<drill::TestKind>() == drill::TestKind::Drill);
        mode(u"Live"_s)->click();
        button(u"Start"_s)->click();
        QVERIFY(wanted[1][2].value<drill::TestKind>() == drill::TestKind::Live);
    }

    void aNumberThatIsNobodysCannotBeTested()
    {
        typeInto(field<QComboBox>(u"Number called"_s), u"619 555 0166"_s);
        QVERIFY(!button(u"Start"_s)->isEnabled());
        QVERIFY(says(u"Only a number of the live plan can be called."_s));
    }

    void withoutARelayThereIsNoTest()
    {
        m_page->setRelay(nullptr);
        QVERIFY(!button(u"Start"_s)->isEnabled());
        QVERIFY(says(u"really rings phones, and costs what calls cost"_s));
    }

private:
    QRadioButton *mode(const QString &words) const
    {
        for (auto *each : m_page->findChildren<QRadioButton *>()) {
            if (each->text() == words)
                return each;
        }
        return nullptr;
    }

    std::unique_ptr<tests::FakeRelay> m_relay;
};

QTEST_MAIN(TestLineTest)
#include "TestLineTest.moc"
