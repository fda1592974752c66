// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/secrets/EntryKind.h"

#include <algorithm>
#include <array>

namespace ringdown::secrets {
namespace {

constexpr bool shownWhole = false;
constexpr bool keptSecret = true;

constexpr std::array kinds = {
    EntryKind{accountSidEntry, Tier::Runtime, shownWhole, "names the account at the carrier"},
    EntryKind{authTokenEntry, Tier::Account, keptSecret, "administers the account from the desk"},
    EntryKind{apiKeyEntry, Tier::Runtime, shownWhole, "names the API key"},
    EntryKind{apiSecretEntry, Tier::Runtime, keptSecret, "makes calls and sends texts with the API key"},
    EntryKind{webhookKeysEntry, Tier::Runtime, keptSecret, "verifies the carrier's webhooks"},
    EntryKind{webhookPathEntry, Tier::Runtime, keptSecret, "hides the path of the webhooks"},
    EntryKind{viewerTokenEntry, Tier::RelayAccess, keptSecret, "reads a relay's log and feed"},
    EntryKind{operatorTokenEntry, Tier::RelayAccess, keptSecret, "edits a relay's plan and tests calls"},
    EntryKind{adminTokenEntry, Tier::RelayAccess, keptSecret, "handles a relay's tokens and keys"},
};

} // namespace

std::span<const EntryKind> entryKinds()
{
    return kinds;
}

const EntryKind *findEntryKind(std::string_view name)
{
    const auto it =
        std::find_if(kinds.begin(), kinds.end(), [name](const EntryKind &kind) { return kind.name == name; });
    return it == kinds.end() ? nullptr : &*it;
}

std::string relayTokenEntry(std::string_view relayUrl)
{
    return std::string(relayTokenPrefix).append(relayUrl);
}

std::optional<std::string_view> relayOfTokenEntry(std::string_view name)
{
    if (!name.starts_with(relayTokenPrefix) || name.size() == relayTokenPrefix.size())
        return std::nullopt;
    return name.substr(relayTokenPrefix.size());
}

Tier tierOf(std::string_view name)
{
    const EntryKind *kind = findEntryKind(name);
    if (kind != nullptr)
        return kind->tier;
    return relayOfTokenEntry(name) ? Tier::RelayAccess : Tier::Account;
}

} // namespace ringdown::secrets
