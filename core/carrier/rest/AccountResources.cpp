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

} // namespace ringdown::carrier
