// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/CallSelection.h"

#include "core/base/WeeklyBounds.h"

#include <QString>

#include <algorithm>
#include <array>

namespace ringdown {
namespace {

constexpr std::size_t leastOfASid = 3;

bool needsEvery(CallField field)
{
    switch (field) {
    case CallField::Words:
    case CallField::Has:
    case CallField::Length:
    case CallField::During:
        return true;
    case CallField::Tenant:
    case CallField::Outcome:
    case CallField::From:
    case CallField::To:
    case CallField::Tier:
    case CallField::Who:
    case CallField::Route:
    case CallField::Revision:
        return false;
    }
    return false;
}

QString folded(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).toCaseFolded();
}

bool holdsWords(const CallSummary &call, std::string_view words)
{
    const QString all =
        folded(call.callerName) + QLatin1Char(' ') + folded(call.from) + QLatin1Char(' ') + folded(call.to);
    return all.contains(folded(words)) || (words.size() >= leastOfASid && call.sid.value.starts_with(words));
}

bool holdsTrait(const CallSummary &call, std::string_view name)
{
    const auto trait = traitFromName(name);
    if (!trait)
        return false;
    switch (*trait) {
    case CallTrait::Voicemail:
        return call.outcome == Outcome::Voicemail;
    case CallTrait::Claim:
        return !call.claimedBy.empty();
    case CallTrait::Test:
        return call.test;
    }
    return false;
}

bool isMet(const CallCondition &condition, const CallSummary &call)
{
    switch (condition.field) {
    case CallField::Tenant:
        return call.tenant.value == condition.text;
    case CallField::Outcome:
        return call.outcome && outcomeName(*call.outcome) == condition.text;
    case CallField::From:
        return condition.text.empty() ? call.from.empty() : call.from.starts_with(condition.text);
    case CallField::To:
        return call.to.starts_with(condition.text);
    case CallField::Tier:
        return call.tier.value == condition.text;
    case CallField::Who:
        return call.contact.value == condition.text;
    case CallField::Route:
        return call.route.value == condition.text;
    case CallField::Has:
        return holdsTrait(call, condition.text);
    case CallField::Length: {
        const auto length = lengthSeconds(call);
        return length && condition.bounds.holds(*length);
    }
    case CallField::Revision:
        return condition.bounds.holds(call.revision);
    case CallField::During:
        return condition.bounds.holds(call.startedAt.milliseconds);
    case CallField::Words:
        return holdsWords(call, condition.text);
    }
    return false;
}

/// Of the conditions that want one value of a field, whether one is met or there is none.
bool meetsOneOf(CallField field, const std::vector<CallCondition> &conditions, const CallSummary &call)
{
    bool isAsked = false;
    for (const CallCondition &condition : conditions) {
        if (condition.field != field || condition.sense == Sense::Unwanted)
            continue;
        if (isMet(condition, call))
            return true;
        isAsked = true;
    }
    return !isAsked;
}

bool meets(const std::vector<CallCondition> &conditions, const CallSummary &call)
{
    return std::all_of(conditions.begin(), conditions.end(), [&](const CallCondition &condition) {
        if (condition.sense == Sense::Unwanted)
            return !isMet(condition, call);
        return needsEvery(condition.field) ? isMet(condition, call)
                                           : meetsOneOf(condition.field, conditions, call);
    });
}

constexpr std::array traitNames = {std::string_view("voicemail"), std::string_view("claim"),
                                   std::string_view("test")};

constexpr std::array<std::pair<CallField, std::string_view>, 12> parameters = {
    {{CallField::Tenant, "tenant"},
     {CallField::Outcome, "outcome"},
     {CallField::From, "from"},
     {CallField::To, "to"},
     {CallField::Tier, "tier"},
     {CallField::Who, "who"},
     {CallField::Route, "route"},
     {CallField::Has, "has"},
     {CallField::Length, "length"},
     {CallField::Revision, "revision"},
     {CallField::During, "during"},
     {CallField::Words, "words"}}};

constexpr std::string_view withheldWord = "withheld";
constexpr std::size_t mostPlainTimes = 1'500; ///< characters of "during"; a request line has 2 KiB
constexpr std::size_t mostConditions = 400;   ///< of one parameter

bool hasBounds(CallField field)
{
    return field == CallField::Length || field == CallField::Revision || field == CallField::During;
}

std::string valueText(const CallCondition &condition)
{
    if (hasBounds(condition.field)) {
        const Bounds all;
        const Bounds &bounds = condition.bounds;
        return (bounds.least == all.least ? std::string() : std::to_string(bounds.least)) + ".." +
               (bounds.most == all.most ? std::string() : std::to_string(bounds.most));
    }
    if (condition.field == CallField::From && condition.text.empty())
        return std::string(withheldWord);
    std::string escaped;
    for (const char c : condition.text) {
        if (c == ',' || c == '\\')
            escaped += '\\';
        escaped += c;
    }
    return escaped;
}

/// The values between commas; a backslash makes the character behind it an ordinary one.
std::vector<std::string> splitValues(std::string_view text)
{
    std::vector<std::string> values(1);
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == ',')
            values.emplace_back();
        else
            values.back() += text[i] == '\\' && i + 1 < text.size() ? text[++i] : text[i];
    }
    return values;
}

