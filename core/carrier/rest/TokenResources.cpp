// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/carrier/rest/TokenResources.h"

#include <nlohmann/json.hpp>

namespace ringdown::carrier {
namespace {

nlohmann::ordered_json token(const Visit &visit, const char *name, const std::string &value)
{
    return {{"account_sid", visit.account.sid},
            {"date_created", toRfc3339(visit.now)},
            {"date_updated", toRfc3339(visit.now)},
            {name, value},
            {"url", "https://accounts.twilio.com" + visit.path}};
}

} // namespace

RestReply makeSecondaryToken(Visit &visit)
{
    // The documents do not say what a second one is answered with.
    if (visit.account.secondaryToken)
        return refusal(400, 20001, "The account has a secondary Auth Token already");
    visit.account.secondaryToken = visit.newToken();
    return json(201, token(visit, "secondary_auth_token", *visit.account.secondaryToken));
}

RestReply deleteSecondaryToken(Visit &visit)
{
    if (!visit.account.secondaryToken)
        return nothingThere(visit.path);
    visit.account.secondaryToken.reset();
    return {204, {}};
}

RestReply promoteSecondaryToken(Visit &visit)
{
    if (!visit.account.secondaryToken)
        return nothingThere(visit.path);
    visit.account.primaryToken = *visit.account.secondaryToken;
    visit.account.secondaryToken.reset();
    visit.promoted();
    return json(200, token(visit, "auth_token", visit.account.primaryToken));
}

} // namespace ringdown::carrier
