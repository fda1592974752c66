// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/carrier/rest/AccountResources.h"

#include <nlohmann/json.hpp>

namespace ringdown::carrier {

using Json = nlohmann::ordered_json;

RestReply showAccount(Visit &visit)
{
    // The real answer tells auth_token too; nobody here is to come to rely on that.
    return json(200, {{"sid", visit.account.sid},
                      {"friendly_name", "Simulated account"},
                      {"status", "active"},
                      {"type", "Full"},
                      {"owner_account_sid", visit.account.sid},
                      {"uri", visit.path}});
}

RestReply listNumbers(Visit &visit)
{
    std::vector<Json> numbers;
    for (const std::string &number : visit.account.numbers) {
        const bool isWanted = number.find(visit.parameter("PhoneNumber")) != std::string::npos;
        if (isWanted)
            numbers.push_back({{"account_sid", visit.account.sid},
                               {"phone_number", number},
                               {"friendly_name", number},
                               {"voice_url", ""},
                               {"sms_url", ""}});
    }
    return listed(visit, "incoming_phone_numbers", numbers);
}

RestReply listCalls(Visit &visit)
{
    return listed(visit, "calls", {});
}

RestReply listMessages(Visit &visit)
{
    return listed(visit, "messages", {});
}

} // namespace ringdown::carrier