std::optional<std::int64_t> readBound(CallField field, std::string_view text)
{
    constexpr std::size_t mostDigits = 15;
    const bool isNumber = !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
    if (isNumber)
        return text.size() <= mostDigits ? std::optional(std::stoll(std::string(text))) : std::nullopt;
    const auto at = field == CallField::During ? parseRfc3339(text) : Result<OffsetInstant>(Error{});
    return at ? std::optional(at->at.milliseconds) : std::nullopt;
}

std::optional<Bounds> readBounds(CallField field, std::string_view text)
{
    const std::size_t dots = text.find("..");
    const std::string_view first = text.substr(0, dots);
    const std::string_view last = dots == std::string_view::npos ? first : text.substr(dots + 2);
    Bounds bounds;
    if ((first.empty() && last.empty()) || (dots == std::string_view::npos && field == CallField::During))
        return std::nullopt;
    for (const auto &[part, bound] : {std::pair(first, &bounds.least), std::pair(last, &bounds.most)}) {
        if (part.empty())
            continue;
        const auto read = readBound(field, part);
        if (!read)
            return std::nullopt;
        *bound = *read;
    }
    return bounds;
}

/// Told shorter where that is possible; an earlier relay does not know that form. Only of what is unwanted: a
/// call has to lie in each stretch that is wanted, so several of those select nothing.
std::string foldedTimes(const std::vector<CallCondition> &conditions, Sense sense, const std::string &plain)
{
    if (sense == Sense::Wanted)
        return plain;
    const Bounds all;
    std::vector<Bounds> stretches;
    for (const CallCondition &each : conditions) {
        if (each.field != CallField::During || each.sense != sense)
            continue;
        if (each.bounds.least == all.least || each.bounds.most == all.most)
            return plain;
        stretches.push_back(each.bounds);
    }
    return weeklyText(stretches);
}

/// Of one value: several when it recurs, none when it cannot be read.
std::vector<Bounds> readStretches(CallField field, std::string_view text)
{
    const std::size_t star = field == CallField::During ? text.find('*') : std::string_view::npos;
    const auto bounds = readBounds(field, text.substr(0, star));
    if (!bounds)
        return {};
    const bool isClosed = bounds->least != Bounds().least && bounds->most != Bounds().most;
    if (star == std::string_view::npos)
        return {*bounds};
    return isClosed ? weekAfterWeek(*bounds, text.substr(star + 1)) : std::vector<Bounds>();
}

std::string_view expectedOf(CallField field)
{
    switch (field) {
    case CallField::Outcome:
        return "answered, voicemail, missed, abandoned, rejected or failed";
    case CallField::Has:
        return "voicemail, claim or test";
    case CallField::Length:
        return "seconds as 60, 61.., ..59 or 30..60";
    case CallField::Revision:
        return "a revision as 41, 40.., ..41 or 40..42";
    case CallField::During:
        return "two times with offset, or in ms since 1970, and .. between them";
    case CallField::Tenant:
    case CallField::From:
    case CallField::To:
    case CallField::Tier:
    case CallField::Who:
    case CallField::Route:
    case CallField::Words:
        return "some text";
    }
    return {};
}

