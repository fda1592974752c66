// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/store/StorePorts.h"

#include <mutex>

using namespace ringdown;
using namespace ringdown::store;
using namespace ringdown::test;

/// What every store must do with records, plans and tokens.
class StoreContractTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addBothStores(); }

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
};

QTEST_GUILESS_MAIN(StoreContractTest)
#include "StoreContractTest.moc"
