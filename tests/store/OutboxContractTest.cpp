// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/store/StorePorts.h"

#include <atomic>
#include <future>

using namespace ringdown;
using namespace ringdown::store;
using namespace ringdown::test;

namespace {

Result<Committed> note(Outbox &outbox, EffectNews news)
{
    auto promise = std::make_shared<std::promise<Result<Committed>>>();
    auto answer = promise->get_future();
    outbox.note(std::move(news), [promise](const Result<Committed> &result) { promise->set_value(result); });
    return answer.get();
}

} // namespace

/// How every store keeps what is still to be done.
class OutboxContractTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addBothStores(); }

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

QTEST_GUILESS_MAIN(OutboxContractTest)
#include "OutboxContractTest.moc"
