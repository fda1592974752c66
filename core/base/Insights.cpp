// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/Insights.h"

#include "core/base/JsonText.h"

#include <nlohmann/json.hpp>

#include <numeric>
#include <utility>

namespace ringdown {
namespace {

using nlohmann::json;

constexpr std::array<Outcome, outcomeCount> everyOutcome = {Outcome::Answered, Outcome::Voicemail,
                                                            Outcome::Missed,   Outcome::Abandoned,
                                                            Outcome::Rejected, Outcome::Failed};

template <typename List, typename Write>
void appendList(std::string &out, const List &list, Write write)
{
    out += '[';
    bool isFirst = true;
    for (const auto &item : list) {
        if (!std::exchange(isFirst, false))
            out += ',';
        write(item);
    }
    out += ']';
}

void appendOutcomes(std::string &out, const OutcomeCounts &counts)
{
    JsonObjectWriter object(out);
    for (const Outcome outcome : everyOutcome)
        object.number(outcomeName(outcome), counts[outcome]);
    object.close();
}

void appendWeek(std::string &out, const WeekHours &week)
{
    appendList(out, week, [&](const auto &day) {
        appendList(out, day, [&](std::int64_t count) { out += std::to_string(count); });
    });
}

void appendDay(std::string &out, const DayFigures &day)
{
    JsonObjectWriter object(out);
    object.text("day", day.day);
    object.name("outcomes");
    appendOutcomes(out, day.outcomes);
    object.close();
}

void appendTier(std::string &out, const TierFigures &tier)
{
    JsonObjectWriter object(out);
    object.text("tenant", tier.tenant.value);
    object.text("tier", tier.tier.value);
    object.number("rang", tier.rang);
    object.number("answered", tier.answered);
    object.number("before", tier.before);
    object.close();
}

void appendPerson(std::string &out, const PersonFigures &person)
{
    JsonObjectWriter object(out);
    object.text("tenant", person.tenant.value);
    object.text("contact", person.contact.value);
    object.number("answered", person.answered);
    object.number("seconds", person.seconds);
    object.close();
}

void appendCaller(std::string &out, const MissedCaller &caller)
{
    JsonObjectWriter object(out);
    object.text("from", caller.from);
    object.textIfSet("callerName", caller.name);
    object.number("missed", caller.missed);
    object.text("last", toRfc3339(caller.last));
    object.close();
}

void appendRule(std::string &out, const RuleFigures &rule)
{
    JsonObjectWriter object(out);
    object.text("tenant", rule.tenant.value);
    object.text("rule", rule.rule);
    object.number("hits", rule.hits);
    object.text("last", toRfc3339(rule.last));
    object.close();
}

/// Takes members out of an object; what is missing stays as it is, what is of another kind is named.
class MemberTaker {
public:
    explicit MemberTaker(std::string &bad)
        : m_bad(bad)
    {
    }

    void text(const json &object, const char *name, std::string &value)
    {
        if (const json *member = find(object, name, &json::is_string))
            value = member->get<std::string>();
    }
    void number(const json &object, const char *name, std::int64_t &value)
    {
        if (const json *member = find(object, name, &json::is_number_integer))
            value = member->get<std::int64_t>();
    }
    void time(const json &object, const char *name, Instant &value)
    {
        std::string written;
        text(object, name, written);
        const auto at = parseRfc3339(written);
        if (at)
            value = at->at;
        else if (!written.empty())
            m_bad = name;
    }
    void time(const json &object, const char *name, std::optional<Instant> &value)
    {
        if (!object.contains(name) || object[name].is_null())
            return;
        Instant at;
        time(object, name, at);
        value = at;
    }
    void outcomes(const json &object, const char *name, OutcomeCounts &counts)
    {
        const json *member = find(object, name, &json::is_object);
        for (const Outcome outcome : everyOutcome) {
            if (member)
                number(*member, outcomeName(outcome).data(), counts[outcome]);
        }
    }
    template <typename Item, typename Read>
    void list(const json &object, const char *name, std::vector<Item> &items, Read read)
    {
        const json *member = find(object, name, &json::is_array);
        for (std::size_t i = 0; member && i < member->size(); ++i) {
            if ((*member)[i].is_object())
                read((*member)[i], items.emplace_back());
            else
                m_bad = name;
        }
    }
    void week(const json &object, const char *name, WeekHours &week)
    {
        const json *member = find(object, name, &json::is_array);
        if (!member)
            return;
        for (std::size_t day = 0; day < week.size(); ++day) {
            for (std::size_t hour = 0; hour < week[day].size(); ++hour) {
                if (member->size() != week.size() || !(*member)[day].is_array() ||
                    (*member)[day].size() != week[day].size() || !(*member)[day][hour].is_number_integer())
                    m_bad = name;
                else
                    week[day][hour] = (*member)[day][hour].get<std::int64_t>();
            }
        }
    }

private:
    const json *find(const json &object, const char *name, bool (json::*is)() const noexcept)
    {
        const auto it = object.find(name);
        if (it == object.end() || it->is_null())
            return nullptr;
        if (((*it).*is)())
            return &*it;
        m_bad = name;
        return nullptr;
    }

