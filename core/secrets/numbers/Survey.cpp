// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/secrets/numbers/Survey.h"

#include <algorithm>
#include <memory>

namespace ringdown::desk {
namespace {

using rest::RestFailure;

/// Asks for one thing after the other.
struct Round {
    NumberShelf numbers;
    FlowShelf flows;
    std::map<std::string, TenantId> names; ///< of the flows that belong to businesses
    std::vector<std::string> open;         ///< SIDs still to be read whole
    Survey survey;
    WhenAsked<Survey> done;
};

using SharedRound = std::shared_ptr<Round>;

void takeFlow(Round &round, const numbers::KeptFlow &flow)
{
    if (const auto name = round.names.find(flow.name); name != round.names.end())
        round.survey.flows.insert_or_assign(name->second, flow);
}

/// A list leaves out what a flow was made of in older accounts, so each of ours is read by itself.
void readNext(const SharedRound &round)
{
    if (round->open.empty())
        return round->done(round->survey);
    const std::string sid = round->open.back();
    round->open.pop_back();
    round->flows.show(sid, [round](const Asked<numbers::KeptFlow> &answer) {
        const auto *failure = std::get_if<RestFailure>(&answer);
        if (!failure)
            takeFlow(*round, std::get<numbers::KeptFlow>(answer));
        else if (failure->trouble != rest::RestTrouble::NotFound) // gone since it was listed
            round->survey.withoutFlows = *failure;
        readNext(round);
    });
}

void flowsCame(const SharedRound &round, const Asked<std::vector<numbers::KeptFlow>> &answer)
{
    if (const auto *failure = std::get_if<RestFailure>(&answer)) {
        round->survey.withoutFlows = *failure;
        return round->done(round->survey);
    }
    round->survey.hasStudio = true;
    for (const numbers::KeptFlow &flow : std::get<std::vector<numbers::KeptFlow>>(answer)) {
        if (round->names.contains(flow.name))
            round->open.push_back(flow.sid);
    }
    readNext(round);
}

/// Whether the carrier gives the account no flows, rather than that they could not be asked for now.
bool isRefused(const rest::RestFailure &failure)
{
    return failure.trouble == rest::RestTrouble::Unauthorized ||
           failure.trouble == rest::RestTrouble::NotFound || failure.trouble == rest::RestTrouble::Refused;
}

bool leadsToFlow(const numbers::AccountNumber &number)
{
    return numbers::isFlowUrl(numbers::valueIn(number.values, numbers::NumberField::VoiceFallbackUrl));
}

numbers::BoatState stateOf(const Survey &survey, const plan::Tenant &tenant, const numbers::Lifeboat &boat)
{
    const auto flow = survey.flows.find(tenant.id);
    if (flow != survey.flows.end())
        return numbers::boatState(&flow->second, numbers::flowDefinition(boat));
    if (!knowsFlows(survey))
        return numbers::BoatState::Unknown;
    return numbers::fitsEcho(tenant) ? numbers::BoatState::None : numbers::BoatState::TooLong;
}

} // namespace

void survey(const NumberShelf &numbers, const FlowShelf &flows, const plan::Plan &plan,
            WhenAsked<Survey> done)
{
    const auto round = std::make_shared<Round>(Round{numbers, flows, {}, {}, {}, std::move(done)});
    for (const plan::Tenant &tenant : plan.tenants)
        round->names.emplace(numbers::flowName(tenant.id), tenant.id);
    numbers.list([round](const Asked<std::vector<numbers::AccountNumber>> &answer) {
        if (const auto *failure = std::get_if<RestFailure>(&answer))
            return round->done(*failure);
        round->survey.numbers = std::get<std::vector<numbers::AccountNumber>>(answer);
        round->flows.list([round](const auto &listed) { flowsCame(round, listed); });
    });
}

bool knowsFlows(const Survey &survey)
{
    if (!survey.withoutFlows)
        return true;
    // A number that leads to a flow says that there are some, whatever this credential is refused.
    return !survey.hasStudio && isRefused(*survey.withoutFlows) &&
           std::none_of(survey.numbers.begin(), survey.numbers.end(), leadsToFlow);
}

numbers::Destination destinationOf(const Survey &survey, std::string publicUrl, std::string secretPath)
{
    numbers::Destination destination{std::move(publicUrl), std::move(secretPath), {}};
    destination.knowsFlows = knowsFlows(survey);
    for (const auto &[tenant, flow] : survey.flows) {
        if (!flow.url.empty() && flow.status == "published" && flow.isValid)
            destination.flows.emplace(tenant, flow.url);
    }
    return destination;
}

std::vector<BoatStanding> boatStandings(const Survey &survey, const plan::Plan &plan)
{
    std::vector<BoatStanding> all;
    for (const plan::Tenant &tenant : plan.tenants) {
        const numbers::Lifeboat boat = numbers::compileLifeboat(tenant);
        BoatStanding standing{tenant.id,    tenant.name,  stateOf(survey, tenant, boat),
                              std::nullopt, boat.leftOut, numbers::showsCallers(boat)};
        if (const auto flow = survey.flows.find(tenant.id); flow != survey.flows.end())
            standing.flow = flow->second;
        if (standing.state == numbers::BoatState::Unknown)
            standing.whyUnknown = survey.withoutFlows->detail;
        all.push_back(std::move(standing));
    }
    return all;
}

} // namespace ringdown::desk
