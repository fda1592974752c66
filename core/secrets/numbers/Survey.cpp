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
    std::vector<numbers::KeptFlow> open;   ///< still to be read whole
    Survey survey;
    WhenAsked<Survey> done;
};

using SharedRound = std::shared_ptr<Round>;

void takeFlow(Round &round, const numbers::KeptFlow &flow)
{
    if (const auto name = round.names.find(flow.name); name != round.names.end())
        round.survey.flows.insert_or_assign(name->second, flow);
}

/// Of two flows of one name, one that was read does not speak for the other.
void finish(Round &round)
{
    for (const auto &[tenant, failure] : round.survey.unreadFlows)
        round.survey.flows.erase(tenant);
    round.done(round.survey);
}

/// A list leaves out what a flow was made of in older accounts, so each of ours is read by itself.
void readNext(const SharedRound &round)
{
    if (round->open.empty())
        return finish(*round);
    const numbers::KeptFlow listed = round->open.back();
    round->open.pop_back();
    round->flows.show(listed.sid, [round, name = listed.name](const Asked<numbers::KeptFlow> &answer) {
        const auto *failure = std::get_if<RestFailure>(&answer);
        if (!failure)
            takeFlow(*round, std::get<numbers::KeptFlow>(answer));
        else if (failure->trouble != rest::RestTrouble::NotFound) // gone since it was listed
            round->survey.unreadFlows.insert_or_assign(round->names.at(name), *failure);
        readNext(round);
    });
}

void flowsCame(const SharedRound &round, const Asked<std::vector<numbers::KeptFlow>> &answer)
{
    if (const auto *failure = std::get_if<RestFailure>(&answer)) {
        round->survey.withoutFlows = *failure;
        return round->done(round->survey);
    }
    for (const numbers::KeptFlow &flow : std::get<std::vector<numbers::KeptFlow>>(answer)) {
        if (round->names.contains(flow.name))
            round->open.push_back(flow);
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

std::string whyUnknown(const Survey &survey, const TenantId &tenant)
{
    const auto unread = survey.unreadFlows.find(tenant);
    return unread == survey.unreadFlows.end() ? survey.withoutFlows->detail : unread->second.detail;
}

numbers::BoatState stateOf(const Survey &survey, const plan::Tenant &tenant, const numbers::Lifeboat &boat)
{
    const auto flow = survey.flows.find(tenant.id);
    if (flow != survey.flows.end())
        return numbers::boatState(&flow->second, numbers::flowDefinition(boat));
    if (!knowsFlows(survey) || survey.unreadFlows.contains(tenant.id))
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
    return isRefused(*survey.withoutFlows) &&
           std::none_of(survey.numbers.begin(), survey.numbers.end(), leadsToFlow);
}

numbers::Destination destinationOf(const Survey &survey, std::string publicUrl, std::string secretPath)
{
    numbers::Destination destination{std::move(publicUrl), std::move(secretPath), {}};
    destination.knowsFlows = knowsFlows(survey);
    for (const auto &[tenant, failure] : survey.unreadFlows)
        destination.unreadFlows.insert(tenant);
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
            standing.whyUnknown = whyUnknown(survey, tenant.id);
        all.push_back(std::move(standing));
    }
    return all;
}

} // namespace ringdown::desk
