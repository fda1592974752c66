// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sqlite/PageQuery.h"
#include "core/store/sqlite/ReaderPool.h"
#include "core/store/sqlite/Sql.h"
#include "tests/store/Samples.h"

#include <QTest>

#include <atomic>
#include <thread>

using namespace ringdown;
using namespace ringdown::store;
namespace sql = ringdown::store::sqlite::sql;
using namespace std::chrono_literals;

namespace {

constexpr int allCalls = 8'000;
constexpr int everySoManyOfTheRegular = 7;
const std::string regular = "+16195550177";

/// A family with a member who rings often; the others ring once each.
constexpr int callsOfTheEager = 600;
constexpr int family = 20;
constexpr int callsOfTheFamily = callsOfTheEager + family - 1;
const std::string eager = "+17075550100";

std::string callerOf(int call)
{
    if (call < callsOfTheEager)
        return eager;
    if (call < callsOfTheFamily)
        return eager.substr(0, 10) + std::to_string(10 + call - callsOfTheEager);
    return (call - callsOfTheFamily) % everySoManyOfTheRegular == 0 ? regular : "+16195550188";
}

void fill(SqliteStore &log)
{
    std::atomic<int> answered = 0;
    for (int call = 0; call < allCalls + callsOfTheFamily; ++call) {
        const std::string from = callerOf(call);
        log.append(test::incomingCall(call, "qdn", from), [&](const Result<Committed> &) { ++answered; });
        while (call - answered > 500)
            std::this_thread::sleep_for(1ms);
    }
    QTRY_COMPARE_WITH_TIMEOUT(answered.load(), allCalls + callsOfTheFamily, 30'000);
    QTRY_COMPARE_WITH_TIMEOUT(log.health().projectionLag, 0, 30'000);
}

CallFilter pageOf(int rows, const std::string &from = regular)
{
    CallFilter filter;
    filter.from = from;
    filter.limit = rows;
    return filter;
}

} // namespace

/// How a page of calls is found; what is found does not depend on it (see StoreContractTest).
class PageQueryTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_log = std::make_unique<test::StoreInFolder>();
        fill(*m_log->store);
        auto reader = sqlite::Reader::open(m_log->path("log.sqlite"), m_log->path("index.sqlite"));
        QVERIFY2(reader, reader ? "" : reader.error().detail.c_str());
        m_reader = std::move(*reader);
    }
    void cleanupTestCase()
    {
        m_reader.reset();
        m_log.reset();
    }

    /// A seventh of the calls fills a short page at once; for a long one it is quicker to read their index.
    void aLongPageIsWorthTheIndexOfMoreCalls()
    {
        const auto narrow = sqlite::PageQuery::from(m_reader->database, pageOf(50));
        QVERIFY(narrow);
        QVERIFY(!narrow->fewIds());
        const auto wide = sqlite::PageQuery::from(m_reader->database, pageOf(500));
        QVERIFY(wide);
        QVERIFY(wide->fewIds());
        QCOMPARE(wide->fewIds()->size(), std::size_t(allCalls / everySoManyOfTheRegular + 1));
    }

    /// Twenty times what the first of them has would be more than is worth reading; of one alone it is not.
    void theFirstPeopleTellHowManyCallsThereMayBe()
    {
        const auto all = sqlite::PageQuery::from(m_reader->database, pageOf(50, eager.substr(0, 5)));
        QVERIFY(all);
        QVERIFY(!all->fewIds());
        const auto one = sqlite::PageQuery::from(m_reader->database, pageOf(50, eager));
        QVERIFY(one && one->fewIds());
        QCOMPARE(one->fewIds()->size(), std::size_t(callsOfTheEager));
    }

    /// It passes most calls by without reading their people.
    void aWalkKnowsWhoseCallsItSeeks()
    {
        CallFilter byNumber = pageOf(50);
        CallFilter byWords = pageOf(50, "");
        byWords.q = regular.substr(2);
        for (const auto &[filter, shortcut] :
             {std::pair(byNumber, sql::isByNumber), std::pair(byWords, sql::isByWords)}) {
            const auto query = sqlite::PageQuery::from(m_reader->database, filter);
            QVERIFY(query && !query->fewIds());
            QVERIFY2(query->sql().find(" WHERE " + std::string(shortcut)) != std::string::npos,
                     query->sql().c_str());
            const auto page = m_log->store->calls(filter);
            QVERIFY(page);
            QCOMPARE(page->calls.size(), std::size_t(50));
            for (const CallSummary &call : page->calls)
                QCOMPARE(call.from, regular);
        }
    }
    void fewCallsNeedNoWalk()
    {
        const auto query = sqlite::PageQuery::from(m_reader->database, pageOf(50, eager));
        QVERIFY(query && query->fewIds());
        QVERIFY(query->sql().find("c.caller IN") == std::string::npos);
    }

private:
    std::unique_ptr<test::StoreInFolder> m_log;
    std::unique_ptr<sqlite::Reader> m_reader;
};

QTEST_GUILESS_MAIN(PageQueryTest)
#include "PageQueryTest.moc"
