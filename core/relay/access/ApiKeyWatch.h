// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/relay/Ports.h"
#include "core/relay/access/BearerTokens.h"
#include "core/relay/access/KeyProbe.h"
#include "core/relay/access/KeyShelf.h"
#include "core/relay/outbox/CarrierLine.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace ringdown::relay {

/// The relay's API key, as far as it may be told.
struct ApiKeyState {
    std::string accountSid;
    std::string sid; ///< "" while the relay only receives
    std::optional<Instant> since;
    KeySource source = KeySource::Environment;
    std::optional<Instant> lastUsed;
    std::uint64_t uses = 0; ///< times the carrier was asked with it since the relay started
    std::optional<rest::KeyReach> reach;
    Instant reachAt;
};

/// An API key somebody offers.
struct OfferedKey {
    std::string accountSid;
    secrets::ApiKey key;
    std::optional<Instant> since;
    KeySource source = KeySource::Environment;
};

/// Keeps the relay's one API key, and asks the carrier again and again what it can do: every minute until the
/// answer is known, then every hour. A Main key is not kept (design decision 5); one that the carrier
/// refuses, or that could do more than a relay needs, raises an alarm. I/O thread only.
class ApiKeyWatch {
public:
    static constexpr std::chrono::seconds askAgainWhenUnknown{60};
    static constexpr std::chrono::seconds askAgain{3600};
    /// Of somebody who waits for the answer; less than the 15 s after which our clients stop waiting.
    static constexpr std::chrono::seconds patience{12};

    using Tell = std::function<void(Event)>; ///< writes and logs an event
    using WhenAsked = std::function<void(const Result<rest::KeyReach> &)>;

    /// probe may be null: then nothing is ever known. It must outlive this.
    ApiKeyWatch(KeyProbe *probe, KeyShelf &shelf, Executor &executor, Tell tell);
    ~ApiKeyWatch();

    /// Puts a key into service, or none; known is what the carrier has just said of it.
    void use(std::optional<OfferedKey> key, std::optional<rest::KeyReach> known);
    /// Called whenever another key came into service, or none is any more.
    void whenChanged(std::function<void()> changed);
    ApiKeyState state() const;
    const std::optional<OfferedKey> &key() const; ///< the one in service
    /// The key in service, for whoever asks the carrier for something with it.
    std::optional<CarrierKey> inService() const;
    void noteUse();
    /// The carrier refused what was asked with it: whether it knows the key is asked at once, once a minute
    /// at most.
    void noteRefusal();
    /// Asks the carrier about this key without taking it into service. Unavailable after the patience.
    void ask(const OfferedKey &key, WhenAsked done);
    /// Asks about the key in service and acts on the answer. NotFound when there is none.
    void askNow(const WhenAsked &done);

private:
    class Private;
    std::shared_ptr<Private> d;
};

/// Why a relay takes no such key; nothing when it may have it.
std::optional<std::string> reasonAgainst(const std::string &keySid, const rest::KeyReach &reach);
/// What a relay without API key does not do, one sentence each.
std::vector<std::string> doneWithoutKey();

} // namespace ringdown::relay
