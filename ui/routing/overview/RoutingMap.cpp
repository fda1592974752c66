// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routing/overview/RoutingMap.h"

#include "core/plan/OnlyVoicemail.h"
#include "core/routing/HoursRule.h"
#include "ui/format/NumberWords.h"
#include "ui/routing/PlanIds.h"
#include "ui/routing/callers/RuleWords.h"
#include "ui/routing/overview/RouteColumns.h"
#include "ui/routing/routes/RouteEdits.h"
#include "ui/routing/routes/RouteWords.h"
#include "ui/routing/tiers/CascadeWords.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <map>

namespace ringdown::routing_ui {
namespace {

struct MapText {
    Q_DECLARE_TR_FUNCTIONS(RoutingMap)
};

constexpr std::size_t mostRuleLines = 5;

bool isWithin(const std::string &path, const std::string &place)
{
    return path.starts_with(place) &&
           (path.size() == place.size() || path[place.size()] == '.' || path[place.size()] == '[');
}

QString interval(const plan::Interval &hours)
{
    const auto clock = [](int minute) {
        return QStringLiteral("%1:%2")
            .arg(minute / 60, 2, 10, QLatin1Char('0'))
            .arg(minute % 60, 2, 10, QLatin1Char('0'));
    };
    return MapText::tr("%1–%2", "from one time to another")
        .arg(clock(hours.startMinute), clock(hours.endMinute));
}

QString dayHours(const plan::DayHours &hours)
{
    QStringList parts;
    for (const plan::Interval &each : hours)
        parts.append(interval(each));
    return parts.isEmpty() ? MapText::tr("closed") : parts.join(MapText::tr(", ", "between hours"));
}

/// Builds the map of one business.
class MapMaker {
public:
    MapMaker(const plan::Plan &plan, const plan::Plan &basis, const plan::Tenant &tenant,
             const MapProblems &problems, Instant now)
        : m_tenant(tenant)
        , m_before(plan::findTenant(basis, tenant.id))
        , m_problems(problems)
        , m_prefix(pathOf(plan, tenant.id))
        , m_now(now)
    {
    }

    RoutingMap make();

private:
    using Lines = std::vector<MapLine>;

    std::size_t add(BoxKind kind, const std::string &part, const QString &title, Lines lines, int column,
                    bool isChanged);
    void link(std::size_t from, std::size_t to, const QString &label = {});
    std::size_t addNumbers();
    std::size_t addRules();
    std::size_t addHours();
    void addRoutes();
    void addRoute(const RouteId &id, const plan::Route &route);
    void linkRoute(const RouteId &id, const plan::Route &route);
    std::size_t addTiers(const RouteId &id, std::size_t step, const plan::RingStep &ring, int column);
    Lines stepLines(const RouteId &id, const plan::Route &route) const;
    std::string stepPath(const RouteId &id, std::size_t step) const;
    bool routeChanged(const RouteId &id) const;
    bool tierChanged(const TierId &id) const;

