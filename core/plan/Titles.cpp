// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/Titles.h"

namespace ringdown::plan {
namespace {

std::string styled(const std::string &name, NameStyle style)
{
    return style == NameStyle::Quoted ? '"' + name + '"' : name;
}

} // namespace

std::string ruleTitle(const std::vector<CallerRule> &rules, std::size_t index, NameStyle style)
{
    const std::string &name = rules[index].name;
    return name.empty() ? std::to_string(index + 1) : styled(name, style);
}

std::string ruleAlone(const std::vector<CallerRule> &rules, std::size_t index, NameStyle style)
{
    return (rules[index].name.empty() ? "rule " : "") + ruleTitle(rules, index, style);
}

std::string exceptionTitle(const HoursException &exception, std::string_view day, TitlePlace place)
{
    if (!exception.name.empty())
        return exception.name;
    return (place == TitlePlace::Front ? "The exception for " : "the exception for ") + std::string(day);
}

std::string exceptionAndDay(const HoursException &exception, std::string_view day, TitlePlace place)
{
    const std::string title = exceptionTitle(exception, day, place);
    return exception.name.empty() ? title : title + " (" + std::string(day) + ')';
}

std::string entryTitle(const DirectoryEntry &entry)
{
    return entry.name.empty() ? entry.phone.e164() : entry.name;
}

} // namespace ringdown::plan
