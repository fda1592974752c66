// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/routing/RehearsedCall.h"

#include <QTest>

#include <random>
#include <set>

using namespace ringdown;
using namespace ringdown::routing;

namespace {

using Random = std::mt19937;

int below(Random &random, int limit)
{
    return static_cast<int>(random() % static_cast<unsigned>(limit));
}

RouteId routeAt(int index)
{
    static const char *const names[] = {"open", "closed", "sales", "events"};
    return RouteId(names[index % 4]);
}

plan::Waiting randomWaiting(Random &random)
{
    plan::Waiting waiting;
    if (below(random, 2))
        waiting.music = "https://example.com/hold.mp3";
    for (int prompts = below(random, 3); prompts > 0; --prompts)
        waiting.prompts.push_back(
            {"Please hold", below(random, 2) ? plan::HoldPrompt::When::After : plan::HoldPrompt::When::Every,
             15 + below(random, 40)});
    return waiting;
}

plan::Step randomStep(Random &random)
{
    switch (below(random, 9)) {
    case 0:
        return plan::SayStep{"Hello {caller} {reason}"};
    case 1:
        return plan::PlayStep{"https://example.com/a.mp3"};
    case 2: {
        plan::MenuStep menu{"Press",
                            {{'1', routeAt(below(random, 4))}, {'#', routeAt(below(random, 4))}},
                            5,
                            1 + below(random, 3),
                            {}};
        if (below(random, 2))
            menu.otherwise = routeAt(below(random, 4));
        return menu;
    }
    case 3:
        return plan::TextStep{TextId(below(random, 4) ? "missed" : "gone")};
    case 4: {
        plan::VoicemailStep voicemail;
        if (below(random, 2))
            voicemail.textBack = plan::TextBack{'1', "Thanks {callerName}"};
        return voicemail;
    }
    case 5:
        return plan::GotoStep{routeAt(below(random, 4))};
    case 6:
        return below(random, 2) ? plan::Step(plan::RejectStep{}) : plan::Step(plan::HangupStep{});
    default:
        return plan::RingStep{
            {TierId(below(random, 2) ? "primary" : "backup"), TierId(below(random, 5) ? "backup" : "gone")},
            randomWaiting(random)};
    }
}

/// Any routes at all, loops and dangling names included: what validation would refuse must not hurt either.
std::shared_ptr<const CompiledPlan> randomPlan(Random &random, const plan::Tenant &base,
                                               std::int64_t revision)
{
    plan::Tenant tenant = base;
    tenant.limits.longestWaitSeconds = 10 + below(random, 100);
    for (plan::Tier &tier : tenant.tiers) {
        tier.ring = below(random, 2) ? plan::RingOrder::Together : plan::RingOrder::InTurn;
        tier.accept = below(random, 2) ? plan::Accept::Key : plan::Accept::None;
        tier.show = below(random, 2) ? plan::Show::Caller : plan::Show::Business;
        tier.seconds = 5 + below(random, 40);
    }
    tenant.routes.clear();
    for (int i = 0; i < 4; ++i) {
        plan::Route route;
        for (int steps = below(random, 5); steps > 0; --steps)
            route.push_back(randomStep(random));
        if (i < 2 || below(random, 4))
            tenant.routes[routeAt(i)] = std::move(route);
    }
    return CompiledPlan::compile(plan::Plan{{tenant}}, revision);
}

/// Plans to draw from: making one costs more than walking it.
class PlanPool {
public:
    PlanPool(Random &random, int count)
    {
        const auto base = RehearsalPlan().compile();
        for (int i = 0; i < count; ++i)
            m_plans.push_back(randomPlan(random, base->tenants().front()->tenant, 41 + i));
    }
    const std::shared_ptr<const CompiledPlan> &any(Random &random) const
    {
        return m_plans[random() % m_plans.size()];
    }

private:
    std::vector<std::shared_ptr<const CompiledPlan>> m_plans;
};

char randomKey(Random &random)
{
    return "0123456789*#"[below(random, 12)];
}

DialEnded randomDial(Random &random)
{
    DialEnded dial;
    dial.status = static_cast<DialStatus>(below(random, 6));
    if (below(random, 3))
        dial.joined = below(random, 5) == 0;
    dial.seconds = below(random, 3) * 7;
    if (below(random, 2))
        dial.legSid = "CA-leg-captain";
    return dial;
}

Report randomReport(Random &random)
{
    switch (below(random, 8)) {
    case 0:
        return KeyPressed{randomKey(random)};
    case 1:
        return NothingPressed{};
    case 2:
        return LegPickedUp{};
    case 3:
        return randomDial(random);
    case 4:
        return Recorded{below(random, 20), "https://api.twilio.com/r", "RE1", below(random, 2) ? '1' : '\0'};
    case 5:
        return NothingRecorded{};
    case 6:
        if (below(random, 4))
            return NothingPressed{};
        return CallArrived{};
    default:
        if (below(random, 4))
            return KeyPressed{'1'};
        return CallGone{below(random, 2) == 0};
    }
}

/// Every position that an answer hands out.
std::vector<Position> positionsIn(const Answer &answer)
{
    std::vector<Position> positions;
    for (const Verb &verb : answer.verbs) {
        if (const auto *ask = std::get_if<AskVerb>(&verb))
            positions.push_back(ask->next);
        if (const auto *record = std::get_if<RecordVerb>(&verb))
            positions.push_back(record->next);
        if (const auto *dial = std::get_if<DialVerb>(&verb)) {
            positions.push_back(dial->next);
            for (const DialTarget &target : dial->targets) {
                if (target.whisper)
                    positions.push_back(*target.whisper);
            }
        }
    }
    return positions;
}

Report randomKeyOrSilence(Random &random)
{
    if (below(random, 2))
        return KeyPressed{randomKey(random)};
    return NothingPressed{};
}

Report randomRecording(Random &random)
{
    if (below(random, 2))
        return Recorded{below(random, 9), "https://api.twilio.com/r", "RE1", '#'};
    return NothingRecorded{};
}

/// What the carrier would report next for the caller's leg; nothing when the answer ends the call.
std::optional<std::pair<Report, Position>> fittingReport(Random &random, const Answer &answer)
{
    for (const Verb &verb : answer.verbs) {
        if (const auto *ask = std::get_if<AskVerb>(&verb))
            return std::pair(randomKeyOrSilence(random), ask->next);
        if (const auto *record = std::get_if<RecordVerb>(&verb))
            return std::pair(randomRecording(random), record->next);
        if (const auto *dial = std::get_if<DialVerb>(&verb))
            return std::pair(Report(randomDial(random)), dial->next);
    }
    return std::nullopt;
}

bool mayBeEmpty(const Report &report)
{
    const auto *pressed = std::get_if<KeyPressed>(&report);
    return pressed && pressed->key == '1';
}

} // namespace

class RandomWalkTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFittingCarrierAlwaysReachesAnEnd();
    void randomReportsNeverHurt();

private:
    void check(const RehearsedCall &call, const Report &report, int hop);
};

void RandomWalkTest::check(const RehearsedCall &call, const Report &report, int hop)
{
    QVERIFY(!call.last.answer.verbs.empty() || mayBeEmpty(report));
    for (const Position &position : positionsIn(call.last.answer)) {
        QCOMPARE(position.hop, hop + 1);
        const std::optional<Position> read = positionFromPath(toPath(position));
        QVERIFY2(read && *read == position, toPath(position).c_str());
    }
    for (const Event &event : call.last.events) {
        QVERIFY(!event.why.empty());
        QCOMPARE(event.at, call.now);
        QCOMPARE(event.tenant.value, "qdn");
    }
    QVERIFY(call.count(EventKind::CallReceived) <= 1);
    // Its newest call.ended says what the log says of the call.
    const auto ended = std::find_if(call.events.rbegin(), call.events.rend(),
                                    [](const Event &event) { return event.kind == EventKind::CallEnded; });
    if (ended == call.events.rend())
        return;
    const CallSummary summary = summarize(call.state);
    QCOMPARE(ended->outcome, summary.outcome);
    QCOMPARE(ended->seconds, summary.seconds);
    QCOMPARE(ended->contact.value, summary.contact.value);
}

void RandomWalkTest::aFittingCarrierAlwaysReachesAnEnd()
{
    Random random(4711);
    const PlanPool plans(random, 150);
    int longest = 0;
    for (int round = 0; round < 2000; ++round) {
        RehearsedCall call(plans.any(random), below(random, 3) ? "+16195550177" : "anonymous");
        call.arrive();
        check(call, CallArrived{}, 0);
        int hops = 0;
        while (const auto next = fittingReport(random, call.last.answer)) {
            QVERIFY(++hops <= maxHops + 5);
            call.now = call.now + std::chrono::seconds(below(random, 30));
            call.report(next->first, next->second);
            check(call, next->first, next->second.hop);
        }
        longest = std::max(longest, hops);
        call.goes();
        QCOMPARE(call.events.back().kind, EventKind::CallEnded);
        std::set<std::string> ids;
        for (const TextEffect &text : call.texts)
            QVERIFY2(ids.insert(text.id).second, text.id.c_str());
    }
    QVERIFY2(longest >= maxHops, "no call came to its last hop: the walk proves too little");
}

void RandomWalkTest::randomReportsNeverHurt()
{
    Random random(815);
    const PlanPool plans(random, 150);
    for (int round = 0; round < 2000; ++round) {
        RehearsedCall call(plans.any(random), below(random, 3) ? "+16195550177" : "");
        call.ringingPhones = {"+16195550111"};
        call.arrive();
        std::vector<Position> known = positionsIn(call.last.answer);
        for (int step = 0; step < 25; ++step) {
            std::optional<Position> position;
            if (!known.empty() && below(random, 12))
                position = known[static_cast<std::size_t>(below(random, static_cast<int>(known.size())))];
            if (position && below(random, 8) == 0) {
                position->step = below(random, 7) - 1;
                position->tier = below(random, 4) - 1;
                position->contact = below(random, 4) - 1;
                position->attempt = below(random, 4);
                position->hop = below(random, 120);
                position->route = routeAt(below(random, 4));
            }
            call.planReplaced = below(random, 15) == 0;
            if (call.planReplaced)
                call.plan = plans.any(random);
            call.callerLeft = below(random, 15) == 0;
            call.now = call.now + std::chrono::seconds(below(random, 20));
            const Report report = randomReport(random);
            if (std::holds_alternative<CallArrived>(report))
                position.reset();
            const int hop = position ? position->hop : 0;
            call.report(report, position, below(random, 2) ? "CA-leg-captain" : "");
            check(call, report, hop);
            for (const Position &found : positionsIn(call.last.answer))
                known.push_back(found);
            if (!call.dial().targets.empty())
                call.hearLeg(0, static_cast<LegProgress>(below(random, 7)));
        }
        call.goes();
        std::set<std::string> ids;
        for (const TextEffect &text : call.texts)
            QVERIFY2(ids.insert(text.id).second, text.id.c_str());
    }
}

QTEST_APPLESS_MAIN(RandomWalkTest)
#include "RandomWalkTest.moc"
