// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/secrets/desk/KeyList.h"

#include <vector>

namespace ringdown::desk {

Secret withoutKey(const Secret &list, const std::string &id)
{
    const auto keys = twilio::WebhookKey::parseList(list.reveal());
    Secret left;
    for (const twilio::WebhookKey &key : keys ? *keys : std::vector<twilio::WebhookKey>()) {
        if (key.id() == id)
            continue;
        const std::string before = left.isEmpty() ? "" : std::string(left.reveal()) + ',';
        left = Secret(before + std::string(key.text().reveal()));
    }
    return left;
}

Secret withKey(const Secret &list, const twilio::WebhookKey &key)
{
    const Secret others = withoutKey(list, key.id());
    const std::string after = others.isEmpty() ? "" : ',' + std::string(others.reveal());
    return Secret(std::string(key.text().reveal()) + after);
}

} // namespace ringdown::desk
