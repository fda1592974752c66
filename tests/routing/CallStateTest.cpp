// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/routing/PackedCall.h"
#include "tests/routing/RehearsedCall.h"

#include <QTest>

#include <algorithm>
#include <limits>
#include <numeric>
#include <random>

using namespace ringdown;
using namespace ringdown::routing;

namespace {

const DialEnded noAnswer{DialStatus::NoAnswer, false, 0, {}};

/// The office takes the call, gives it back, and the captain takes it.
void handOver(std::vector<Event> &events)
{
    for (const auto &[kind, by] :
         {std::pair(EventKind::MissedClaimed, "office"), std::pair(EventKind::MissedReturned, "office"),
          std::pair(EventKind::MissedClaimed, "captain")}) {
        Event event = events.back();
        event.kind = kind;
        event.at = event.at + std::chrono::minutes(1);
        event.outcome.reset();
        event.by = by;
        events.push_back(event);
    }
}

/// Calls of every disposition, with their events as the log keeps them.
std::vector<Event> eventsOf(const std::string &story)
{
    const bool isClosed = story == "voicemail" || story == "abandoned";
    const std::string from = story == "rejected" ? "+16195550199"
                             : isClosed          ? "+16195550177"
                                                 : "+16195550178";
    RehearsedCall call(RehearsalPlan{.accept = story == "late" ? "none" : "key"}.compile(), from);
    if (isClosed)
        call.now = parseRfc3339("2026-11-24T18:30:00-08:00")->at;
    const auto pass = [&] { call.now = call.now + std::chrono::seconds(3); };
    call.arrive();
    pass();
    if (story == "voicemail") {
        call.press(0);
        pass();
        call.record(11);
        for (const Event &event : noteTranscript(call.state, {call.now, "RE1", "Hello"}))
            call.events.push_back(event);
    } else if (story == "answered" || story == "busy") {
        call.hearLeg(1, LegProgress::Busy);
        call.pickUp(0);
        pass();
        call.accept(0, story == "answered" ? '1' : '2');
        call.dialEnds({DialStatus::Completed, story == "answered", 40, "CA-leg-captain"}, 40);
    } else if (story == "late") {
        call.dialEnds({DialStatus::Completed, true, 40, "CA-leg-mate"}, 40);
        call.hearLeg(1, LegProgress::PickedUp);
    } else if (story == "taken back") {
        call.pickUp(0);
        pass();
        call.accept(0, '1');
        pass();
        call.goes();
        pass();
        call.callerLeft = true;
        call.dialEnds({DialStatus::Completed, false, 40, "CA-leg-captain"});
    } else if (story == "missed" || story == "given back") {
        call.dialEnds(noAnswer, 20);
        call.dialEnds(noAnswer, 20);
        pass();
        call.recordNothing();
    }
    pass();
    call.goes(story == "failed");
    if (story == "given back")
        handOver(call.events);
    for (std::size_t i = 0; i < call.events.size(); ++i)
        call.events[i].seq = 100 + static_cast<std::int64_t>(i);
    return call.events;
}

CallState fold(const std::vector<Event> &events, const std::vector<std::size_t> &order)
{
    CallState state;
    for (const std::size_t i : order)
        apply(state, events[i]);
    return state;
}

std::vector<std::size_t> inOrder(std::size_t count)
{
    std::vector<std::size_t> order(count);
    std::iota(order.begin(), order.end(), std::size_t(0));
    return order;
}

} // namespace

class CallStateTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyOrderAndRepetitionGivesTheSameState_data();
    void everyOrderAndRepetitionGivesTheSameState();
    void everyPermutationGivesTheSameDisposition_data();
    void everyPermutationGivesTheSameDisposition();
    void aRunningCallSaysWhatItWouldBe();
    void aRunningCallSaysWhoIsBeingRung();
    void aLateEventUndoesNothing();
    void theSummaryIsTheLogsLine();
    void aRecordingThatComesAfterTheEndMakesItAVoicemail();
    void aClaimIsKept();
    void aCallThatWasGivenBackIsNobodysUntilItIsClaimedAgain();
    void packingLosesNothing_data();
    void packingLosesNothing();
    void aPackedCallTakesAFewHundredBytes();
};

void CallStateTest::everyOrderAndRepetitionGivesTheSameState_data()
{
    QTest::addColumn<QString>("story");
    QTest::addColumn<QString>("outcome");
    const std::pair<const char *, const char *> stories[] = {
        {"answered", "answered"}, {"late", "answered"}, {"voicemail", "voicemail"},
        {"taken back", "missed"}, {"missed", "missed"}, {"given back", "missed"},
        {"busy", "missed"},       {"left", "missed"},   {"abandoned", "abandoned"},
        {"rejected", "rejected"}, {"failed", "failed"}};
    for (const auto &[story, outcome] : stories)
        QTest::newRow(story) << QString::fromLatin1(story) << QString::fromLatin1(outcome);
}