bool isGood(const CallCondition &condition)
{
    switch (condition.field) {
    case CallField::Outcome:
        return outcomeFromName(condition.text).has_value();
    case CallField::Has:
        return traitFromName(condition.text).has_value();
    case CallField::From:
        return true;
    case CallField::Tenant:
    case CallField::To:
    case CallField::Tier:
    case CallField::Who:
    case CallField::Route:
    case CallField::Words:
        return !condition.text.empty();
    case CallField::Length:
    case CallField::Revision:
    case CallField::During:
        return true;
    }
    return false;
}

} // namespace

std::string_view traitName(CallTrait trait)
{
    return traitNames[static_cast<std::size_t>(trait)];
}

std::optional<CallTrait> traitFromName(std::string_view name)
{
    const auto found = std::find(traitNames.begin(), traitNames.end(), name);
    return found == traitNames.end()
               ? std::nullopt
               : std::optional(static_cast<CallTrait>(std::distance(traitNames.begin(), found)));
}

std::optional<std::int64_t> lengthSeconds(const CallSummary &call)
{
    if (!call.endedAt)
        return std::nullopt;
    if (call.outcome == Outcome::Answered)
        return call.seconds;
    return (call.endedAt->milliseconds - call.startedAt.milliseconds) / 1000;
}

bool selects(const CallSelection &selection, const CallSummary &call)
{
    return (selection.tenant.empty() || call.tenant.value == selection.tenant) &&
           (!selection.outcome || call.outcome == selection.outcome) &&
           call.from.starts_with(selection.from) &&
           (!selection.since || call.startedAt >= *selection.since) &&
           (!selection.until || call.startedAt < *selection.until) &&
           (selection.q.empty() || holdsWords(call, selection.q)) && meets(selection.also, call);
}

std::vector<std::pair<std::string, std::string>> toParameters(const std::vector<CallCondition> &conditions)
{
    std::vector<std::pair<std::string, std::string>> made;
    for (const CallCondition &condition : conditions) {
        const std::string name =
            (condition.sense == Sense::Unwanted ? "-" : "") + std::string(parameterName(condition.field));
        const auto found =
            std::find_if(made.begin(), made.end(), [&](const auto &each) { return each.first == name; });
        if (found == made.end())
            made.emplace_back(name, valueText(condition));
        else
            found->second += ',' + valueText(condition);
    }
    for (auto &[name, value] : made) {
        if (name.ends_with(parameterName(CallField::During)) && value.size() > mostPlainTimes)
            value = foldedTimes(conditions, name.front() == '-' ? Sense::Unwanted : Sense::Wanted, value);
    }
    return made;
}

Result<std::vector<CallCondition>> conditionsFrom(CallField field, Sense sense, std::string_view value)
{
    std::vector<CallCondition> conditions;
    for (std::string &text : splitValues(value)) {
        if (hasBounds(field)) {
            const std::vector<Bounds> stretches = readStretches(field, text);
            for (const Bounds &each : stretches)
                conditions.push_back({field, sense, {}, each});
            if (stretches.empty() || conditions.size() > mostConditions)
                return Error{ErrorCode::BadInput, std::string(expectedOf(field))};
            continue;
        }
        CallCondition condition{field, sense, {}, {}};
        const bool isEmpty = text.empty();
        if (field != CallField::From || text != withheldWord)
            condition.text = std::move(text);
        if (isEmpty || !isGood(condition))
            return Error{ErrorCode::BadInput, std::string(expectedOf(field))};
        conditions.push_back(std::move(condition));
    }
    return conditions;
}

std::string_view parameterName(CallField field)
{
    const auto found = std::find_if(parameters.begin(), parameters.end(),
                                    [&](const auto &each) { return each.first == field; });
    return found->second;
}

std::optional<CallField> fieldFromParameter(std::string_view name)
{
    const auto found = std::find_if(parameters.begin(), parameters.end(),
                                    [&](const auto &each) { return each.second == name; });
    return found == parameters.end() ? std::nullopt : std::optional(found->first);
}

} // namespace ringdown
