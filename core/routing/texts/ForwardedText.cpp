// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/routing/texts/ForwardedText.h"

#include "core/base/PhoneNumber.h"
#include "core/plan/OutgoingRules.h"
#include "core/routing/texts/Addressing.h"
#include "core/routing/walk/Reasons.h"
#include "core/routing/walk/TextTemplate.h"

namespace ringdown::routing {
namespace {

std::string sender(const TenantPlan &plan, const std::string &from)
{
    const auto phone = PhoneNumber::fromE164(from);
    const std::string number = phone ? phone->forPeople(plan.region) : from;
    const std::string_view name = nameOfNumber(plan, from);
    return name.empty() ? number : reasons::text({name, " ", number});
}

std::string hint(const TenantPlan &plan, const IncomingText &text, Others others, Answering answering,
                 plan::NumberKinds &kinds)
{
    if (!plan.tenant.sms || plan.tenant.sms->reply != "relay")
        return {};
    if (plan.whyNotTo(text.from, kinds))
        return "\nThis sender cannot be answered by text.";
    if (answering == Answering::Stopped)
        return "\nThey wrote STOP: no answer can reach them by text.";
    if (others == Others::None)
        return "\nReply to answer.";
    return reasons::text({"\nReply to answer ", lastDigits(text.from),
                          ". To answer somebody else, begin with the last 4 digits of their number."});
}

std::string mediaWords(int media)
{
    if (media <= 0)
        return {};
    return media == 1 ? std::string("\n(1 attachment, not forwarded)")
                      : "\n(" + std::to_string(media) + " attachments, not forwarded)";
}

/// How many UTF-16 units the character has that begins with this byte of UTF-8; 0 inside of one.
std::size_t unitsAt(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    if ((byte & 0xc0U) == 0x80U)
        return 0;
    return byte >= 0xf0U ? 2 : 1;
}

std::size_t unitsIn(std::string_view utf8)
{
    std::size_t units = 0;
    for (const char c : utf8)
        units += unitsAt(c);
    return units;
}

} // namespace

std::string_view cutToUnits(std::string_view utf8, std::size_t units)
{
    std::size_t used = 0;
    for (std::size_t at = 0; at < utf8.size(); ++at) {
        used += unitsAt(utf8[at]);
        if (used > units)
            return utf8.substr(0, at);
    }
    return utf8;
}

std::string forwardedText(const TenantPlan &plan, const IncomingText &text, Others others,
                          Answering answering, plan::NumberKinds &kinds)
{
    const std::string head = reasons::text({sender(plan, text.from), " to ", plan.tenant.name, ": "});
    const std::string foot = mediaWords(text.media) + hint(plan, text, others, answering, kinds);
    const std::size_t around = unitsIn(head) + unitsIn(foot);
    if (around + unitsIn(text.body) <= longestText)
        return head + text.body + foot;
    return head + std::string(cutToUnits(text.body, longestText - around - 3)) + "..." + foot;
}

} // namespace ringdown::routing
