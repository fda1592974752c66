// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sqlite/SortedRuns.h"
#include "core/store/sqlite/IndexFile.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <map>

using namespace ringdown;
using namespace ringdown::store::sqlite;

class SortedRunsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        auto opened =
            openIndex(m_folder.filePath(QString::number(++m_count)).toStdString() + ".sqlite", "store", 0);
        QVERIFY(opened);
        m_database.emplace(std::move(*opened));
    }
    void cleanup() { m_database.reset(); }

    /// Keys in few groups, so that many are the same, and batches of all sizes, so that runs are merged.
    void whatWasAddedIsFoundAndCountedAndInOrderOfKeys()
    {
        QRandomGenerator random(7);
        auto writer = RunWriter::open(*m_database, RunKind::CallSids);
        auto reader = RunReader::open(*m_database, RunKind::CallSids);
        QVERIFY(writer && reader);
        std::multimap<RunKey, std::int64_t> expected;
        std::int64_t ref = 0;
        for (int batch = 0; batch < 400; ++batch) {
            std::vector<RunEntry> entries;
            for (auto left = random.bounded(1, batch % 50 == 0 ? 2000 : 20); left > 0; --left) {
                const RunKey key{static_cast<std::uint64_t>(random.bounded(3)) << 62 | 5,
                                 static_cast<std::uint64_t>(random.bounded(500))};
                entries.push_back({key, ++ref});
                expected.emplace(key, ref);
            }
            auto transaction = Transaction::begin(*m_database);
            QVERIFY(writer->add(entries));
            QVERIFY(transaction->commit());
        }
        QVERIFY(m_database->number("SELECT count(*) FROM runs")->value() < 60); // they are merged
        for (auto it = expected.begin(); it != expected.end(); it = expected.upper_bound(it->first)) {
            const auto found = reader->find(it->first);
            QVERIFY(found);
            QCOMPARE(sorted(*found), sorted(refsBetween(expected, it->first, it->first)));
        }
        const RunKey first{1ULL << 62 | 5, 100};
        const RunKey last{2ULL << 62 | 5, 20};
        const auto between = reader->between(first, last, 1'000'000);
        QVERIFY(between && *between);
        QCOMPARE(sorted(**between), sorted(refsBetween(expected, first, last)));
        QVERIFY(!*reader->between(first, last, 10)); // more than were wanted
        std::size_t shown = 0;
        QVERIFY(reader->each([&](const RunKey &) { return ++shown > 0; }));
        QCOMPARE(shown, expected.size());
        QVERIFY(RunReader::open(*m_database, RunKind::RequestKeys)->find(first)->empty());
    }

    void aRunThatIsOldFromEndToEndIsDropped()
    {
        auto writer = RunWriter::open(*m_database, RunKind::RequestKeys);
        auto reader = RunReader::open(*m_database, RunKind::RequestKeys);
        for (std::uint64_t i = 1; i <= 5; ++i) {
            std::vector<RunEntry> batch{{{i, 0}, static_cast<std::int64_t>(i)}};
            QVERIFY(writer->add(batch));
        }
        QVERIFY(writer->dropBefore(4));
        for (std::uint64_t i = 1; i <= 5; ++i)
            QCOMPARE(reader->find({i, 0})->size(), std::size_t(i < 4 ? 0 : 1));
        QCOMPARE(m_database->number("SELECT count(*) FROM chunks")->value(), 2);
    }

    void aTransactionThatWasRolledBackLeavesNothing()
    {
        auto writer = RunWriter::open(*m_database, RunKind::RequestKeys);
        {
            const auto transaction = Transaction::begin(*m_database);
            std::vector<RunEntry> batch{{{1, 2}, 3}};
            QVERIFY(writer->add(batch));
        }
        QVERIFY(writer->reload());
        std::vector<RunEntry> batch{{{4, 5}, 6}};
        QVERIFY(writer->add(batch));
        auto reader = RunReader::open(*m_database, RunKind::RequestKeys);
        QVERIFY(reader->find({1, 2})->empty());
        QCOMPARE(*reader->find({4, 5}), std::vector<std::int64_t>{6});
    }

private:
    static std::vector<std::int64_t> refsBetween(const std::multimap<RunKey, std::int64_t> &entries,
                                                 const RunKey &first, const RunKey &last)
    {
        std::vector<std::int64_t> refs;
        for (auto it = entries.lower_bound(first); it != entries.upper_bound(last); ++it)
            refs.push_back(it->second);
        return refs;
    }
    static std::vector<std::int64_t> sorted(std::vector<std::int64_t> refs)
    {
        std::sort(refs.begin(), refs.end());
        return refs;
    }

    QTemporaryDir m_folder;
    int m_count = 0;
    std::optional<Database> m_database;
};

QTEST_GUILESS_MAIN(SortedRunsTest)
#include "SortedRunsTest.moc"
