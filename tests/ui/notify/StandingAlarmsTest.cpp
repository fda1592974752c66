// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/notify/FakePort.h"
#include "tests/ui/support/Sample.h"
#include "ui/notify/Herald.h"
#include "ui/shell/Translations.h"

#include <QTest>

#include <chrono>
#include <memory>
#include <string>
#include <vector>

using namespace ringdown;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString refused = u"Alarm: Every webhook is refused"_s;
const QString trouble = u"Alarm: The log store is in trouble"_s;

client::RelayAlarm standing(const std::string &what, std::chrono::milliseconds since)
{
    return {what, tests::sampleNow + since, "Somebody has to look."};
}

} // namespace

/// What stands at a relay that was not heard for a while.
class StandingAlarmsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { shell::installTranslations(*qApp, QLocale(QLocale::C)); }
    void init()
    {
        m_port = std::make_unique<tests::FakePort>();
        m_herald = std::make_unique<notify::Herald>(*m_port);
        m_names = tests::sampleNames();
        m_herald->setNames(m_names);
    }

    void whatStandsAtFirstIsNoNews()
    {
        look({standing("signatures", -3h)}, 0min);
        QCOMPARE(m_port->shows, 0);
        look({standing("signatures", -3h)}, 5min);
        QCOMPARE(m_port->shows, 0);
    }

    void whatWasRaisedMeanwhileIsToldOnce()
    {
        look({}, 0min);
        look({standing("signatures", 5min)}, 20min);
        QCOMPARE(m_port->titles(), QStringList{refused});
        hear("signatures", 5min, EventKind::RelayAlarm, 20min); // caught up with
        look({standing("signatures", 5min)}, 30min);
        QCOMPARE(m_port->shows, 1);
        m_port->dismissAll();
        look({standing("signatures", 5min)}, 40min);
        QCOMPARE(m_port->shows, 1);
    }

    void whatIsCaughtUpWithFirstIsToldOnceToo()
    {
        look({}, 0min);
        hear("signatures", 5min, EventKind::RelayAlarm, 20min); // too old to be told
        QCOMPARE(m_port->shows, 0);
        look({standing("signatures", 5min)}, 20min);
        QCOMPARE(m_port->titles(), QStringList{refused});
        look({standing("signatures", 5min), standing("store", 21min)}, 22min);
        QCOMPARE(m_port->titles(), QStringList{u"2 alarms of the relay"_s});
    }

    void whatEndedMeanwhileGoes()
    {
        look({}, 0min);
        hear("signatures", 1min, EventKind::RelayAlarm, 1min);
        hear("store", 1min, EventKind::RelayAlarm, 1min);
        look({standing("store", 1min)}, 20min);
        QCOMPARE(m_port->titles(), QStringList{trouble});
        look({}, 30min);
        QVERIFY(m_port->shown.empty());
        hear("store", 31min, EventKind::RelayAlarm, 31min);
        QCOMPARE(m_port->titles(), QStringList{trouble}); // raised anew it is news
    }

    void anAnswerThatIsOlderThanAnEventSaysNothing()
    {
        look({}, 0min);
        hear("signatures", 10min, EventKind::RelayAlarm, 10min);
        look({}, 9min);
        QCOMPARE(m_port->titles(), QStringList{refused});
        hear("signatures", 12min, EventKind::RelayAlarmCleared, 12min);
        look({standing("signatures", 10min)}, 11min);
        QVERIFY(m_port->shown.empty());
    }

    void alarmsOfCallsStandNowhereAndAreLeft()
    {
        look({}, 0min);
        Event alarm;
        alarm.kind = EventKind::RelayAlarm;
        alarm.call = CallSid("CA1");
        alarm.what = "plan-lost";
        alarm.at = tests::sampleNow;
        m_herald->take(alarm, nullptr, alarm.at, QTime(10, 41));
        QCOMPARE(m_port->shown.size(), std::size_t(1));
        look({}, 5min);
        QCOMPARE(m_port->shown.size(), std::size_t(1));
    }

    void anotherRelayIsLookedAtAnew()
    {
        look({}, 0min);
        m_herald->forgetAll();
        look({standing("signatures", -3h)}, 1min);
        QCOMPARE(m_port->shows, 0);
    }

private:
    void look(const std::vector<client::RelayAlarm> &alarms, std::chrono::milliseconds at)
    {
        m_herald->takeStanding(alarms, tests::sampleNow + at, QTime(10, 41));
    }
    void hear(const std::string &what, std::chrono::milliseconds at, EventKind kind,
              std::chrono::milliseconds now)
    {
        Event alarm;
        alarm.kind = kind;
        alarm.what = what;
        alarm.at = tests::sampleNow + at;
        m_herald->take(alarm, nullptr, tests::sampleNow + now, QTime(10, 41));
    }

    std::unique_ptr<tests::FakePort> m_port;
    std::unique_ptr<notify::Herald> m_herald;
    format::PlanNames m_names;
};

QTEST_MAIN(StandingAlarmsTest)
#include "StandingAlarmsTest.moc"