    const plan::Tenant &m_tenant;
    const plan::Tenant *m_before;
    MapProblems m_problems;
    std::string m_prefix; ///< "tenants[2]."
    Instant m_now;
    RoutingMap m_map;
    std::map<RouteId, int> m_columns;
    std::map<RouteId, std::size_t> m_routeBoxes;
    std::map<RouteId, std::size_t> m_lastBoxes; ///< from which the route goes on
};

std::size_t MapMaker::add(BoxKind kind, const std::string &part, const QString &title, Lines lines,
                          int column, bool isChanged)
{
    MapBox box{kind, m_prefix + part, title, std::move(lines), std::min(column, farthestColumn), isChanged, 0,
               false};
    for (std::size_t i = 0; i < m_problems.all.size(); ++i) {
        const plan::Problem &problem = m_problems.all[i];
        const bool isAboutLine = kind == BoxKind::Tiers &&
                                 std::any_of(box.lines.begin(), box.lines.end(), [&](const MapLine &line) {
                                     return isWithin(problem.path, line.path);
                                 });
        if (!isWithin(problem.path, box.path) && !isAboutLine)
            continue;
        ++box.problems;
        box.isWrong |= i < m_problems.errors;
    }
    m_map.boxes.push_back(std::move(box));
    return m_map.boxes.size() - 1;
}

void MapMaker::link(std::size_t from, std::size_t to, const QString &label)
{
    m_map.edges.push_back({from, to, label, m_map.boxes[to].column <= m_map.boxes[from].column});
}

std::size_t MapMaker::addNumbers()
{
    Lines lines;
    for (std::size_t i = 0; i < m_tenant.numbers.size(); ++i)
        lines.push_back(
            {format::isolated(QString::fromStdString(m_tenant.numbers[i].forPeople(homeRegion(m_tenant)))),
             m_prefix + "numbers[" + std::to_string(i) + "]"});
    if (lines.empty())
        lines.push_back({MapText::tr("none: no call comes in"), m_prefix + "numbers"});
    return add(BoxKind::Numbers, "numbers", MapText::tr("Numbers"), std::move(lines), 0,
               !m_before || m_before->numbers != m_tenant.numbers);
}

std::size_t MapMaker::addRules()
{
    Lines lines;
    const std::vector<RouteId> voicemails = plan::voicemailRoutes(m_tenant);
    const std::size_t shown = std::min(m_tenant.callers.size(), mostRuleLines);
    for (std::size_t i = 0; i < shown; ++i)
        lines.push_back({MapText::tr("%1: %2", "a caller rule, what it does")
                             .arg(ruleTitle(m_tenant.callers, i),
                                  m_tenant.callers[i].active ? thenInWords(m_tenant.callers[i], voicemails)
                                                             : MapText::tr("off", "a caller rule")),
                         m_prefix + "callers[" + std::to_string(i) + "]"});
    const auto more = static_cast<int>(m_tenant.callers.size() - shown);
    if (more > 0)
        lines.push_back({MapText::tr("and %Ln more", nullptr, more), m_prefix + "callers"});
    if (lines.empty())
        lines.push_back({MapText::tr("everybody is treated alike"), m_prefix + "callers"});
    return add(BoxKind::Rules, "callers", MapText::tr("Caller rules"), std::move(lines), 0,
               !m_before || m_before->callers != m_tenant.callers);
}

std::size_t MapMaker::addHours()
{
    Lines lines;
    if (const plan::HoursOverride *override = routing::overrideAt(m_tenant.hours, m_now))
        lines.push_back({override->state == plan::OpenState::Open ? MapText::tr("open by hand")
                                                                  : MapText::tr("closed by hand"),
                         m_prefix + "hours.override"});
    const char *const ids[] = {"mon", "tue", "wed", "thu", "fri", "sat", "sun"};
    const QLocale locale;
    for (std::size_t first = 0; first < 7;) {
        std::size_t last = first;
        while (last + 1 < 7 && m_tenant.hours.week[last + 1] == m_tenant.hours.week[first])
            ++last;
        const QString from = locale.dayName(static_cast<int>(first) + 1, QLocale::ShortFormat);
        const QString to = locale.dayName(static_cast<int>(last) + 1, QLocale::ShortFormat);
        const QString days =
            first == last ? from : MapText::tr("%1–%2", "from one day to another").arg(from, to);
        lines.push_back(
            {MapText::tr("%1 %2", "days, their hours").arg(days, dayHours(m_tenant.hours.week[first])),
             m_prefix + "hours.week." + ids[first]});
        first = last + 1;
    }
    const auto exceptions = static_cast<int>(m_tenant.hours.exceptions.size());
    if (exceptions > 0)
        lines.push_back({MapText::tr("%n exception(s)", nullptr, exceptions), m_prefix + "hours.exceptions"});
    return add(BoxKind::Hours, "hours", MapText::tr("Hours"), std::move(lines), 0,
               !m_before || m_before->hours != m_tenant.hours);
}

std::string MapMaker::stepPath(const RouteId &id, std::size_t step) const
{
    return "routes." + id.value + "[" + std::to_string(step) + "]";
}

bool MapMaker::routeChanged(const RouteId &id) const
{
    const auto before =
        m_before ? m_before->routes.find(id) : std::map<RouteId, plan::Route>::const_iterator();
    return !m_before || before == m_before->routes.end() || before->second != m_tenant.routes.at(id);
}

bool MapMaker::tierChanged(const TierId &id) const
{
    const plan::Tier *now = plan::findTier(m_tenant, id);
    const plan::Tier *then = m_before ? plan::findTier(*m_before, id) : nullptr;
    return !now || !then || *now != *then;
}

MapMaker::Lines MapMaker::stepLines(const RouteId &id, const plan::Route &route) const
{
    Lines lines;
    for (std::size_t i = 0; i < route.size(); ++i) {
        const plan::Step &step = route[i];
        QString words;
        if (const auto *say = std::get_if<plan::SayStep>(&step))
            words = MapText::tr("says “%1”").arg(QString::fromStdString(say->text));
        else if (std::get_if<plan::PlayStep>(&step))
            words = MapText::tr("plays a recording");
        else if (const auto *menu = std::get_if<plan::MenuStep>(&step))
            words = MapText::tr("menu of %n key(s)", nullptr, static_cast<int>(menu->keys.size()));
        else if (const auto *text = std::get_if<plan::TextStep>(&step))
            words = MapText::tr("sends text “%1”").arg(QString::fromStdString(text->text.value));
        else
            continue; // drawn as a box or a way of its own
        lines.push_back({words, m_prefix + stepPath(id, i)});
    }
    return lines;
}

std::size_t MapMaker::addTiers(const RouteId &id, std::size_t step, const plan::RingStep &ring, int column)
{
    Lines lines;
    bool isChanged = false;
    for (const TierId &tierId : ring.tiers) {
        const auto tier = std::find_if(m_tenant.tiers.begin(), m_tenant.tiers.end(),
                                       [&](const plan::Tier &each) { return each.id == tierId; });
        isChanged = isChanged || tierChanged(tierId);
        if (tier == m_tenant.tiers.end()) {
            lines.push_back(
                {MapText::tr("%1 is missing").arg(tierName(tierId)), m_prefix + stepPath(id, step)});
            continue;
        }
        QStringList people;
        for (const ContactId &contact : tier->contacts)
            people.append(contactName(m_tenant, contact));
        lines.push_back({MapText::tr("%1 %2 s: %3", "tier, seconds, people")
                             .arg(tierName(tierId))
                             .arg(tier->seconds)
                             .arg(people.isEmpty() ? MapText::tr("nobody")
                                                   : people.join(MapText::tr(", ", "between people"))),
                         m_prefix + "tiers[" + std::to_string(tier - m_tenant.tiers.begin()) + "]"});
    }
    return add(BoxKind::Tiers, stepPath(id, step), MapText::tr("Rings"), std::move(lines), column,
               isChanged || routeChanged(id));
}

void MapMaker::addRoute(const RouteId &id, const plan::Route &route)
{
    const int column = m_columns.at(id);
    const std::size_t box = add(BoxKind::Route, "routes." + id.value, routeText(id), stepLines(id, route),
                                column, routeChanged(id));
    m_routeBoxes[id] = box;
    std::size_t last = box;
    for (std::size_t i = 0; i < route.size(); ++i) {
        const int next = m_map.boxes[last].column + 1;
        std::optional<std::size_t> made;
        if (const auto *ring = std::get_if<plan::RingStep>(&route[i]))
            made = addTiers(id, i, *ring, next);
        else if (const auto *voicemail = std::get_if<plan::VoicemailStep>(&route[i]))
            made = add(BoxKind::End, stepPath(id, i), MapText::tr("Voicemail"),
                       {{MapText::tr("“%1”").arg(QString::fromStdString(voicemail->greeting)),
                         m_prefix + stepPath(id, i)}},
                       next, routeChanged(id));
        else if (const auto *reject = std::get_if<plan::RejectStep>(&route[i]))
            made = add(BoxKind::End, stepPath(id, i), MapText::tr("Turned away"),
                       {{rejectWords(reject->reason), m_prefix + stepPath(id, i)}}, next, routeChanged(id));
        else if (std::get_if<plan::HangupStep>(&route[i]))
            made = add(BoxKind::End, stepPath(id, i), MapText::tr("Hangs up"), {}, next, routeChanged(id));
        if (made) {
            link(last, *made);
            last = *made;
        }
    }
    m_lastBoxes[id] = last;
}

void MapMaker::linkRoute(const RouteId &id, const plan::Route &route)
{
    const auto to = [&](std::size_t from, const RouteId &target, const QString &label) {
        if (const auto box = m_routeBoxes.find(target); box != m_routeBoxes.end())
            link(from, box->second, label);
    };
    for (const plan::Step &step : route) {
        if (const auto *menu = std::get_if<plan::MenuStep>(&step)) {
            std::map<RouteId, QStringList> ways;
            for (const auto &[key, target] : menu->keys)
                ways[target].append(QString(QLatin1Char(key)));
            if (menu->otherwise)
                ways[*menu->otherwise].append(MapText::tr("else"));
            for (const auto &[target, keys] : ways)
                to(m_routeBoxes.at(id), target, keys.join(MapText::tr(", ", "between keys")));
        } else if (const auto *way = std::get_if<plan::GotoStep>(&step)) {
            to(m_lastBoxes.at(id), way->route, {});
        }
    }
}

void MapMaker::addRoutes()
{
    const std::vector<RouteId> order = routesAsMet(m_tenant);
    m_columns = routeColumns(m_tenant, order);
    for (const RouteId &id : order)
        addRoute(id, m_tenant.routes.at(id));
    for (const RouteId &id : order)
        linkRoute(id, m_tenant.routes.at(id));
}

RoutingMap MapMaker::make()
{
    const std::size_t numbers = addNumbers();
    const std::size_t rules = addRules();
    const std::size_t hours = addHours();
    m_map.edges.push_back({numbers, rules, {}, false}); // one below the other
    m_map.edges.push_back({rules, hours, {}, false});
    addRoutes();
    for (const auto &[id, label] : {std::pair(RouteId("open"), MapText::tr("open")),
                                    std::pair(RouteId("closed"), MapText::tr("closed"))}) {
        if (const auto box = m_routeBoxes.find(id); box != m_routeBoxes.end())
            link(hours, box->second, label);
    }
    for (std::size_t i = 0; i < m_tenant.callers.size(); ++i) {
        const auto *route = std::get_if<RouteId>(&m_tenant.callers[i].then);
        if (const auto box = route ? m_routeBoxes.find(*route) : m_routeBoxes.end();
            box != m_routeBoxes.end())
            link(rules, box->second, ruleTitle(m_tenant.callers, i));
    }
    return std::move(m_map);
}

} // namespace

RoutingMap routingMap(const plan::Plan &plan, const plan::Plan &basis, const TenantId &tenant,
                      const MapProblems &problems, Instant now)
{
    const plan::Tenant *found = plan::findTenant(plan, tenant);
    return found ? MapMaker(plan, basis, *found, problems, now).make() : RoutingMap();
}

QString boxInWords(const MapBox &box)
{
    QStringList lines;
    for (const MapLine &line : box.lines)
        lines.append(line.text);
    QString words = lines.isEmpty() ? box.title
                                    : MapText::tr("%1: %2", "a box of the map, its lines")
                                          .arg(box.title, lines.join(MapText::tr("; ", "between lines")));
    if (box.isChanged)
        words = MapText::tr("%1 (changed in the draft)").arg(words);
    if (box.problems > 0)
        words = MapText::tr("%1 (%Ln problem(s))", nullptr, box.problems).arg(words);
    return words;
}

} // namespace ringdown::routing_ui
