// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/secrets/RuntimeSources.h"

#include "core/secrets/CredentialsDirectory.h"
#include "core/secrets/EntryKind.h"
#include "core/secrets/ShellWord.h"

#include <cstdlib>

namespace ringdown::secrets {
namespace {

/// Of an env file; before it may stand blanks and a byte order mark.
constexpr const char *tokenLine = "^[^A-Za-z0-9_#]*(export[[:space:]]+)?TWILIO_AUTH_TOKEN=";

/// derive: the command that makes a webhook key of the token and puts it where the relay looks; remove: the
/// one that takes the token away. Both are run as they stand.
Error tokenInReach(const std::string &where, const std::string &derive, const std::string &remove)
{
    return {ErrorCode::Configuration,
            "TWILIO_AUTH_TOKEN is in " + where +
                ". A relay never holds the account's token: whoever took this "
                "machine would own the account. Derive a webhook key from it, then take it away:\n  " +
                derive + "\n  " + remove};
}

Error tokenInFile(const std::string &path)
{
    const std::string file = shellWord(path);
    return tokenInReach(path,
                        std::string("key=$(sed -nE 's/") + tokenLine + "//;T;s/[[:space:]]#.*//;p' " + file +
                            " | tr -d \"\\\"' \\t\" | ringdownctl secrets webhook-key) && printf "
                            "'\\nRINGDOWN_WEBHOOK_KEYS=%s\\n' \"$key\" >> " +
                            file,
                        std::string("sed -i -E '/") + tokenLine + "/d' " + file);
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
            return tokenInReach("the environment",
                                "export RINGDOWN_WEBHOOK_KEYS=\"$(printf %s \"$" + name +
                                    "\" | ringdownctl secrets webhook-key)\"",
                                "unset " + name);
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
    if (map->contains(authTokenEntry)) {
        const std::string path = directory + "/" + std::string(authTokenEntry);
        return tokenInReach(path + " (where a unit's LoadCredential= names its source, put the key and take "
                                   "the token away there)",
                            "(umask 077; ringdownctl secrets webhook-key < " + shellWord(path) + " > " +
                                shellWord(directory + "/" + std::string(webhookKeysEntry)) + ")",
                            "rm " + shellWord(path));
    }
    return map;
}

Result<SecretMap> runtimeEnvFile(const std::string &path)
{
    auto map = readEnvFile(path);
    if (!map)
        return Error{ErrorCode::Configuration, map.error().detail};
    std::erase_if(*map, [](const auto &entry) { return entry.second.isEmpty(); });
    if (map->contains(authTokenEntry))
        return tokenInFile(path);
    return map;
}

void overlay(SecretMap &map, SecretMap later)
{
    later.merge(map); // what later lacks
    map = std::move(later);
}

} // namespace ringdown::secrets
