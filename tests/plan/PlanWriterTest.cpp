// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/PlanWriter.h"

#include "tests/plan/GeneratedPlans.h"
#include "tests/plan/SamplePlan.h"

#include <QTest>

using namespace ringdown::plan;

class PlanWriterTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatWasWrittenReadsAsTheSamePlan();
    void writingIsStable();
    void defaultsAreLeftOut();
    void whitespaceAndOrderOfTheSourceDoNotShow();
    void aPlanTooLargeForIndentationIsPacked();
    void aPlanThatOutgrowsTheLimitWhenWrittenIsRefused();
};

void PlanWriterTest::whatWasWrittenReadsAsTheSamePlan()
{
    for (std::uint64_t seed = 1; seed <= 300; ++seed) {
        const Plan plan = PlanGenerator(seed).plan(1 + static_cast<int>(seed % 4));
        const std::string text = writePlan(plan);
        const PlanReading reading = readPlan(text);
        QVERIFY2(reading.isValid(), reading.isValid() ? "" : toLine(reading.errors.front()).c_str());
        QVERIFY2(reading.plan == plan, text.c_str());
    }
}

void PlanWriterTest::writingIsStable()
{
    for (const std::string &source : {harborPlan(), samplePlan().dump(), samplePlan().dump(4)}) {
        const std::string once = writePlan(readPlan(source).plan);
        QCOMPARE(writePlan(readPlan(once).plan), once);
        QVERIFY(once.ends_with("\n"));
    }
    QCOMPARE(writePlan(planOf(samplePlan())), writePlan(planOf(samplePlan())));
}

void PlanWriterTest::defaultsAreLeftOut()
{
    const Plan plan = planOf(Json::parse(R"({"format": 1, "tenants": [{
        "id": "a", "name": "A", "timeZone": "UTC", "numbers": ["+16195550100"],
        "contacts": [{"id": "c", "name": "C", "phone": "+16195550111", "texts": true}], "directory": [], "callers": [],
        "hours": {"week": {"mon": [], "tue": ["09:00-17:00"]}, "exceptions": []},
        "tiers": [{"id": "t", "contacts": ["c"], "ring": "together", "seconds": 20, "accept": "key", "show": "caller"}],
        "routes": {"open": [{"ring": ["t"]}, {"hangup": true}],
                   "closed": [{"voicemail": {"greeting": "Please leave a message after the tone.", "maxSeconds": 120, "transcribe": false}}]},
        "texts": {}, "voice": {"language": "en-US"}, "limits": {"longestWaitSeconds": 120, "keepCallsDays": 400, "keepVoicemailDays": 90}}]})"));
    QCOMPARE(writePlan(plan), std::string(R"({
  "format": 1,
  "tenants": [
    {
      "id": "a",
      "name": "A",
      "timeZone": "UTC",
      "numbers": ["+16195550100"],
      "contacts": [
        {"id": "c", "name": "C", "phone": "+16195550111"}
      ],
      "hours": {
        "week": {"tue": ["09:00-17:00"]}
      },
      "tiers": [
        {"id": "t", "contacts": ["c"]}
      ],
      "routes": {
        "closed": [
          {"voicemail": {}}
        ],
        "open": [
          {"ring": ["t"]},
          {"hangup": {}}
        ]
      }
    }
  ]
}
)"));
    QCOMPARE(writePlan(Plan{}), std::string("{\n  \"format\": 1,\n  \"tenants\": []\n}\n"));
}

void PlanWriterTest::whitespaceAndOrderOfTheSourceDoNotShow()
{
    // nlohmann::json sorts the names, ordered_json keeps them as written.
    const std::string sortedSource = nlohmann::json::parse(samplePlan().dump()).dump(3);
    QCOMPARE(writePlan(readPlan(sortedSource).plan), writePlan(readPlan(samplePlan().dump()).plan));
}

void PlanWriterTest::aPlanTooLargeForIndentationIsPacked()
{
    Plan plan;
    for (int i = 0; i < 6000; ++i) {
        Tenant tenant = planOf(samplePlan()).tenants[1];
        tenant.id.value = "t" + std::to_string(i);
        tenant.name = std::string(350, 'n');
        tenant.numbers = {ringdown::PhoneNumber::fromE164("+1619" + std::to_string(5'560'000 + i)).value()};
        tenant.routes[ringdown::RouteId("open")] = {SayStep{std::string(70, 's')}, HangupStep{}};
        plan.tenants.push_back(std::move(tenant));
    }
    const std::string text = writePlan(plan);
    QVERIFY(text.size() <= maxPlanBytes);
    QCOMPARE(std::count(text.begin(), text.end(), '\n'), 1);
    QVERIFY(readPlan(text).plan == plan);
}

void PlanWriterTest::aPlanThatOutgrowsTheLimitWhenWrittenIsRefused()
{
    // Delete characters need one byte in the source and six when written.
    const Json document = samplePlanWith("/tenants/0/name", Json(std::string(1'000'000, '\x7f')).dump());
    const std::string source = document.dump();
    QVERIFY(source.size() < maxPlanBytes);
    const PlanReading reading = readPlan(source);
    QCOMPARE(reading.errors.size(), std::size_t{1});
    QVERIFY(reading.errors[0].expected.starts_with("A plan has at most 4194304 bytes, this one has 60"));
}

QTEST_APPLESS_MAIN(PlanWriterTest)
#include "PlanWriterTest.moc"
