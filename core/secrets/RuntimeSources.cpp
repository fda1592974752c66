// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/secrets/RuntimeSources.h"

#include "core/secrets/CredentialsDirectory.h"
#include "core/secrets/EntryKind.h"
#include "core/secrets/ShellWord.h"

#include <cstdlib>

namespace ringdown::secrets {
namespace {

/// An entry's line in an env file up to its '='; before it may stand blanks and a byte order mark.
std::string lineOf(std::string_view entry)
{
    return "^[^A-Za-z0-9_#]*(export[[:space:]]+)?" + std::string(entry) + "=";
}

/// derive: the command that makes a webhook key of the token and puts it where the relay looks, in front of
/// the keys that are there; remove: the one that takes the token away. Both are run as they stand.
Error tokenInReach(const std::string &where, const std::string &derive, const std::string &remove)
{
    return {ErrorCode::Configuration,
            "TWILIO_AUTH_TOKEN is in " + where +
                ". A relay never holds the account's token: whoever took this "
                "machine would own the account. Derive a webhook key from it, then take it away:\n  " +
                derive + "\n  " + remove};
}

Error tokenInEnvironment()
{
    const char *keys = std::getenv(std::string(webhookKeysEntry).c_str());
    const bool hasKeys = keys != nullptr && *keys != '\0';
    return tokenInReach("the environment",
                        "export RINGDOWN_WEBHOOK_KEYS=\"$(printf %s \"$TWILIO_AUTH_TOKEN\" | ringdownctl "
                        "secrets webhook-key)" +
                            std::string(hasKeys ? ",$RINGDOWN_WEBHOOK_KEYS" : "") + "\"",
                        "unset TWILIO_AUTH_TOKEN");
}

/// The command that puts $key into an env file, whose entries may stand there once only.
std::string keyIntoFile(const SecretMap &map, const std::string &file)
{
    const auto keys = map.find(webhookKeysEntry);
    if (keys == map.end())
        return "printf '\\nRINGDOWN_WEBHOOK_KEYS=%s\\n' \"$key\" >> " + file;
    const char *comma = keys->second.isEmpty() ? "" : ",";
    return "sed -i -E \"s/" + lineOf(webhookKeysEntry) + "[\\\"']?/&$key" + comma + "/\" " + file;
}

Error tokenInFile(const SecretMap &map, const std::string &path)
{
    const std::string file = shellWord(path);
    const std::string line = lineOf(authTokenEntry);
    return tokenInReach(path,
                        "key=$(sed -nE 's/" + line + "//;T;s/[[:space:]]#.*//;p' " + file +
                            " | tr -d \"\\\"' \\t\" | ringdownctl secrets webhook-key) && " +
                            keyIntoFile(map, file),
                        "sed -i -E '/" + line + "/d' " + file);
}

Error tokenInDirectory(const SecretMap &map, const std::string &directory)
{
    const std::string path = directory + "/" + std::string(authTokenEntry);
    const std::string token = shellWord(path);
    const std::string keys = shellWord(directory + "/" + std::string(webhookKeysEntry));
    const std::string put = map.contains(webhookKeysEntry)
                                ? "key=$(ringdownctl secrets webhook-key < " + token + ") && keys=$(cat " +
                                      keys + ") && printf '%s\\n' \"$key,$keys\" > " + keys
                                : "ringdownctl secrets webhook-key < " + token + " > " + keys;
    return tokenInReach(path + " (where a unit's LoadCredential= names its source, put the key and take "
                               "the token away there)",
                        "(umask 077; " + put + ")", "rm " + token);
}

} // namespace

Result<SecretMap> runtimeEnvironment()
{
    SecretMap map;
    for (const EntryKind &kind : entryKinds()) {
        const std::string name(kind.name);
        const char *value = std::getenv(name.c_str());
        if (value == nullptr || *value == '\0')
            continue;
        if (kind.tier == Tier::Account)
            return tokenInEnvironment();
        map.emplace(name, Secret(value));
    }
    return map;
}

Result<SecretMap> runtimeCredentials(const std::string &directory)
{
    if (directory.empty())
        return SecretMap();
    auto map = readCredentials(directory);
    if (!map)
        return Error{ErrorCode::Configuration, map.error().detail};
    if (map->contains(authTokenEntry))
        return tokenInDirectory(*map, directory);
    return map;
}

Result<SecretMap> runtimeEnvFile(const std::string &path)
{
    auto map = readEnvFile(path);
    if (!map)
        return Error{ErrorCode::Configuration, map.error().detail};
    const auto token = map->find(authTokenEntry);
    if (token != map->end() && !token->second.isEmpty())
        return tokenInFile(*map, path);
    std::erase_if(*map, [](const auto &entry) { return entry.second.isEmpty(); });
    return map;
}

void overlay(SecretMap &map, SecretMap later)
{
    later.merge(map); // what later lacks
    map = std::move(later);
}

} // namespace ringdown::secrets
