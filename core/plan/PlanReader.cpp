// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/PlanReader.h"

#include "core/plan/ComparableName.h"
#include "core/plan/PlanWriter.h"
#include "core/plan/json/Fields.h"
#include "core/plan/json/JsonDocument.h"
#include "core/plan/reading/RouteGraph.h"
#include "core/plan/reading/StepPlaces.h"
#include "core/plan/reading/TenantReader.h"
#include "core/plan/warnings/OutgoingWarnings.h"
#include "core/plan/warnings/TenantWarnings.h"

#include <map>

namespace ringdown::plan {
namespace {

void readFormat(const JsonNode &node, ProblemList &problems)
{
    if (node.kind() != JsonKind::Number || node.text() != std::to_string(planFormat))
        problems.add(node, std::to_string(planFormat) + ", the one plan format this version reads");
}

/// Notes numbers and ids of all tenants first, so that the first of two claimants counts as the owner.
PlanScope gatherScope(const std::vector<const JsonNode *> &tenants)
{
    PlanScope scope;
    for (const JsonNode *tenant : tenants) {
        const JsonNode *id = tenant->find("id");
        if (id && id->isText())
            scope.tenantIds.emplace(id->text(), tenant);
        const JsonNode *numbers = tenant->find("numbers");
        if (!numbers || !numbers->isList())
            continue;
        for (const JsonNode &number : *numbers) {
            if (number.isText())
                scope.numberOwner.emplace(number.text(), &number);
        }
    }
    return scope;
}

void refuseBrokenFlow(const Tenant &tenant, const JsonNode &node, ProblemList &problems)
{
    const RouteGraph graph(tenant);
    StepPlaces places(node);
    for (const auto &findings : {graph.endlessLoops(), graph.lateRejects(), graph.emptyRings()}) {
        for (const StepFinding &finding : findings)
            problems.add(places.at(finding.route, finding.step), finding.words);
    }
}

void readTenants(const JsonNode &node, Plan &plan, ProblemList &problems)
{
    const auto tenants = readList(node, "tenants", problems);
    const bool isTooMany = tenants.size() > maxTenants;
    if (isTooMany)
        problems.add(node, "A plan has at most " + std::to_string(maxTenants) + " tenants, this one has " +
                               std::to_string(tenants.size()) + ": split it over several relays.");
    ProblemList unsaid;
    ProblemList &list = isTooMany ? unsaid : problems;
    PlanScope scope = gatherScope(tenants);
    plan.tenants.reserve(tenants.size());
    for (const JsonNode *tenant : tenants) {
        plan.tenants.push_back(readTenant(*tenant, scope, list));
        refuseBrokenFlow(plan.tenants.back(), *tenant, list);
    }
}

Plan readRoot(const JsonNode &root, ProblemList &problems)
{
    Plan plan;
    Fields fields(root, "a plan", problems);
    if (const JsonNode *format = fields.required("format"))
        readFormat(*format, problems);
    if (const JsonNode *tenants = fields.required("tenants"))
        readTenants(*tenants, plan, problems);
    fields.refuseOthers();
    return plan;
}

void warnOfRepeatedNames(const Plan &plan, const JsonNode &tenants, ProblemList &warnings)
{
    std::map<QString, TenantId> known;
    std::size_t index = 0;
    for (const JsonNode &node : tenants) {
        const Tenant &tenant = plan.tenants[index++];
        const auto [first, isNew] = known.emplace(comparableName(tenant.name), tenant.id);
        if (!isNew)
            warnings.add(*node.find("name"), "The business with the id " + first->second.value +
                                                 " has this name as well: nobody can tell which is meant.");
    }
}

std::vector<Problem> warnOfAll(const Plan &plan, const JsonNode &root, OwnCalls ownCalls)
{
    ProblemList warnings;
    NumberKinds kinds;
    std::size_t index = 0;
    for (const JsonNode &node : *root.find("tenants")) {
        const Tenant &tenant = plan.tenants[index++];
        warnOf(tenant, node, ownCalls, warnings);
        warnOfOutgoing(tenant, node, kinds, warnings);
    }
    warnOfRepeatedNames(plan, *root.find("tenants"), warnings);
    return warnings.take();
}

/// What is stored is the canonical text, so that must fit as well. It cannot outgrow a small source.
bool fitsWhenWritten(const Plan &plan, std::size_t sourceBytes)
{
    return sourceBytes < maxPlanBytes / 8 || writePlan(plan).size() <= maxPlanBytes;
}

PlanReading refused(Problem problem)
{
    PlanReading reading;
    reading.errors.push_back(std::move(problem));
    return reading;
}

Problem tooLarge(std::size_t bytes)
{
    return {{},
            {},
            "A plan has at most " + std::to_string(maxPlanBytes) + " bytes, this one has " +
                std::to_string(bytes) + ": split its tenants over several relays."};
}

} // namespace

PlanReading readPlan(std::string_view json, OwnCalls ownCalls)
{
    if (json.size() > maxPlanBytes)
        return refused(tooLarge(json.size()));
    const JsonDocument document = JsonDocument::parse(json, maxPlanDepth);
    if (!document.root())
        return refused(*document.refusal());
    PlanReading reading;
    ProblemList problems;
    reading.plan = readRoot(*document.root(), problems);
    reading.errors = problems.take();
    if (reading.isValid() && !fitsWhenWritten(reading.plan, json.size()))
        return refused(tooLarge(writePlan(reading.plan).size()));
    if (reading.isValid())
        reading.warnings = warnOfAll(reading.plan, *document.root(), ownCalls);
    return reading;
}

std::optional<Plan> readKeptPlan(std::string_view json)
{
    const JsonDocument document = JsonDocument::parse(json, maxPlanDepth);
    const JsonNode *tenants = document.root() ? document.root()->find("tenants") : nullptr;
    if (!tenants || !tenants->isList())
        return {};
    ProblemList unsaid;
    return readRoot(*document.root(), unsaid);
}

} // namespace ringdown::plan
