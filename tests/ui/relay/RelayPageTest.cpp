// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/relay/RelayStage.h"
#include "ui/relay/LogModel.h"
#include "ui/relay/LogView.h"
#include "ui/relay/OutsideCard.h"
#include "ui/shell/EmptyState.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QSignalSpy>

using namespace ringdown;
using namespace ringdown::relay_ui;
using namespace std::chrono_literals;

class RelayPageTest : public tests::RelayStage {
    Q_OBJECT
private Q_SLOTS:
    void init() { open(); }

    void theCardsSayWhatTheRelayTells_data()
    {
        QTest::addColumn<QString>("card");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::newRow("version") << QStringLiteral("Process") << QStringLiteral("Version")
                                 << QStringLiteral("0.4.0");
        QTest::newRow("uptime") << QStringLiteral("Process") << QStringLiteral("Runs for")
                                << QStringLiteral("1 d 3 h");
        QTest::newRow("revision") << QStringLiteral("Process") << QStringLiteral("Plan")
                                  << QStringLiteral("revision 41");
        QTest::newRow("where") << QStringLiteral("Process") << QStringLiteral("Where")
                               << QStringLiteral("relay.example.com");
        QTest::newRow("rate") << QStringLiteral("Webhooks") << QStringLiteral("Rate")
                              << QStringLiteral("6.4 a minute");
        QTest::newRow("speed") << QStringLiteral("Webhooks") << QStringLiteral("Answered in (half, 99 %)")
                               << QStringLiteral("2.5 ms / 10 ms");
        QTest::newRow("why refused") << QStringLiteral("Webhooks") << QStringLiteral("Why the last")
                                     << QStringLiteral("It had no signature.");
        QTest::newRow("readers") << QStringLiteral("Feed") << QStringLiteral("Clients")
                                 << QStringLiteral("2");
        QTest::newRow("fsync") << QStringLiteral("Log store") << QStringLiteral("Last commit to disk")
                               << QStringLiteral("3.1 ms");
        QTest::newRow("queued") << QStringLiteral("Outbox") << QStringLiteral("Queued")
                                << QStringLiteral("0");
        QTest::newRow("not sent") << QStringLiteral("Outbox") << QStringLiteral("Not sent")
                                  << QStringLiteral("4");
    }
    void theCardsSayWhatTheRelayTells()
    {
        QFETCH(QString, card);
        QFETCH(QString, name);
        QFETCH(QString, value);
        m_page->setRelay(m_relay.get());
        QCOMPARE(valueOf(card, name), value);
    }

    void unknownIsADashAndNotZero()
    {
        m_relay->state.failure = client::ApiFailure{{ErrorCode::Unavailable, "timed out"}, 0, "", {}};
        m_page->setRelay(m_relay.get());
        QCOMPARE(valueOf("Feed", "Clients"), QStringLiteral("–"));
        QCOMPARE(valueOf("Outbox", "Queued"), QStringLiteral("–"));
    }

    void figuresOfLongAgoAreNotShownAsNow()
    {
        m_page->setRelay(m_relay.get());
        QVERIFY(says(QStringLiteral("as of "))); // as every page says it
        QCOMPARE(valueOf("Feed", "Clients"), QStringLiteral("2"));
        m_page->setNow(tests::sampleNow + 29s);
        QCOMPARE(valueOf("Feed", "Clients"), QStringLiteral("2"));
        m_page->setNow(tests::sampleNow + 31s);
        QCOMPARE(valueOf("Feed", "Clients"), QStringLiteral("–"));
    }

    void anAnswerOfTheRelayBeforeIsDropped()
    {
        m_page->setRelay(m_relay.get());
        m_relay->state.holdsLook = true;
        press(QStringLiteral("Try from outside"));
        auto late = m_relay->state.held;
        tests::FakeRelay other;
        m_page->setRelay(&other);
        late({tests::failedLook(), {}});
        QVERIFY(!says(QStringLiteral("cannot reach")));
        m_page->setRelay(nullptr);
    }

    void aRelayThatDoesNotTellSaysWhyAndSinceWhen()
    {
        m_page->setRelay(m_relay.get());
        m_relay->state.failure =
            client::ApiFailure{{ErrorCode::Unavailable, "the disk is full"}, 503, "Busy", {}, "5f0c91e2"};
        m_page->askNow();
        m_page->setNow(tests::sampleNow + 20s);
        QVERIFY(says(QStringLiteral("The relay does not tell how it is.")));
        QVERIFY(says(QStringLiteral("Since 18:41. Callers do not")));
        press(QStringLiteral("Details"));
        m_page->askNow();
        QVERIFY(says(QStringLiteral("the disk is full\nRequest: 5f0c91e2")));
        m_relay->fresh.liveness = client::Liveness::Lost; // which the window tells
        m_page->setNow(tests::sampleNow + 30s);
        QVERIFY(!says(QStringLiteral("The relay does not tell how it is.")));
        m_relay->fresh.liveness = client::Liveness::Live;
        m_relay->state.failure.reset();
        m_page->askNow();
        QVERIFY(!says(QStringLiteral("The relay does not tell how it is.")));
    }

