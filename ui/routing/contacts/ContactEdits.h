// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/Plan.h"

#include <vector>

namespace ringdown::routing_ui {

/// Where a contact is named.
struct ContactUse {
    std::vector<TierId> tiers;
    std::vector<TextId> texts;
    bool isForwardedTo = false; ///< texts to the business number go to it

    bool isUsed() const { return !tiers.empty() || !texts.empty() || isForwardedTo; }
};

ContactUse usesOf(const plan::Tenant &tenant, const ContactId &contact);
/// Another contact with the same phone, or nullptr.
const plan::Contact *samePhone(const plan::Tenant &tenant, const plan::Contact &contact);

/// The contact that has the id becomes what is given; a new id takes its place in tiers, texts and
/// forwarding.
void changeContact(plan::Tenant &tenant, const ContactId &id, const plan::Contact &contact);
/// Here, and in every tier, text and forwarding.
void removeContact(plan::Tenant &tenant, const ContactId &contact);

/// Indices of the entries whose phone an earlier entry has already: they never count.
std::vector<std::size_t> repeatedEntries(const std::vector<plan::DirectoryEntry> &directory);

} // namespace ringdown::routing_ui
