// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relay/RelaySecrets.h"

#include "core/secrets/EnvFile.h"
#include "core/secrets/SecretFile.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace ringdown::app {
namespace {

constexpr const char *authToken = "TWILIO_AUTH_TOKEN";
constexpr const char *webhookKeyList = "RINGDOWN_WEBHOOK_KEYS";
constexpr std::array names = {
    "TWILIO_ACCOUNT_SID",  "TWILIO_API_KEY",        "TWILIO_API_SECRET",     authToken,
    webhookKeyList,        "RINGDOWN_WEBHOOK_PATH", "RINGDOWN_VIEWER_TOKEN", "RINGDOWN_OPERATOR_TOKEN",
    "RINGDOWN_ADMIN_TOKEN"};

Error misconfigured(std::string detail)
{
    return {ErrorCode::Configuration, std::move(detail)};
}

Error tokenInReach(const std::string &where, const std::string &read, const std::string &remove)
{
    return misconfigured(
        "TWILIO_AUTH_TOKEN is in " + where +
        ". A relay never holds the account's token: whoever took this "
        "machine would own the account. Derive a webhook key from it, then take it away:\n  " +
        read + " | ringdownctl secrets webhook-key\n  " + remove);
}

Result<void> addEnvironment(secrets::SecretMap &map)
{
    for (const char *name : names) {
        const char *value = std::getenv(name);
        if (value == nullptr || *value == '\0')
            continue;
        if (std::string_view(name) == authToken)
            return tokenInReach("the environment", "printf %s \"$TWILIO_AUTH_TOKEN\"",
                                "unset TWILIO_AUTH_TOKEN");
        map.insert_or_assign(name, Secret(value));
    }
    return {};
}

/// systemd's credentials: one file a name, guarded by the service manager.
Result<void> addCredentials(secrets::SecretMap &map)
{
    const char *directory = std::getenv("CREDENTIALS_DIRECTORY");
    if (directory == nullptr || *directory == '\0')
        return {};
    for (const char *name : names) {
        const std::string path = std::string(directory) + "/" + name;
        const auto secret = secrets::readSecretFile(path, secrets::FileGuard::ServiceManager);
        if (!secret && secret.error().code == ErrorCode::NotFound)
            continue;
        if (!secret)
            return secret.error();
        if (std::string_view(name) == authToken)
            return tokenInReach(path, "cat " + path, "remove its LoadCredential= line from the unit");
        std::string_view value = secret->reveal();
        while (value.ends_with('\n') || value.ends_with('\r'))
            value.remove_suffix(1);
        map.insert_or_assign(name, Secret(value));
    }
    return {};
}

Result<void> addEnvFile(secrets::SecretMap &map, const std::string &path)
{
    auto file = secrets::readEnvFile(path);
    if (!file)
        return misconfigured("--env-file: " + file.error().detail);
    const auto token = file->find(authToken);
    if (token != file->end() && !token->second.isEmpty())
        return tokenInReach(path, "sed -n 's/^TWILIO_AUTH_TOKEN=//p' " + path,
                            "sed -i '/^TWILIO_AUTH_TOKEN=/d' " + path);
    for (auto &[name, value] : *file) {
        if (!value.isEmpty())
            map.insert_or_assign(name, value);
    }
    return {};
}

std::string_view valueIn(const secrets::SecretMap &map, std::string_view name)
{
    const auto it = map.find(name);
    return it == map.end() ? std::string_view() : it->second.reveal();
}

Result<void> takeKeys(const secrets::SecretMap &map, WebhookKeys webhookKeys, RelaySecrets &out)
{
    const std::string_view list = valueIn(map, webhookKeyList);
    if (list.empty()) {
        if (webhookKeys == WebhookKeys::Optional)
            return {};
        return misconfigured(
            "RINGDOWN_WEBHOOK_KEYS is not set, so no webhook could be verified. Make one from the account's "
            "Auth Token on your own machine with \"ringdownctl secrets webhook-key\" and give it to the "
            "relay "
            "in the environment or with --env-file; --demo runs without");
    }
    auto keys = twilio::WebhookKey::parseList(list);
    if (!keys)
        return misconfigured("RINGDOWN_WEBHOOK_KEYS: " + keys.error().detail);
    out.webhookKeys = std::move(*keys);
    return {};
}

Result<void> takeTokens(const secrets::SecretMap &map, RelaySecrets &out)
{
    constexpr std::array roles = {std::pair{relay::Role::Viewer, "RINGDOWN_VIEWER_TOKEN"},
                                  std::pair{relay::Role::Operator, "RINGDOWN_OPERATOR_TOKEN"},
                                  std::pair{relay::Role::Admin, "RINGDOWN_ADMIN_TOKEN"}};
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

bool isPathPart(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
}

Result<void> takeNames(const secrets::SecretMap &map, RelaySecrets &out)
{
    const std::string_view path = valueIn(map, "RINGDOWN_WEBHOOK_PATH");
    if (path.size() > 128 || !std::all_of(path.begin(), path.end(), isPathPart))
        return misconfigured(
            "RINGDOWN_WEBHOOK_PATH is one path part of letters, digits, '-' and '_', such as "
            "\"openssl rand -hex 16\" makes");
    out.webhookPath = path;
    const std::string_view account = valueIn(map, "TWILIO_ACCOUNT_SID");
    const bool isSid = account.size() == 34 && account.starts_with("AC") &&
                       account.find_first_not_of("0123456789abcdef", 2) == std::string_view::npos;
    if (!account.empty() && !isSid)
        return misconfigured("TWILIO_ACCOUNT_SID is not AC and 32 hex digits in lower case");
    out.accountSid = account;
    return {};
}

} // namespace

Result<RelaySecrets> readRelaySecrets(const std::string &envFile, WebhookKeys webhookKeys)
{
    secrets::SecretMap map;
    RelaySecrets out;
    Result<void> done = addEnvironment(map);
    if (done)
        done = addCredentials(map);
    if (done && !envFile.empty())
        done = addEnvFile(map, envFile);
    if (done)
        done = takeKeys(map, webhookKeys, out);
    if (done)
        done = takeTokens(map, out);
    if (done)
        done = takeNames(map, out);
    return done ? Result<RelaySecrets>(std::move(out)) : Result<RelaySecrets>(done.error());
}

} // namespace ringdown::app
