// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/PlanReader.h"
#include "tests/routing/RehearsedCall.h"

#include <QTest>

#include <algorithm>

using namespace ringdown;
using namespace ringdown::routing;

namespace {

using Rejected = std::vector<RejectedAlternative>;

plan::CallerRule nameless(const char *prefix)
{
    plan::CallerRule rule{"", {}, RouteId("sales"), true};
    rule.match.prefixes = {prefix};
    return rule;
}

plan::ExceptionDay dateOf(int year, unsigned month, unsigned day)
{
    using namespace std::chrono;
    return year_month_day(std::chrono::year(year), std::chrono::month(month), std::chrono::day(day));
}

} // namespace

/// Rules, exceptions and directory entries need no name; reasons call them by what they are.
class NamelessTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_tenant = rehearsed().tenants.front(); }

    void aRuleIsCalledByItsPlace()
    {
        m_tenant.callers = {nameless("+1900"), nameless("+1619"), nameless("+1")};
        m_tenant.callers.front().active = false;
        const Event chosen = arrival();
        QCOMPARE(chosen.why,
                 "Caller rule 2 matches: +16195550177 begins with +1619, so the call takes route sales.");
        QCOMPARE(chosen.by, ""); // it is not counted, for it has no name to be counted under
        QCOMPARE(Rejected(chosen.rejected.begin(), chosen.rejected.begin() + 2),
                 (Rejected{{"caller rule 1", "It is switched off."},
                           {"caller rule 3",
                            "It matches too: +16195550177 begins with +1, but rule 2 stands before it."}}));
    }

    void aRuleThatDoesNotMatchIsCalledByItsPlace()
    {
        m_tenant.callers = {nameless("+1900")};
        QCOMPARE(arrival().rejected.front(),
                 (RejectedAlternative{"caller rule 1", "+16195550177 does not begin with +1900."}));
    }

    void aRuleThatRefusesIsCalledByItsPlace()
    {
        m_tenant.callers = {nameless("+1619")};
        m_tenant.callers.front().then = plan::RejectReason::Busy;
        RehearsedCall call(compiled());
        call.arrive();
        QCOMPARE(call.lastWhy(EventKind::CallRejected),
                 "Caller rule 1 matches: +16195550177 begins with +1619, so the call is refused as busy.");
    }

    void aRuleThatWaitsForALoopIsCalledByItsPlace()
    {
        m_tenant.callers = {nameless("+1619")};
        RehearsedCall call(compiled());
        call.caller.forwardedFrom = "+16195550111";
        call.ringingPhones = {"+16195550111"};
        call.arrive();
        QCOMPARE(call.lastEvents(EventKind::RouteChosen).at(0).rejected.front().what, "caller rule 1");
    }

    void aKnownCallerIsCalledByItsPhone()
    {
        plan::CallerRule rule{"VIPs", {}, RouteId("sales"), true};
        rule.match.types = {"vip"};
        m_tenant.callers = {rule};
        m_tenant.directory = {{PhoneNumber::fromE164("+16195550177").value(), "", "vip"}};
        QCOMPARE(arrival().why, "Caller rule VIPs matches: +16195550177 is vip in the directory, so the call "
                                "takes route sales.");
    }

    void anExceptionIsCalledByItsDay_data()
    {
        QTest::addColumn<QByteArray>("at");
        QTest::addColumn<QByteArray>("why");
        QTest::addColumn<QByteArrayList>("rejected");
        const auto row = [](const char *name, const char *at, const char *why,
                            const QByteArrayList &rejected) {
            QTest::newRow(name) << QByteArray(at) << QByteArray(why) << rejected;
        };
        row("the hours of a date", "2026-12-24T10:00:00-08:00",
            "Open on Thursday 24 December 2026 at 10:00: the hours of the exception for 24 December 2026 are "
            "09:00-12:00.",
            {"exceptions for one date: It is for another day: Inventory is on 31 December 2026.",
             "yearly exceptions: They are for other days: the exception for the 4th Thursday of November is "
             "on 26 November 2026 and the exception for every 31 December is on 31 December 2026.",
             "Thursday's usual hours (09:00-17:00): The exception for 24 December 2026 replaces the whole "
             "day."});
        row("a date whose hours are over", "2026-12-24T13:00:00-08:00",
            "Closed on Thursday 24 December 2026 at 13:00: the hours of the exception for 24 December 2026 "
            "are "
            "09:00-12:00, which are over.",
            {"exceptions for one date: It is for another day: Inventory is on 31 December 2026.",
             "yearly exceptions: They are for other days: the exception for the 4th Thursday of November is "
             "on 26 November 2026 and the exception for every 31 December is on 31 December 2026.",
             "Thursday's usual hours (09:00-17:00): The exception for 24 December 2026 replaces the whole "
             "day.",
             "the exception for 24 December 2026 09:00-12:00: It ended at 12:00."});
        row("a yearly day", "2026-11-26T10:00:00-08:00",
            "Closed on Thursday 26 November 2026 at 10:00: the exception for the 4th Thursday of November is "
            "closed all day.",
            {"exceptions for one date: They are for other days: 24 December 2026 and Inventory is on 31 "
             "December "
             "2026.",
             "yearly exceptions: It is for another day: the exception for every 31 December is on 31 "
             "December 2026.",
             "Thursday's usual hours (09:00-17:00): The exception for the 4th Thursday of November replaces "
             "the "
             "whole day."});
        row("a date that comes before a yearly day", "2026-12-31T10:00:00-08:00",
            "Closed on Thursday 31 December 2026 at 10:00: Inventory (31 December 2026) is closed all day.",
            {"exceptions for one date: It is for another day: 24 December 2026.",
             "yearly exceptions: It is for another day: the exception for the 4th Thursday of November is on "
             "26 November 2026.",
             "the exception for every 31 December: It falls on this day too, but Inventory is for this very "
             "date "
             "and comes first.",
             "Thursday's usual hours (09:00-17:00): Inventory replaces the whole day."});
        row("other days", "2026-11-24T10:00:00-08:00",
            "Open on Tuesday 24 November 2026 at 10:00: Tuesday's hours are 09:00-17:00.",
            {"exceptions for one date: They are for other days: 24 December 2026 and Inventory is on 31 "
             "December "
             "2026.",
             "yearly exceptions: They are for other days: the exception for the 4th Thursday of November is "
             "on 26 "
             "November 2026 and the exception for every 31 December is on 31 December 2026."});
    }
    void anExceptionIsCalledByItsDay()
    {
        QFETCH(QByteArray, at);
        QFETCH(QByteArray, why);
        QFETCH(QByteArrayList, rejected);
        m_tenant.hours.week.fill({{9 * 60, 17 * 60}});
        m_tenant.hours.override.reset();
        m_tenant.hours.exceptions = {
            {"", dateOf(2026, 12, 24), {{9 * 60, 12 * 60}}},
            {"Inventory", dateOf(2026, 12, 31), {}},
            {"", plan::YearlyDay(plan::NthWeekday{4, 4, 11}), {}},
            {"", plan::YearlyDay(plan::FixedDay{12, 31, false}), {}},
        };
        const OpenDecision said =
            compiled()->tenants().front()->hours.explain(parseRfc3339(at.toStdString()).value().at);
        QCOMPARE(said.why, why.toStdString());
        QByteArrayList told;
        for (const RejectedAlternative &alternative : said.rejected)
            told += QByteArray::fromStdString(alternative.what + ": " + alternative.why);
        told.removeAll("override: None is set.");
        QCOMPARE(told, rejected);
    }

    void theNearestOfManyIsCalledByItsDay()
    {
        m_tenant.hours.override.reset();
        m_tenant.hours.exceptions.clear();
        for (const unsigned day : {24U, 25U, 26U, 27U})
            m_tenant.hours.exceptions.push_back({"", dateOf(2026, 12, day), {}});
        const OpenDecision said = compiled()->tenants().front()->hours.explain(
            parseRfc3339("2026-11-24T10:00:00-08:00").value().at);
        QVERIFY(std::find(said.rejected.begin(), said.rejected.end(),
                          RejectedAlternative{"exceptions for one date", "None of the 4 is for this day. The "
                                                                         "nearest: 24 December 2026."}) !=
                said.rejected.end());
    }

private:
    static plan::Plan rehearsed() { return plan::readPlan(RehearsalPlan().json()).plan; }

    std::shared_ptr<const CompiledPlan> compiled() const
    {
        plan::Plan plan = rehearsed();
        plan.tenants.front() = m_tenant;
        return CompiledPlan::compile(plan, 41);
    }

    Event arrival() const
    {
        RehearsedCall call(compiled());
        call.arrive();
        return call.lastEvents(EventKind::RouteChosen).at(0);
    }

    plan::Tenant m_tenant;
};

QTEST_GUILESS_MAIN(NamelessTest)
#include "NamelessTest.moc"
