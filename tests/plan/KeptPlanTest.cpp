// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/PlanReader.h"
#include "core/plan/PlanWriter.h"
#include "tests/plan/SamplePlan.h"

#include <QTest>

#include <algorithm>
#include <chrono>

using namespace ringdown::plan;
using ringdown::RouteId;

namespace {

using Pointer = Json::json_pointer;

void findLeaves(const Json &node, const Pointer &at, std::vector<Pointer> &leaves)
{
    if (!node.is_structured()) {
        leaves.push_back(at);
        return;
    }
    for (const auto &[name, child] : node.items())
        findLeaves(child, node.is_array() ? at / std::stoul(name) : at / name, leaves);
}

bool isNumberedIn(const Pointer &leaf, std::string_view list)
{
    const std::string &name = leaf.back();
    return std::isdigit(static_cast<unsigned char>(name[0])) && leaf.parent_pointer().back() == list;
}

/// What the plan has as a number, a moment or one of a few words, so that no editor can say anything else.
bool isHeldAsItsType(const Pointer &leaf, const std::string &path)
{
    for (const std::string_view word :
         {"phone", "key", "date", "yearly", "until", "state", "accept", "show", "reject"}) {
        if (leaf.back() == word)
            return true;
    }
    const bool isOrder = leaf.back() == "ring" && path.find("/tiers/") != std::string::npos;
    const bool isDay = path.find("/hours/week/") != std::string::npos || isNumberedIn(leaf, "hours");
    const bool isNumber = isNumberedIn(leaf, "numbers") || isNumberedIn(leaf, "forwardedFrom") ||
                          (isNumberedIn(leaf, "to") && path.find("/match/") != std::string::npos);
    return isOrder || isDay || isNumber;
}

/// What a document says otherwise when it was read and written.
Json differences(const Json &document)
{
    const auto kept = readKeptPlan(document.dump());
    return kept ? Json::diff(document, Json::parse(writePlan(*kept))) : Json("not read at all");
}

bool areAllBelow(const Json &differences, const std::string &path)
{
    return differences.is_array() &&
           std::all_of(differences.begin(), differences.end(),
                       [&](const Json &each) { return each["path"].get<std::string>().starts_with(path); });
}

} // namespace

/// A draft is saved and opened again while it has errors.
class KeptPlanTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyValueStandsWhateverIsWrongWithIt();
    void aDayThatDoesNotExistStands();
    void aKeyThatNoTelephoneHasStands();
    void aPlanThatIsTooLargeStands();
    void tooManyBusinessesStand();
    void whatIsNoPlanIsNotRead();
};

void KeptPlanTest::everyValueStandsWhateverIsWrongWithIt()
{
    const Json document = Json::parse(writePlan(planOf(samplePlan())));
    const std::vector<Json> wrongTexts = {"",          "  ",       "Hello {callr}. ",     "htp:/an address",
                                          "Not an id", "\u00fc\n", std::string(1200, 'x')};
    const std::vector<Json> wrongNumbers = {0, -5, 2'000'000'000};
    std::vector<Pointer> leaves;
    findLeaves(document, Pointer(), leaves);
    QVERIFY(leaves.size() > 80);
    for (const Pointer &leaf : leaves) {
        const std::string path = leaf.to_string();
        const bool isText = document[leaf].is_string();
        if ((!isText && !document[leaf].is_number()) || path == "/format")
            continue;
        for (const Json &wrong : isText ? wrongTexts : wrongNumbers) {
            Json changed = document;
            changed[leaf] = wrong;
            const Json found = differences(changed);
            const bool isLeftOut = wrong == "" && areAllBelow(found, path); // as a field that is not said
            const bool isRest =
                isHeldAsItsType(leaf, path) && areAllBelow(found, leaf.parent_pointer().to_string());
            QVERIFY2(found == Json::array() || isLeftOut || isRest,
                     (path + " = " + wrong.dump() + ": " + found.dump()).c_str());
        }
    }
}

void KeptPlanTest::aDayThatDoesNotExistStands()
{
    using namespace std::chrono;
    for (const ExceptionDay &day :
         {ExceptionDay(1969y / December / 31), ExceptionDay(2026y / February / 30),
          ExceptionDay(YearlyDay(FixedDay{2, 30, true})), ExceptionDay(YearlyDay(EasterDay{300})),
          ExceptionDay(YearlyDay(EasterDay{-366}))}) {
        Plan plan = planOf(samplePlan());
        plan.tenants[0].hours.exceptions.push_back({"Odd", day, {}});
        QVERIFY(!readPlan(writePlan(plan)).isValid());
        QVERIFY2(readKeptPlan(writePlan(plan)) == plan, writePlan(plan).c_str());
    }
}

void KeptPlanTest::aKeyThatNoTelephoneHasStands()
{
    Plan plan = planOf(samplePlan());
    const RouteId closed{"closed"};
    MenuStep menu;
    menu.keys = {{'x', closed}};
    VoicemailStep voicemail;
    voicemail.textBack = TextBack{'x', "We call back."};
    plan.tenants[0].routes[RouteId{"odd"}] = {menu, voicemail};
    QVERIFY(!readPlan(writePlan(plan)).isValid());
    QVERIFY(readKeptPlan(writePlan(plan)) == plan);
}

void KeptPlanTest::aPlanThatIsTooLargeStands()
{
    Plan plan = planOf(samplePlan());
    plan.tenants[0].directory.resize(100'000,
                                     {*ringdown::PhoneNumber::fromE164("+16195550150"), "Known", "vip"});
    const std::string text = writePlan(plan);
    QVERIFY(text.size() > maxPlanBytes);
    QCOMPARE(readPlan(text).errors.size(), std::size_t(1));
    QVERIFY(readKeptPlan(text) == plan);
}

void KeptPlanTest::tooManyBusinessesStand()
{
    Plan plan;
    plan.tenants.resize(maxTenants + 1);
    QCOMPARE(readPlan(writePlan(plan)).errors.size(), std::size_t(1));
    QVERIFY(readKeptPlan(writePlan(plan)) == plan);
}

void KeptPlanTest::whatIsNoPlanIsNotRead()
{
    for (const std::string_view text : {"", "{", "[]", "{\"tenants\": 7}", "{\"format\": 1}"})
        QVERIFY(!readKeptPlan(text));
}

QTEST_APPLESS_MAIN(KeptPlanTest)
#include "KeptPlanTest.moc"
