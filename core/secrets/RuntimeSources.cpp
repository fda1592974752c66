// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/secrets/RuntimeSources.h"

#include "core/secrets/CredentialsDirectory.h"
#include "core/secrets/EntryKind.h"

#include <cstdlib>

namespace ringdown::secrets {
namespace {

Error tokenInReach(const std::string &where, const std::string &read, const std::string &remove)
{
    return {ErrorCode::Configuration,
            "TWILIO_AUTH_TOKEN is in " + where +
                ". A relay never holds the account's token: whoever took this "
                "machine would own the account. Derive a webhook key from it, then take it away:\n  " +
                read + " | ringdownctl secrets webhook-key\n  " + remove};
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
            return tokenInReach("the environment", "printf %s \"$" + name + "\"", "unset " + name);
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
        return tokenInReach(path, "cat " + path, "remove its LoadCredential= line from the unit");
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
        return tokenInReach(path, "sed -n 's/^TWILIO_AUTH_TOKEN=//p' " + path,
                            "sed -i '/^TWILIO_AUTH_TOKEN=/d' " + path);
    return map;
}

void overlay(SecretMap &map, SecretMap later)
{
    later.merge(map); // what later lacks
    map = std::move(later);
}

} // namespace ringdown::secrets
