// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/carrier/rest/MessageResources.h"

#include "core/carrier/CallFields.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace ringdown::carrier {
namespace {

using Json = nlohmann::ordered_json;

Json describe(const Visit &visit, const TextRecord &text)
{
    const std::string uri = "/2010-04-01/Accounts/" + visit.account.sid + "/Messages/" + text.sid;
    return {{"sid", text.sid},
            {"account_sid", visit.account.sid},
            {"messaging_service_sid", nullptr},
            {"api_version", "2010-04-01"},
            {"from", text.from},
            {"to", text.to},
            {"body", text.body},
            {"direction", text.direction},
            {"status", text.status},
            {"num_segments", std::to_string((text.body.size() + 159) / 160)},
            {"num_media", std::to_string(text.media.size())},
            {"price", nullptr},
            {"price_unit", "USD"},
            {"error_code", text.errorCode == 0 ? Json() : Json(text.errorCode)},
            {"error_message", text.errorCode == 0 ? Json() : Json("Unreachable destination handset")},
            {"date_created", rfc2822(text.madeAt)},
            {"date_updated", rfc2822(text.sentAt.value_or(text.madeAt))},
            {"date_sent", dateOf(text.sentAt)},
            {"uri", uri + ".json"},
            {"subresource_uris", {{"media", uri + "/Media.json"}}}};
}

/// "2026-11-26" of a moment, as the filters have it.
std::string dayOf(Instant at)
{
    return toRfc3339(at).substr(0, 10);
}

/// The filters of a list, read once.
struct Filter {
    explicit Filter(const Visit &visit)
        : to(visit.parameter("To"))
        , from(visit.parameter("From"))
        , day(visit.parameter("DateSent"))
        , since(visit.parameter("DateSent>").substr(0, 10))
        , until(visit.parameter("DateSent<").substr(0, 10))
    {
    }

    bool wants(const TextRecord &text) const
    {
        if ((!to.empty() && to != text.to) || (!from.empty() && from != text.from))
            return false;
        if (day.empty() && since.empty() && until.empty())
            return true;
        const std::string sent = dayOf(text.sentAt.value_or(text.madeAt));
        return (day.empty() || sent == day) && (since.empty() || sent >= since) &&
               (until.empty() || sent <= until);
    }

    std::string to, from, day, since, until;
};

} // namespace

RestReply sendMessage(Visit &visit)
{
    const std::string from = visit.parameter("From");
    const bool isOurs = std::find(visit.account.numbers.begin(), visit.account.numbers.end(), from) !=
                        visit.account.numbers.end();
    if (!from.empty() && !isOurs)
        return refusal(400, 21606, "The 'From' phone number " + from + " is not one of this account");
    auto sent = visit.side.texts().send(visit.form, visit.now, visit.seed(), visit.carrier());
    if (const auto *complaint = std::get_if<Complaint>(&sent))
        return refusal(400, complaint->code, complaint->words);
    return json(201, describe(visit, *visit.side.texts().find(std::get<std::string>(sent))));
}

RestReply showMessage(Visit &visit)
{
    const TextRecord *text = visit.side.texts().find(visit.last);
    return text ? json(200, describe(visit, *text)) : nothingThere(visit.path);
}

RestReply listMessages(Visit &visit)
{
    const Filter filter(visit);
    std::vector<const TextRecord *> wanted;
    const std::size_t enough = enoughForPage(visit);
    visit.side.texts().walk(filter.to, [&](const TextRecord &text) {
        if (filter.wants(text))
            wanted.push_back(&text);
        return wanted.size() < enough ? Texts::Seen::NotEnough : Texts::Seen::Enough;
    });
    return listed(visit, "messages", wanted.size(),
                  [&](std::size_t i) { return describe(visit, *wanted[i]); });
}

} // namespace ringdown::carrier