void CallStateTest::everyOrderAndRepetitionGivesTheSameState()
{
    QFETCH(QString, story);
    QFETCH(QString, outcome);
    const std::vector<Event> events = eventsOf(story.toStdString());
    std::vector<std::size_t> order = inOrder(events.size());
    const CallState expected = fold(events, order);
    QCOMPARE(QString::fromUtf8(outcomeName(expected.disposition()).data()), outcome);
    std::mt19937 random(20261124);
    for (int round = 0; round < 3000; ++round) {
        order = inOrder(events.size());
        for (std::size_t repeats = random() % 6; repeats > 0; --repeats)
            order.push_back(random() % events.size());
        std::shuffle(order.begin(), order.end(), random);
        const CallState state = fold(events, order);
        if (state == expected)
            continue;
        QCOMPARE(state.legs.size(), expected.legs.size());
        QCOMPARE(state.route.value, expected.route.value);
        QCOMPARE(state.step, expected.step);
        QCOMPARE(state.lastWhy, expected.lastWhy);
        QFAIL("another order gives another state");
    }
}

void CallStateTest::everyPermutationGivesTheSameDisposition_data()
{
    everyOrderAndRepetitionGivesTheSameState_data();
}

void CallStateTest::everyPermutationGivesTheSameDisposition()
{
    QFETCH(QString, story);
    std::vector<Event> events = eventsOf(story.toStdString());
    // Those that decide, at most eight, with the times alone (not committed yet): all 40,320 orders of them.
    std::erase_if(events, [](const Event &event) {
        return event.kind == EventKind::StepEntered || event.kind == EventKind::LegCancelled ||
               event.kind == EventKind::LegRinging || event.kind == EventKind::TextQueued ||
               event.kind == EventKind::MissedClaimed || event.kind == EventKind::MissedReturned ||
               (event.kind == EventKind::LegFailed && event.what.empty());
    });
    // An end that a later one corrects is known by its place in the log alone.
    const auto isEnd = [](const Event &event) { return event.kind == EventKind::CallEnded; };
    for (auto ends = std::count_if(events.begin(), events.end(), isEnd); ends > 1; --ends)
        events.erase(std::find_if(events.begin(), events.end(), isEnd));
    for (Event &event : events)
        event.seq = 0;
    QVERIFY(events.size() <= 8);
    std::vector<std::size_t> order = inOrder(events.size());
    const CallState expected = fold(events, order);
    do {
        const CallState state = fold(events, order);
        if (state.disposition() != expected.disposition() || state.endedAt != expected.endedAt ||
            state.joinedSeconds != expected.joinedSeconds || state.startedAt != expected.startedAt)
            QFAIL("a permutation changes the outcome");
    } while (std::next_permutation(order.begin(), order.end()));
}

void CallStateTest::aRunningCallSaysWhatItWouldBe()
{
    RehearsedCall call(RehearsalPlan().compile());
    QCOMPARE(call.state.disposition(), Outcome::Abandoned);
    call.arrive();
    QCOMPARE(call.state.disposition(), Outcome::Abandoned);
    call.press('1');
    QCOMPARE(call.state.disposition(), Outcome::Missed);
    QVERIFY(!summarize(call.state).outcome);
    call.pickUp(0);
    call.accept(0, '1');
    QCOMPARE(call.state.disposition(), Outcome::Missed); // not joined yet
    call.dialEnds({DialStatus::Completed, true, 5, "CA-leg-captain"}, 5);
    QCOMPARE(call.state.disposition(), Outcome::Answered);
    QVERIFY(!summarize(call.state).endedAt);
}

void CallStateTest::aRunningCallSaysWhoIsBeingRung()
{
    RehearsedCall call(RehearsalPlan().compile(), "+16195550178");
    call.arrive();
    QCOMPARE(call.state.ringing->tier.value, "primary");
    QCOMPARE(call.state.ringing->contacts.size(), std::size_t(2));
    QCOMPARE(call.state.ringing->until, call.now + std::chrono::seconds(20));
    QCOMPARE(summarize(call.state).tier.value, "primary");
    call.dialEnds(noAnswer, 20);
    QCOMPARE(summarize(call.state).tier.value, "backup");
    QCOMPARE(summarize(call.state).contact.value, "office");
    call.dialEnds(noAnswer, 25);
    QVERIFY(!call.state.ringing);
    QVERIFY(call.state.takesVoicemail);
    QCOMPARE(summarize(call.state).tier.value, "");
}

