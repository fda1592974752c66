// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/numbers/BoatWords.h"

#include "core/numbers/ComparisonWords.h"

#include <algorithm>

namespace ringdown::ctl {
namespace {

std::string ageWords(const numbers::KeptFlow &flow, Instant now)
{
    if (!flow.changedAt)
        return "of unknown age";
    const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(now - *flow.changedAt).count();
    const auto counted = [](long count, const char *unit) {
        return std::to_string(count) + ' ' + unit + (count == 1 ? "" : "s") + " old";
    };
    if (minutes < 1)
        return "new";
    if (minutes < 60)
        return counted(minutes, "minute");
    if (minutes < 48L * 60)
        return counted(minutes / 60, "hour");
    return counted(minutes / (24L * 60), "day");
}

std::string originWords(const numbers::KeptFlow &flow)
{
    const auto revision = numbers::revisionOf(flow);
    return revision && *revision > 0 ? "made of revision " + std::to_string(*revision) + ", " : std::string();
}

} // namespace

std::string boatLine(const desk::BoatStanding &boat, std::int64_t revision, Instant now)
{
    const std::string head = "Lifeboat of " + boat.business + ": ";
    switch (boat.state) {
    case numbers::BoatState::None:
        return head + "no flow at Twilio; an echo twimlet stands in." +
               (boat.showsCallers ? " For callers who withhold their number it may ring no phone." : "");
    case numbers::BoatState::Fresh:
        return head + originWords(*boat.flow) + ageWords(*boat.flow, now) + ", and as the plan is.";
    case numbers::BoatState::Stale:
        return head + "STALE. " + originWords(*boat.flow) + ageWords(*boat.flow, now) +
               (revision > 0 ? "; revision " + std::to_string(revision) + " rings otherwise."
                             : "; the plan rings otherwise.");
    case numbers::BoatState::Foreign:
        return head + "somebody changed it at Twilio.";
    case numbers::BoatState::NotInForce:
        return head + "Twilio does not run it: it is a draft, or invalid.";
    case numbers::BoatState::TooLong:
        return head +
               "no flow at Twilio, and it does not fit into the address of an echo twimlet: make a flow "
               "with 'ringdownctl numbers lifeboat " +
               boat.tenant.value + " --yes'.";
    case numbers::BoatState::Unknown:
        return head + "not known now: " + boat.whyUnknown + (boat.whyUnknown.ends_with('.') ? "" : ".");
    }
    return head;
}

std::string_view boatStateName(numbers::BoatState state)
{
    switch (state) {
    case numbers::BoatState::None:
        return "none";
    case numbers::BoatState::Fresh:
        return "fresh";
    case numbers::BoatState::Stale:
        return "stale";
    case numbers::BoatState::Foreign:
        return "foreign";
    case numbers::BoatState::NotInForce:
        return "not-in-force";
    case numbers::BoatState::TooLong:
        return "too-long";
    case numbers::BoatState::Unknown:
        return "unknown";
    }
    return {};
}

bool hasStaleBoat(const std::vector<desk::BoatStanding> &boats)
{
    return std::any_of(boats.begin(), boats.end(), [](const desk::BoatStanding &boat) {
        return boat.state != numbers::BoatState::None && boat.state != numbers::BoatState::Fresh &&
               boat.state != numbers::BoatState::Unknown;
    });
}

std::size_t unknownBoats(const std::vector<desk::BoatStanding> &boats)
{
    const auto count = std::count_if(boats.begin(), boats.end(), [](const desk::BoatStanding &boat) {
        return boat.state == numbers::BoatState::Unknown;
    });
    return static_cast<std::size_t>(count);
}

Json boatsJson(const std::vector<desk::BoatStanding> &boats)
{
    Json list = Json::array();
    for (const desk::BoatStanding &boat : boats) {
        Json row = {{"tenant", boat.tenant.value}, {"state", boatStateName(boat.state)}};
        row["flow"] = boat.flow ? Json(boat.flow->sid) : Json();
        row["url"] = boat.flow ? Json(boat.flow->url) : Json();
        const auto revision = boat.flow ? numbers::revisionOf(*boat.flow) : std::nullopt;
        row["revision"] = revision ? Json(*revision) : Json();
        row["changedAt"] =
            boat.flow && boat.flow->changedAt ? Json(toRfc3339(*boat.flow->changedAt)) : Json();
        if (boat.state == numbers::BoatState::Unknown)
            row["why"] = boat.whyUnknown;
        row["leftOut"] = Json::array();
        for (const numbers::Omission omission : boat.leftOut)
            row["leftOut"].push_back(numbers::omissionWords(omission));
        list.push_back(row);
    }
    return list;
}

} // namespace ringdown::ctl
