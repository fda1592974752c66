// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calls/CallPager.h"
#include "core/filter/FilterText.h"
#include "tests/ui/support/FakeRelay.h"
#include "tests/ui/support/Sample.h"
#include "ui/calls/CallLogModel.h"
#include "ui/calls/CellWords.h"

#include <QSignalSpy>
#include <QTest>

using namespace ringdown;
using namespace Qt::StringLiterals;

namespace {

/// Answers when the test says so.
class SlowRelay : public tests::FakeRelay {
public:
    void calls(const client::CallQuery &query, client::WhenDone<client::CallPage> done) override
    {
        asked.push_back(query);
        waiting.push_back([this, query, done = std::move(done)] { FakeRelay::calls(query, done); });
    }
    void answer()
    {
        auto all = std::exchange(waiting, {});
        for (const auto &each : all)
            each();
    }

    std::vector<client::CallQuery> asked;
    std::vector<std::function<void()>> waiting;
};

client::CallQuery queryFor(const std::string &words)
{
    client::CallQuery query;
    query.q = words;
    return query;
}

} // namespace

class CallPagerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void ofMuchTypedOnlyTheNewestIsAskedBehindTheFirst()
    {
        SlowRelay relay;
        relay.log = tests::manyCalls(500, tests::sampleNow);
        calls::CallPager pager;
        pager.setRelay(&relay);
        const QSignalSpy first(&pager, &calls::CallPager::firstPageCame);
        for (const char *typed : {"6", "61", "619", "6195"})
            pager.begin(queryFor(typed));
        QCOMPARE(relay.asked.size(), std::size_t(1));
        relay.answer();
        QVERIFY(first.isEmpty());
        QCOMPARE(relay.asked.size(), std::size_t(2));
        QCOMPARE(relay.asked.back().q, std::string("6195"));
        relay.answer();
        QCOMPARE(first.size(), 1);
        pager.readOn();
        pager.readOn();
        QCOMPARE(relay.asked.size(), std::size_t(3));
        QCOMPARE(relay.asked.back().after, std::string("200"));
    }

    void anAnswerOfTheRelayBeforeIsDropped()
    {
        SlowRelay before;
        SlowRelay after;
        calls::CallPager pager;
        pager.setRelay(&before);
        const QSignalSpy first(&pager, &calls::CallPager::firstPageCame);
        pager.begin(queryFor("a"));
        pager.setRelay(&after);
        pager.begin(queryFor("a"));
        before.answer();
        QVERIFY(first.isEmpty());
        after.answer();
        QCOMPARE(first.size(), 1);
    }

    void aCellIsAWordOfTheFilter_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("word");
        using Model = calls::CallLogModel;
        QTest::newRow("when, a day of the business") << static_cast<int>(Model::When) << u"on:2026-11-22"_s;
        QTest::newRow("caller") << static_cast<int>(Model::Caller) << u"from:+16195550147"_s;
        QTest::newRow("business") << static_cast<int>(Model::Business) << u"tenant:qdn"_s;
        QTest::newRow("outcome") << static_cast<int>(Model::OutcomeColumn) << u"outcome:answered"_s;
        QTest::newRow("who") << static_cast<int>(Model::Who) << u"who:captain"_s;
        QTest::newRow("to") << static_cast<int>(Model::To) << u"to:+16195550100"_s;
        QTest::newRow("route") << static_cast<int>(Model::RouteColumn) << u"route:sales"_s;
        QTest::newRow("tier") << static_cast<int>(Model::TierColumn) << u"tier:primary"_s;
        QTest::newRow("revision") << static_cast<int>(Model::Revision) << u"rev:41"_s;
        QTest::newRow("length") << static_cast<int>(Model::Length) << QString();
        QTest::newRow("nobody claimed it") << static_cast<int>(Model::Claimed) << QString();
    }
    void aCellIsAWordOfTheFilter()
    {
        QFETCH(int, column);
        CallSummary call;
        call.startedAt = parseRfc3339("2026-11-22T23:30:00-08:00")->at;
        call.endedAt = call.startedAt;
        call.tenant = TenantId("qdn");
        call.from = "+16195550147";
        call.to = "+16195550100";
        call.outcome = Outcome::Answered;
        call.contact = ContactId("captain");
        call.route = RouteId("sales");
        call.tier = TierId("primary");
        call.revision = 41;
        const auto filter = calls::filterOfCell(call, column, tests::sampleNames());
        QTEST(filter ? filter::written(filter->key, filter->value) : QString(), "word");
    }
};

QTEST_MAIN(CallPagerTest)
#include "CallPagerTest.moc"
