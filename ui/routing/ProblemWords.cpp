// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routing/ProblemWords.h"

#include "core/plan/HoursText.h"
#include "ui/format/EngineWords.h"
#include "ui/routing/PlanIds.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <vector>

namespace ringdown::routing_ui {
namespace {

struct PlaceText {
    Q_DECLARE_TR_FUNCTIONS(ProblemWords)
};

/// One name of a path with the index behind it: "tiers[1]".
struct PathPart {
    std::string name;
    std::optional<std::size_t> index;
};

PathPart partOf(std::string_view text)
{
    const std::size_t bracket = text.find('[');
    PathPart part{std::string(text.substr(0, bracket)), {}};
    if (bracket != std::string_view::npos)
        part.index = std::strtoul(std::string(text.substr(bracket + 1)).c_str(), nullptr, 10);
    return part;
}

std::vector<PathPart> partsOf(std::string_view path)
{
    std::vector<PathPart> parts;
    for (std::size_t begin = 0; begin < path.size();) {
        const std::size_t end = std::min(path.find('.', begin), path.size());
        parts.push_back(partOf(path.substr(begin, end - begin)));
        begin = end + 1;
    }
    return parts;
}

template <typename T>
const T *at(const std::vector<T> &list, const std::optional<std::size_t> &index)
{
    return index && *index < list.size() ? &list[*index] : nullptr;
}

QString words(const std::string &text)
{
    return QString::fromStdString(text);
}

QString fieldName(const std::string &name)
{
    const std::pair<std::string_view, QString> names[] = {
        {"accept", PlaceText::tr("when it is joined")},
        {"active", PlaceText::tr("on or off")},
        {"after", PlaceText::tr("seconds after the first ring")},
        {"anonymous", PlaceText::tr("callers who withhold their number")},
        {"body", PlaceText::tr("words")},
        {"callBack", PlaceText::tr("calling back")},
        {"callers", PlaceText::tr("caller rules")},
        {"callsPerSecond", PlaceText::tr("calls of our own a second")},
        {"contacts", PlaceText::tr("contacts")},
        {"countries", PlaceText::tr("countries")},
        {"date", PlaceText::tr("day")},
        {"directory", PlaceText::tr("known callers")},
        {"every", PlaceText::tr("seconds between two times")},
        {"exceptions", PlaceText::tr("exceptions")},
        {"forwardTo", PlaceText::tr("who gets them")},
        {"forwardedFrom", PlaceText::tr("forwarded from")},
        {"goto", PlaceText::tr("go on with")},
        {"greeting", PlaceText::tr("greeting")},
        {"greetingSound", PlaceText::tr("recording that greets")},
        {"hangup", PlaceText::tr("hang up")},
        {"hours", PlaceText::tr("hours")},
        {"id", PlaceText::tr("id")},
        {"keepCallsDays", PlaceText::tr("how long calls are kept")},
        {"keepVoicemailDays", PlaceText::tr("how long voicemails are kept")},
        {"key", PlaceText::tr("key")},
        {"keys", PlaceText::tr("keys")},
        {"language", PlaceText::tr("language")},
        {"limits", PlaceText::tr("limits")},
        {"longestWaitSeconds", PlaceText::tr("longest wait")},
        {"match", PlaceText::tr("whom it matches")},
        {"maxSeconds", PlaceText::tr("longest message")},
        {"menu", PlaceText::tr("menu")},
        {"music", PlaceText::tr("music")},
        {"name", PlaceText::tr("name")},
        {"note", PlaceText::tr("note")},
        {"numbers", PlaceText::tr("numbers")},
        {"otherwise", PlaceText::tr("otherwise")},
        {"outgoingPerHour", PlaceText::tr("what goes out in an hour")},
        {"outgoingPerNumberPerHour", PlaceText::tr("what goes to one number in an hour")},
        {"override", PlaceText::tr("override")},
        {"phone", PlaceText::tr("phone")},
        {"play", PlaceText::tr("play")},
        {"prefixes", PlaceText::tr("begin with")},
        {"prompt", PlaceText::tr("prompt")},
        {"prompts", PlaceText::tr("prompts")},
        {"reject", PlaceText::tr("reject")},
        {"repeatMinutes", PlaceText::tr("minutes until it is sent again")},
        {"reply", PlaceText::tr("answers")},
        {"ring", PlaceText::tr("ring")},
        {"route", PlaceText::tr("route")},
        {"routes", PlaceText::tr("routes")},
        {"say", PlaceText::tr("words")},
        {"seconds", PlaceText::tr("seconds")},
        {"show", PlaceText::tr("shown number")},
        {"sms", PlaceText::tr("texts to the number")},
        {"state", PlaceText::tr("open or closed")},
        {"states", PlaceText::tr("states")},
        {"text", PlaceText::tr("text")},
        {"textBack", PlaceText::tr("text instead of a message")},
        {"texts", PlaceText::tr("texts")},
        {"then", PlaceText::tr("what it does")},
        {"tiers", PlaceText::tr("tiers")},
        {"timeZone", PlaceText::tr("time zone")},
        {"to", PlaceText::tr("who gets it")},
        {"transcribe", PlaceText::tr("writing it down")},
        {"tries", PlaceText::tr("how often")},
        {"type", PlaceText::tr("type")},
        {"types", PlaceText::tr("type in the directory")},
        {"until", PlaceText::tr("end")},
        {"voice", PlaceText::tr("voice")},
        {"voicemail", PlaceText::tr("voicemail")},
        {"waiting", PlaceText::tr("while the caller waits")},
        {"week", PlaceText::tr("week")},
        {"yearly", PlaceText::tr("day of every year")},
    };
    const auto it = std::find_if(std::begin(names), std::end(names),
                                 [&](const auto &each) { return each.first == name; });
    return it == std::end(names) ? words(name) : it->second;
}

QString weekdayName(const std::string &id)
{
    const auto it = std::find(plan::weekdayIds.begin(), plan::weekdayIds.end(), id);
    return it == plan::weekdayIds.end()
               ? words(id)
               : QLocale().standaloneDayName(static_cast<int>(it - plan::weekdayIds.begin()) + 1);
}

/// A place that was recognised, and how many parts of the path it took.
struct NamedPlace {
    QString name;
    std::size_t taken = 1;
};

std::optional<NamedPlace> listedPlace(const plan::Tenant &tenant, const PathPart &part)
{
    if (const auto *tier = part.name == "tiers" ? at(tenant.tiers, part.index) : nullptr)
        return NamedPlace{PlaceText::tr("Tier “%1”").arg(nameFromId(tier->id.value))};
    if (const auto *contact = part.name == "contacts" ? at(tenant.contacts, part.index) : nullptr)
        return NamedPlace{PlaceText::tr("Contact “%1”")
                              .arg(words(contact->name.empty() ? contact->id.value : contact->name))};
    if (const auto *entry = part.name == "directory" ? at(tenant.directory, part.index) : nullptr)
        return NamedPlace{PlaceText::tr("Known caller “%1”")
                              .arg(words(entry->name.empty() ? entry->phone.e164() : entry->name))};
    if (const auto *rule = part.name == "callers" ? at(tenant.callers, part.index) : nullptr)
        return NamedPlace{PlaceText::tr("Caller rule “%1”").arg(words(rule->name))};
    if (const auto *number = part.name == "numbers" ? at(tenant.numbers, part.index) : nullptr)
        return NamedPlace{PlaceText::tr("Number %1").arg(words(number->e164()))};
    return std::nullopt;
}

NamedPlace hoursPlace(const plan::Tenant &tenant, const std::vector<PathPart> &parts)
{
    if (parts.size() > 2 && parts[1].name == "week")
        return {PlaceText::tr("Hours on %1").arg(weekdayName(parts[2].name)), 3};
    const auto *exception = parts.size() > 1 && parts[1].name == "exceptions"
                                ? at(tenant.hours.exceptions, parts[1].index)
                                : nullptr;
    if (exception)
        return {PlaceText::tr("Exception “%1”").arg(words(exception->name)), 2};
    return {PlaceText::tr("Hours"), 1};
}

NamedPlace routePlace(const PathPart &route)
{
    const QString name = PlaceText::tr("Route “%1”").arg(words(route.name));
    if (!route.index)
        return {name, 2};
    return {PlaceText::tr("%1, step %2", "a route, the number of its step").arg(name).arg(*route.index + 1),
            2};
}

std::optional<NamedPlace> placeOf(const plan::Tenant &tenant, const std::vector<PathPart> &parts)
{
    const std::string &name = parts.front().name;
    if (auto listed = listedPlace(tenant, parts.front()))
        return listed;
    if (name == "hours")
        return hoursPlace(tenant, parts);
    if (name == "routes" && parts.size() > 1)
        return routePlace(parts[1]);
    if (name == "texts" && parts.size() > 1)
        return NamedPlace{PlaceText::tr("Text “%1”").arg(words(parts[1].name)), 2};
    const std::array<std::pair<std::string_view, QString>, 12> names = {{
        {"callers", PlaceText::tr("Caller rules")},
        {"contacts", PlaceText::tr("Contacts")},
        {"directory", PlaceText::tr("Known callers")},
        {"limits", PlaceText::tr("Limits")},
        {"name", PlaceText::tr("Name of the business")},
        {"numbers", PlaceText::tr("Numbers")},
        {"routes", PlaceText::tr("Routes")},
        {"sms", PlaceText::tr("Texts to the number")},
        {"texts", PlaceText::tr("Texts")},
        {"tiers", PlaceText::tr("Tiers")},
        {"timeZone", PlaceText::tr("Time zone")},
        {"voice", PlaceText::tr("Voice")},
    }};
    const auto it =
        std::find_if(names.begin(), names.end(), [&](const auto &each) { return each.first == name; });
    return it == names.end() ? std::nullopt : std::optional(NamedPlace{it->second});
}

QString insideTenant(const plan::Tenant &tenant, const std::vector<PathPart> &parts)
{
    const std::optional<NamedPlace> place = placeOf(tenant, parts);
    if (!place)
        return fieldName(parts.front().name);
    QStringList named = {place->name};
    for (std::size_t i = place->taken; i < parts.size(); ++i)
        named.append(fieldName(parts[i].name));
    return named.join(PlaceText::tr(", ", "between a thing and a part of it"));
}

/// In a plan that could not be read so far.
QString unreadPlace(const std::vector<PathPart> &parts, const std::string &path)
{
    const PathPart &first = parts.front();
    if (first.name == "format")
        return PlaceText::tr("Format of the plan");
    if (first.name != "tenants")
        return words(path);
    if (!first.index)
        return PlaceText::tr("Businesses");
    const QString business = PlaceText::tr("Business %1", "its position in the plan").arg(*first.index + 1);
    const std::vector<PathPart> inside(parts.begin() + 1, parts.end());
    return inside.empty() ? business
                          : PlaceText::tr("%1, %2", "a business, a part of it")
                                .arg(business, insideTenant(plan::Tenant(), inside));
}

/// What is wrong, with the places that it names called as people do.
QString withPlaces(const plan::Plan &plan, const QString &sentence, const TenantId &shown)
{
    static const QRegularExpression path(QStringLiteral("\\btenants\\[\\d+\\](\\.[\\w-]+(\\[\\d+\\])?)*"));
    QString said;
    qsizetype done = 0;
    for (auto found = path.globalMatch(sentence); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        said += QStringView(sentence).mid(done, match.capturedStart() - done);
        said += placeInWords(plan, match.captured().toStdString(), shown);
        done = match.capturedEnd();
    }
    said += QStringView(sentence).mid(done);
    return said;
}

} // namespace

QString placeInWords(const plan::Plan &plan, const std::string &path, const TenantId &shown)
{
    std::vector<PathPart> parts = partsOf(path);
    if (parts.empty())
        return PlaceText::tr("The plan");
    const plan::Tenant *tenant =
        parts.front().name == "tenants" ? at(plan.tenants, parts.front().index) : nullptr;
    if (!tenant)
        return unreadPlace(parts, path);
    parts.erase(parts.begin());
    const QString business = words(tenant->name.empty() ? tenant->id.value : tenant->name);
    if (parts.empty())
        return business;
    const QString inside = insideTenant(*tenant, parts);
    return tenant->id == shown ? inside
                               : PlaceText::tr("%1, %2", "a business, a part of it").arg(business, inside);
}

QString problemInWords(const plan::Plan &plan, const plan::Problem &problem, const TenantId &shown)
{
    return PlaceText::tr("%1: %2", "a place in the plan, what is wrong there")
        .arg(placeInWords(plan, problem.path, shown), withPlaces(plan, format::problemWords(problem), shown));
}

} // namespace ringdown::routing_ui
