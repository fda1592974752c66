// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/routing/texts/Addressing.h"

#include "core/plan/OutgoingRules.h"
#include "core/routing/walk/Reasons.h"
#include "core/routing/walk/TextTemplate.h"

#include <algorithm>

namespace ringdown::routing {
namespace {

constexpr std::size_t digitsToChoose = 4;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

std::string_view withoutBlanks(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r\n";
    const std::size_t begin = text.find_first_not_of(blanks);
    return begin == std::string_view::npos ? std::string_view()
                                           : text.substr(begin, text.find_last_not_of(blanks) - begin + 1);
}

bool sameLetters(std::string_view a, std::string_view b)
{
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; };
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [&](char x, char y) { return lower(x) == lower(y); });
}

/// A text's beginning that may name somebody, and what follows.
struct Beginning {
    std::string_view who;
    std::string_view rest;
};

/// "0177 we sail", "0177: we sail", "#0177, we sail".
std::optional<Beginning> digitsBefore(std::string_view body)
{
    if (body.starts_with('#'))
        body.remove_prefix(1);
    const auto end =
        static_cast<std::size_t>(std::find_if_not(body.begin(), body.end(), isDigit) - body.begin());
    constexpr std::string_view separators = " :,-\n";
    if (end < digitsToChoose || end == body.size() || separators.find(body[end]) == std::string_view::npos)
        return std::nullopt;
    const std::size_t rest = body.find_first_not_of(separators, end);
    if (rest == std::string_view::npos)
        return std::nullopt;
    return Beginning{body.substr(0, end), body.substr(rest)};
}

std::optional<Beginning> nameBefore(std::string_view body)
{
    const std::size_t colon = body.find(':');
    if (colon == std::string_view::npos || colon == 0)
        return std::nullopt;
    const Beginning beginning{withoutBlanks(body.substr(0, colon)), withoutBlanks(body.substr(colon + 1))};
    return beginning.rest.empty() ? std::nullopt : std::optional(beginning);
}

bool isNamed(std::string_view name, std::string_view who)
{
    return !name.empty() && (sameLetters(name, who) || sameLetters(name.substr(0, name.find(' ')), who));
}

AddressedText chosenBy(const TenantPlan &plan, const Conversation &conversation, const Beginning &beginning)
{
    plan::NumberKinds kinds;
    return {conversation.phone, std::string(beginning.rest),
            reasons::text({"it begins with ", beginning.who}),
            plan.whyNotTo(conversation.phone, kinds).value_or("")};
}

/// Short codes, names and numbers in other countries write and cannot be answered: whoever answers does not
/// mean them.
AddressedText newestAnswerable(const TenantPlan &plan, const std::vector<Conversation> &conversations,
                               std::string_view body)
{
    plan::NumberKinds kinds;
    const auto found =
        std::find_if(conversations.begin(), conversations.end(), [&](const Conversation &conversation) {
            return !plan.whyNotTo(conversation.phone, kinds);
        });
    if (found == conversations.begin())
        return {found->phone, std::string(body), "theirs was forwarded last", {}};
    if (found != conversations.end())
        return {found->phone,
                std::string(body),
                "theirs was forwarded last of those who can be answered by text",
                {}};
    const std::string &phone = conversations.front().phone;
    return {phone, std::string(body), {}, *plan.whyNotTo(phone, kinds)};
}

} // namespace

std::optional<AddressedText> addressed(const TenantPlan &plan, const std::vector<Conversation> &conversations,
                                       std::string_view body)
{
    if (conversations.empty())
        return std::nullopt;
    body = withoutBlanks(body);
    const auto digits = digitsBefore(body);
    const auto name = nameBefore(body);
    for (const Conversation &conversation : conversations) {
        if (digits && conversation.phone.ends_with(digits->who))
            return chosenBy(plan, conversation, *digits);
        if (name && isNamed(nameOfNumber(plan, conversation.phone), name->who))
            return chosenBy(plan, conversation, *name);
    }
    return newestAnswerable(plan, conversations, body);
}

std::string_view lastDigits(std::string_view phone)
{
    return phone.substr(phone.size() - std::min(phone.size(), digitsToChoose));
}

} // namespace ringdown::routing
