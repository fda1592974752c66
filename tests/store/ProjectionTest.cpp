// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/routing/CallState.h"
#include "core/store/sqlite/FoldedCalls.h"
#include "tests/store/Samples.h"

#include <QRandomGenerator>
#include <QTest>

#include <atomic>
#include <map>
#include <thread>

using namespace ringdown;
using namespace ringdown::store;
using namespace ringdown::test;
using namespace std::chrono_literals;

namespace {

constexpr int callCount = 40;

/// Some event of some call, at some time around it: late, early and repeated ones come by themselves.
Event anyEvent(QRandomGenerator &random)
{
    static constexpr EventKind kinds[] = {
        EventKind::CallReceived,  EventKind::RouteChosen,   EventKind::TierRinging,
        EventKind::LegRinging,    EventKind::LegAnswered,   EventKind::LegAccepted,
        EventKind::LegFailed,     EventKind::CallConnected, EventKind::CallEnded,
        EventKind::MissedClaimed, EventKind::CallVoicemail, EventKind::VoicemailRecorded,
        EventKind::RelayAlarm,    EventKind::CallRejected,  EventKind::MissedReturned,
    };
    const auto pick = [&](int count) { return static_cast<int>(random.bounded(count)); };
    const int call = pick(callCount);
    Event event = incomingCall(call, call % 3 ? "qdn" : "venue").events[0];
    event.kind = kinds[pick(static_cast<int>(std::size(kinds)))];
    event.at = startOfCall(call) +
               std::chrono::milliseconds(event.kind == EventKind::CallReceived ? 0 : pick(60'000));
    if (event.kind != EventKind::CallReceived)
        event.from = event.to = {};
    event.route = RouteId("open");
    event.tier = TierId(pick(2) ? "primary" : "backup");
    event.contact = ContactId(pick(2) ? "captain" : "office");
    event.leg = std::to_string(pick(3));
    event.seconds = pick(90);
    if (event.kind == EventKind::CallEnded)
        event.outcome = static_cast<Outcome>(pick(6));
    if (event.kind == EventKind::MissedClaimed)
        event.by = "captain";
    if (event.kind == EventKind::RelayAlarm)
        event.call = {};
    return event;
}

struct Folded {
    routing::CallState state;
    std::vector<std::string> json;
};

std::map<std::string, Folded> fold(CallStore &store)
{
    std::map<std::string, Folded> calls;
    const auto all = store.eventsAfter(0, 100'000);
    for (const std::string &json : all->json) {
        const auto event = eventFromJson(json);
        if (event->call.isEmpty())
            continue;
        if (!calls.contains(event->call.value) && !sqlite::canBeginCall(event->kind))
            continue; // of a dropped call, it seems
        Folded &call = calls[event->call.value];
        routing::apply(call.state, *event);
        call.json.push_back(json);
    }
    return calls;
}

void compareWithFold(CallStore &store)
{
    const auto calls = fold(store);
    CallFilter filter;
    filter.limit = 500;
    const auto page = store.calls(filter);
    QVERIFY(page);
    QCOMPARE(page->calls.size(), calls.size());
    for (const CallSummary &call : page->calls) {
        const Folded &folded = calls.at(call.sid.value);
        CallSummary expected = routing::summarize(folded.state);
        if (expected.startedAt.milliseconds == 0)
            expected.startedAt = eventFromJson(folded.json.front())->at; // nothing said yet when it began
        QVERIFY2(call == expected, (toJson(call) + " is not " + toJson(expected)).c_str());
        const auto detail = store.call(call.sid);
        QVERIFY(detail);
        QCOMPARE(detail->eventJson, folded.json);
    }
    for (std::size_t i = 1; i < page->calls.size(); ++i)
        QVERIFY(page->calls[i - 1].startedAt >= page->calls[i].startedAt);
    std::size_t running = 0;
    for (const auto &[sid, call] : calls)
        running += call.state.isRunning() ? call.json.size() : 0;
    QCOMPARE(store.eventsOfRunningCalls()->size(), running);
}

} // namespace

class ProjectionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theCallsAreTheFoldOfTheEventsAlsoThroughRestarts_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 8; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    void theCallsAreTheFoldOfTheEventsAlsoThroughRestarts()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        StoreInFolder log;
        for (int round = 0; round < 4; ++round) {
            for (int i = 0; i < 150; ++i) {
                Record record;
                for (auto left = random.bounded(1, 4); left > 0; --left)
                    record.events.push_back(anyEvent(random));
                log.store->append(std::move(record), {});
            }
            if (round % 2 == 0) { // closes with the projection somewhere behind
                log.close();
                log.open();
            }
            QVERIFY(
                appendAndWait(*log.store, {{}, {}, {anyEvent(random)}, {}})); // the others are committed, too
            compareWithFold(*log.store);
        }
    }

    void aReadSeesWhatWasCommittedWhenItAsked()
    {
        StoreInFolder log;
        for (int call = 0; call < 200; ++call) {
            QVERIFY(appendAndWait(*log.store, incomingCall(call)));
            QCOMPARE(log.store->call(CallSid(sidOf(call)))->eventJson.size(), std::size_t(4));
            CallFilter newest;
            newest.limit = 1;
            QCOMPARE(log.store->calls(newest)->calls.at(0).sid.value, sidOf(call));
        }
    }

    void runningCallsAreRightBeforeTheProjectionHasThem()
    {
        StoreInFolder log;
        for (int call = 0; call < 300; ++call)
            log.store->append(incomingCall(call), {});
        for (int call = 0; call < 300; call += 2)
            log.store->append(endOfCall(call, Outcome::Missed), {});
        QVERIFY(appendAndWait(*log.store, endOfCall(1, Outcome::Missed)));
        QCOMPARE(log.store->eventsOfRunningCalls()->size(), std::size_t(149 * 4));
        Record late = endOfCall(0, Outcome::Missed); // a report on a call that ended
        late.key.reset();
        late.events[0].kind = EventKind::TextDelivered;
        late.events[0].outcome.reset();
        QVERIFY(log.store->calls({}));
        QVERIFY(appendAndWait(*log.store, late));
        QCOMPARE(log.store->eventsOfRunningCalls()->size(), std::size_t(149 * 4));
    }

    void eventsArePagedWithoutGapOrRepeatWhileOthersWrite()
    {
        StoreInFolder log;
        constexpr int writers = 3;
        constexpr int callsEach = 1000;
        std::atomic<int> left = writers;
        std::vector<std::thread> threads;
        for (int writer = 0; writer < writers; ++writer) {
            threads.emplace_back([&, writer] {
                for (int i = 0; i < callsEach; ++i) {
                    log.store->append(incomingCall(writer * callsEach + i), {});
                    if (i % 50 == 0)
                        std::this_thread::sleep_for(1ms);
                }
                --left;
            });
        }
        std::int64_t seq = 0;
        constexpr std::int64_t all = writers * callsEach * 4;
        while (seq < all) {
            const auto page = log.store->eventsAfter(seq, 100);
            QVERIFY(page);
            for (const std::string &json : page->json)
                QCOMPARE(eventFromJson(json)->seq, ++seq);
            if (left == 0 && page->json.empty())
                QTest::qWait(1);
        }
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(log.store->newestSeq(), all);
    }

    void whatManyCallsHaveInCommonIsFoundTooAndPagedWithoutGap()
    {
        constexpr int count = 2500; // more than are read by the index of callers
        StoreInFolder log;
        for (int call = 0; call < count; ++call)
            log.store->append(
                incomingCall(call, call % 2 ? "qdn" : "venue", call % 5 ? "+16195550177" : "+18585550188"),
                {});
        QVERIFY(appendAndWait(*log.store, endOfCall(0, Outcome::Missed, "venue")));
        const auto countOf = [&](CallFilter filter) {
            filter.limit = 499;
            std::vector<std::string> sids;
            do {
                const auto page = log.store->calls(filter);
                if (!page)
                    return -1;
                for (const CallSummary &call : page->calls)
                    sids.push_back(call.sid.value);
                filter.after = page->next.value_or("");
            } while (!filter.after.empty());
            std::sort(sids.begin(), sids.end());
            return std::adjacent_find(sids.begin(), sids.end()) == sids.end() ? static_cast<int>(sids.size())
                                                                              : -2;
        };
        CallFilter filter;
        filter.from = "+1619";
        QCOMPARE(countOf(filter), count / 5 * 4);
        filter.tenant = "qdn";
        QCOMPARE(countOf(filter), count / 5 * 2);
        filter = {};
        filter.from = "+1858"; // few: by the index
        QCOMPARE(countOf(filter), count / 5);
        filter = {};
        filter.q = "5550177";
        QCOMPARE(countOf(filter), count / 5 * 4);
        filter.q = "5550188";
        QCOMPARE(countOf(filter), count / 5);
        filter.q = "5550100"; // the number they called
        QCOMPARE(countOf(filter), count);
        filter.outcome = Outcome::Missed;
        QCOMPARE(countOf(filter), 1);
    }

    /// Each of two words has hundreds of people and calls; both together few, some by caller and called
    /// alike.
    void callsWithTwoCommonWordsAreThoseThatHaveBoth()
    {
        StoreInFolder log;
        const int count = 1'500;
        std::vector<std::string> wanted;
        for (int call = 0; call < count; ++call) {
            Record record = incomingCall(call, "qdn", "+1858555" + std::to_string(10'000 + call).substr(1));
            const bool hasOne = call % 3 == 0;
            const bool hasOther = call % 8 == 0;
            record.events[0].callerName =
                std::string(hasOne ? "Dorven " : "Lomper ") + (hasOther ? "Quisa" : "Mellow");
            if (hasOne && hasOther)
                wanted.push_back(sidOf(call));
            QVERIFY(call % 100 != 0 || appendAndWait(*log.store, record));
            if (call % 100 != 0)
                log.store->append(record, {});
        }
        QVERIFY(appendAndWait(*log.store, endOfCall(0, Outcome::Missed)));
        std::reverse(wanted.begin(), wanted.end()); // newest first
        const auto sidsWith = [&](const std::string &first, const std::string &second) {
            CallFilter filter;
            filter.limit = 499;
            filter.q = first;
            filter.also = {{CallField::Words, Sense::Wanted, second, {}}};
            std::vector<std::string> sids;
            if (const auto page = log.store->calls(filter)) {
                for (const CallSummary &call : page->calls)
                    sids.push_back(call.sid.value);
            }
            return sids;
        };
        QVERIFY(wanted.size() > 50);
        QCOMPARE(sidsWith("dorven", "quisa"), wanted);
        QCOMPARE(sidsWith("quisa", "dorven"), wanted);
        QCOMPARE(sidsWith("or", "quisa").size(), wanted.size()); // too short for the index
        QCOMPARE(sidsWith("dorven quisa", "5550100"), wanted);   // the number they called
        QCOMPARE(sidsWith("dorven", "nobody").size(), std::size_t(0));
        QCOMPARE(sidsWith("dorven", wanted[7]), std::vector<std::string>{wanted[7]}); // a SID is no word
    }

    void theFilterKnowsTheKeysOfEarlierRuns()
    {
        StoreInFolder log;
        for (int call = 0; call < 100; ++call)
            log.store->append(incomingCall(call), {});
        log.close();
        log.open();
        QTRY_VERIFY(!log.store->mayHaveSeen(keyOf(1'000'001))); // the filter is loaded in the background
        for (int call = 0; call < 100; ++call) {
            QVERIFY(log.store->mayHaveSeen(*incomingCall(call).key));
            QVERIFY(appendAndWait(*log.store, incomingCall(call))->isRepeat);
        }
        QCOMPARE(log.store->newestSeq(), 400);
    }
};

QTEST_GUILESS_MAIN(ProjectionTest)
#include "ProjectionTest.moc"