    void clocksThatAgreeDifferByNothing()
    {
        for (const auto offset : {0ms, 20ms, -20ms}) {
            m_relay->fresh.clockOffset = offset;
            m_page->setRelay(m_relay.get());
            QCOMPARE(valueOf("Clock", "Against this desk"), QStringLiteral("0.0 s"));
        }
        m_relay->fresh.clockOffset = -140ms;
        m_page->setRelay(m_relay.get());
        QCOMPARE(valueOf("Clock", "Against this desk"), QStringLiteral("-0.1 s"));
    }

    void theOutboxIsToldInAWordAndUnknownIsNotZero()
    {
        QSignalSpy told(m_page.get(), &RelayPage::outboxShown);
        m_relay->state.report.outbox = {2, false, "text-7", 0, {}};
        m_page->setRelay(m_relay.get());
        QCOMPARE(told.last()[0].toString(), QStringLiteral("outbox 2"));
        QCOMPARE(told.last()[1].value<format::Tone>(), format::Tone::Neutral);
        m_relay->state.report.outbox = {std::nullopt, false, {}, 3, "21610"};
        m_page->askNow();
        QCOMPARE(told.last()[0].toString(), QStringLiteral("outbox –, 3 not sent"));
        QCOMPARE(told.last()[1].value<format::Tone>(), format::Tone::Care);
        m_page->setRelay(nullptr);
        QVERIFY(told.last()[0].toString().isEmpty());
    }

    void aTextThatWasNotSentIsSentAgainOnce()
    {
        m_relay->state.report.outbox.failed = 1;
        m_relay->state.report.outbox.lastFailedText = "CA1.missed.captain";
        m_page->setRelay(m_relay.get());
        press(QStringLiteral("Send it again"));
        QCOMPARE(m_relay->state.retried, std::vector<std::string>{"CA1.missed.captain"});
        QVERIFY(says(QStringLiteral("The text waits to be sent again.")));
        press(QStringLiteral("Send it again")); // disabled: it waits
        QCOMPARE(m_relay->state.retried.size(), std::size_t(1));
    }

    void eachTextThatWasNotSentIsListedWithItsReader()
    {
        const plan::Tenant tenant = tests::sampleNames().plan().tenants.front();
        const plan::Contact contact = tenant.contacts.front();
        m_relay->state.report.outbox.failedTexts = {{"CA2.missed", tenant.id, contact.phone.e164(),
                                                     tests::sampleNow - 4min, "Twilio refused it: 30007"},
                                                    {"CA1.missed", tenant.id, "+12025550147",
                                                     tests::sampleNow - 9min,
                                                     "The carrier could not deliver the text."}};
        m_page->setNames(tests::sampleNames());
        m_page->setRelay(m_relay.get());
        QVERIFY(says(QStringLiteral("To %1, ").arg(QString::fromStdString(contact.name))));
        QVERIFY(says(QStringLiteral("To (202) 555-0147")));
        QVERIFY(says(QStringLiteral("Twilio refused it: 30007")));
        QVERIFY(!says(QStringLiteral("CA2.missed")));
        press(QStringLiteral("Details"));
        QVERIFY(says(QStringLiteral("CA2.missed")));
        press(QStringLiteral("Send it again"));
        QCOMPARE(m_relay->state.retried, std::vector<std::string>{"CA2.missed"});
        m_relay->state.report.outbox.failedTexts.erase(m_relay->state.report.outbox.failedTexts.begin());
        m_page->askNow();
        QVERIFY(!says(QStringLiteral("Twilio refused it: 30007")));
        QVERIFY(says(QStringLiteral("To (202) 555-0147")));
    }

    void howLongTheOldestTextWaitsIsSaid()
    {
        m_relay->state.report.outbox.queued = 1;
        m_relay->state.report.outbox.oldest = "CA1.missed.captain";
        m_relay->state.report.outbox.oldestAt = m_relay->state.report.at - 4min;
        m_page->setRelay(m_relay.get());
        QCOMPARE(valueOf("Outbox", "Waits longest"), QStringLiteral("4 min"));
    }

    void theWorstAlarmIsTold()
    {
        QSignalSpy told(m_page.get(), &RelayPage::alarmsChanged);
        m_relay->state.report.alarms = tests::sampleAlarms();
        m_page->setRelay(m_relay.get());
        QCOMPARE(told.count(), 1);
        QCOMPARE(told.last()[0].toInt(), 2);
        QCOMPARE(told.last()[1].toString(), QStringLiteral("Every webhook is refused"));
        QVERIFY(says(QStringLiteral("Callers hear an error, or the fallback URL answers them.")));
    }

