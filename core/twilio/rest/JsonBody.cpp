// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/twilio/rest/JsonBody.h"

#include <algorithm>

namespace ringdown::rest {

std::optional<nlohmann::json> readJsonObject(std::string_view text)
{
    using nlohmann::json;
    bool isTooDeep = false;
    const json::parser_callback_t watchDepth = [&isTooDeep](int depth, json::parse_event_t, json &) {
        isTooDeep = isTooDeep || depth > maxJsonDepth;
        return !isTooDeep;
    };
    json document = json::parse(text, watchDepth, false);
    if (isTooDeep || !document.is_object())
        return std::nullopt;
    return document;
}

std::string textOf(const nlohmann::json &object, const char *name)
{
    const auto it = object.find(name);
    return it != object.end() && it->is_string() ? it->get<std::string>() : std::string();
}

std::string idOf(const nlohmann::json &object, const char *name)
{
    constexpr std::size_t longest = 64;
    std::string id = textOf(object, name);
    const bool isPlain = std::all_of(id.begin(), id.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    });
    return isPlain && id.size() <= longest ? id : std::string();
}

int numberOf(const nlohmann::json &object, const char *name)
{
    const auto it = object.find(name);
    return it != object.end() && it->is_number_integer() ? it->get<int>() : 0;
}

Secret takeSecret(nlohmann::json &object, const char *name)
{
    const auto it = object.find(name);
    if (it == object.end() || !it->is_string())
        return {};
    auto &text = it->get_ref<std::string &>();
    Secret secret(text);
    volatile char *at = text.data();
    for (std::size_t i = 0; i < text.size(); ++i)
        at[i] = '\0';
    return secret;
}

} // namespace ringdown::rest
