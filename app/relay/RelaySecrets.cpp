// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relay/RelaySecrets.h"

#include "core/secrets/CredentialsDirectory.h"
#include "core/secrets/EntryKind.h"
#include "core/secrets/RuntimeSources.h"

#include <array>

namespace ringdown::app {
namespace {

Error misconfigured(std::string detail)
{
    return {ErrorCode::Configuration, std::move(detail)};
}

Result<secrets::SecretMap> gather(const std::string &envFile)
{
    auto map = secrets::runtimeEnvironment();
    if (!map)
        return map;
    auto credentials = secrets::runtimeCredentials(secrets::credentialsDirectory());
    if (!credentials)
        return credentials;
    secrets::overlay(*map, std::move(*credentials));
    if (envFile.empty())
        return map;
    auto file = secrets::runtimeEnvFile(envFile);
    if (!file)
        return misconfigured("--env-file: " + file.error().detail);
    secrets::overlay(*map, std::move(*file));
    return map;
}

Result<void> takeCredential(const secrets::SecretMap &map, WebhookKeys webhookKeys, RelaySecrets &out)
{
    auto credential = secrets::RuntimeCredential::from(map);
    if (!credential)
        return credential.error();
    if (credential->webhookKeys.empty() && webhookKeys == WebhookKeys::Required)
        return misconfigured(
            "RINGDOWN_WEBHOOK_KEYS is not set, so no webhook could be verified. Make one from the account's "
            "Auth Token on your own machine with \"ringdownctl secrets webhook-key\" and give it to the "
            "relay "
            "in the environment or with --env-file; --demo runs without");
    out.credential = std::move(*credential);
    return {};
}

Result<void> takeTokens(const secrets::SecretMap &map, RelaySecrets &out)
{
    constexpr std::array roles = {std::pair{relay::Role::Viewer, secrets::viewerTokenEntry},
                                  std::pair{relay::Role::Operator, secrets::operatorTokenEntry},
                                  std::pair{relay::Role::Admin, secrets::adminTokenEntry}};
    for (const auto &[role, name] : roles) {
        const auto it = map.find(name);
        if (it == map.end())
            continue;
        const auto added = out.tokens.add(role, it->second, name);
        if (!added)
            return misconfigured(added.error().detail);
    }
    return {};
}

Result<void> takePath(const secrets::SecretMap &map, RelaySecrets &out)
{
    const auto it = map.find(secrets::webhookPathEntry);
    if (it == map.end())
        return {};
    const auto checked = secrets::checkEntry(secrets::webhookPathEntry, it->second);
    if (!checked)
        return misconfigured(checked.error().detail);
    out.webhookPath = it->second.reveal();
    return {};
}

} // namespace

Result<RelaySecrets> readRelaySecrets(const std::string &envFile, WebhookKeys webhookKeys)
{
    const auto map = gather(envFile);
    if (!map)
        return map.error();
    RelaySecrets out;
    Result<void> done = takeCredential(*map, webhookKeys, out);
    if (done)
        done = takeTokens(*map, out);
    if (done)
        done = takePath(*map, out);
    return done ? Result<RelaySecrets>(std::move(out)) : Result<RelaySecrets>(done.error());
}

} // namespace ringdown::app
