// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/filter/FilterGrammar.h"

namespace ringdown::filter {

/// One way to finish the word at the cursor.
struct Offer {
    QString text;  ///< the whole word, with its key and a blank or colon behind it where one follows
    QString words; ///< what it means, "" when the text says it
};

struct Offers {
    qsizetype start = 0;
    qsizetype length = 0; ///< what an offer takes the place of
    std::vector<Offer> offers;
};

/// What may follow at the cursor: keys for the beginning of a word, behind a colon the values of the plan.
Offers completionsAt(const QString &text, qsizetype cursor, const plan::Plan &plan);

} // namespace ringdown::filter
