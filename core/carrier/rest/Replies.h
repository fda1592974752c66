// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/carrier/rest/Guest.h"
#include "core/carrier/rest/RestSide.h"
#include "core/twilio/Form.h"

#include <nlohmann/json_fwd.hpp>

#include <functional>

namespace ringdown::carrier {

/// A request inside the REST interface: who asks, and with what.
struct Visit {
    Visit(RestSide &restSide, const RestRequest &request, Guest asking, const twilio::Form &given)
        : side(restSide)
        , account(restSide.account)
        , path(request.path)
        , guest(asking)
        , form(given)
        , now(restSide.m_now())
    {
    }

    /// "" when it was not given.
    std::string parameter(std::string_view name) const { return std::string(form.value(name)); }
    bool has(std::string_view name) const { return form.find(name).has_value(); }
    Carrier *carrier() const { return side.m_carrier; }
    Seed &seed() const { return side.m_seed; }
    std::deque<CallRecord> &queuedCalls() const { return side.m_calls; }
    std::string newSid(std::string_view prefix) { return side.m_seed.sid(prefix); }
    std::string newToken() { return side.m_seed.sid(""); }
    std::string newSecret(); ///< 32 letters and digits
    void promoted() const
    {
        if (side.m_promoted)
            side.m_promoted(twilio::WebhookKey::derive(Secret(account.primaryToken)));
    }

    RestSide &side;
    RestAccount &account;
    const std::string &path;
    std::string last; ///< what stands for {} in the route's path
    Guest guest;
    const twilio::Form &form; ///< the query of a GET, else the body
    Instant now;
};

/// An error with the carrier's code in the carrier's form.
RestReply refusal(int status, int code, const std::string &message);
RestReply refusedGuest();                        ///< 401, 20003
RestReply nothingThere(const std::string &path); ///< 404, 20404
/// RFC 2822 as the carrier writes dates; null for nothing.
nlohmann::ordered_json dateOf(const std::optional<Instant> &at);
RestReply json(int status, const nlohmann::ordered_json &body);

/// How many entries of a list decide what the wanted page says: all up to its end, and one behind it.
std::size_t enoughForPage(const Visit &visit);
/// A list of many: describes only what the page has. The filters of the request stay in the pages' URIs.
RestReply listed(const Visit &visit, const char *name, std::size_t count,
                 const std::function<nlohmann::ordered_json(std::size_t)> &describe);
/// One page of a 2010-04-01 list by PageSize, Page and PageToken.
RestReply listed(const Visit &visit, const char *name, const std::vector<nlohmann::ordered_json> &all);

} // namespace ringdown::carrier
