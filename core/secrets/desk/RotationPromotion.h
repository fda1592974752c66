// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/secrets/desk/RotationSecondary.h"

namespace ringdown::desk {

/// The promotion of the secondary Auth Token, once every relay verifies with either key.
class RotationPromotion {
public:
    explicit RotationPromotion(RotationRun &run)
        : m_run(run)
    {
    }

    /// Lets every relay verify a random text signed with either key; anything else ends the step.
    void verify(const WhenStepped &stepped, const std::function<void()> &then);
    /// Verifies, counts, promotes, and looks which token the carrier takes. Notes: "promotedAt" and "checks
    /// RELAY", what the second key had verified before.
    void promote(const WhenStepped &stepped);

private:
    void decide(const AccountCredential &first, const AccountCredential &second, const WhenStepped &stepped,
                int tries);
    void noteCounts(const WhenStepped &stepped, const std::function<void()> &then);
    void ask(const AccountCredential &first, const AccountCredential &second, const WhenStepped &stepped,
             int tries);
    void isDone(const AccountCredential &second, const WhenStepped &stepped);

    RotationRun &m_run;
};

/// The key of this id; nullptr when the relay has none.
const client::RelayWebhookKey *findWebhookKey(const client::RelayWebhookKeys &keys, const std::string &id);

} // namespace ringdown::desk
