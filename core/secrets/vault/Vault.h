// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Secret.h"

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace ringdown::secrets {

/// Where a vault keeps things.
enum class VaultKind {
    Keychain, ///< the operating system's: Secret Service, KWallet, macOS Keychain, Windows Credential Manager
    EnvFile,  ///< a file of NAME=VALUE lines, mode 600; read only
    Systemd,  ///< $CREDENTIALS_DIRECTORY; read only
    Memory,   ///< this run only
};

/// How a vault is, asked without making the person type anything.
enum class VaultCondition {
    Ready,        ///< open
    Locked,       ///< opens when the person types the keyring's password
    NoCollection, ///< the keyring service runs and has never made a keyring
    NoService,    ///< a session bus without a keyring service
    NoBus,        ///< no session bus at all
    Silent,       ///< the service does not answer within 5 s
    Unusable,     ///< a file that is missing, of another user, a link, or open to others
};

struct VaultState {
    VaultCondition condition = VaultCondition::Ready;
    std::string detail; ///< the path or the service's own words; "" when there is nothing to add
};

enum class VaultTrouble {
    Absent,    ///< no such entry
    Locked,    ///< the keyring is locked and nobody can be asked (no display)
    Cancelled, ///< the person, or cancel(), said no
    Denied,    ///< the service refused
    NoService, ///< NoService or NoBus: no keyring to use
    NotMade,   ///< NoCollection: the keyring service has no keyring yet
    TimedOut,  ///< no answer within 5 s where no person is waited for
    ReadOnly,  ///< this vault cannot be written
    Failed,    ///< anything else
};

struct VaultFailure {
    VaultTrouble trouble = VaultTrouble::Failed;
    std::string detail; ///< a sentence that names the entry and the repair, never a value
};

/// A value or why there is none.
template <typename T>
using VaultAnswer = std::variant<T, VaultFailure>;
struct Stored {};

/// One request under way, for cancel().
using VaultTicket = std::uint64_t;

/// A place that keeps secrets by name. Asynchronous, because a keyring may ask a person for a password and
/// wait as long as they type. Everything happens in the thread that made the vault, which needs an event
/// loop; each callback comes exactly once, never from inside the call that asked, and never after the vault's
/// end.
class Vault {
public:
    virtual ~Vault() = default;

    virtual VaultKind kind() const = 0;
    virtual std::string place() const = 0; ///< "Secret Service", or the path of the file
    /// Never makes a prompt appear.
    virtual void probe(std::function<void(const VaultState &)> done) = 0;
    /// Names of the entries, sorted; those of a locked keyring too, where the service tells them.
    virtual VaultTicket list(std::function<void(const VaultAnswer<std::vector<std::string>> &)> done) = 0;
    virtual VaultTicket read(const std::string &name,
                             std::function<void(const VaultAnswer<Secret> &)> done) = 0;
    virtual VaultTicket write(const std::string &name, const Secret &value,
                              std::function<void(const VaultAnswer<Stored> &)> done) = 0;
    /// Absent is no failure here: the entry is gone either way.
    virtual VaultTicket remove(const std::string &name,
                               std::function<void(const VaultAnswer<Stored> &)> done) = 0;
    /// Ends a request with Cancelled; one that is already answered is left alone.
    virtual void cancel(VaultTicket ticket) = 0;
};

} // namespace ringdown::secrets
