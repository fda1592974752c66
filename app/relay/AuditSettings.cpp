// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relay/AuditSettings.h"

#include "core/secrets/CredentialsDirectory.h"
#include "core/secrets/SecretFile.h"

#include <cstdlib>

namespace ringdown::app {
namespace {

constexpr const char *keyFileVariable = "GOOGLE_APPLICATION_CREDENTIALS";
constexpr std::string_view credentialName = "firestore.json";

/// The text of the service account's key file; NotFound when there is none.
Result<Secret> keyFile()
{
    if (const char *path = std::getenv(keyFileVariable); path != nullptr && *path != '\0') {
        auto read = secrets::readSecretFile(path, secrets::FileGuard::Private);
        if (!read && read.error().code == ErrorCode::NotFound)
            return Error{ErrorCode::Configuration,
                         std::string(keyFileVariable) + ": there is no file " + path};
        return read;
    }
    const std::string directory = secrets::credentialsDirectory();
    if (directory.empty())
        return Error{ErrorCode::NotFound, ""};
    return secrets::readSecretFile(directory + '/' + std::string(credentialName),
                                   secrets::FileGuard::ServiceManager);
}

} // namespace

Result<std::optional<audit::FirestoreSettings>> readAuditSettings(const Options &options)
{
    if (options.firestoreProject.empty())
        return std::optional<audit::FirestoreSettings>();
    audit::FirestoreSettings settings;
    settings.project = options.firestoreProject;
    settings.endpoint = options.firestoreEndpoint;
    const auto file = keyFile();
    if (!file && file.error().code == ErrorCode::NotFound) {
        if (!settings.endpoint.empty())
            return std::optional(settings);
        return Error{
            ErrorCode::Configuration,
            std::string("--firestore needs a service account: name its JSON key file in ") + keyFileVariable +
                " (mode 600), or give systemd LoadCredential=" + std::string(credentialName) + ":PATH"};
    }
    if (!file)
        return file.error();
    auto account = audit::readServiceAccount(*file);
    if (!account)
        return account.error();
    settings.account = std::move(*account);
    return std::optional(settings);
}

} // namespace ringdown::app
