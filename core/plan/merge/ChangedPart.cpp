// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/merge/ChangedPart.h"

#include "core/plan/merge/DifferingParts.h"

#include <charconv>
#include <map>
#include <string>
#include <string_view>
#include <utility>

namespace ringdown::plan {
namespace {

constexpr std::pair<std::string_view, Section> wholeSections[] = {
    {"name", Section::Name},           {"timeZone", Section::TimeZone}, {"numbers", Section::Numbers},
    {"directory", Section::Directory}, {"callers", Section::Callers},   {"sms", Section::Sms},
    {"voice", Section::Voice},         {"limits", Section::Limits},     {"hours.override", Section::Override},
};

/// Which are in another order.
constexpr std::pair<std::string_view, Section> lists[] = {
    {"contacts", Section::ContactOrder},
    {"hours.exceptions", Section::ExceptionOrder},
    {"tiers", Section::TierOrder},
};

/// "tiers[1].seconds" is "tiers", 1 and whether more follows.
struct Element {
    std::string_view list;
    std::size_t index = 0;
    bool isAll = true;
};

std::optional<Element> elementOf(std::string_view path)
{
    const std::size_t open = path.find('[');
    const std::size_t close = path.find(']');
    Element element;
    if (open == std::string_view::npos || close == std::string_view::npos ||
        std::from_chars(path.data() + open + 1, path.data() + close, element.index).ec != std::errc())
        return {};
    element.list = path.substr(0, open);
    element.isAll = close + 1 == path.size();
    return element;
}

bool isIn(std::string_view path, std::string_view section)
{
    return path.starts_with(section) &&
           (path.size() == section.size() || path[section.size()] == '.' || path[section.size()] == '[');
}

/// The id behind "routes.", "texts." or "hours.week.".
std::string idIn(std::string_view path, std::string_view map)
{
    const std::string_view rest = path.substr(map.size());
    return std::string(rest.substr(0, rest.find_first_of(".[")));
}

std::optional<PlanPart> keyedPart(const TenantId &tenant, const Element &element, const Tenant &owner)
{
    if (element.list == "contacts" && element.index < owner.contacts.size())
        return PlanPart{tenant, Section::Contact, owner.contacts[element.index].id.value};
    if (element.list == "tiers" && element.index < owner.tiers.size())
        return PlanPart{tenant, Section::Tier, owner.tiers[element.index].id.value};
    if (element.list == "hours.exceptions" && element.index < owner.hours.exceptions.size())
        return PlanPart{tenant, Section::Exception, owner.hours.exceptions[element.index].name};
    return {};
}

} // namespace

std::optional<PlanPart> partOf(const Change &change, const Plan &before, const Plan &after)
{
    const std::string_view path = change.path;
    const std::size_t dot = path.find("].");
    if (path == "tenants")
        return PlanPart{{}, Section::TenantOrder, {}};
    if (change.tenant.value.empty())
        return {};
    if (dot == std::string_view::npos)
        return PlanPart{change.tenant, Section::Tenant, {}};
    const std::string_view place = path.substr(dot + 2);
    for (const auto &[name, section] : wholeSections) {
        if (isIn(place, name))
            return PlanPart{change.tenant, section, {}};
    }
    for (const auto &[name, section] : lists) {
        if (place == name)
            return PlanPart{change.tenant, section, {}};
    }
    constexpr std::pair<std::string_view, Section> maps[] = {
        {"routes.", Section::RouteSteps}, {"texts.", Section::Text}, {"hours.week.", Section::WeekDay}};
    for (const auto &[map, section] : maps) {
        if (place.starts_with(map))
            return PlanPart{change.tenant, section, idIn(place, map)};
    }
    const auto element = elementOf(place);
    const bool wasBefore = element && element->isAll && change.kind == ChangeKind::Removed;
    const Tenant *owner = findTenant(wasBefore ? before : after, change.tenant);
    return element && owner ? keyedPart(change.tenant, *element, *owner) : std::nullopt;
}

std::vector<PartChange> changesByPart(const Plan &before, const Plan &after)
{
    std::map<PlanPart, std::vector<Change>> found;
    for (Change &change : diff(before, after)) {
        if (const auto part = partOf(change, before, after))
            found[*part].push_back(std::move(change));
    }
    std::vector<PlanPart> differing = differingParts(before, after);
    Plan taken = before;
    for (const PlanPart &part : differing)
        takePart(taken, after, part);
    for (PlanPart &order : listOrders(taken, after)) {
        if (found.contains(order)) // else it comes with what is put in or taken out
            differing.push_back(std::move(order));
    }
    std::vector<PartChange> parts;
    for (PlanPart &part : differing) {
        std::vector<Change> changes = std::move(found[part]);
        parts.push_back({std::move(part), std::move(changes)});
    }
    return parts;
}

} // namespace ringdown::plan
