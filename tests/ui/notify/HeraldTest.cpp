// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notify/Herald.h"
#include "tests/ui/notify/FakePort.h"
#include "tests/ui/support/Sample.h"
#include "ui/link/CallBook.h"
#include "ui/shell/Translations.h"

#include <QSignalSpy>
#include <QTest>

#include <chrono>
#include <map>

using namespace ringdown;
using namespace std::chrono_literals;
using shell::Notice;
using tests::FakePort;

class HeraldTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { shell::installTranslations(*qApp, QLocale(QLocale::C)); }
    void init()
    {
        m_port = std::make_unique<FakePort>();
        m_herald = std::make_unique<notify::Herald>(*m_port);
        m_names = tests::sampleNames();
        m_herald->setNames(m_names);
        m_book = std::make_unique<link::CallBook>();
        m_time = QTime(10, 41);
        m_late = 0s;
    }

    void aRingingCallHasItsCardUntilSomebodyHasIt()
    {
        const auto call = tests::play({"+16195550100", "+16195550177", 0, "", "captain@6", false, "", -1});
        hear(call, EventKind::TierRinging);
        QCOMPARE(m_port->titles(), QStringList{QStringLiteral("Harbor Master calls Queen of San Diego")});
        QCOMPARE(m_port->shown.begin()->second.body, QStringLiteral("Primary rings: Captain"));
        QVERIFY(m_port->shown.begin()->second.stays);
        hear(call, EventKind::CallEnded);
        QVERIFY(m_port->shown.empty());
    }

    void anOperatorCanSendTheCallerToVoicemailFromTheCard()
    {
        m_herald->setRole(client::Role::Operator);
        const auto call = tests::play({"+16195550100", "+16195550177", 0, "", "captain@6", false, "", -1});
        hear(call, EventKind::TierRinging);
        const auto actions = m_port->shown.begin()->second.actions;
        QCOMPARE(actions.size(), 2);
        QCOMPARE(actions[1].words, QStringLiteral("Send to voicemail…"));
        QSignalSpy wanted(m_herald.get(), &notify::Herald::voicemailWanted);
        QSignalSpy opened(m_herald.get(), &notify::Herald::callWanted);
        m_port->press(m_port->titles()[0], actions[1].key);
        QCOMPARE(wanted.takeFirst()[0].value<CallSid>(), call.call.sid);
        QVERIFY(opened.isEmpty());
        m_port->press(m_port->titles()[0], actions[0].key);
        QCOMPARE(opened.size(), 1);
    }

    void aRelayThatIsLostLeavesNoCardOfACall()
    {
        hear(missed("+12025550147"));
        hear(tests::play({"+16195550100", "+16195550177", 0, "", "captain@6", false, "", -1}),
             EventKind::TierRinging);
        QCOMPARE(m_port->shown.size(), std::size_t(2));
        m_herald->endCards();
        QCOMPARE(m_port->shown.size(), std::size_t(1));
        QVERIFY(m_port->titles()[0].contains(QStringLiteral("issed"))); // that did happen
    }

    void anEndThatNoEventToldLeavesNoCardEither()
    {
        const auto call = tests::play({"+16195550100", "+16195550177", 0, "", "captain@6", false, "", -1});
        const auto find = [this](const CallSid &sid) { return m_book->find(sid); };
        hear(call, EventKind::TierRinging);
        m_herald->endStale(find);
        QCOMPARE(m_port->shown.size(), std::size_t(1)); // it rings
        for (const Event &event : call.events)
            m_book->apply(event); // read from the log
        m_herald->endStale(find);
        QVERIFY(m_port->shown.empty());
        hear(tests::play({"+16195550100", "+12025550147", 0, "1", "", false, "", 8}), EventKind::TierRinging);
        QCOMPARE(m_port->shown.size(), std::size_t(1));
        m_herald->endStale([](const CallSid &) { return nullptr; });
        QVERIFY(m_port->shown.empty());
    }

    void aViewersCardOnlyOpens()
    {
        m_herald->setRole(client::Role::Viewer);
        hear(tests::play({"+16195550100", "+16195550177", 0, "", "captain@6", false, "", -1}),
             EventKind::TierRinging);
        QCOMPARE(m_port->shown.begin()->second.actions.size(), 1);
    }

    void theCardGoesWhenSomebodyTookTheCallOrSentItOff()
    {
        const auto taken = tests::play({"+16195550100", "+16195550177", 0, "", "captain@6", false, "", -1});
        hear(taken, EventKind::TierRinging);
        QCOMPARE(m_port->shown.size(), std::size_t(1));
        hear(taken, EventKind::LegAccepted);
        QVERIFY(m_port->shown.empty());
        const auto sent = tests::play({"+16195550100", "+12025550147", 0, "1", "", false, "", 8});
        hear(sent, EventKind::TierRinging);
        QCOMPARE(m_port->shown.size(), std::size_t(1));
        Event event = sent.events.back();
        event.kind = EventKind::StepEntered;
        event.what = "sent-to-voicemail";
        m_herald->take(event, m_book->find(event.call), event.at, m_time);
        QVERIFY(m_port->shown.empty());
    }

    void theCardGoesWhenWhoPicksUpIsJoinedAtOnce_data()
    {
        QTest::addColumn<plan::Accept>("accept");
        QTest::addColumn<std::size_t>("cards");
        QTest::newRow("joined at once") << plan::Accept::None << std::size_t(0);
        QTest::newRow("asked for a key") << plan::Accept::Key << std::size_t(1);
    }

    void theCardGoesWhenWhoPicksUpIsJoinedAtOnce()
    {
        QFETCH(const plan::Accept, accept);
        QFETCH(const std::size_t, cards);
        plan::Plan plan = m_names.plan();
        for (plan::Tenant &tenant : plan.tenants) {
            for (plan::Tier &tier : tenant.tiers)
                tier.accept = accept;
        }
        m_names = format::PlanNames(plan, m_names.revision());
        const auto call = tests::play({"+16195550100", "+16195550177", 0, "", "captain@6", false, "", -1});
        hear(call, EventKind::TierRinging);
        QCOMPARE(m_port->shown.size(), std::size_t(1));
        for (Event event : call.events) {
            const bool isPickUp = event.kind == EventKind::LegAccepted;
            if (isPickUp)
                event.kind = EventKind::LegAnswered;
            m_book->apply(event);
            m_herald->take(event, m_book->find(event.call), event.at, m_time);
            if (isPickUp)
                break;
        }
        QCOMPARE(m_port->shown.size(), cards);
    }

    void aPressOpensThatCall()
    {
        const auto first = missed("+12025550147");
        const auto second = missed("+12025550163");
        QSignalSpy wanted(m_herald.get(), &notify::Herald::callWanted);
        hear(first);
        m_port->press(QStringLiteral("Missed: (202) 555-0147"), QStringLiteral("default"));
        QCOMPARE(wanted.takeFirst()[0].value<CallSid>(), first.call.sid);
        hear(second);
        QCOMPARE(m_port->titles(), QStringList{QStringLiteral("2 missed calls – Queen of San Diego")});
        m_port->press(m_port->titles()[0], QStringLiteral("default"));
        QCOMPARE(wanted.takeFirst()[0].value<CallSid>(), second.call.sid);
        m_port->press(m_port->titles()[0], m_port->shown.begin()->second.actions[1].key);
        QCOMPARE(wanted.takeFirst()[0].value<CallSid>(), first.call.sid);
    }

    void whatWasDismissedIsNotCountedAgain()
    {
        hear(missed("+12025550147"));
        const QString tag = m_port->shown.begin()->first;
        m_port->shown.clear();
        Q_EMIT m_port->closed(tag);
        hear(missed("+12025550163"));
        QCOMPARE(m_port->titles(), QStringList{QStringLiteral("Missed: (202) 555-0163")});
    }

    void businessesAreNotThrownTogether()
    {
        hear(missed("+12025550147"));
        hear(tests::play({"+12025550180", "+18585550131", 0, "", "", false, "", -1, 21}));
        QCOMPARE(m_port->shown.size(), std::size_t(2));
    }

    void theMatrixDecides()
    {
        shell::Preferences preferences;
        preferences.muted.emplace(QStringLiteral("qdn"), Notice::MissedCall);
        preferences.muted.emplace(QStringLiteral("qdn"), Notice::IncomingCall);
        m_herald->setPreferences(preferences);
        hear(missed("+12025550147"));
        QCOMPARE(m_port->shows, 0);
        hear(tests::play({"+12025550180", "+18585550131", 0, "", "", false, "", -1, 21}));
        QVERIFY(m_port->shows > 0);
    }

    void quietHoursLetOnlyAlarmsThrough()
    {
        shell::Preferences preferences;
        preferences.quiet = {true, QTime(22, 0), QTime(7, 0)};
        m_herald->setPreferences(preferences);
        m_time = QTime(3, 0);
        hear(missed("+12025550147"));
        QCOMPARE(m_port->shows, 0);
        hearAlarm();
        QCOMPARE(m_port->titles(), QStringList{QStringLiteral("Alarm: Every webhook is refused")});
        QCOMPARE(m_port->shown.begin()->second.urgency, notify::Urgency::Critical);
        m_time = QTime(7, 0);
        hear(missed("+12025550147"));
        QCOMPARE(m_port->shown.size(), std::size_t(2));
    }

    void anAlarmThatIsOverIsTakenBack()
    {
        hearAlarm();
        hearAlarm(); // raised again it is still one
        QCOMPARE(m_port->titles(), QStringList{QStringLiteral("Alarm: Every webhook is refused")});
        hearAlarm(0ms, "store");
        QCOMPARE(m_port->titles(), QStringList{QStringLiteral("2 alarms of the relay")});
        const auto &both = m_port->shown.begin()->second;
        QCOMPARE(both.actions[0].words, QStringLiteral("The log store is in trouble"));
        QCOMPARE(both.actions[1].words, QStringLiteral("Every webhook is refused"));
        hearAlarm(0ms, "signatures", EventKind::RelayAlarmCleared);
        QCOMPARE(m_port->titles(), QStringList{QStringLiteral("Alarm: The log store is in trouble")});
        const int shows = m_port->shows;
        hearAlarm(0ms, "clock", EventKind::RelayAlarmCleared); // nobody was told of it
        m_late = 1h;                                           // what a reconnect catches up with
        hearAlarm(0ms, "store", EventKind::RelayAlarmCleared);
        QVERIFY(m_port->shown.empty());
        QCOMPARE(m_port->shows, shows);
    }

    void aPressOnATextLeadsToWhoWroteIt()
    {
        QSignalSpy wanted(m_herald.get(), &notify::Herald::textWanted);
        hearText("+13105550182");
        hearText("+14155550161");
        QCOMPARE(m_port->shown.size(), std::size_t(1));
        const QString title = m_port->titles()[0];
        m_port->press(title, QStringLiteral("default"));
        QCOMPARE(wanted.takeFirst()[1].value<std::string>(), std::string("+14155550161"));
        m_port->press(title, m_port->shown.begin()->second.actions[1].key);
        QCOMPARE(wanted[0][0].value<TenantId>(), TenantId("qdn"));
        QCOMPARE(wanted[0][1].value<std::string>(), std::string("+13105550182"));
    }

    void eachKindHasTheCategoryOfTheDesktops()
    {
        const auto category = [this] { return m_port->shown.begin()->second.category; };
        hear(missed("+12025550147"));
        QCOMPARE(category(), QStringLiteral("call.unanswered"));
        m_herald->forgetAll();
        hearText("+13105550182");
        QCOMPARE(category(), QStringLiteral("im.received"));
        m_herald->forgetAll();
        hearAlarm();
        QCOMPARE(category(), QString());
        m_herald->forgetAll();
        hear(tests::play({"+16195550100", "+16195550177", 0, "", "captain@6", false, "", -1}),
             EventKind::TierRinging);
        QCOMPARE(category(), QStringLiteral("call.incoming"));
    }

    void mutedMeansSilentUntilThen()
    {
        m_herald->mute(tests::sampleNow + 1h);
        hearAlarm();
        QCOMPARE(m_port->shows, 0);
        m_late = 1h + 1s;
        hearAlarm(m_late);
        QCOMPARE(m_port->shows, 1);
    }

    void oldNewsOfAReconnectAreNoNews()
    {
        m_late = 3min;
        hear(missed("+12025550147"));
        QCOMPARE(m_port->shows, 0);
    }

    void aDrillDisturbsNobody()
    {
        hear(tests::play({"+12025550180", "+12025550163", 0, "", "", true, "", -1}));
        QCOMPARE(m_port->shows, 0);
    }

    void quietHoursGoOverMidnight_data()
    {
        QTest::addColumn<QTime>("time");
        QTest::addColumn<bool>("quiet");
        QTest::newRow("before") << QTime(21, 59) << false;
        QTest::newRow("begin") << QTime(22, 0) << true;
        QTest::newRow("night") << QTime(0, 0) << true;
        QTest::newRow("end") << QTime(7, 0) << false;
    }
    void quietHoursGoOverMidnight()
    {
        QFETCH(const QTime, time);
        QTEST((shell::QuietHours{true, QTime(22, 0), QTime(7, 0)}.contains(time)), "quiet");
        QVERIFY(!(shell::QuietHours{false, QTime(22, 0), QTime(7, 0)}.contains(time)));
    }

