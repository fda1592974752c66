// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/FeedHub.h"
#include "tests/support/FakeStore.h"

#include <QTest>

#include <deque>
#include <random>

using namespace ringdown;
using namespace std::chrono_literals;
using relay::FeedSettings;
using relay::Frame;

namespace {

/// Work in two queues that the test runs by hand, in any interleaving it likes.
class HandExecutor final : public relay::Executor {
public:
    Instant now() const override { return Instant::fromSeconds(1'700'000'000); }
    void post(std::function<void()> work) override { io.push_back(std::move(work)); }
    void after(std::chrono::milliseconds, std::function<void()>) override {}
    void onReader(relay::ReadFor, std::function<void()> work) override { reader.push_back(std::move(work)); }
    std::size_t apiReadsWaiting() const override { return reader.size(); }

    static bool runOne(std::deque<std::function<void()>> &queue)
    {
        if (queue.empty())
            return false;
        const auto work = std::move(queue.front());
        queue.pop_front();
        work();
        return true;
    }
    void runAll()
    {
        while (runOne(io) || runOne(reader)) {
        }
    }

    std::deque<std::function<void()>> io;
    std::deque<std::function<void()>> reader;
};

/// A reader that takes frames only when told to.
class FakeReader final : public relay::FeedReader {
public:
    void send(const Frame &frame) override
    {
        m_queued += frame->size();
        frames.push_back(frame);
    }
    std::size_t queuedBytes() const override { return m_queued; }
    std::chrono::milliseconds behind() const override { return late; }
    void closeTooSlow() override { ++timesClosed; }

    void drain() { m_queued = 0; }
    std::string text(std::size_t i) const { return frames.at(i)->substr(frames.at(i)->find('{')); }
    /// The seqs of the events it got (frames without "seq" in front are the hub's own).
    std::vector<std::int64_t> seqs() const
    {
        std::vector<std::int64_t> out;
        for (std::size_t i = 0; i < frames.size(); ++i) {
            if (text(i).starts_with("{\"seq\":"))
                out.push_back(std::atoll(text(i).c_str() + 7));
        }
        return out;
    }

    std::vector<Frame> frames;
    std::chrono::milliseconds late{0};
    int timesClosed = 0;

private:
    std::size_t m_queued = 0;
};

std::vector<std::int64_t> range(std::int64_t first, std::int64_t last)
{
    std::vector<std::int64_t> out;
    for (std::int64_t seq = first; seq <= last; ++seq)
        out.push_back(seq);
    return out;
}

/// A hub over a store in memory, with hands on both of its threads.
struct Bench {
    explicit Bench(FeedSettings settings = {}, int before = 0)
    {
        commit(before);
        settings.storeId = "store-1";
        settings.revision = [] { return 7; };
        hub = std::make_unique<relay::FeedHub>(store, executor, std::move(settings));
        store.setListener([this](const auto &events) { hub->publish(events); });
    }
    void commit(int count, std::size_t bytes = 0)
    {
        for (int i = 0; i < count; ++i) {
            Event event;
            event.why = std::string(bytes, 'w');
            store.append({std::nullopt, {}, {event}, {}}, [](const auto &) {});
        }
    }
    std::shared_ptr<FakeReader> join(const relay::FeedStart &start)
    {
        auto reader = std::make_shared<FakeReader>();
        hub->join(reader, start);
        return reader;
    }

    test::FakeStore store;
    HandExecutor executor;
    std::unique_ptr<relay::FeedHub> hub;
};

} // namespace

class FeedHubTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theHelloComesFirst();
    void withoutAfterOnlyNewEventsCome();
    void withAfterTheOldEventsComeFirst();
    void afterTheNewestNothingOldComes();
    void anAfterAheadOfTheStoreResets();
    void anotherStoreResets();
    void eventsAreSharedBetweenReaders();
    void handOverMissesAndRepeatsNothing();
    void aSlowReaderIsClosedAtTheQueueLimit();
    void aReaderThatTakesNothingForLongIsClosed();
    void oldEventsDoNotOverfillTheQueue();
    void aStoreThatDoesNotReadClosesTheReader();
    void aReaderThatLeftGetsNothing();
    void whatIsCommittedWhileNobodyReadsIsNotMissed();
    void aliveComesAfterQuietOnly();
};

void FeedHubTest::theHelloComesFirst()
{
    Bench bench({}, 3);
    const auto reader = bench.join({});
    QCOMPARE(
        reader->text(0),
        std::string(
            R"({"kind":"hello","seq":3,"at":"2023-11-14T22:13:20.000Z","revision":7,"store":"store-1"})"));
    QCOMPARE(reader->frames.size(), 1u);
}

void FeedHubTest::withoutAfterOnlyNewEventsCome()
{
    Bench bench({}, 3);
    const auto reader = bench.join({});
    bench.executor.runAll();
    QVERIFY(reader->seqs().empty());
    bench.commit(2);
    bench.executor.runAll();
    QCOMPARE(reader->seqs(), range(4, 5));
}

void FeedHubTest::withAfterTheOldEventsComeFirst()
{
    Bench bench({}, 1'000);
    const auto reader = bench.join({.after = 10, .storeId = {}});
    bench.executor.runAll();
    QCOMPARE(reader->seqs(), range(11, 1'000));
    bench.commit(1);
    bench.executor.runAll();
    QCOMPARE(reader->seqs().back(), 1'001);
}

void FeedHubTest::afterTheNewestNothingOldComes()
{
    Bench bench({}, 5);
    const auto reader = bench.join({.after = 5, .storeId = "store-1"});
    bench.executor.runAll();
    QCOMPARE(reader->frames.size(), 1u);
}

void FeedHubTest::anAfterAheadOfTheStoreResets()
{
    Bench bench({}, 5);
    const auto reader = bench.join({.after = 6, .storeId = {}});
    bench.executor.runAll();
    QCOMPARE(reader->frames.size(), 2u);
    QVERIFY(reader->text(1).starts_with(R"({"kind":"feed.reset","seq":5,)"));
    bench.commit(1);
    bench.executor.runAll();
    QCOMPARE(reader->seqs(), range(6, 6));
}

void FeedHubTest::anotherStoreResets()
{
    Bench bench({}, 5);
    const auto reader = bench.join({.after = 2, .storeId = "store-0"});
    bench.executor.runAll();
    QVERIFY(reader->text(1).starts_with(R"({"kind":"feed.reset","seq":5,)"));
    QVERIFY(reader->seqs().empty());
}

void FeedHubTest::eventsAreSharedBetweenReaders()
{
    Bench bench;
    const auto first = bench.join({});
    const auto second = bench.join({});
    bench.commit(1);
    bench.executor.runAll();
    QCOMPARE(first->frames.back().get(), second->frames.back().get());
}

/// Commits, store reads and readers that drain come in every order a seeded die throws; each reader sees
/// every event from its start on, once, in order.
void FeedHubTest::handOverMissesAndRepeatsNothing()
{
    for (unsigned seed = 1; seed <= 300; ++seed) {
        std::mt19937 die(seed);
        const auto thrown = [&](int sides) { return static_cast<int>(die() % static_cast<unsigned>(sides)); };
        FeedSettings settings;
        settings.recentFrames = static_cast<std::size_t>(1 + thrown(40));
        settings.maxQueuedBytes = 200'000;
        const int before = thrown(900);
        Bench bench(settings, before);
        std::vector<std::pair<std::shared_ptr<FakeReader>, std::int64_t>> readers;
        for (int step = 0; step < 400; ++step) {
            switch (thrown(6)) {
            case 0:
                bench.commit(1 + thrown(5));
                break;
            case 1:
            case 2:
                HandExecutor::runOne(bench.executor.io);
                break;
            case 3:
                HandExecutor::runOne(bench.executor.reader);
                break;
            case 4:
                for (auto &[reader, after] : readers) {
                    reader->drain();
                    bench.hub->drained(*reader);
                }
                break;
            case 5:
                if (readers.size() < 4 && bench.executor.io.empty()) {
                    const std::int64_t after = thrown(static_cast<int>(bench.store.newestSeq()) + 1);
                    readers.emplace_back(bench.join({.after = after, .storeId = {}}), after);
                }
                break;
            }
        }
        for (int round = 0; round < 2'000; ++round) {
            bench.executor.runAll();
            for (auto &[reader, after] : readers) {
                reader->drain();
                bench.hub->drained(*reader);
            }
        }
        for (const auto &[reader, after] : readers) {
            QCOMPARE(reader->timesClosed, 0);
            if (reader->seqs() != range(after + 1, bench.store.newestSeq()))
                QFAIL(qPrintable(QStringLiteral("seed %1, after %2").arg(seed).arg(after)));
        }
    }
}

void FeedHubTest::aSlowReaderIsClosedAtTheQueueLimit()
{
    FeedSettings settings;
    settings.maxQueuedBytes = 10'000;
    Bench bench(settings);
    const auto slow = bench.join({});
    const auto quick = bench.join({});
    for (int i = 0; i < 20; ++i) {
        bench.commit(1, 1'000);
        bench.executor.runAll();
        quick->drain();
    }
    QCOMPARE(slow->timesClosed, 1);
    QVERIFY(slow->queuedBytes() <= 10'000);
    QCOMPARE(quick->timesClosed, 0);
    QCOMPARE(quick->seqs(), range(1, 20));
    QCOMPARE(bench.hub->closedTooSlow(), 1u);
}

void FeedHubTest::aReaderThatTakesNothingForLongIsClosed()
{
    Bench bench;
    const auto slow = bench.join({});
    slow->late = 10'000ms;
    bench.hub->tick();
    QCOMPARE(slow->timesClosed, 0);
    slow->late = 10'001ms;
    bench.hub->tick();
    bench.hub->tick();
    QCOMPARE(slow->timesClosed, 1);
}

void FeedHubTest::oldEventsDoNotOverfillTheQueue()
{
    FeedSettings settings;
    settings.maxQueuedBytes = 100'000;
    Bench bench(settings, 5'000);
    const auto reader = bench.join({.after = 0, .storeId = {}});
    bench.executor.runAll();
    QVERIFY(reader->queuedBytes() < 100'000);
    const std::size_t first = reader->seqs().size();
    QVERIFY(first > 0 && first < 5'000);
    for (int i = 0; i < 200; ++i) {
        reader->drain();
        bench.hub->drained(*reader);
        bench.executor.runAll();
    }
    QCOMPARE(reader->seqs(), range(1, 5'000));
    QCOMPARE(reader->timesClosed, 0);
}

void FeedHubTest::aStoreThatDoesNotReadClosesTheReader()
{
    Bench bench({}, 5);
    bench.store.setReadError(Error{ErrorCode::Unavailable, "disk"});
    const auto reader = bench.join({.after = 0, .storeId = {}});
    bench.executor.runAll();
    QCOMPARE(reader->timesClosed, 1);
}

void FeedHubTest::aReaderThatLeftGetsNothing()
{
    Bench bench({}, 5);
    const auto reader = bench.join({.after = 0, .storeId = {}});
    bench.hub->leave(*reader);
    bench.executor.runAll();
    bench.commit(1);
    bench.executor.runAll();
    QCOMPARE(reader->frames.size(), 1u);
    QCOMPARE(bench.hub->readerCount(), 0u);
}

void FeedHubTest::whatIsCommittedWhileNobodyReadsIsNotMissed()
{
    Bench bench;
    const auto first = bench.join({});
    bench.commit(5);
    bench.executor.runAll();
    QCOMPARE(first->seqs(), range(1, 5));
    bench.commit(1); // on its way to a reader who has left when it arrives
    bench.hub->leave(*first);
    bench.commit(3);
    const auto second = bench.join({3, {}});
    const auto third = bench.join({});
    bench.executor.runAll();
    bench.commit(2);
    bench.executor.runAll();
    const auto fourth = bench.join({4, {}});
    bench.executor.runAll();
    QCOMPARE(second->seqs(), range(4, 11));
    QCOMPARE(third->seqs(), range(10, 11));
    QCOMPARE(fourth->seqs(), range(5, 11));
}

void FeedHubTest::aliveComesAfterQuietOnly()
{
    FeedSettings settings;
    settings.quiet = 60ms;
    Bench bench(settings);
    const auto reader = bench.join({});
    bench.commit(1);
    bench.executor.runAll();
    bench.hub->tick();
    QCOMPARE(reader->frames.size(), 2u);
    QTest::qSleep(70);
    bench.hub->tick();
    bench.hub->tick();
    QCOMPARE(reader->frames.size(), 3u);
    QCOMPARE(reader->text(2), std::string(R"({"kind":"alive","seq":1,"at":"2023-11-14T22:13:20.000Z"})"));
}

QTEST_APPLESS_MAIN(FeedHubTest)
#include "FeedHubTest.moc"