void CallStateTest::aLateEventUndoesNothing()
{
    const std::vector<Event> events = eventsOf("missed");
    CallState state = fold(events, inOrder(events.size()));
    const CallState ended = state;
    for (const Event &event : events)
        apply(state, event);
    QCOMPARE(state, ended);
    Event late = events.front();
    late.kind = EventKind::LegRinging;
    late.leg = ended.legs.front().leg;
    apply(state, late);
    QCOMPARE(state.legs, ended.legs);
}

void CallStateTest::theSummaryIsTheLogsLine()
{
    const std::vector<Event> events = eventsOf("answered");
    const CallSummary summary = summarize(fold(events, inOrder(events.size())));
    QCOMPARE(summary.sid, events.front().call);
    QCOMPARE(summary.tenant.value, "qdn");
    QCOMPARE(summary.from, "+16195550178");
    QCOMPARE(summary.callerName, "Port Authority");
    QCOMPARE(summary.startedAt, events.front().at);
    QCOMPARE(*summary.endedAt, events.back().at);
    std::vector<Event> putBack = events; // the clock, before the call ended
    putBack.back().at = events.front().at + std::chrono::hours(-1);
    QCOMPARE(*summarize(fold(putBack, inOrder(events.size()))).endedAt, events.front().at);
    QCOMPARE(summary.outcome, Outcome::Answered);
    QCOMPARE(summary.route.value, "sales");
    QCOMPARE(summary.contact.value, "captain");
    QCOMPARE(summary.seconds, 37); // of the 40 s that the leg was up, 3 went to the whisper
    QCOMPARE(summary.revision, 41);
}

void CallStateTest::aRecordingThatComesAfterTheEndMakesItAVoicemail()
{
    const std::vector<Event> events = eventsOf("missed");
    CallState state = fold(events, inOrder(events.size()));
    for (const Event &event : noteRecording(
             state, {events.back().at + std::chrono::seconds(5), "RE1", "https://api.twilio.com/r", 7}))
        apply(state, event);
    QCOMPARE(state.disposition(), Outcome::Voicemail);
    QCOMPARE(state.endedAt, events.back().at);
}

void CallStateTest::aClaimIsKept()
{
    std::vector<Event> events = eventsOf("missed");
    Event claim = events.back();
    claim.kind = EventKind::MissedClaimed;
    claim.by = "office";
    claim.outcome.reset();
    claim.seq = events.back().seq + 1;
    events.push_back(claim);
    QCOMPARE(summarize(fold(events, inOrder(events.size()))).claimedBy, "office");
}

void CallStateTest::aCallThatWasGivenBackIsNobodysUntilItIsClaimedAgain()
{
    const std::vector<Event> events = eventsOf("given back");
    CallState state = fold(events, inOrder(events.size() - 1));
    QCOMPARE(state.claimedBy, std::string());
    apply(state, events[events.size() - 3]); // the claim of before, once more
    QCOMPARE(state.claimedBy, std::string());
    apply(state, events.back());
    QCOMPARE(summarize(state).claimedBy, "captain");
    std::vector<Event> handOvers(events.end() - 3, events.end());
    for (Event &event : handOvers)
        event.seq = 0; // not committed yet: by the times alone
    std::vector<std::size_t> order = inOrder(handOvers.size());
    do
        QCOMPARE(fold(handOvers, order).claimedBy, "captain");
    while (std::next_permutation(order.begin(), order.end()));
}

void CallStateTest::packingLosesNothing_data()
{
    everyOrderAndRepetitionGivesTheSameState_data();
}

/// After each event of a call, packed over what an earlier call left behind.
void CallStateTest::packingLosesNothing()
{
    QFETCH(QString, story);
    std::string packed;
    CallState unpacked = fold(eventsOf("voicemail"), inOrder(3));
    packCall(packed, {});
    unpackCall(packed, unpacked);
    QVERIFY(unpacked == CallState());
    CallState state;
    std::vector<Event> events = eventsOf(story.toStdString());
    events.back().at = {-1'795'716'000'123};
    for (const Event &event : events) {
        apply(state, event);
        packCall(packed, state);
        unpackCall(packed, unpacked);
        QVERIFY(unpacked == state);
    }
    state.lastSeq = std::numeric_limits<std::int64_t>::max();
    state.revision = std::numeric_limits<std::int64_t>::min();
    state.lastWhy = std::string(300, 'x') + '\0';
    packCall(packed, state);
    unpackCall(packed, unpacked);
    QVERIFY(unpacked == state);
}

void CallStateTest::aPackedCallTakesAFewHundredBytes()
{
    std::string packed;
    const std::vector<Event> events = eventsOf("answered");
    packCall(packed, fold(events, inOrder(events.size())));
    QVERIFY2(packed.size() < 600, std::to_string(packed.size()).c_str());
}

QTEST_APPLESS_MAIN(CallStateTest)
#include "CallStateTest.moc"
