// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/secrets/CredentialsDirectory.h"

#include "core/secrets/EntryKind.h"
#include "core/secrets/SecretFile.h"

#include <cstdlib>

namespace ringdown::secrets {

Result<Secret> readCredential(const std::string &directory, std::string_view name)
{
    const auto content = readSecretFile(directory + "/" + std::string(name), FileGuard::ServiceManager);
    if (!content)
        return content.error();
    std::string_view value = content->reveal();
    while (value.ends_with('\n') || value.ends_with('\r'))
        value.remove_suffix(1);
    return Secret(value);
}

Result<SecretMap> readCredentials(const std::string &directory)
{
    SecretMap map;
    for (const EntryKind &kind : entryKinds()) {
        const auto value = readCredential(directory, kind.name);
        if (!value && value.error().code == ErrorCode::NotFound)
            continue;
        if (!value)
            return value.error();
        if (!value->isEmpty())
            map.emplace(kind.name, *value);
    }
    return map;
}

std::string credentialsDirectory()
{
    const char *directory = std::getenv("CREDENTIALS_DIRECTORY");
    return directory != nullptr ? directory : "";
}

} // namespace ringdown::secrets
