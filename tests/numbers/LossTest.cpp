// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/numbers/Loss.h"
#include "tests/numbers/SamplePlan.h"

#include <QTest>

using namespace ringdown;
using namespace ringdown::numbers;

namespace {

const std::string only = "+16195550100";  ///< of the first business
const std::string first = "+16195550300"; ///< of a business with two

plan::CallerRule ruleTo(const std::string &name, const std::string &number, const std::string &route)
{
    plan::CallerRule rule;
    rule.name = name;
    rule.match.to = {*PhoneNumber::fromE164(number)};
    rule.then = RouteId(route);
    return rule;
}

} // namespace

class LossTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theOnlyNumberTakesEveryRouteWithIt()
    {
        const auto loss = lossOf(test::harborPlan(), only);
        QVERIFY(loss);
        QCOMPARE(loss->business, std::string("Queen of San Diego"));
        QVERIFY(loss->isLast);
        for (const char *route : {"closed", "events", "open", "sales", "vip"})
            QVERIFY2(std::find(loss->routes.begin(), loss->routes.end(), RouteId(route)) !=
                         loss->routes.end(),
                     route);
        QVERIFY(loss->rules.empty());
    }

    void rulesForTheNumberAreNamedAndThoseForAnotherLeadNowhere()
    {
        plan::Plan plan = test::harborPlan();
        plan::Tenant &crew = plan.tenants.at(2);
        crew.routes[RouteId("mine")] = crew.routes.at(RouteId("open"));
        crew.routes[RouteId("theirs")] = crew.routes.at(RouteId("open"));
        crew.callers = {ruleTo("To the office", first, "mine"),
                        ruleTo("To the pier", "+16195550301", "theirs"), ruleTo("", first, "mine")};
        const auto loss = lossOf(plan, first);
        QVERIFY(loss && !loss->isLast);
        QCOMPARE(loss->rules,
                 (std::vector<LostRule>{{"To the office", 1, "To the office"}, {"", 3, "rule 3"}}));
        QCOMPARE(loss->routes, (std::vector<RouteId>{RouteId("closed"), RouteId("mine"), RouteId("open")}));
    }

    void aNumberOfNobodyIsNoLoss() { QVERIFY(!lossOf(test::harborPlan(), "+16195550198")); }
};

QTEST_APPLESS_MAIN(LossTest)
#include "LossTest.moc"