private:
    static client::CallDetail missed(const std::string &from)
    {
        return tests::play(
            {"+16195550100", from, 0, "1", "captain=voicemail,office=busy", false, "", -1, 46});
    }
    /// Every event of a call, as it would come on the feed; up to the first of a kind where one is named.
    void hear(const client::CallDetail &call, std::optional<EventKind> upTo = {})
    {
        for (const Event &event : call.events) {
            m_book->apply(event);
            m_herald->take(event, m_book->find(event.call), event.at + m_late, m_time);
            if (event.kind == upTo)
                return;
        }
    }
    void hearAlarm(std::chrono::milliseconds after = 0ms, const std::string &what = "signatures",
                   EventKind kind = EventKind::RelayAlarm)
    {
        Event alarm;
        alarm.at = tests::sampleNow + after;
        alarm.kind = kind;
        alarm.what = what;
        alarm.why = "No webhook of late had a right signature.";
        m_herald->take(alarm, nullptr, alarm.at, m_time);
    }

    void hearText(const std::string &from)
    {
        Event text;
        text.at = tests::sampleNow;
        text.kind = EventKind::MessageReceived;
        text.tenant = TenantId("qdn");
        text.from = from;
        text.to = "+16195550100";
        text.body = "Are you open?";
        m_herald->take(text, nullptr, text.at, m_time);
    }

    std::unique_ptr<FakePort> m_port;
    std::unique_ptr<notify::Herald> m_herald;
    std::unique_ptr<link::CallBook> m_book;
    format::PlanNames m_names;
    QTime m_time;
    std::chrono::milliseconds m_late{0};
};

QTEST_MAIN(HeraldTest)
#include "HeraldTest.moc"
