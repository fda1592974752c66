// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routing/routes/RouteEdits.h"

#include "core/plan/reading/RouteGraph.h"

#include <algorithm>

namespace ringdown::routing_ui {
namespace {

bool menuLeadsTo(const plan::MenuStep &menu, const RouteId &route)
{
    return menu.otherwise == route || std::any_of(menu.keys.begin(), menu.keys.end(),
                                                  [&](const auto &key) { return key.second == route; });
}

void addOnce(std::vector<RouteUse> &uses, RouteUse use)
{
    if (std::find(uses.begin(), uses.end(), use) == uses.end())
        uses.push_back(std::move(use));
}

/// The named member right behind key ("routes", "texts") in a path, and what follows it.
struct MemberInPath {
    std::string name;
    std::string rest;
};

std::optional<MemberInPath> memberBehind(const std::string &path, const std::string &key)
{
    const std::string::size_type at = path.find("]." + key + '.');
    if (at == std::string::npos)
        return {};
    const std::string tail = path.substr(at + key.size() + 3);
    const std::string::size_type end = std::min(tail.find_first_of(".["), tail.size());
    return MemberInPath{tail.substr(0, end), tail.substr(end)};
}

} // namespace

std::vector<RouteUse> routeUses(const plan::Tenant &tenant, const RouteId &route)
{
    std::vector<RouteUse> uses;
    if (isLastingRoute(route))
        uses.push_back({RouteUse::By::Hours, {}});
    for (const plan::CallerRule &rule : tenant.callers) {
        if (const auto *then = std::get_if<RouteId>(&rule.then); then && *then == route)
            addOnce(uses, {RouteUse::By::Rule, rule.name});
    }
    for (const auto &[id, steps] : tenant.routes) {
        for (const plan::Step &step : steps) {
            if (const auto *menu = std::get_if<plan::MenuStep>(&step); menu && menuLeadsTo(*menu, route))
                addOnce(uses, {RouteUse::By::Menu, id.value});
            if (const auto *jump = std::get_if<plan::GotoStep>(&step); jump && jump->route == route)
                addOnce(uses, {RouteUse::By::Goto, id.value});
        }
    }
    return uses;
}

std::vector<RouteId> textUses(const plan::Tenant &tenant, const TextId &text)
{
    std::vector<RouteId> uses;
    for (const auto &[id, steps] : tenant.routes) {
        const bool sends = std::any_of(steps.begin(), steps.end(), [&](const plan::Step &step) {
            const auto *sent = std::get_if<plan::TextStep>(&step);
            return sent && sent->text == text;
        });
        if (sends)
            uses.push_back(id);
    }
    return uses;
}

bool isLastingRoute(const RouteId &route)
{
    return route.value == "open" || route.value == "closed";
}

void moveStep(plan::Route &route, std::size_t from, std::size_t before)
{
    if (from >= route.size() || before > route.size())
        return;
    const auto at = [&](std::size_t index) { return route.begin() + static_cast<std::ptrdiff_t>(index); };
    if (before > from)
        std::rotate(at(from), at(from + 1), at(before));
    else
        std::rotate(at(before), at(from), at(from + 1));
}

std::size_t placeForNewStep(const plan::Route &route)
{
    return !route.empty() && plan::endsRoute(route.back()) ? route.size() - 1 : route.size();
}

StepKind kindOf(const plan::Step &step)
{
    return static_cast<StepKind>(step.index());
}

plan::Step newStep(StepKind kind, const plan::Tenant &tenant, const RouteId &route)
{
    const auto other = std::find_if(tenant.routes.begin(), tenant.routes.end(), [&](const auto &each) {
        return each.first != route && each.first.value != "open";
    });
    const RouteId target = other == tenant.routes.end() ? RouteId("closed") : other->first;
    switch (kind) {
    case StepKind::Say:
        return plan::SayStep{};
    case StepKind::Play:
        return plan::PlayStep{};
    case StepKind::Menu:
        return plan::MenuStep{{}, {{'1', target}}, 5, 2, {}};
    case StepKind::Ring: {
        plan::RingStep ring;
        for (const plan::Tier &tier : tenant.tiers)
            ring.tiers.push_back(tier.id);
        return ring;
    }
    case StepKind::Text:
        return plan::TextStep{tenant.texts.empty() ? TextId() : tenant.texts.begin()->first};
    case StepKind::Voicemail:
        return plan::VoicemailStep{};
    case StepKind::Goto:
        return plan::GotoStep{target};
    case StepKind::Reject:
        return plan::RejectStep{};
    case StepKind::Hangup:
        break;
    }
    return plan::HangupStep{};
}

std::optional<RoutePlace> placeInRoutes(const std::string &path)
{
    const auto member = memberBehind(path, "routes");
    if (!member)
        return {};
    RoutePlace place{RouteId(member->name), {}, {}};
    if (!member->rest.starts_with('['))
        return place;
    place.step = std::strtoul(member->rest.c_str() + 1, nullptr, 10);
    const std::string::size_type dot = member->rest.find("].");
    if (dot != std::string::npos)
        place.part = member->rest.substr(dot + 2);
    return place;
}

std::optional<TextId> placeInTexts(const std::string &path)
{
    const auto member = memberBehind(path, "texts");
    return member ? std::optional(TextId(member->name)) : std::nullopt;
}

std::string pathOf(const plan::Plan &plan, const TenantId &tenant)
{
    for (std::size_t i = 0; i < plan.tenants.size(); ++i) {
        if (plan.tenants[i].id == tenant)
            return "tenants[" + std::to_string(i) + "].";
    }
    return {};
}

} // namespace ringdown::routing_ui
