// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relay/RelaySecrets.h"

#include "app/relay/EnvFileNames.h"
#include "core/base/StartFaults.h"
#include "core/secrets/CredentialsDirectory.h"
#include "core/secrets/EntryKind.h"
#include "core/secrets/RuntimeSources.h"
#include "core/secrets/ShellWord.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace ringdown::app {
namespace {

Error misconfigured(std::string detail)
{
    return {ErrorCode::Configuration, std::move(detail)};
}

constexpr std::string_view sharedKeysEntry = "RINGDOWN_SHARED_KEYS";

/// All that the places hold, and where each API key would have to be taken away.
struct Gathered {
    secrets::SecretMap map;
    std::string apiKeyRemoval;
};

/// Adds what a place holds; removal is how an API key is taken out of it.
void add(Gathered &all, secrets::SecretMap found, std::string removal)
{
    if (found.contains(secrets::apiKeyEntry))
        all.apiKeyRemoval = std::move(removal);
    secrets::overlay(all.map, std::move(found));
}

/// The environment has one entry more than the desk knows of.
void addSharedKeys(secrets::SecretMap &map)
{
    const char *value = std::getenv(std::string(sharedKeysEntry).c_str());
    if (value != nullptr && *value != '\0')
        map.insert_or_assign(std::string(sharedKeysEntry), Secret(value));
}

/// The same of the credentials directory.
Result<void> addSharedCredential(secrets::SecretMap &map)
{
    const std::string directory = secrets::credentialsDirectory();
    const auto value =
        directory.empty() ? Result<Secret>(Secret()) : secrets::readCredential(directory, sharedKeysEntry);
    if (!value && value.error().code != ErrorCode::NotFound)
        return misconfigured(value.error().detail);
    if (value && !value->isEmpty())
        map.insert_or_assign(std::string(sharedKeysEntry), *value);
    return {};
}

void warnOfNames(const SecretPlaces &places, const secrets::SecretMap &entries)
{
    if (!places.warn)
        return;
    for (const std::string &sentence : unknownNames(entries))
        places.warn(relay::LogLevel::Warning, "--env-file: " + places.envFile + ": " + sentence);
}

Result<Gathered> gather(const SecretPlaces &places)
{
    auto environment = secrets::runtimeEnvironment();
    if (!environment)
        return environment.error();
    addSharedKeys(*environment);
    auto credentials = secrets::runtimeCredentials(secrets::credentialsDirectory());
    if (!credentials)
        return credentials.error();
    if (const auto added = addSharedCredential(*credentials); !added)
        return added.error();
    Gathered all;
    add(all, std::move(*environment), "unset TWILIO_API_KEY TWILIO_API_SECRET");
    add(all, std::move(*credentials),
        "remove the LoadCredential= lines of TWILIO_API_KEY and TWILIO_API_SECRET "
        "from the unit");
    if (places.envFile.empty())
        return all;
    auto file = secrets::runtimeEnvFile(places.envFile);
    if (!file)
        return misconfigured("--env-file: " + file.error().detail);
    warnOfNames(places, *file);
    add(all, std::move(*file), "sed -i '/TWILIO_API_/d' " + secrets::shellWord(places.envFile));
    return all;
}

/// An account's SID and its Auth Token, under the names of an API key.
Result<void> checkApiKey(const Gathered &all)
{
    const auto key = all.map.find(secrets::apiKeyEntry);
    if (key == all.map.end())
        return {};
    if (secrets::isAccountSid(key->second.reveal()))
        return misconfigured("TWILIO_API_KEY is an account's SID (AC...), so TWILIO_API_SECRET would be its "
                             "Auth Token. A relay "
                             "never holds the account's token: whoever took this machine would own the "
                             "account. Take this pair "
                             "away and start the relay, which receives without a key; then hand it an API "
                             "key (SK...) from your "
                             "own machine:\n  " +
                             all.apiKeyRemoval + "\n  ringdownctl secrets rotate api-key --relay URL");
    if (!all.map.contains(secrets::accountSidEntry))
        return misconfigured(
            "TWILIO_ACCOUNT_SID is missing beside TWILIO_API_KEY: set it to the AC... of the "
            "account that the key belongs to");
    return {};
}

/// Whether one of the keys is left to verify with.
bool hasKeyInService(const secrets::RuntimeCredential &credential, const relay::KeptKeys &kept)
{
    const auto &dropped = kept.suppressed;
    return !kept.webhookKeys.empty() ||
           std::any_of(credential.webhookKeys.begin(), credential.webhookKeys.end(),
                       [&](const twilio::WebhookKey &key) {
                           return std::find(dropped.begin(), dropped.end(), key.id()) == dropped.end();
                       });
}

Result<void> takeCredential(const Gathered &all, const SecretPlaces &places, RelaySecrets &out)
{
    if (const auto checked = checkApiKey(all); !checked)
        return checked.error();
    auto credential = secrets::RuntimeCredential::from(all.map);
    auto kept = places.keyFile.read();
    if (!credential || !kept)
        return !credential ? credential.error() : kept.error();
    if (credential->webhookKeys.empty() && kept->webhookKeys.empty() &&
        places.webhookKeys == WebhookKeys::Required)
        return misconfigured(
            std::string(startfaults::noWebhookKeys) +
            ", so no webhook could be verified. Make one from the account's "
            "Auth Token on your own machine with \"ringdownctl secrets webhook-key\" and give it to the "
            "relay "
            "in the environment or with --env-file; --demo runs without");
    if (places.webhookKeys == WebhookKeys::Required && !hasKeyInService(*credential, *kept))
        return misconfigured(
            "every key of RINGDOWN_WEBHOOK_KEYS was dropped over the API, so no webhook could be "
            "verified. Set it to the key of the present Auth Token (\"ringdownctl secrets "
            "webhook-key\"), or, if it is that, take the line RINGDOWN_WEBHOOK_KEYS_DROPPED "
            "out of " +
            places.keyFile.path());
    out.credential = std::move(*credential);
    out.kept = std::move(*kept);
    out.apiKeyRemoval = out.kept.apiKey
                            ? "sed -i '/TWILIO_API_/d' " + secrets::shellWord(places.keyFile.path())
                            : all.apiKeyRemoval;
    return {};
}

/// The option and the keys go together: neither is taken for granted alone.
Result<void> takeSharedKeys(const secrets::SecretMap &map, SharedKeys mode, RelaySecrets &out)
{
    const auto it = map.find(sharedKeysEntry);
    if (it == map.end() && mode == SharedKeys::Off)
        return {};
    if (it == map.end())
        return misconfigured("--shared-keys needs RINGDOWN_SHARED_KEYS: NAME=SECRET, with commas between");
    if (mode == SharedKeys::Off)
        return misconfigured(
            "RINGDOWN_SHARED_KEYS is set, but verifying with shared keys is unproven and off: "
            "add --shared-keys unproven, or take the keys away");
    auto keys = twilio::parseSharedKeys(it->second.reveal());
    if (!keys)
        return misconfigured("RINGDOWN_SHARED_KEYS: " + keys.error().detail);
    out.sharedKeys = std::move(*keys);
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

Result<RelaySecrets> readRelaySecrets(const SecretPlaces &places)
{
    const auto all = gather(places);
    if (!all)
        return all.error();
    RelaySecrets out;
    Result<void> done = takeCredential(*all, places, out);
    if (done)
        done = takeTokens(all->map, out);
    if (done)
        done = takePath(all->map, out);
    if (done)
        done = takeSharedKeys(all->map, places.sharedKeys, out);
    return done ? Result<RelaySecrets>(std::move(out)) : Result<RelaySecrets>(done.error());
}

} // namespace ringdown::app
