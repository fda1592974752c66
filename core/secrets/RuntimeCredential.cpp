// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/secrets/RuntimeCredential.h"

#include "core/secrets/EntryCheck.h"
#include "core/secrets/EntryKind.h"

namespace ringdown::secrets {
namespace {

const Secret &valueIn(const SecretMap &map, std::string_view name)
{
    static const Secret none;
    const auto it = map.find(name);
    return it == map.end() ? none : it->second;
}

Result<std::optional<ApiKey>> apiKeyOf(const SecretMap &map)
{
    const Secret &sid = valueIn(map, apiKeyEntry);
    const Secret &secret = valueIn(map, apiSecretEntry);
    if (sid.isEmpty() && secret.isEmpty())
        return std::optional<ApiKey>();
    if (sid.isEmpty() || secret.isEmpty())
        return Error{ErrorCode::Configuration, std::string(sid.isEmpty() ? apiKeyEntry : apiSecretEntry) +
                                                   " is missing beside " +
                                                   std::string(sid.isEmpty() ? apiSecretEntry : apiKeyEntry) +
                                                   ": an API key is used with both or not at all"};
    auto key = ApiKey::make(std::string(sid.reveal()), secret);
    if (!key)
        return Error{ErrorCode::Configuration, key.error().detail};
    return std::optional<ApiKey>(std::move(*key));
}

} // namespace

Result<ApiKey> ApiKey::make(std::string sid, Secret secret)
{
    if (const auto checked = checkEntry(apiKeyEntry, Secret(sid)); !checked)
        return checked.error();
    if (const auto checked = checkEntry(apiSecretEntry, secret); !checked)
        return checked.error();
    return ApiKey{std::move(sid), std::move(secret)};
}

Result<RuntimeCredential> RuntimeCredential::from(const SecretMap &map)
{
    RuntimeCredential credential;
    const Secret &account = valueIn(map, accountSidEntry);
    if (!account.isEmpty()) {
        if (const auto checked = checkEntry(accountSidEntry, account); !checked)
            return Error{ErrorCode::Configuration, checked.error().detail};
        credential.accountSid = account.reveal();
    }
    auto apiKey = apiKeyOf(map);
    if (!apiKey)
        return apiKey.error();
    credential.apiKey = std::move(*apiKey);
    const Secret &list = valueIn(map, webhookKeysEntry);
    if (list.isEmpty())
        return credential;
    auto keys = twilio::WebhookKey::parseList(list.reveal());
    if (!keys)
        return Error{ErrorCode::Configuration, "RINGDOWN_WEBHOOK_KEYS: " + keys.error().detail};
    credential.webhookKeys = std::move(*keys);
    return credential;
}

} // namespace ringdown::secrets
