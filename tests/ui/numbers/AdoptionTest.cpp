// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/numbers/NumbersStage.h"
#include "ui/numbers/BoatCard.h"
#include "ui/numbers/NumberPane.h"
#include "ui/numbers/NumbersModel.h"
#include "ui/numbers/ReviewSheet.h"
#include "ui/shell/EmptyState.h"

#include <QSignalSpy>
#include <QTest>

using namespace ringdown;
using namespace ringdown::numbers_ui;
using tests::textOf;

/// What is set at the carrier after a review, and where nothing can be.
class AdoptionTest : public QObject, protected tests::NumbersStage {
    Q_OBJECT
private Q_SLOTS:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void aRelayWithoutAPublicUrlCannotBePointedTo()
    {
        m_relay->state.report.process.publicUrl.clear();
        make(Plan::Known);
        show();
        QVERIFY(textOf(*m_page).contains(QStringLiteral("The relay has no public URL")));
    }

    void nothingIsPointedToARelayThatTwilioCannotReach_data()
    {
        QTest::addColumn<QString>("why");
        QTest::newRow("http://localhost:8080") << QStringLiteral("localhost, which is the machine itself");
        QTest::newRow("http://127.0.0.1:8080") << QStringLiteral("127.0.0.1, which is the machine itself");
        QTest::newRow("https://192.168.1.20")
            << QStringLiteral("192.168.1.20, an address of a private network");
        QTest::newRow("https://relay.local") << QStringLiteral("relay.local, a name of a private network");
        QTest::newRow("https://[fe80::1]") << QStringLiteral("fe80::1, a link-local address");
        QTest::newRow("https://my_relay.example.com")
            << QStringLiteral("my_relay.example.com has an underscore");
    }
    void nothingIsPointedToARelayThatTwilioCannotReach()
    {
        QFETCH(QString, why);
        m_port->drift();
        m_relay->state.report.process.publicUrl = QTest::currentDataTag();
        make(Plan::Known);
        show();
        const QString words = textOf(*m_page);
        QVERIFY2(words.contains(why) && words.contains(QStringLiteral("--public-url")), qPrintable(words));
        QVERIFY(!button(QStringLiteral("Adopt all…"), *m_page)->isEnabled());
        m_page->adoptAll();
        QVERIFY(!m_area->findChild<ReviewSheet *>()->isOpen());
        for (const plan::Tenant &tenant : m_page->book().names().plan().tenants) {
            for (const PhoneNumber &number : tenant.numbers)
                QVERIFY(!m_page->book().neededFor(number.e164()));
        }
        m_relay->state.report.process.publicUrl = tests::FakeNumbers::publicUrl; // started anew
        Q_EMIT m_relay->connected(m_relay->revision);
        QVERIFY(!textOf(*m_page).contains(QStringLiteral("cannot reach")));
        QVERIFY(button(QStringLiteral("Adopt all…"), *m_page)->isEnabled());
    }

    void aSimulatedCarrierOfThisMachineReachesIt()
    {
        m_port->drift();
        m_port->rehearses = true;
        m_relay->state.report.process.publicUrl = "http://127.0.0.1:8080";
        make(Plan::Known);
        show();
        QVERIFY(button(QStringLiteral("Adopt all…"), *m_page)->isEnabled());
    }

    void theReviewShowsEveryFieldAndDoesExactlyThat()
    {
        m_port->drift();
        make(Plan::Known);
        QSignalSpy said(m_page, &NumbersPage::said);
        show();
        press(QStringLiteral("Adopt all…"));
        auto *sheet = m_area->findChild<ReviewSheet *>();
        QVERIFY(sheet->isOpen());
        const QString shown = textOf(*sheet);
        QVERIFY2(shown.contains(QStringLiteral("https://old-host.example.net/handler")) &&
                     shown.contains(QStringLiteral("https://relay.example.com/twilio/voice")) &&
                     shown.contains(QStringLiteral("It leads to old-host.example.net instead.")) &&
                     shown.contains(
                         QStringLiteral("When no relay answers, the caller hears an error announcement.")),
                 qPrintable(shown));
        QVERIFY(m_port->carriedOut.empty());
        button(QStringLiteral("Set 4 field(s)"), *m_area)->click();
        QCOMPARE(m_port->carriedOut.size(), 1U);
        QCOMPARE(m_port->carriedOut[0].fieldCount(), 4U);
        QVERIFY(!sheet->isOpen());
        QCOMPARE(said.front().front().toString(), QStringLiteral("Read back: 2 number(s) as reviewed."));
        QCOMPARE(m_port->looks, 2);
        QCOMPARE(cell(1, NumbersModel::StandingColumn), QStringLiteral("Ours"));
    }

