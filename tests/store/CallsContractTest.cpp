// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/store/StorePorts.h"

using namespace ringdown;
using namespace ringdown::store;
using namespace ringdown::test;

namespace {

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

} // namespace

/// How every store lists calls.
class CallsContractTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addBothStores(); }

    void aCallThatWasGivenBackIsClaimedByNobody()
    {
        QFETCH_GLOBAL(bool, isFake);
        Ports store(isFake);
        QVERIFY(appendAndWait(*store.calls, endOfCall(1, Outcome::Missed, "qdn")));
        CallFilter unclaimed;
        unclaimed.also = {{CallField::Has, Sense::Unwanted, std::string(traitName(CallTrait::Claim)), {}}};
        const auto take = [&](EventKind kind, const char *by) {
            Record record = endOfCall(1, Outcome::Missed, "qdn");
            record.key.reset();
            record.events.resize(1);
            record.events[0].kind = kind;
            record.events[0].outcome.reset();
            record.events[0].by = by;
            QVERIFY(appendAndWait(*store.calls, record));
        };
        take(EventKind::MissedClaimed, "Dana");
        QVERIFY(store.calls->calls(unclaimed)->calls.empty());
        take(EventKind::MissedReturned, "Dana");
        const auto open = store.calls->calls(unclaimed);
        QCOMPARE(open->calls.size(), std::size_t(1));
        QCOMPARE(open->calls[0].claimedBy, std::string());
        take(EventKind::MissedClaimed, "Lee");
        QVERIFY(store.calls->calls(unclaimed)->calls.empty());
        QCOMPARE(store.calls->call(CallSid(sidOf(1)))->call.claimedBy, std::string("Lee"));
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
        for (const char *after : {"no cursor!", "garbage", "zz", "MTIz", "0", "1", "-1", "2n9c"}) {
            CallFilter filter;
            filter.after = after;
            const auto page = store.calls->calls(filter);
            QVERIFY2(!page, after);
            QCOMPARE(page.error().code, ErrorCode::BadInput);
        }
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
};

QTEST_GUILESS_MAIN(CallsContractTest)
#include "CallsContractTest.moc"
