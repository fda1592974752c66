// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/relay/Reach.h"
#include "core/routing/texts/TextBook.h"
#include "core/store/Store.h"

namespace ringdown::relay {

struct RecalledTexts {
    routing::TextBook book;
    bool isWhole = true; ///< no older text may matter
};

/// What a relay that starts has to know of texts: everybody who wrote STOP, and whose texts were forwarded of
/// late (the newest reach: of the newest 5000 texts and what became of them). Blocks, and is Unavailable when
/// it is over before its end.
Result<RecalledTexts> recallTexts(store::CallStore &log, Instant now, Reach reach = Reach::Whole,
                                  const IsOver &isOver = {});

} // namespace ringdown::relay
