// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/merge/ChangedPart.h"

#include "core/plan/Renames.h"
#include "core/plan/merge/DifferingParts.h"

#include <algorithm>
#include <charconv>
#include <iterator>
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

/// The things of this kind, and that one of them has another name.
struct NamedSection {
    Rename::Kind kind;
    Section things;
    Section name;
};

constexpr NamedSection namedSections[] = {
    {Rename::Kind::ATier, Section::Tier, Section::TierName},
    {Rename::Kind::AText, Section::Text, Section::TextName},
    {Rename::Kind::ARoute, Section::RouteSteps, Section::RouteName},
    {Rename::Kind::AnException, Section::Exception, Section::ExceptionName},
    {Rename::Kind::ARule, Section::Callers, Section::RuleName},
};

PlanPart partOf(const TenantId &tenant, const Rename &rename)
{
    const auto named = std::find_if(std::begin(namedSections), std::end(namedSections),
                                    [&](const NamedSection &each) { return each.kind == rename.kind; });
    return {tenant, named->name, renameKey(rename.from, rename.to)};
}

/// What of each business has another name only, found once for all changes.
using RenamesByTenant = std::map<TenantId, std::vector<Rename>>;

RenamesByTenant renamesOf(const Plan &before, const Plan &after)
{
    RenamesByTenant renames;
    for (const Tenant &was : before.tenants) {
        const Tenant *is = findTenant(after, was.id);
        if (std::vector<Rename> found = is ? renamesBetween(was, *is) : std::vector<Rename>(); !found.empty())
            renames.emplace(was.id, std::move(found));
    }
    return renames;
}

/// What a thing of this section is as a thing that has a name.
std::optional<Rename::Kind> kindOf(Section section)
{
    for (const NamedSection &each : namedSections) {
        if (each.things == section)
            return each.kind;
    }
    return {};
}

/// name: of a changed thing as a whole, which a rename alone tells of.
std::optional<PlanPart> renamedPart(const PlanPart &thing, const std::string &name,
                                    const std::vector<Rename> &renames)
{
    for (const Rename &rename : renames) {
        if (kindOf(thing.section) == rename.kind && rename.to == name)
            return partOf(thing.tenant, rename);
    }
    return {};
}

/// The parts of what is called otherwise, and the plan before with those names.
std::vector<PlanPart> takeNames(Plan &renamed, const RenamesByTenant &renames)
{
    std::vector<PlanPart> parts;
    for (Tenant &tenant : renamed.tenants) {
        const auto own = renames.find(tenant.id);
        for (const Rename &rename : own == renames.end() ? std::vector<Rename>() : own->second) {
            apply(tenant, rename);
            parts.push_back(partOf(tenant.id, rename));
        }
    }
    return parts;
}

bool isOfAWhole(const Change &change, std::string_view place)
{
    const std::size_t dot = place.find('.');
    const bool isEntry = dot != std::string_view::npos && place.find_first_of(".[", dot + 1) == place.npos;
    const auto element = elementOf(place);
    const bool isElement =
        element && element->isAll && (dot == std::string_view::npos || element->list == "hours.exceptions");
    return change.kind == ChangeKind::Changed && (isEntry || isElement);
}

/// Without a look at names.
std::optional<PlanPart> thingOf(const Change &change, const Plan &before, const Plan &after)
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

/// Whether another name alone may be what changed.
bool mayBeAName(const Change &change, const PlanPart &thing)
{
    const std::size_t dot = change.path.find("].");
    return kindOf(thing.section) && dot != std::string::npos &&
           isOfAWhole(change, std::string_view(change.path).substr(dot + 2));
}

/// All rules are one thing.
std::string nameOf(const PlanPart &thing, const Change &change, const Tenant &is)
{
    if (thing.section != Section::Callers)
        return thing.key;
    const auto element = elementOf(std::string_view(change.path).substr(change.path.find("].") + 2));
    return element && element->index < is.callers.size() ? is.callers[element->index].name : std::string();
}

} // namespace

std::optional<PlanPart> partOf(const Change &change, const Plan &before, const Plan &after)
{
    const std::optional<PlanPart> thing = thingOf(change, before, after);
    const bool isWanted = thing && mayBeAName(change, *thing);
    const Tenant *was = isWanted ? findTenant(before, change.tenant) : nullptr;
    const Tenant *is = isWanted ? findTenant(after, change.tenant) : nullptr;
    const auto renamed = was && is
                             ? renamedPart(*thing, nameOf(*thing, change, *is), renamesBetween(*was, *is))
                             : std::nullopt;
    return renamed ? renamed : thing;
}

std::vector<PartChange> changesByPart(const Plan &before, const Plan &after)
{
    std::map<PlanPart, std::vector<Change>> found;
    const RenamesByTenant renames = renamesOf(before, after);
    for (Change &change : diff(before, after)) {
        const std::optional<PlanPart> thing = thingOf(change, before, after);
        if (!thing)
            continue;
        const auto own = mayBeAName(change, *thing) ? renames.find(change.tenant) : renames.end();
        const auto name =
            own == renames.end()
                ? std::nullopt
                : renamedPart(*thing, nameOf(*thing, change, *findTenant(after, change.tenant)), own->second);
        const bool isOfName = name && !found.contains(*name); // else it is where the thing stands now
        found[isOfName ? *name : *thing].push_back(std::move(change));
    }
    Plan renamed = before;
    std::vector<PlanPart> differing = takeNames(renamed, renames); // before all else
    const std::vector<PlanPart> others = differingParts(renamed, after);
    differing.insert(differing.end(), others.begin(), others.end());
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

bool isName(const PlanPart &part)
{
    return std::any_of(std::begin(namedSections), std::end(namedSections),
                       [&](const NamedSection &each) { return each.name == part.section; });
}

std::vector<PlanPart> partsByIds(const PlanPart &part, const Plan &before, const Plan &after)
{
    if (!isName(part))
        return {part};
    const auto names = namesIn(part.key);
    if (part.section == Section::ExceptionName) // which nothing names, and there may be many
        return {{part.tenant, Section::Exception, names.first},
                {part.tenant, Section::Exception, names.second}};
    if (part.section == Section::RuleName)
        return {{part.tenant, Section::Callers, {}}};
    const Tenant *was = findTenant(before, part.tenant);
    if (!was)
        return {};
    Plan renamed{{*was}};
    takePart(renamed, after, part);
    return differingParts(*was, renamed.tenants.front());
}

} // namespace ringdown::plan
