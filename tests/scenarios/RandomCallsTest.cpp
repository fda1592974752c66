// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/carrier/Carrier.h"
#include "core/plan/PlanReader.h"
#include "core/relay/Demo.h"
#include "core/relay/DemoCallers.h"
#include "core/relay/InsideLine.h"
#include "core/twilio/WebhookPath.h"
#include "tests/carrier/ScriptedRelay.h"
#include "tests/scenarios/CallDesk.h"
#include "tests/scenarios/VirtualRelay.h"
#include "tests/support/FakeStore.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <set>

using namespace ringdown;
using namespace ringdown::test;
using namespace std::chrono_literals;

namespace {

carrier::Habits randomHabits(carrier::Seed &seed)
{
    using carrier::Habits;
    Habits habits = Habits::hostile();
    habits.race = seed.happens(50) ? Habits::Race::AtAnswer : Habits::Race::AtBridge;
    habits.bridged = seed.happens(50) ? Habits::Bridged::Sent : Habits::Bridged::Absent;
    habits.refused = seed.happens(50) ? Habits::Refused::Completed : Habits::Refused::NoAnswer;
    habits.cancelled = seed.happens(50) ? Habits::Cancelled::Canceled : Habits::Cancelled::NoAnswer;
    habits.latePercent = seed.between(0, 30);
    return habits;
}

/// An hour of the demo's callers on a carrier that misbehaves, and a relay that is restarted now and then.
class Storm {
public:
    explicit Storm(std::uint64_t number)
        : seed(number)
        , relay(store, store, executor)
        , callers(number)
        , line(VirtualRelay::publicUrl,
               [this](const relay::HttpRequest &request, relay::Reply reply) {
                   relay.receive(request, std::move(reply));
               })
        , carrier(testAccount(), time, line, randomHabits(seed), number)
        , desk(store, carrier, time, std::chrono::seconds(seed.between(0, 3)))
    {
        relay.useOwnLegs(number % 2 == 0 ? routing::OwnLegs::Placed : routing::OwnLegs::NoApiKey);
        store.setListener([this](const std::shared_ptr<const store::NewEvents> &committed) {
            if (committed->hasEffects)
                executor.post([this] { desk.run(relay.legReports()); });
        });
        store.push(0, relay::Demo::planText(), {1, time.now(), "test", ""}, time.now()).hasValue();
        plan = routing::CompiledPlan::compile(plan::readPlan(relay::Demo::planText()).plan, 1);
        isStarted = relay.start().hasValue();
        carrier.observe([this](const carrier::Observation &seen) { look(seen); });
    }

    void rage()
    {
        for (int i = 0; i < callCount; ++i)
            time.after(std::chrono::seconds(seed.between(0, 3600)), [this] { call(); });
        for (int i = 0; i < 5; ++i)
            time.after(std::chrono::seconds(seed.between(0, 3600)), [this] {
                relay.stop();
                isStarted = relay.start().hasValue() && isStarted;
            });
        const Instant end =
            time.now() + 7h; // the longest a lost end report can be waited for, and the hour itself
        while (time.now() < end) {
            executor.runUntil(time.now() + 30s);
            relay.closeSilentCalls();
        }
    }

    static constexpr int callCount = 60;

    carrier::Seed seed;
    carrier::JumpingTimeline time{parseRfc3339("2026-11-27T12:00:00-08:00")->at};
    VirtualExecutor executor{time};
    FakeStore store;
    VirtualRelay relay;
    relay::DemoCallers callers;
    relay::InsideLine line;
    carrier::Carrier carrier;
    CallDesk desk;
    std::shared_ptr<const routing::CompiledPlan> plan;
    bool isStarted = false;
    std::vector<std::string> sids;
    std::map<std::string, std::string> joined; ///< call to the phone that talked
    std::set<std::string> rang;
    int queued = 0; ///< callers who waited while phones rang on calls of their own

private:
    void call()
    {
        carrier::CallScript script = *callers.next(*plan, time.now());
        const twilio::WebhookUrls urls(VirtualRelay::publicUrl, "");
        carrier.own({script.to, urls.newCall(), "", urls.callStatus(), true});
        if (const auto sid = carrier.call(std::move(script)))
            sids.push_back(*sid);
    }

    void look(const carrier::Observation &seen)
    {
        constexpr std::string_view talks = "talks to ";
        if (seen.who == "caller" && seen.what.starts_with(talks))
            joined[seen.callSid] = seen.what.substr(talks.size());
        if (seen.what == "hears ringing" || seen.what == "waits to be connected")
            rang.insert(seen.callSid);
        queued += seen.what == "waits to be connected";
    }
};

} // namespace

class RandomCallsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whateverTheCarrierDoesTheLogIsTrue_data()
    {
        QTest::addColumn<int>("seed");
        const int seeds =
            qEnvironmentVariableIsSet("RINGDOWN_SEEDS") ? qEnvironmentVariableIntValue("RINGDOWN_SEEDS") : 12;
        for (int seed = 1; seed <= seeds; ++seed)
            QTest::addRow("seed %d", seed) << seed;
    }
    void whateverTheCarrierDoesTheLogIsTrue()
    {
        QFETCH(int, seed);
        Storm storm(static_cast<std::uint64_t>(seed));
        storm.rage();
        QVERIFY(storm.isStarted);
        QCOMPARE(storm.sids.size(), static_cast<std::size_t>(Storm::callCount));
        QCOMPARE(storm.carrier.counts().differingRepeats, 0U);
        for (const carrier::DebuggerEntry &entry : storm.carrier.debugger())
            QFAIL(qPrintable(QString::fromStdString(entry.url + ": " + entry.complaint.words)));
        QCOMPARE(storm.queued > 0, seed % 2 == 0);
        checkCalls(storm);
        checkTexts(storm);
        checkLegs(storm);
    }

private:
    static void checkCalls(const Storm &storm)
    {
        std::map<std::string, Event> ends; // a late report may correct one: the newest holds
        for (const Event &event : storm.store.events()) {
            if (event.kind == EventKind::CallEnded)
                ends[event.call.value] = event;
        }
        for (const std::string &sid : storm.sids) {
            const auto detail = const_cast<FakeStore &>(storm.store).call(CallSid(sid));
            QVERIFY2(detail.hasValue(), sid.c_str());
            const CallSummary &call = detail->call;
            QVERIFY2(ends.contains(sid), sid.c_str());
            QVERIFY2(ends[sid].outcome == call.outcome, sid.c_str());
            QVERIFY2(ends[sid].seconds == call.seconds, sid.c_str());
            QVERIFY2(ends[sid].contact == call.contact, sid.c_str());
            QVERIFY2((call.outcome == Outcome::Answered) == storm.joined.contains(sid), sid.c_str());
            if (call.outcome == Outcome::Answered) {
                const auto *tenant = storm.plan->byId(call.tenant);
                const plan::Contact *contact = plan::findContact(tenant->tenant, call.contact);
                QVERIFY2(contact && contact->phone.e164() == storm.joined.at(sid), sid.c_str());
            }
            if (call.outcome == Outcome::Missed)
                QVERIFY2(storm.rang.contains(sid), sid.c_str());
            if (call.outcome == Outcome::Abandoned || call.outcome == Outcome::Rejected)
                QVERIFY2(!storm.rang.contains(sid), sid.c_str());
        }
    }

    /// No phone rings on for a call that is over, and none twice for the same tier.
    static void checkLegs(const Storm &storm)
    {
        std::set<std::string> rung;
        for (const Event &event : storm.store.events()) {
            if (event.kind == EventKind::LegRinging)
                QVERIFY2(rung.insert(event.call.value + ' ' + event.leg).second, event.leg.c_str());
        }
        for (const carrier::CallRecord &call : storm.carrier.callList())
            QVERIFY2(call.endedAt.has_value(), call.sid.c_str());
    }

    static void checkTexts(const Storm &storm)
    {
        std::set<std::string> queued;
        for (const Event &event : storm.store.events()) {
            if (event.kind == EventKind::TextQueued)
                QVERIFY2(queued.insert(event.text).second, event.text.c_str());
        }
        std::set<std::string> rows;
        for (const store::OutboxRow &row : storm.store.outboxRows())
            QVERIFY2(rows.insert(row.id).second && row.kind == store::EffectKind::Text, row.id.c_str());
        QCOMPARE(rows, queued);
        // Whoever rang in vain was written to: every plan of the demo has a text behind its ring steps.
        for (const std::string &sid : storm.rang) {
            const bool isTexted = std::any_of(queued.begin(), queued.end(),
                                              [&sid](const std::string &id) { return id.starts_with(sid); });
            QVERIFY2(isTexted != storm.joined.contains(sid), sid.c_str());
        }
    }
};

QTEST_GUILESS_MAIN(RandomCallsTest)
#include "RandomCallsTest.moc"
