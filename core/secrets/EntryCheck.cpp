// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/secrets/EntryCheck.h"

#include "core/secrets/EntryKind.h"
#include "core/twilio/WebhookKey.h"

#include <algorithm>

namespace ringdown::secrets {
namespace {

bool isHexOfSid(std::string_view text)
{
    return text.size() == 32 && text.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

bool isVisible(char c)
{
    return c > 0x20 && c < 0x7F;
}

Result<void> expect(bool isGood, std::string_view name, const char *form)
{
    if (isGood)
        return {};
    return Error{ErrorCode::BadInput, std::string(name) + " is not " + form};
}

Result<void> checkKeys(const Secret &value)
{
    const auto keys = twilio::WebhookKey::parseList(value.reveal());
    return keys ? Result<void>()
                : Result<void>(Error{ErrorCode::BadInput, "RINGDOWN_WEBHOOK_KEYS: " + keys.error().detail});
}

} // namespace

bool isAccountSid(std::string_view text)
{
    return text.starts_with("AC") && isHexOfSid(text.substr(2));
}

bool isApiKeySid(std::string_view text)
{
    return text.starts_with("SK") && isHexOfSid(text.substr(2));
}

bool isAuthToken(std::string_view text)
{
    return isHexOfSid(text);
}

bool isApiSecret(std::string_view text)
{
    return text.size() >= 16 && text.size() <= 128 && std::all_of(text.begin(), text.end(), isVisible) &&
           text.find_first_of("'\"\\") == std::string_view::npos;
}

bool isWebhookPath(std::string_view text)
{
    const auto isPart = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
               c == '_';
    };
    return !text.empty() && text.size() <= 128 && std::all_of(text.begin(), text.end(), isPart);
}

bool isAccessToken(std::string_view text)
{
    return text.size() >= 32 && text.size() <= 200 && std::all_of(text.begin(), text.end(), isVisible);
}

Result<void> checkEntry(std::string_view name, const Secret &value)
{
    const std::string_view text = value.reveal();
    if (name == accountSidEntry)
        return expect(isAccountSid(text), name, "AC and 32 hex digits in lower case");
    if (name == authTokenEntry)
        return expect(isAuthToken(text), name, "32 hex digits in lower case");
    if (name == apiKeyEntry)
        return expect(isApiKeySid(text), name, "SK and 32 hex digits in lower case");
    if (name == apiSecretEntry)
        return expect(isApiSecret(text), name,
                      "16 to 128 visible ASCII characters without quotes and backslash");
    if (name == webhookKeysEntry)
        return checkKeys(value);
    if (name == webhookPathEntry)
        return expect(
            isWebhookPath(text), name,
            "one path part of letters, digits, '-' and '_', such as \"openssl rand -hex 16\" makes");
    if (tierOf(name) == Tier::RelayAccess)
        return expect(isAccessToken(text), name, "32 to 200 visible ASCII characters");
    return {};
}

} // namespace ringdown::secrets
