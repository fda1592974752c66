// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/Store.h"

#include <memory>
#include <string>

namespace ringdown::relay {

/// An effect between its reading and its end.
struct Hand {
    explicit Hand(store::OutboxRow given);

    store::OutboxRow row;
    std::string sender;   ///< of a text or a leg
    std::string receiver; ///< of a text or a leg
    /// What effects have in common that a look at the carrier's list could not tell apart (Likenesses).
    std::string likeness;
    bool holdsLikeness = false;
    bool isUnderWay = false;
    int tries = 0;
    std::string keySid;    ///< of the key it was last asked for with
    std::string confirmed; ///< the carrier's id, as its report said

    bool isText() const { return row.kind == store::EffectKind::Text; }
    bool isLeg() const { return row.kind == store::EffectKind::PlaceLeg; }
    /// Its call is asked whether it still needs this, and told when it is refused.
    bool isOfCall() const { return isLeg() || row.kind == store::EffectKind::MoveCall; }
    bool isDeletion() const
    {
        return row.kind == store::EffectKind::DeleteQueue ||
               row.kind == store::EffectKind::DeleteTranscription;
    }
    /// It has no deadline, and waits while there is no API key.
    bool waitsForKey() const { return row.kind == store::EffectKind::DeleteTranscription; }
    /// To do it twice does no harm, so that nothing has to be looked up.
    bool mayRepeat() const { return !isText() && !isLeg(); }
};

using HandPtr = std::shared_ptr<Hand>;

} // namespace ringdown::relay
