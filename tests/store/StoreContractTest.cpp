// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/store/Samples.h"
#include "tests/support/FakeStore.h"

#include <QtTest>

#include <atomic>
#include <future>
#include <mutex>

using namespace ringdown;
using namespace ringdown::store;
using namespace ringdown::test;

namespace {

/// The ports of one of the two stores, which must not differ in anything here.
struct Ports {
    explicit Ports(bool isFake)
    {
        if (isFake) {
            fake = std::make_unique<FakeStore>();
            calls = fake.get();
            plans = fake.get();
            outbox = fake.get();
            access = fake.get();
        } else {
            real = std::make_unique<StoreInFolder>();
            calls = real->store.get();
            plans = real->store.get();
            outbox = real->store.get();
            access = real->store.get();
        }
    }
    std::unique_ptr<FakeStore> fake;
    std::unique_ptr<StoreInFolder> real;
    CallStore *calls = nullptr;
    PlanStore *plans = nullptr;
    Outbox *outbox = nullptr;
    AccessStore *access = nullptr;
};

std::vector<std::string> sidsOf(const CallPage &page)
{
    std::vector<std::string> sids;
    for (const CallSummary &call : page.calls)
        sids.push_back(call.sid.value);
    return sids;
}

/// 2 was answered, 3 missed and claimed, 4 missed; the others run. 5 is called Harbor Master.
void appendSixDifferentCalls(CallStore &store)
{
    for (int call = 1; call <= 6; ++call) {
        Record record = incomingCall(call, call % 2 ? "qdn" : "venue",
                                     (call <= 3 ? "+1619555010" : "+1858555019") + std::to_string(call));
        if (call == 5)
            record.events[0].callerName = "Harbor Master";
        if (call % 2 == 0)
            record.events[0].to = "+16195550101";
        QVERIFY(appendAndWait(store, record));
    }
    Record answered = endOfCall(2, Outcome::Answered, "venue");
    Event connected = answered.events[0];
    connected.kind = EventKind::CallConnected;
    connected.outcome.reset();
    connected.seconds.reset();
    connected.tier = TierId("primary");
    connected.contact = ContactId("captain");
    answered.events.insert(answered.events.begin(), connected);
    answered.events[1].seconds = 21;
    QVERIFY(appendAndWait(store, answered));
    Record missed = endOfCall(3, Outcome::Missed, "qdn");
    Event claimed = missed.events[0];
    claimed.kind = EventKind::MissedClaimed;
    claimed.outcome.reset();
    claimed.by = "Dana";
    missed.events.push_back(claimed);
    QVERIFY(appendAndWait(store, missed));
    QVERIFY(appendAndWait(store, endOfCall(4, Outcome::Missed, "venue")));
}

Result<Committed> note(Outbox &outbox, EffectNews news)
{
    auto promise = std::make_shared<std::promise<Result<Committed>>>();
    auto answer = promise->get_future();
    outbox.note(std::move(news), [promise](const Result<Committed> &result) { promise->set_value(result); });
    return answer.get();
}

} // namespace

