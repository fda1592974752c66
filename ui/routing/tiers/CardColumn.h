// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Id.h"

#include <functional>
#include <vector>

class QVBoxLayout;

namespace ringdown::routing_ui {

class TierCard;

/// One card for each tier, in the order of the tiers. The card of a tier that stays is kept, with the focus
/// in it; those of tiers that are gone go, and newCard makes what is missing.
void matchCards(QVBoxLayout &column, std::vector<TierCard *> &cards, const std::vector<TierId> &tiers,
                const std::function<TierCard *()> &newCard);

} // namespace ringdown::routing_ui
