// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/VoicemailPickUp.h"

#include "core/base/JsonText.h"

#include <nlohmann/json.hpp>

namespace ringdown {

std::string toJson(const std::vector<VoicemailPickUp> &pickUps)
{
    std::string out;
    JsonObjectWriter whole(out);
    whole.name("pickups");
    out += '[';
    for (const VoicemailPickUp &pickUp : pickUps) {
        if (&pickUp != &pickUps.front())
            out += ',';
        JsonObjectWriter one(out);
        one.text("tenant", pickUp.tenant.value);
        one.text("contact", pickUp.contact.value);
        one.number("seconds", pickUp.seconds);
        one.number("seen", pickUp.seen);
        one.close();
    }
    out += ']';
    whole.close();
    return out;
}

Result<std::vector<VoicemailPickUp>> voicemailPickUpsFromJson(std::string_view json)
{
    const auto document = nlohmann::json::parse(json, nullptr, false);
    const auto list = document.is_object() ? document.find("pickups") : document.end();
    if (!document.is_object() || list == document.end() || !list->is_array())
        return Error{ErrorCode::BadInput, "pickups: a list is expected"};
    std::vector<VoicemailPickUp> pickUps;
    for (const nlohmann::json &item : *list) {
        const auto text = [&](const char *name) {
            return item.is_object() && item.contains(name) && item[name].is_string()
                       ? item[name].get<std::string>()
                       : std::string();
        };
        const auto number = [&](const char *name) {
            return item.is_object() && item.contains(name) && item[name].is_number_integer()
                       ? item[name].get<int>()
                       : 0;
        };
        VoicemailPickUp pickUp{TenantId(text("tenant")), ContactId(text("contact")), number("seconds"),
                               number("seen")};
        if (pickUp.contact.isEmpty() || pickUp.seconds <= 0)
            return Error{ErrorCode::BadInput, "pickups: an entry names no contact or no seconds"};
        pickUps.push_back(std::move(pickUp));
    }
    return pickUps;
}

} // namespace ringdown