    std::string &m_bad;
};

void readLists(MemberTaker &take, const json &object, Insights &insights)
{
    take.list(object, "days", insights.days, [&](const json &item, DayFigures &day) {
        take.text(item, "day", day.day);
        take.outcomes(item, "outcomes", day.outcomes);
    });
    take.list(object, "tiers", insights.tiers, [&](const json &item, TierFigures &tier) {
        take.text(item, "tenant", tier.tenant.value);
        take.text(item, "tier", tier.tier.value);
        take.number(item, "rang", tier.rang);
        take.number(item, "answered", tier.answered);
        take.number(item, "before", tier.before);
    });
    take.list(object, "people", insights.people, [&](const json &item, PersonFigures &person) {
        take.text(item, "tenant", person.tenant.value);
        take.text(item, "contact", person.contact.value);
        take.number(item, "answered", person.answered);
        take.number(item, "seconds", person.seconds);
    });
    take.list(object, "missedCallers", insights.missed, [&](const json &item, MissedCaller &caller) {
        take.text(item, "from", caller.from);
        take.text(item, "callerName", caller.name);
        take.number(item, "missed", caller.missed);
        take.time(item, "last", caller.last);
    });
    take.list(object, "rules", insights.rules, [&](const json &item, RuleFigures &rule) {
        take.text(item, "tenant", rule.tenant.value);
        take.text(item, "rule", rule.rule);
        take.number(item, "hits", rule.hits);
        take.time(item, "last", rule.last);
    });
}

} // namespace

std::int64_t OutcomeCounts::total() const
{
    return std::accumulate(of.begin(), of.end(), std::int64_t{0});
}

std::string toJson(const Insights &insights)
{
    std::string out;
    JsonObjectWriter object(out);
    object.text("since", toRfc3339(insights.since));
    object.text("until", toRfc3339(insights.until));
    object.text("asOf", toRfc3339(insights.asOf));
    object.name("firstCall");
    out += insights.firstCall ? '"' + toRfc3339(*insights.firstCall) + '"' : std::string("null");
    object.name("outcomes");
    appendOutcomes(out, insights.outcomes);
    object.name("medianToPersonMs");
    out += insights.medianToPerson ? std::to_string(insights.medianToPerson->count()) : std::string("null");
    object.number("unclaimed", insights.unclaimed);
    object.name("hours");
    appendWeek(out, insights.hours);
    object.name("unanswered");
    appendWeek(out, insights.unanswered);
    object.name("days");
    appendList(out, insights.days, [&](const DayFigures &day) { appendDay(out, day); });
    object.name("tiers");
    appendList(out, insights.tiers, [&](const TierFigures &tier) { appendTier(out, tier); });
    object.name("people");
    appendList(out, insights.people, [&](const PersonFigures &person) { appendPerson(out, person); });
    object.name("missedCallers");
    appendList(out, insights.missed, [&](const MissedCaller &caller) { appendCaller(out, caller); });
    object.name("rules");
    appendList(out, insights.rules, [&](const RuleFigures &rule) { appendRule(out, rule); });
    object.close();
    return out;
}

Result<Insights> insightsFromJson(std::string_view text)
{
    const json object = json::parse(text, nullptr, false);
    if (!object.is_object() || !object.contains("outcomes"))
        return Error{ErrorCode::BadInput, "insights are a JSON object with 'outcomes'"};
    Insights insights;
    std::string bad;
    MemberTaker take(bad);
    take.time(object, "since", insights.since);
    take.time(object, "until", insights.until);
    take.time(object, "asOf", insights.asOf);
    take.time(object, "firstCall", insights.firstCall);
    take.outcomes(object, "outcomes", insights.outcomes);
    std::int64_t median = -1;
    take.number(object, "medianToPersonMs", median);
    if (median >= 0)
        insights.medianToPerson = std::chrono::milliseconds(median);
    take.number(object, "unclaimed", insights.unclaimed);
    take.week(object, "hours", insights.hours);
    take.week(object, "unanswered", insights.unanswered);
    readLists(take, object, insights);
    if (!bad.empty())
        return Error{ErrorCode::BadInput, "'" + bad + "' does not have the form the insights have"};
    return insights;
}

} // namespace ringdown
