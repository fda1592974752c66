// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Event.h"
#include "core/base/VoicemailPickUp.h"

#include <cstddef>
#include <deque>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace ringdown::routing {

/// Learns at which second a contact's own voicemail picks up: the fold of the legs' events. A voicemail is
/// picked up about as late every time, listens to the whole question, and presses nothing.
class PickUps {
public:
    static constexpr std::size_t mostKept = 20; ///< of each contact: the newest
    static constexpr int fewest = 3;            ///< that have to agree
    static constexpr int spread = 2;            ///< seconds around the median within which they agree

    void apply(const Event &event);
    /// Takes in what another one has learned and this one has not.
    void merge(const PickUps &other);
    std::optional<VoicemailPickUp> of(const TenantId &tenant, const ContactId &contact) const;
    /// Of every contact that shows one; of all tenants for "".
    std::vector<VoicemailPickUp> all(const std::string &tenant = {}) const;

private:
    /// A leg of a running call, known by the hashes of its call and its mark.
    struct OpenLeg {
        std::size_t call = 0;
        std::size_t leg = 0;
        Instant rangAt;
        std::optional<Instant> pickedUpAt;
        bool isOpen = false;
    };
    /// Legs that ring or talk, in places of a fixed number: each call has the sixteen of its hash, and what
    /// is new takes the oldest of them. Relays hear of many legs whose end nobody tells them.
    class OpenLegs {
    public:
        OpenLeg *find(const Event &event);
        void open(const Event &event);
        void closeCall(const CallSid &call);

    private:
        static constexpr std::size_t groups = 1'024;
        static constexpr std::size_t groupSize = 16;

        std::span<OpenLeg> groupOf(std::size_t call);

        std::vector<OpenLeg> m_legs; ///< none until the first rings
    };
    struct Seen {
        std::string leg; ///< SID and leg, so that none counts twice
        Instant at;
        int seconds = 0;
    };
    using Owner = std::pair<std::string, std::string>; ///< tenant and contact

    void learn(const Owner &owner, Seen seen);
    static std::optional<VoicemailPickUp> usual(const Owner &owner, const std::deque<Seen> &seen);

    OpenLegs m_open;
    std::map<Owner, std::deque<Seen>> m_seen; ///< oldest first
};

} // namespace ringdown::routing
