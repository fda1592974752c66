// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/secrets/numbers/Launch.h"

#include <algorithm>
#include <memory>
#include <set>

namespace ringdown::desk {
namespace {

using numbers::BoatState;
using numbers::KeptFlow;

struct Slipway {
    FlowShelf shelf;
    std::vector<BoatDraft> boats;
    std::function<void(const LaunchResult &)> done;
    std::size_t checked = 0;
    std::size_t looked = 0;
    std::size_t made = 0;
    std::set<std::size_t> leftOut; ///< of the boats: what they replace could not be read
    LaunchResult result;
};

using SharedSlipway = std::shared_ptr<Slipway>;

void halt(const SharedSlipway &way, const TenantId &tenant, const std::string &why)
{
    way->result.stopped = tenant.value + ": " + why;
    way->done(way->result);
}

void noteUnread(Slipway &way, const TenantId &tenant, const std::string &why)
{
    way.result.unread.push_back(tenant.value + ": " + why);
}

void makeNext(const SharedSlipway &way);

void wasMade(const SharedSlipway &way)
{
    ++way->made;
    makeNext(way);
}

void lookAt(const SharedSlipway &way, const BoatDraft &boat, const std::string &sid)
{
    way->shelf.show(sid, [way, &boat](const Asked<KeptFlow> &answer) {
        if (const auto *failure = std::get_if<rest::RestFailure>(&answer)) {
            noteUnread(*way, boat.tenant, "it was put there, but could not be read back: " + failure->detail);
            return wasMade(way);
        }
        const auto &flow = std::get<KeptFlow>(answer);
        if (numbers::boatState(&flow, boat.flow.definition) != BoatState::Fresh)
            return halt(way, boat.tenant, "what was read back is not what was put there");
        way->result.launched.push_back(flow);
        wasMade(way);
    });
}

void makeNext(const SharedSlipway &way)
{
    while (way->leftOut.contains(way->made))
        ++way->made;
    if (way->made == way->boats.size())
        return way->done(way->result);
    const BoatDraft &boat = way->boats[way->made];
    const auto then = [way, &boat](const Asked<KeptFlow> &answer) {
        if (const auto *failure = std::get_if<rest::RestFailure>(&answer))
            return halt(way, boat.tenant, failure->detail);
        lookAt(way, boat, std::get<KeptFlow>(answer).sid);
    };
    if (boat.sid.empty())
        way->shelf.make(boat.flow, then);
    else
        way->shelf.change(boat.sid, boat.flow, then);
}

void haltAsStale(const SharedSlipway &way, const TenantId &tenant, const std::string &why)
{
    way->result.isStale = true;
    halt(way, tenant, why);
}

/// Those that are to be replaced, one after the other, as a list leaves parts out.
void compareNext(const SharedSlipway &way)
{
    while (way->looked < way->boats.size() && !way->boats[way->looked].seen)
        ++way->looked;
    if (way->looked == way->boats.size())
        return makeNext(way);
    const BoatDraft &boat = way->boats[way->looked];
    way->shelf.show(boat.sid, [way, &boat](const Asked<KeptFlow> &answer) {
        const auto *failure = std::get_if<rest::RestFailure>(&answer);
        if (failure && failure->trouble == rest::RestTrouble::NotFound)
            return haltAsStale(way, boat.tenant, "its flow is no longer at Twilio");
        if (failure) {
            noteUnread(*way, boat.tenant, failure->detail + "; its flow was not changed");
            way->leftOut.insert(way->looked);
        } else if (std::get<KeptFlow>(answer) != *boat.seen) {
            return haltAsStale(way, boat.tenant, "somebody changed its flow meanwhile");
        }
        ++way->looked;
        compareNext(way);
    });
}

/// That nobody made meanwhile what is to be new.
void lookForNew(const SharedSlipway &way)
{
    way->shelf.list([way](const Asked<std::vector<KeptFlow>> &answer) {
        const auto *failure = std::get_if<rest::RestFailure>(&answer);
        for (const BoatDraft &boat : way->boats) {
            if (failure)
                return halt(way, boat.tenant, failure->detail + "; no flow was changed");
            const auto &all = std::get<std::vector<KeptFlow>>(answer);
            const bool isThere = std::any_of(
                all.begin(), all.end(), [&](const KeptFlow &flow) { return flow.name == boat.flow.name; });
            if (boat.sid.empty() && isThere)
                return haltAsStale(way, boat.tenant, "somebody made its flow meanwhile");
        }
        compareNext(way);
    });
}

void checkNext(const SharedSlipway &way)
{
    if (way->checked == way->boats.size())
        return lookForNew(way);
    const BoatDraft &boat = way->boats[way->checked];
    way->shelf.validate(boat.flow, [way, &boat](const Asked<ValidFlow> &answer) {
        if (const auto *failure = std::get_if<rest::RestFailure>(&answer))
            return halt(way, boat.tenant, failure->detail + "; no flow was changed");
        ++way->checked;
        checkNext(way);
    });
}

} // namespace

std::vector<BoatDraft> boatsToLaunch(const Survey &survey, const plan::Plan &plan, std::int64_t revision,
                                     const std::vector<TenantId> &tenants)
{
    std::vector<BoatDraft> boats;
    for (const BoatStanding &standing : boatStandings(survey, plan)) {
        const bool isWanted =
            tenants.empty() || std::find(tenants.begin(), tenants.end(), standing.tenant) != tenants.end();
        if (!isWanted || standing.state == BoatState::Fresh || standing.state == BoatState::Unknown)
            continue;
        const std::string definition =
            numbers::flowDefinition(numbers::compileLifeboat(*plan::findTenant(plan, standing.tenant)));
        boats.push_back(
            {standing.tenant,
             standing.flow ? standing.flow->sid : std::string(),
             {numbers::flowName(standing.tenant), definition, numbers::flowMessage(definition, revision)},
             standing.flow});
    }
    return boats;
}

void launch(const FlowShelf &shelf, std::vector<BoatDraft> boats,
            std::function<void(const LaunchResult &)> done)
{
    checkNext(std::make_shared<Slipway>(Slipway{shelf, std::move(boats), std::move(done), 0, 0, 0, {}, {}}));
}

} // namespace ringdown::desk
