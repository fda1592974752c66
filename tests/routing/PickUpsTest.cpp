// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/routing/PickUps.h"

#include <QTest>

using namespace ringdown;
using namespace std::chrono_literals;
using routing::PickUps;

namespace {

const Instant begin{1'700'000'000'000};

/// One phone of one call: rings, is picked up after some seconds, and so much later its end.
struct Phone {
    std::string contact = "captain";
    int picksUpAfter = 22;
    int endsAfter = 6;
    EventKind end = EventKind::LegDeclined;
    std::string key = {};
    bool test = false;
};

int callsMade = 0;

std::vector<Event> eventsOf(const Phone &phone)
{
    const std::string sid = "CA" + std::to_string(++callsMade);
    const Instant rings = begin + std::chrono::minutes(callsMade);
    std::vector<Event> events(3);
    for (Event &event : events) {
        event.tenant = TenantId("qdn");
        event.call = CallSid(sid);
        event.leg = "1.0.0";
        event.contact = ContactId(phone.contact);
        event.test = phone.test;
    }
    events[0].kind = EventKind::LegRinging;
    events[0].at = rings;
    events[1].kind = EventKind::LegAnswered;
    events[1].at = rings + std::chrono::seconds(phone.picksUpAfter);
    events[2].kind = phone.end;
    events[2].at = events[1].at + std::chrono::seconds(phone.endsAfter);
    events[2].key = phone.key;
    return events;
}

void hear(PickUps &pickUps, const Phone &phone)
{
    for (const Event &event : eventsOf(phone))
        pickUps.apply(event);
}

PickUps heard(std::initializer_list<int> seconds)
{
    PickUps pickUps;
    for (const int after : seconds) {
        Phone phone;
        phone.picksUpAfter = after;
        hear(pickUps, phone);
    }
    return pickUps;
}

std::optional<VoicemailPickUp> captainsOf(const PickUps &pickUps)
{
    return pickUps.of(TenantId("qdn"), ContactId("captain"));
}

} // namespace

/// When a contact's voicemail picks up.
class PickUpsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void threeThatAgreeShowIt()
    {
        const auto pickUp = captainsOf(heard({22, 21, 23}));
        QVERIFY(pickUp);
        QCOMPARE(pickUp->seconds, 22);
        QCOMPARE(pickUp->seen, 3);
        QCOMPARE(heard({22, 21, 23}).all().size(), std::size_t(1));
        QVERIFY(heard({22, 21, 23}).all("rady").empty());
    }

    void legsWhoseEndNobodyTellsDoNotStandInTheWay()
    {
        PickUps pickUps;
        for (const int after : {22, 21, 23}) {
            for (int lost = 0; lost < 20'000; ++lost)
                pickUps.apply(eventsOf({}).front());
            Phone phone;
            phone.picksUpAfter = after;
            hear(pickUps, phone);
        }
        const auto pickUp = captainsOf(pickUps);
        QVERIFY(pickUp);
        QCOMPARE(pickUp->seconds, 22);
        QCOMPARE(pickUp->seen, 3);
    }

    void theLegsOfACallAreToldApart()
    {
        PickUps pickUps;
        for (int call = 0; call < 3; ++call) {
            std::vector<Event> captain = eventsOf({});
            Phone other;
            other.contact = "office";
            other.picksUpAfter = 15;
            std::vector<Event> office = eventsOf(other);
            for (std::size_t i = 0; i < office.size(); ++i) {
                office[i].call = captain[i].call;
                office[i].leg = "1.0.1";
                pickUps.apply(captain[i]);
                pickUps.apply(office[i]);
            }
        }
        QCOMPARE(captainsOf(pickUps)->seconds, 22);
        QCOMPARE(pickUps.of(TenantId("qdn"), ContactId("office"))->seconds, 15);
    }

    void twoAreTooFew() { QVERIFY(!captainsOf(heard({22, 22}))); }

    void aPhoneThatIsPickedUpAnyTimeIsAPersons() { QVERIFY(!captainsOf(heard({3, 9, 14, 22, 6, 18}))); }

    void oneThatDiffersChangesNothing()
    {
        const auto pickUp = captainsOf(heard({22, 4, 22, 23, 21}));
        QVERIFY(pickUp);
        QCOMPARE(pickUp->seconds, 22);
        QCOMPARE(pickUp->seen, 4);
    }

    void onlyAMachineHearsTheQuestionToItsEnd_data()
    {
        QTest::addColumn<int>("endsAfter");
        QTest::addColumn<int>("end");
        QTest::addColumn<QString>("key");
        QTest::addColumn<bool>("test");
        const auto row = [](const char *name, int endsAfter, EventKind end, const char *key, bool test) {
            QTest::newRow(name) << endsAfter << static_cast<int>(end) << QString::fromLatin1(key) << test;
        };
        row("pressed another key", 6, EventKind::LegDeclined, "5", false);
        row("hung up at once", 2, EventKind::LegDeclined, "", false);
        row("took the call", 6, EventKind::LegAccepted, "1", false);
        row("stopped for another", 6, EventKind::LegCancelled, "", false);
        row("a drill", 6, EventKind::LegDeclined, "", true);
    }
    void onlyAMachineHearsTheQuestionToItsEnd()
    {
        QFETCH(int, endsAfter);
        QFETCH(int, end);
        QFETCH(QString, key);
        QFETCH(bool, test);
        PickUps pickUps;
        for (int i = 0; i < 5; ++i)
            hear(pickUps, {"captain", 22, endsAfter, static_cast<EventKind>(end), key.toStdString(), test});
        QVERIFY(!captainsOf(pickUps));
    }

    void aCallThatIsReadTwiceCountsOnce()
    {
        PickUps fromLog;
        PickUps live;
        for (int i = 0; i < 2; ++i) {
            for (const Event &event : eventsOf({})) {
                fromLog.apply(event);
                live.apply(event);
            }
        }
        live.merge(fromLog);
        QVERIFY(!captainsOf(live));
        hear(live, {});
        QCOMPARE(captainsOf(live)->seen, 3);
    }

    void anOldHabitIsForgotten()
    {
        PickUps pickUps;
        for (std::size_t i = 0; i < PickUps::mostKept; ++i)
            hear(pickUps, {"captain", 30});
        QCOMPARE(captainsOf(pickUps)->seconds, 30);
        for (std::size_t i = 0; i < PickUps::mostKept; ++i)
            hear(pickUps, {"captain", 15});
        QCOMPARE(captainsOf(pickUps)->seconds, 15);
        QCOMPARE(captainsOf(pickUps)->seen, static_cast<int>(PickUps::mostKept));
    }

    void itReadsWhatItWrites()
    {
        const auto all = heard({22, 21, 23}).all();
        const auto read = voicemailPickUpsFromJson(toJson(all));
        QVERIFY(read.hasValue());
        QCOMPARE(*read, all);
        QVERIFY(!voicemailPickUpsFromJson("{}"));
        QVERIFY(!voicemailPickUpsFromJson(R"({"pickups":[{"tenant":"qdn"}]})"));
        QVERIFY(voicemailPickUpsFromJson(R"({"pickups":[]})")->empty());
    }
};

QTEST_GUILESS_MAIN(PickUpsTest)
#include "PickUpsTest.moc"