    void aMutedAlarmIsQuietForAnHourAndStaysInTheList()
    {
        m_relay->state.report.alarms = {tests::sampleAlarms().back()};
        m_page->setRelay(m_relay.get());
        QSignalSpy told(m_page.get(), &RelayPage::alarmsChanged);
        QSignalSpy muted(m_page.get(), &RelayPage::mutedChanged);
        press(QStringLiteral("Mute for 1 h"));
        QCOMPARE(muted.count(), 1);
        QCOMPARE(told.last()[0].toInt(), 0);
        QVERIFY(says(QStringLiteral("Every webhook is refused")));
        const auto kept = muted.last()[0].value<MutedAlarms>();
        QCOMPARE(kept.at("signatures"), tests::sampleNow + 1h);
        m_page->setNow(tests::sampleNow + 1h + 1s);
        m_page->askNow();
        QCOMPARE(told.last()[0].toInt(), 1);
    }

    void theLookFromOutsideIsToldStepByStep()
    {
        m_page->setRelay(m_relay.get());
        m_relay->state.look = tests::failedLook();
        press(QStringLiteral("Try from outside"));
        QVERIFY(says(QStringLiteral("Twilio cannot reach this relay at https://relay.example.com.")));
        QVERIFY(says(QStringLiteral("The certificate ended on 20 November 2026")));
        QCOMPARE(m_relay->state.looks, 1);
    }

    void aViewerReadsWhyHeDoesNotSeeTheLog()
    {
        m_relay->state.logFailure = client::ApiFailure{{ErrorCode::Refused, "no"}, 403, "Forbidden", {}};
        m_page->setRelay(m_relay.get());
        QCOMPARE(m_page->findChild<LogView *>()->findChild<shell::EmptyState *>()->title(),
                 QStringLiteral("Viewers do not see the relay’s log."));
    }

    void theLogGrowsByWhatIsNew()
    {
        m_page->setRelay(m_relay.get());
        LogModel &model = m_page->findChild<LogView *>()->model();
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 6);
        m_relay->state.lines.push_back({7, tests::sampleNow, client::LogLevel::Info, "one more"});
        m_page->askNow();
        QCOMPARE(model.rowCount(), 7);
        m_relay->state.lines = {{1, tests::sampleNow, client::LogLevel::Info, "begun anew"}};
        m_page->askNow();
        QCOMPARE(model.rowCount(), 0); // that page was asked after line 7
        m_page->askNow();
        QCOMPARE(model.rowCount(), 1);
    }

    void theLogFilterTakesWordsAndLevels_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("least");
        QTest::addColumn<int>("rows");
        QTest::newRow("everything") << QString() << 2 << 6;
        QTest::newRow("a word") << QStringLiteral("STORE") << 2 << 2;
        QTest::newRow("two words") << QStringLiteral("store again") << 2 << 1;
        QTest::newRow("not that") << QStringLiteral("store -again") << 2 << 1;
        QTest::newRow("warnings and errors") << QString() << 1 << 2;
        QTest::newRow("errors") << QString() << 0 << 1;
        QTest::newRow("nothing") << QStringLiteral("moon") << 2 << 0;
    }
    void theLogFilterTakesWordsAndLevels()
    {
        QFETCH(QString, words);
        QFETCH(int, least);
        QFETCH(int, rows);
        LogModel model;
        model.apply({m_relay->state.lines, 6});
        model.setFilter({words, static_cast<client::LogLevel>(least)});
        QCOMPARE(model.rowCount(), rows);
    }

    void aNameThatLeadsElsewhereHereIsNoPromise()
    {
        m_relay->state.look.steps[0] = {
            "dns", client::OutsideStep::Fate::Skipped,
            "The name relay.example.com leads to 127.0.1.1 here, which the internet "
            "does not reach. Where it leads for Twilio cannot be seen from here."};
        m_page->setRelay(m_relay.get());
        press(QStringLiteral("Try from outside"));
        QVERIFY(!says(QStringLiteral("Twilio can reach this relay")));
        QVERIFY(says(QStringLiteral("whether Twilio comes there is not known")));
    }

    void aViewerIsToldWhyTheRelayIsNotTried()
    {
        m_relay->token = client::Role::Viewer;
        m_page->setRelay(m_relay.get());
        const auto *look = m_page->findChild<OutsideCard *>()->findChild<QPushButton *>();
        QVERIFY(!look->isEnabled());
        QVERIFY(look->toolTip().startsWith(QStringLiteral("You are a viewer of this relay")));
    }
};

QTEST_MAIN(RelayPageTest)
#include "RelayPageTest.moc"
