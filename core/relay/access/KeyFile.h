// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Instant.h"
#include "core/base/Result.h"
#include "core/secrets/RuntimeCredential.h"

#include <optional>
#include <string>
#include <vector>

namespace ringdown::relay {

/// What was handed to the relay over its API and outlives a restart.
struct KeptKeys {
    struct Webhook {
        twilio::WebhookKey key;
        Instant since;
    };
    struct Api {
        std::string accountSid;
        secrets::ApiKey key;
        Instant since;
    };
    std::vector<Webhook> webhookKeys;
    std::vector<std::string> suppressed; ///< ids of keys of the environment that were dropped
    std::optional<Api> apiKey;
};

/// DATA/keys/runtime.env: an environment file with mode 600 that no half-written state of ever shows.
class KeyFile {
public:
    /// Makes the names in a folder outlive a power cut; false: see errno.
    using SyncFolder = bool (*)(const std::string &folder);

    KeyFile() = default; ///< keeps nothing: for this run only
    explicit KeyFile(std::string path, SyncFolder sync = syncFolder)
        : m_path(std::move(path))
        , m_sync(sync)
    {
    }

    static bool syncFolder(const std::string &folder);

    const std::string &path() const { return m_path; }
    /// Nothing kept when there is no file. Configuration names the line or entry and the repair, never a
    /// value; an Auth Token in it is one.
    Result<KeptKeys> read() const;
    /// On disk when it returns. Blocks. After an error the file holds the keys of before or these.
    Result<void> write(const KeptKeys &keys) const;

private:
    std::string m_path;
    SyncFolder m_sync = syncFolder;
};

} // namespace ringdown::relay