/// What every store must do; run for SQLite and for the fake that stands in for it elsewhere.
class StoreContractTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<bool>("isFake");
        QTest::newRow("sqlite") << false;
        QTest::newRow("fake") << true;
    }

    void seqRisesByOneThroughRecords()
    {
        QFETCH_GLOBAL(bool, isFake);
        Ports store(isFake);
        QCOMPARE(store.calls->newestSeq(), 0);
        QCOMPARE(appendAndWait(*store.calls, incomingCall(1))->firstSeq, 1);
        QCOMPARE(appendAndWait(*store.calls, incomingCall(2))->firstSeq, 5);
        QCOMPARE(store.calls->newestSeq(), 8);
    }

    void aKeyThatWasThereGetsItsFirstAnswerAndWritesNothing()
    {
        QFETCH_GLOBAL(bool, isFake);
        Ports store(isFake);
        QVERIFY(appendAndWait(*store.calls, incomingCall(1)));
        Record copy = incomingCall(1);
        copy.answer = "<Response><Say>something else</Say></Response>";
        copy.outbox = {textTo("t1", 1)};
        const auto repeated = appendAndWait(*store.calls, copy);
        QVERIFY(repeated && repeated->isRepeat);
        QCOMPARE(repeated->storedAnswer, incomingCall(1).answer);
        QCOMPARE(store.calls->newestSeq(), 4);
        QVERIFY(store.outbox->waiting(10)->empty());
    }

    void ofTwoCopiesInOneGroupTheFirstIsWritten()
    {
        QFETCH_GLOBAL(bool, isFake);
        Ports store(isFake);
        std::mutex mutex;
        std::vector<bool> repeats;
        for (int i = 0; i < 50; ++i) {
            Record copy = incomingCall(1);
            copy.answer = std::to_string(i);
            store.calls->append(std::move(copy), [&](const Result<Committed> &result) {
                const std::lock_guard lock(mutex);
                repeats.push_back(result->isRepeat);
                if (result->isRepeat)
                    QCOMPARE(result->storedAnswer, std::string("0"));
            });
        }
        QVERIFY(appendAndWait(*store.calls, incomingCall(2)));
        const std::lock_guard lock(mutex);
        QCOMPARE(repeats.size(), std::size_t(50));
        QCOMPARE(std::count(repeats.begin(), repeats.end(), false), 1);
        QVERIFY(!repeats.front());
    }

    void storedAnswersAreFoundAndUnknownKeysAreNot()
    {
        QFETCH_GLOBAL(bool, isFake);
        Ports store(isFake);
        QVERIFY(appendAndWait(*store.calls, incomingCall(1)));
        QVERIFY(store.calls->mayHaveSeen(*incomingCall(1).key));
        QCOMPARE(store.calls->findAnswer(*incomingCall(1).key)->value(), incomingCall(1).answer);
        QVERIFY(!store.calls->findAnswer(keyOf(99))->has_value());
    }

    void anAnswerWithoutEventsIsRememberedToo()
    {
        QFETCH_GLOBAL(bool, isFake);
        Ports store(isFake);
        Record quiet;
        quiet.key = keyOf(7);
        quiet.answer = "<Response><Pause/></Response>";
        const auto committed = appendAndWait(*store.calls, quiet);
        QVERIFY(committed && !committed->isRepeat);
        QCOMPARE(committed->firstSeq, 0);
        QCOMPARE(store.calls->findAnswer(keyOf(7))->value(), quiet.answer);
        QVERIFY(appendAndWait(*store.calls, quiet)->isRepeat);
        QCOMPARE(store.calls->newestSeq(), 0);
    }

    void theListenerGetsEveryEventOnceInOrder()
    {
        QFETCH_GLOBAL(bool, isFake);
        std::mutex mutex;
        std::vector<std::int64_t> seqs;
        std::vector<std::string> texts;
        {
            Ports store(isFake);
            store.calls->setListener([&](const std::shared_ptr<const NewEvents> &events) {
                const std::lock_guard lock(mutex);
                const auto added = events->json();
                QCOMPARE(events->lastSeq - events->firstSeq + 1, static_cast<std::int64_t>(added.size()));
                for (std::size_t i = 0; i < added.size(); ++i) {
                    seqs.push_back(events->firstSeq + static_cast<std::int64_t>(i));
                    texts.push_back(added[i]);
                }
            });
            for (int call = 0; call < 100; ++call)
                store.calls->append(incomingCall(call), {});
            QVERIFY(appendAndWait(*store.calls, incomingCall(100)));
            QCOMPARE(store.calls->eventsAfter(0, 1000)->json.size(), std::size_t(404));
        }
        QCOMPARE(seqs.size(), std::size_t(404));
        for (std::size_t i = 0; i < seqs.size(); ++i) {
            QCOMPARE(seqs[i], static_cast<std::int64_t>(i) + 1);
            QCOMPARE(eventFromJson(texts[i])->seq, seqs[i]);
        }
    }

    void eventsArePagedAsTheyWereWritten()
    {
        QFETCH_GLOBAL(bool, isFake);
        Ports store(isFake);
        QVERIFY(appendAndWait(*store.calls, incomingCall(1)));
        const auto page = store.calls->eventsAfter(1, 2);
        QCOMPARE(page->firstSeq, 2);
        QCOMPARE(page->json.size(), std::size_t(2));
        Event expected = incomingCall(1).events[1];
        expected.seq = 2;
        QVERIFY(*eventFromJson(page->json[0]) == expected);
        QVERIFY(store.calls->eventsAfter(4, 10)->json.empty());
    }

    void callsAreListedNewestFirstInPages()
    {
        QFETCH_GLOBAL(bool, isFake);
        Ports store(isFake);
        for (const int call : {3, 1, 5, 2, 4})
            QVERIFY(appendAndWait(*store.calls, incomingCall(call)));
        CallFilter filter;
        filter.limit = 2;
        std::vector<std::string> sids;
        for (int page = 0; page < 3; ++page) {
            const auto got = store.calls->calls(filter);
            QVERIFY(got);
            const auto more = sidsOf(*got);
            sids.insert(sids.end(), more.begin(), more.end());
            QCOMPARE(got->next.has_value(), page < 2);
            filter.after = got->next.value_or("");
        }
        QCOMPARE(sids, (std::vector<std::string>{sidOf(5), sidOf(4), sidOf(3), sidOf(2), sidOf(1)}));
    }

    void aStrangersCursorIsRefused()
    {
        QFETCH_GLOBAL(bool, isFake);
        Ports store(isFake);
        QVERIFY(appendAndWait(*store.calls, incomingCall(1)));
        CallFilter filter;
        filter.after = "no cursor!";
        const auto page = store.calls->calls(filter);
        QVERIFY(!page);
        QCOMPARE(page.error().code, ErrorCode::BadInput);
    }

    void filtersNarrowTheList_data()
    {
        QTest::addColumn<QString>("tenant");
        QTest::addColumn<int>("outcome"); // -1 for any
        QTest::addColumn<QString>("from");
        QTest::addColumn<int>("since"); // number of the call that starts then, -1 for none
        QTest::addColumn<int>("until");
        QTest::addColumn<QString>("q");
        QTest::addColumn<QList<int>>("expected");
        const auto row = [](const char *name, const char *tenant, int outcome, const char *from, int since,
                            int until, const char *q, const QList<int> &expected) {
            QTest::newRow(name) << QString::fromUtf8(tenant) << outcome << QString::fromUtf8(from) << since
                                << until << QString::fromUtf8(q) << expected;
        };
        const int missed = static_cast<int>(Outcome::Missed);
        row("all", "", -1, "", -1, -1, "", {6, 5, 4, 3, 2, 1});
        row("tenant", "venue", -1, "", -1, -1, "", {6, 4, 2});
        row("no such tenant", "nobody", -1, "", -1, -1, "", {});
        row("outcome", "", missed, "", -1, -1, "", {4, 3});
        row("tenant and outcome", "venue", missed, "", -1, -1, "", {4});
        row("caller's beginning", "", -1, "+1619555010", -1, -1, "", {3, 2, 1});
        row("caller and tenant", "venue", -1, "+1619555010", -1, -1, "", {2});
        row("caller and outcome", "", missed, "+1619555010", -1, -1, "", {3});
        row("since is included", "", -1, "", 5, -1, "", {6, 5});
        row("until is not", "", -1, "", -1, 3, "", {2, 1});
        row("since, until, tenant", "venue", -1, "", 2, 6, "", {4, 2});
        row("part of the number", "", -1, "", -1, -1, "550102", {2});
        row("part of the name, any case", "", -1, "", -1, -1, "harb", {5});
        row("name with an umlaut", "", -1, "", -1, -1, "ÜLL", {6});
        row("two characters", "", -1, "", -1, -1, "03", {3});
        row("beginning of the SID", "", -1, "", -1, -1, "SID4-10", {4});
        row("whole SID", "", -1, "", -1, -1, "SID4-34", {4});
        row("a quote is only text", "", -1, "", -1, -1, "\" OR \"1", {});
        row("a percent sign is only text", "", -1, "", -1, -1, "%", {});
        row("text and tenant", "qdn", -1, "", -1, -1, "619555010", {6, 5, 4, 3, 2, 1});
    }

    void filtersNarrowTheList()
    {
        QFETCH_GLOBAL(bool, isFake);
        QFETCH(QString, tenant);
        QFETCH(int, outcome);
        QFETCH(QString, from);
        QFETCH(int, since);
        QFETCH(int, until);
        QFETCH(QString, q);
        QFETCH(QList<int>, expected);
        if (q == QLatin1String("619555010")) // every call came in on +16195550100
            expected = {5, 3, 1};
        if (q.startsWith(QLatin1String("SID4-")))
            q = QString::fromStdString(sidOf(4)).left(q.mid(5).toInt());
        Ports store(isFake);
        for (int call = 1; call <= 6; ++call) {
            Record record = incomingCall(call, call % 2 ? "qdn" : "venue",
                                         (call <= 3 ? "+1619555010" : "+1858555019") + std::to_string(call));
            if (call == 5)
                record.events[0].callerName = "Harbor Master";
            if (call == 6)
                record.events[0].callerName = "Müller";
            QVERIFY(appendAndWait(*store.calls, record));
        }
        QVERIFY(appendAndWait(*store.calls, endOfCall(3, Outcome::Missed, "qdn")));
        QVERIFY(appendAndWait(*store.calls, endOfCall(4, Outcome::Missed, "venue")));
        CallFilter filter;
        filter.tenant = tenant.toStdString();
        if (outcome >= 0)
            filter.outcome = static_cast<Outcome>(outcome);
        filter.from = from.toStdString();
        if (since >= 0)
            filter.since = startOfCall(since);
        if (until >= 0)
            filter.until = startOfCall(until);
        filter.q = q.toStdString();
        const auto page = store.calls->calls(filter);
        QVERIFY2(page, page ? "" : page.error().detail.c_str());
        std::vector<std::string> sids;
        for (const int call : expected)
            sids.push_back(sidOf(call));
        QCOMPARE(sidsOf(*page), sids);
    }

    void conditionsNarrowTheListAndItsCount_data()
    {
        QTest::addColumn<QString>("conditions"); // as the control API has them
        QTest::addColumn<QList<int>>("expected");
        const auto row = [](const char *conditions, const QList<int> &expected) {
            QTest::newRow(*conditions ? conditions : "none") << QString::fromUtf8(conditions) << expected;
        };
        row("", {6, 5, 4, 3, 2, 1});
        row("outcome=missed,answered", {4, 3, 2});
        row("-outcome=missed", {6, 5, 2, 1}); // one that runs has no outcome
        row("-outcome=missed,answered", {6, 5, 1});
        row("tenant=venue,nobody", {6, 4, 2});
        row("-tenant=venue", {5, 3, 1});
        row("from=+1858", {6, 5, 4});
        row("from=+18585550194,+16195550101", {4, 1});
        row("-from=+1858", {3, 2, 1});
        row("from=withheld", {});
        row("-from=withheld", {6, 5, 4, 3, 2, 1});
        row("to=+1619555", {6, 5, 4, 3, 2, 1});
        row("to=+16195550100", {5, 3, 1});
        row("-to=+16195550100", {6, 4, 2});
        row("to=+16195550100&-from=+1858", {3, 1});
        row("to=+1619555010&tenant=venue,qdn", {6, 5, 4, 3, 2, 1});
        // Who answered, or is rung while the call runs.
        row("who=captain", {6, 5, 2, 1});
        row("-who=captain", {4, 3});
        row("tier=primary&who=captain", {6, 5, 2, 1});
        row("tier=nobody", {});
        row("route=open", {6, 5, 4, 3, 2, 1});
        row("route=closed", {});
        row("-route=closed&outcome=missed", {4, 3});
        row("length=30..", {4, 3});
        row("length=..29", {2}); // the joined time of an answered call
        row("-length=..29", {6, 5, 4, 3, 1});
        row("length=20..&length=..25", {2});
        row("revision=1", {6, 5, 4, 3, 2, 1});
        row("revision=2..", {});
        row("has=test", {});
        row("-has=test", {6, 5, 4, 3, 2, 1});
        row("has=claim", {3});
        row("-has=claim&outcome=missed", {4});
        row("words=harbor", {5});
        row("-words=harbor", {6, 4, 3, 2, 1});
        row("words=harb,1858", {5});
        row("words=harb,1619555019", {});
        row("during=2025-12-29T09:20:00Z..2025-12-29T09:21:00Z", {6, 5, 4, 3, 2, 1});
        row("-during=2025-12-29T09:20:00Z..2025-12-29T09:21:00Z", {});
    }

    void conditionsNarrowTheListAndItsCount()
    {
        QFETCH_GLOBAL(bool, isFake);
        QFETCH(QString, conditions);
        QFETCH(QList<int>, expected);
        Ports store(isFake);
        appendSixDifferentCalls(*store.calls);
        CallFilter filter;
        for (const QString &each : conditions.split(QLatin1Char('&'), Qt::SkipEmptyParts)) {
            const bool isUnwanted = each.startsWith(QLatin1Char('-'));
            const std::string name =
                each.section(QLatin1Char('='), 0, 0).mid(isUnwanted ? 1 : 0).toStdString();
            const auto read =
                conditionsFrom(*fieldFromParameter(name), isUnwanted ? Sense::Unwanted : Sense::Wanted,
                               each.section(QLatin1Char('='), 1).toStdString());
            QVERIFY(read);
            filter.also.insert(filter.also.end(), read->begin(), read->end());
        }
        std::vector<std::string> sids;
        for (const int call : expected)
            sids.push_back(sidOf(call));
        const auto page = store.calls->calls(filter);
        QVERIFY2(page, page ? "" : page.error().detail.c_str());
        QCOMPARE(sidsOf(*page), sids);
        const auto count = store.calls->countCalls(filter);
        QVERIFY2(count, count ? "" : count.error().detail.c_str());
        QCOMPARE(count->calls, expected.size());
        QVERIFY(!count->isAtLeast);
    }

    void countingMinds_data()
    {
        QTest::addColumn<int>("what");
        QTest::addColumn<int>("expected");
        QTest::newRow("tenant") << 0 << 3;
        QTest::newRow("outcome") << 1 << 2;
        QTest::newRow("both") << 2 << 1;
        QTest::newRow("from") << 3 << 3;
        QTest::newRow("words") << 4 << 1;
        QTest::newRow("SID") << 5 << 1;
        QTest::newRow("since") << 6 << 2;
        QTest::newRow("until") << 7 << 2;
    }

    void countingMinds()
    {
        QFETCH_GLOBAL(bool, isFake);
        QFETCH(int, what);
        Ports store(isFake);
        appendSixDifferentCalls(*store.calls);
        CallSelection selection;
        if (what == 0 || what == 2)
            selection.tenant = "venue";
        if (what == 1 || what == 2)
            selection.outcome = Outcome::Missed;
        if (what == 3)
            selection.from = "+1858";
        if (what == 4)
            selection.q = "harbor";
        if (what == 5)
            selection.q = sidOf(4);
        if (what == 6)
            selection.since = startOfCall(5);
        if (what == 7)
            selection.until = startOfCall(3);
        QTEST(static_cast<int>(store.calls->countCalls(selection)->calls), "expected");
    }

    void oneCallHasItsSummaryAndItsEventsInOrder()
    {
        QFETCH_GLOBAL(bool, isFake);
        Ports store(isFake);
        QVERIFY(appendAndWait(*store.calls, incomingCall(1)));
        QVERIFY(appendAndWait(*store.calls, incomingCall(2)));
        QVERIFY(appendAndWait(*store.calls, endOfCall(1, Outcome::Missed)));
        const auto call = store.calls->call(CallSid(sidOf(1)));
        QVERIFY(call);
        QCOMPARE(call->call.outcome, std::optional(Outcome::Missed));
        QCOMPARE(call->call.endedAt, std::optional(startOfCall(1) + std::chrono::seconds(30)));
        QCOMPARE(call->eventJson.size(), std::size_t(5));
        QCOMPARE(eventFromJson(call->eventJson[3])->seq, 4);
        QCOMPARE(eventFromJson(call->eventJson[4])->seq, 9);
        QCOMPARE(store.calls->call(CallSid(sidOf(9))).error().code, ErrorCode::NotFound);
    }

    void messagesArePagedNewestFirst()
    {
        QFETCH_GLOBAL(bool, isFake);
        Ports store(isFake);
        for (int number = 1; number <= 5; ++number) {
            QVERIFY(appendAndWait(*store.calls, incomingCall(number)));
            QVERIFY(appendAndWait(*store.calls, messageTo(number % 2 ? "qdn" : "venue", number)));
        }
        const auto bodies = [&](const std::string &tenant) {
            std::vector<std::string> all;
            MessageFilter filter{tenant, {}, 2};
            do {
                const auto page = store.calls->messages(filter);
                for (const std::string &json : page->eventJson)
                    all.push_back(eventFromJson(json)->body);
                filter.after = page->next.value_or("");
            } while (!filter.after.empty());
            return all;
        };
        QCOMPARE(bodies({}), (std::vector<std::string>{"5", "4", "3", "2", "1"}));
        QCOMPARE(bodies("qdn"), (std::vector<std::string>{"5", "3", "1"}));
        QCOMPARE(bodies("venue"), (std::vector<std::string>{"4", "2"}));
        QCOMPARE(bodies("nobody"), std::vector<std::string>());
        QCOMPARE(eventFromJson(store.calls->messages({})->eventJson.front())->seq, 25);
        QCOMPARE(store.calls->messages({{}, "no cursor!", 2}).error().code, ErrorCode::BadInput);
    }

    void whatBecameOfATextIsListedOnlyWhenItIsAskedFor()
    {
        QFETCH_GLOBAL(bool, isFake);
        Ports store(isFake);
        const auto add = [&](EventKind kind, const std::string &body, const CallSid &call = {}) {
            Record record = messageTo("qdn", 1);
            record.events[0].kind = kind;
            record.events[0].body = body;
            record.events[0].call = call;
            QVERIFY(appendAndWait(*store.calls, std::move(record)));
        };
        QVERIFY(appendAndWait(*store.calls, incomingCall(1)));
        add(EventKind::MessageReceived, "asked");
        add(EventKind::MessageSent, "answered");
        add(EventKind::TextSent, "its fate");
        add(EventKind::TextSent, "a call's text", CallSid(sidOf(1)));
        const auto bodies = [&](MessageKinds kinds, int limit) {
            std::vector<std::string> all;
            const auto page = store.calls->messages({"qdn", {}, limit, kinds});
            for (const std::string &json : page->eventJson)
                all.push_back(eventFromJson(json)->body);
            if (page->next)
                all.emplace_back("more");
            return all;
        };
        QCOMPARE(bodies(MessageKinds::Texts, 50), (std::vector<std::string>{"answered", "asked"}));
        QCOMPARE(bodies(MessageKinds::Texts, 2), (std::vector<std::string>{"answered", "asked"}));
        QCOMPARE(bodies(MessageKinds::Texts, 1), (std::vector<std::string>{"answered", "more"}));
        QCOMPARE(bodies(MessageKinds::WithFates, 50),
                 (std::vector<std::string>{"its fate", "answered", "asked"}));
    }

    void whoWantsNoTextsIsKnownInOrder()
    {
        QFETCH_GLOBAL(bool, isFake);
        Ports store(isFake);
        QVERIFY(store.calls->textStops()->empty());
        for (const EventKind kind :
             {EventKind::TextsStopped, EventKind::MessageReceived, EventKind::TextsResumed}) {
            Record record = messageTo("qdn", 1);
            record.events[0].kind = kind;
            QVERIFY(appendAndWait(*store.calls, std::move(record)));
        }
        const auto stops = store.calls->textStops();
        QCOMPARE(stops->size(), std::size_t(2));
        QCOMPARE(stops->front().kind, EventKind::TextsStopped);
        QCOMPARE(stops->back().kind, EventKind::TextsResumed);
        QVERIFY(stops->front().from == "+16195550177" && stops->front().to == "+16195550100");
        QVERIFY(stops->front().seq < stops->back().seq);
    }

    void whoListenedFirstIsToldWithTheVoicemail()
    {
        QFETCH_GLOBAL(bool, isFake);
        Ports store(isFake);
        QVERIFY(appendAndWait(*store.calls, incomingCall(1)));
        QVERIFY(appendAndWait(*store.calls, recordingOf(1, 11, {})));
        QVERIFY(appendAndWait(*store.calls, endOfCall(1, Outcome::Voicemail)));
        QVERIFY(store.calls->voicemails({})->voicemails.front().heardBy.empty());
        for (const char *who : {"Dana", "Lee"}) {
            Event heard;
            heard.at = startOfCall(who[0] == 'D' ? 60 : 90);
            heard.kind = EventKind::VoicemailHeard;
            heard.tenant = TenantId("qdn");
            heard.call = CallSid(sidOf(1));
            heard.sid = "RE" + sidOf(1).substr(2);
            heard.by = who;
            QVERIFY(appendAndWait(*store.calls, {{}, {}, {heard}, {}}));
        }
        const Voicemail voicemail = store.calls->voicemails({})->voicemails.front();
        QCOMPARE(voicemail.heardBy, std::string("Dana"));
        QCOMPARE(voicemail.heardAt, std::optional(startOfCall(60)));
    }

    void voicemailsComeWithTheirCallAndTranscript()
    {
        QFETCH_GLOBAL(bool, isFake);
        Ports store(isFake);
        for (int number = 1; number <= 3; ++number)
            QVERIFY(appendAndWait(*store.calls, incomingCall(number)));
        QVERIFY(appendAndWait(*store.calls, endOfCall(2, Outcome::Missed)));
        for (const int number : {1, 3}) {
            QVERIFY(appendAndWait(*store.calls, recordingOf(number, 10 + number, "Call me back")));
            QVERIFY(appendAndWait(*store.calls, endOfCall(number, Outcome::Voicemail)));
        }
        CallFilter filter;
        filter.limit = 1;
        const auto first = store.calls->voicemails(filter);
        QCOMPARE(first->voicemails.size(), std::size_t(1));
        const Voicemail &newest = first->voicemails.front();
        QCOMPARE(newest.call.sid, CallSid(sidOf(3)));
        QCOMPARE(newest.call.outcome, std::optional(Outcome::Voicemail));
        QCOMPARE(newest.seconds, 13);
        QVERIFY(newest.sid.starts_with("RE") && newest.url.ends_with(newest.sid));
        QCOMPARE(newest.transcript, std::string("Call me back"));
        QVERIFY(first->next);
        filter.after = *first->next;
        const auto second = store.calls->voicemails(filter);
        QCOMPARE(second->voicemails.size(), std::size_t(1));
        QCOMPARE(second->voicemails.front().call.sid, CallSid(sidOf(1)));
        QVERIFY(!second->next);
    }

    void runningCallsAreThoseWithoutAnEnd()
    {
        QFETCH_GLOBAL(bool, isFake);
        Ports store(isFake);
        for (int call = 1; call <= 3; ++call)
            QVERIFY(appendAndWait(*store.calls, incomingCall(call)));
        QVERIFY(appendAndWait(*store.calls, endOfCall(2, Outcome::Missed)));
        const auto running = store.calls->eventsOfRunningCalls();
        QVERIFY(running);
        QCOMPARE(running->size(), std::size_t(8));
        for (const Event &event : *running)
            QVERIFY(event.call.value != sidOf(2));
        QVERIFY(std::is_sorted(running->begin(), running->end(),
                               [](const Event &a, const Event &b) { return a.seq < b.seq; }));
    }

    void planRevisionsCountFromOneAndAStalePushIsAConflict()
    {
        QFETCH_GLOBAL(bool, isFake);
        Ports store(isFake);
        QCOMPARE(*store.plans->newestRevision(), 0);
        const PlanRevision history{0, {}, "Ada", "first"};
        QCOMPARE(*store.plans->push(0, "{\"format\":1}", history, startOfCall(1)), 1);
        QCOMPARE(*store.plans->push(1, "{\"format\":2}", {0, {}, "Bob", "second"}, startOfCall(2)), 2);
        const auto stale = store.plans->push(1, "{}", history, startOfCall(3));
        QVERIFY(!stale);
        QCOMPARE(stale.error().code, ErrorCode::Conflict);
        QCOMPARE(*store.plans->newestRevision(), 2);
        QCOMPARE(*store.plans->planText(1), std::string("{\"format\":1}"));
        QCOMPARE(store.plans->planText(3).error().code, ErrorCode::NotFound);
        const auto revisions = store.plans->revisions(10);
        QCOMPARE(revisions->size(), std::size_t(2));
        QCOMPARE(revisions->front().revision, 2);
        QCOMPARE(revisions->front().author, std::string("Bob"));
        QCOMPARE(revisions->front().at, startOfCall(2));
    }

    void aPushIsAnEventOfTheFeed()
    {
        QFETCH_GLOBAL(bool, isFake);
        Ports store(isFake);
        QVERIFY(store.plans->push(0, "{}", {0, {}, "Ada", "first"}, startOfCall(1)));
        const auto events = store.calls->eventsAfter(0, 10);
        QCOMPARE(events->json.size(), std::size_t(1));
        const auto event = eventFromJson(events->json[0]);
        QCOMPARE(event->kind, EventKind::PlanPushed);
        QCOMPARE(event->revision, 1);
        QCOMPARE(event->by, std::string("Ada"));
        QCOMPARE(event->note, std::string("first"));
    }

    void tokensAreKeptByTheirHashEachWithAnEvent()
    {
        QFETCH_GLOBAL(bool, isFake);
        Ports store(isFake);
        Event made;
        made.at = startOfCall(1);
        made.kind = EventKind::AccessChanged;
        made.what = "token.made";
        const AccessToken dana{{std::byte{1}}, "Dana", "operator", startOfCall(1)};
        const AccessToken lee{{std::byte{2}}, "Lee", "admin", startOfCall(2)};
        QVERIFY(store.access->accessTokens()->empty());
        QVERIFY(store.access->addAccessToken(dana, made));
        QVERIFY(store.access->addAccessToken(lee, made));
        const auto sameName =
            store.access->addAccessToken({{std::byte{3}}, "Dana", "viewer", startOfCall(3)}, made);
        QCOMPARE(sameName.error().code, ErrorCode::Conflict);
        QCOMPARE(*store.access->accessTokens(), (std::vector{dana, lee}));
        QCOMPARE(store.calls->newestSeq(), 2); // what did not happen is no event
        QVERIFY(store.access->removeAccessToken(dana.hash, made));
        QCOMPARE(store.access->removeAccessToken(dana.hash, made).error().code, ErrorCode::NotFound);
        QCOMPARE(*store.access->accessTokens(), std::vector{lee});
        QCOMPARE(store.calls->newestSeq(), 3);
        QCOMPARE(eventFromJson(store.calls->eventsAfter(2, 1)->json[0])->what, std::string("token.made"));
    }

    void effectsWaitInOrderUntilTheyAreFinished()
    {
        QFETCH_GLOBAL(bool, isFake);
        Ports store(isFake);
        Record record = incomingCall(1);
        record.outbox = {textTo("t1", 1), textTo("t2", 1)};
        QVERIFY(appendAndWait(*store.calls, record));
        QCOMPARE(*store.outbox->waiting(10), queuedWith(record));
        QCOMPARE(store.outbox->waiting(1)->size(), std::size_t(1));
        Event sent;
        sent.at = startOfCall(2);
        sent.kind = EventKind::TextSent;
        sent.text = "t1";
        QVERIFY(store.outbox->finish("t1", sent));
        QCOMPARE(store.outbox->waiting(10)->front().id, std::string("t2"));
        QCOMPARE(store.calls->newestSeq(), 5);
        const auto again = store.outbox->finish("t1", sent);
        QVERIFY(!again);
        QCOMPARE(again.error().code, ErrorCode::NotFound);
        QCOMPARE(store.calls->newestSeq(), 5);
    }

    void urgentEffectsAreReadApartFromTexts()
    {
        QFETCH_GLOBAL(bool, isFake);
        Ports store(isFake);
        Record record = incomingCall(1);
        record.outbox = {textTo("t1", 1), textTo("leg", 1), textTo("t2", 1)};
        record.outbox[1].kind = EffectKind::PlaceLeg;
        record.outbox[1].form = "Timeout=20";
        QVERIFY(appendAndWait(*store.calls, record));
        const auto urgent = store.outbox->waitingAfter(0, Urgency::Urgent, 10);
        QCOMPARE(urgent->size(), std::size_t(1));
        QCOMPARE(urgent->front().row, queuedWith(record)[1]);
        const auto texts = store.outbox->waitingAfter(0, Urgency::Patient, 10);
        QCOMPARE(texts->size(), std::size_t(2));
        QCOMPARE(store.outbox->waitingAfter(texts->front().position, Urgency::Patient, 10)->size(),
                 std::size_t(1));
        QVERIFY(store.outbox->waitingAfter(texts->back().position, Urgency::Patient, 10)->empty());
    }

    /// An answer dials it: there is nothing to do about it, and it counts from the time it has.
    void whatWasDialledIsWrittenAsDone()
    {
        QFETCH_GLOBAL(bool, isFake);
        std::atomic<bool> hasEffects = true;
        Ports store(isFake);
        store.calls->setListener(
            [&](const std::shared_ptr<const NewEvents> &events) { hasEffects = events->hasEffects; });
        Record record = incomingCall(1);
        const Instant at = startOfCall(1);
        record.outbox = {textTo("dial", 1), textTo("drill", 1)};
        for (OutboxRow &row : record.outbox) {
            row.kind = EffectKind::Dialled;
            row.queuedAt = at;
        }
        record.outbox[0].body = "3";
        record.outbox[1].test = true;
        QVERIFY(appendAndWait(*store.calls, record));
        QTRY_VERIFY(!hasEffects); // the listener may be told after whoever waits for the commit
        QVERIFY(store.outbox->waiting(10)->empty());
        QVERIFY(store.outbox->waitingAfter(0, Urgency::Urgent, 10)->empty());
        const auto tried = store.outbox->triedSince(at);
        QCOMPARE(tried->size(), std::size_t(1));
        QCOMPARE(tried->front().kind, EffectKind::Dialled);
        QCOMPARE(tried->front().times, 3);
        QVERIFY(tried->front().at == at);
        QVERIFY(store.outbox->triedSince(at + std::chrono::milliseconds(1))->empty());
    }

    void whatWasTriedStaysMarkedUntilItIsFinished()
    {
        QFETCH_GLOBAL(bool, isFake);
        Ports store(isFake);
        Record record = incomingCall(1);
        record.outbox = {textTo("t1", 1)};
        QVERIFY(appendAndWait(*store.calls, record));
        using State = EffectNews::State;
        const Instant at = startOfCall(2);
        QVERIFY(note(*store.outbox, {"t1", State::Tried, at, {}, {}}));
        QCOMPARE(store.outbox->waiting(1)->front().triedAt, std::optional(at));
        Event unknown;
        unknown.at = at;
        unknown.kind = EventKind::TextUnknown;
        QVERIFY(note(*store.outbox, {"t1", State::Unknown, {}, {}, {unknown}}));
        QVERIFY(store.outbox->waiting(1)->front().isUnknown);
        QCOMPARE(store.calls->newestSeq(), 5);
        QVERIFY(note(*store.outbox, {"t1", State::Tried, at + std::chrono::seconds(60), {}, {}}));
        QVERIFY(!store.outbox->waiting(1)->front().isUnknown);
        QCOMPARE(store.outbox->triedSince(at + std::chrono::seconds(60))->size(), std::size_t(1));
        QVERIFY(store.outbox->triedSince(at + std::chrono::seconds(61))->empty());
        QVERIFY(note(*store.outbox, {"t1", State::Finished, {}, "SM1", {}}));
        QVERIFY(store.outbox->waiting(1)->empty());
        QCOMPARE(*store.outbox->knownSids({"SM0", "SM1"}), std::vector<std::string>{"SM1"});
        const auto tried = store.outbox->triedSince(at);
        QCOMPARE(tried->size(), std::size_t(1));
        QCOMPARE(tried->front().to, std::string("+16195550111"));
        QCOMPARE(note(*store.outbox, {"t1", State::Tried, at, {}, {}}).error().code, ErrorCode::NotFound);
        QCOMPARE(store.calls->newestSeq(), 5);
    }
};

QTEST_GUILESS_MAIN(StoreContractTest)
#include "StoreContractTest.moc"
