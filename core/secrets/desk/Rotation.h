// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Instant.h"
#include "core/base/Result.h"
#include "core/secrets/desk/Ledger.h"
#include "core/secrets/desk/RotationRelay.h"
#include "core/secrets/vault/Vault.h"
#include "core/twilio/rest/RestClient.h"

#include <QObject>

#include <chrono>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace ringdown::desk {

enum class RotationKind {
    ApiKey,    ///< create, push, see traffic on it, revoke the old
    AuthToken, ///< secondary token, second webhook key, verify, promote, see traffic, drop the first
};

enum class StepStand { Waiting, Running, Done, Failed, BackedOut };

/// One line of the assistant, in words for people.
struct RotationStep {
    std::string id;    ///< "secondary": stable, for programs
    std::string title; ///< "Make a secondary Auth Token"
    StepStand stand = StepStand::Waiting;
    std::string words; ///< what is done, was found, or went wrong; "" before its turn

    friend bool operator==(const RotationStep &, const RotationStep &) = default;
};

enum class RotationStand {
    Running,
    /// Nothing moves: a step failed and run() tries it again, or in Pace::StepByStep the last one is verified
    /// and run() goes on. backOut() undoes where it may.
    Stopped,
    Finished,
    BackedOut,
};

struct RotationState {
    RotationKind kind = RotationKind::ApiKey;
    RotationStand stand = RotationStand::Stopped;
    std::vector<RotationStep> steps;
    std::string words;      ///< a sentence: what is being done, or what went wrong and the repair
    std::string forCallers; ///< a sentence: what this means for calls right now, and if it stays like this
    std::string warning;    ///< what to know about the outcome ("a standard key could still ..."), often ""
    bool canBackOut = false;
    bool waitsForTraffic = false; ///< skipWaiting() goes on without having seen any
    /// Stopped: there is a secondary token that may be another desk's; replaceSecondary() goes on.
    bool canReplaceSecondary = false;
    std::string unreached;      ///< name() of the relay at which the last step failed, "" for none
    bool isUnreachable = false; ///< stopped: that relay, or the carrier, does not answer
    Instant startedAt;

    friend bool operator==(const RotationState &, const RotationState &) = default;
};

/// What a rotation works on; all of it must outlive the rotation.
struct RotationParts {
    secrets::Vault *vault = nullptr; ///< holds the account's credential; pending secrets are kept here too
    rest::RestClient *rest = nullptr;
    std::vector<RotationRelay *> relays; ///< every relay that serves the account
    Ledger *ledger = nullptr;
    std::string directory; ///< deskDirectory(): rotation.json, without any secret
};

struct RotationSettings {
    /// When the first webhook key may be dropped: each relay has verified so many webhooks with the second,
    /// so long after the promotion, and none with the first for so long.
    std::uint64_t leastWebhooks = 1;
    std::chrono::milliseconds settles{60'000};
    std::chrono::milliseconds quiet{60'000};
    std::chrono::milliseconds pollsEvery{2'000};

    /// A secondary Auth Token that this desk did not make: another desk's rotation may need it.
    enum class Foreign { Stop, Replace };
    Foreign secondary = Foreign::Stop;
    /// The old API key in the end: something else than the relays may use it.
    enum class Old { Revoke, Keep };
    Old apiKey = Old::Revoke;
    /// When the carrier makes no restricted key.
    enum class Standard { Allow, Refuse };
    Standard standardKey = Standard::Allow;
    /// Whether it stops after each verified step until run() is called again, for a person to look.
    enum class Pace { Through, StepByStep };
    Pace pace = Pace::Through;
    /// Relays of the pending rotation that are no more: resume() goes on without them.
    std::vector<std::string> gone;
};

/// What rotation.json says of a rotation that has not ended.
struct PendingRotation {
    RotationKind kind = RotationKind::ApiKey;
    Instant startedAt;
    std::vector<std::string> done; ///< ids of the steps behind it
    std::vector<std::string> relays;
};

/// A rotation that has not ended, of any program of this desk; nothing when there is none.
Result<std::optional<PendingRotation>> pendingRotation(const std::string &directory);

/// Configuration when a rotation could not keep its new secrets there.
Result<void> checkRotationVault(const secrets::Vault &vault);

/// The relays for which this desk keeps a token: each may serve the account. entries: Vault::list().
std::vector<std::string> relaysOfDesk(const std::vector<std::string> &entries);

/// Replaces a credential step by step, so that no webhook is refused and no request fails in between. Each
/// step looks first at what is true at the carrier and the relays, so that it may be repeated after a crash
/// at any point. Asynchronous: works in the event loop of its thread. Deeds are rows of the ledger.
class Rotation : public QObject {
    Q_OBJECT
public:
    /// Begins one; nothing happens before run(). Conflict when one has not ended, or another program of this
    /// desk works on it; Configuration when the vault cannot be written.
    static Result<std::unique_ptr<Rotation>> begin(RotationKind kind, RotationParts parts,
                                                   RotationSettings settings = {});
    /// Goes on with the one that has not ended. NotFound when there is none; BadInput when a relay it began
    /// with is missing from parts and not said to be gone; Configuration as begin().
    static Result<std::unique_ptr<Rotation>> resume(RotationParts parts, RotationSettings settings = {});
    ~Rotation() override;

    const RotationState &state() const;

    /// Does one step after the other until it ends or stops. After a failure: tries that step again.
    void run();
    /// Goes on without having seen traffic: what has not been seen to work may then not work.
    void skipWaiting();
    /// While canReplaceSecondary: takes the secondary token for nobody's and goes on with one of its own.
    void replaceSecondary();
    /// Undoes what was done, while canBackOut.
    void backOut();

Q_SIGNALS:
    void changed(const ringdown::desk::RotationState &state);
    /// Finished, BackedOut, or Stopped; the last may be left by run() or backOut().
    void ended(ringdown::desk::RotationStand stand);

private:
    class Private;
    explicit Rotation(std::unique_ptr<Private> rotation);

    std::unique_ptr<Private> d;
};

} // namespace ringdown::desk