    void oneFieldIsAdoptedFromItsRow()
    {
        m_port->drift();
        make(Plan::Known);
        show();
        m_page->choose(m_port->sight.survey.numbers.at(2).phone);
        auto *pane = m_page->findChild<NumberPane *>();
        QVERIFY(textOf(*pane).contains(QStringLiteral("If that fails, calls go to")));
        button(QStringLiteral("Adopt…"), *pane)->click();
        button(QStringLiteral("Set 1 field(s)"), *m_area)->click();
        QVERIFY(m_port->carriedOut.at(0).numbers.at(0).fields.at(0).field ==
                numbers::NumberField::VoiceFallbackUrl);
        QVERIFY(textOf(*pane).contains(QStringLiteral("Every field is as the plan needs it")));
    }

    void itIsPutBack()
    {
        m_port->drift();
        make(Plan::Known);
        show();
        const std::string phone = m_port->sight.survey.numbers.at(1).phone;
        m_page->choose(phone);
        auto *pane = m_page->findChild<NumberPane *>();
        QVERIFY(!button(QStringLiteral("Put back…"), *pane)->isEnabled());
        button(QStringLiteral("Adopt…"), *pane)->click();
        clickDeed();
        QVERIFY(button(QStringLiteral("Put back…"), *pane)->isEnabled());
        button(QStringLiteral("Put back…"), *pane)->click();
        clickDeed();
        QCOMPARE(cell(1, NumbersModel::CallsGoTo), QStringLiteral("old-host.example.net/handler"));
        QVERIFY(m_port->kept.empty());
    }

    void whatDidNotHappenIsSaid()
    {
        m_port->drift();
        make(Plan::Known);
        show();
        m_port->takeOverResult = desk::TakeOverResult{};
        m_port->takeOverResult->stopped = "+16195550100: VoiceUrl is no longer what the review shows";
        m_port->takeOverResult->isStale = true;
        press(QStringLiteral("Adopt all…"));
        clickDeed();
        QVERIFY(textOf(*m_page).contains(
            QStringLiteral("Nothing was changed: +16195550100: VoiceUrl is no longer")));
        m_port->trouble = NoAccount{NoAccount::Why::Locked, "", {}};
        m_port->takeOverResult.reset();
        press(QStringLiteral("Check again"));
        QCOMPARE(m_page->findChild<shell::EmptyState *>()->title(), QStringLiteral("Your keyring is locked"));
    }

    void fallbacksAreRenewedAfterAReview()
    {
        make(Plan::Known);
        show();
        auto *card = m_page->findChild<BoatCard *>();
        QVERIFY2(textOf(*card).contains(
                     QStringLiteral("Made of revision 41, Mon 08:41 PST; it is what the plan asks for.")),
                 qPrintable(textOf(*card)));
        QVERIFY(textOf(*card).contains(QStringLiteral("No flow yet")));
        int limited = 0;
        for (const QWidget *line : card->findChildren<QWidget *>())
            limited += line->toolTip().contains(QStringLiteral("the twimlet may ring no phone")) ? 1 : 0;
        QCOMPARE(limited, 2); // who has a flow has no such limit
        button(QStringLiteral("Renew…"), *card)->click();
        const QString shown = textOf(*m_area->findChild<ReviewSheet *>());
        QVERIFY(shown.contains(QStringLiteral("a new flow")));
        clickDeed();
        QVERIFY(!textOf(*card).contains(QStringLiteral("No flow yet")));
        QVERIFY(!button(QStringLiteral("Renew…"), *card)->isEnabled());
    }

    void aPushMakesTheFallbackStale()
    {
        make(Plan::Known);
        show();
        plan::Plan pushed = tests::sampleNames().plan();
        pushed.tenants[0].tiers[0].seconds += 7;
        m_page->setNames(format::PlanNames(pushed, 42));
        QVERIFY(textOf(*m_page->findChild<BoatCard *>())
                    .contains(QStringLiteral("the plan rings otherwise by now")));
        QCOMPARE(m_port->looks, 1); // what is known is enough
    }
};

QTEST_MAIN(AdoptionTest)
#include "AdoptionTest.moc"
