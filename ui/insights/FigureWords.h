// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Insights.h"
#include "ui/format/Tone.h"

#include <QString>

#include <array>
#include <optional>

namespace ringdown::insights {

/// One of the numbers on top, and how it was in the days before.
struct Figure {
    QString value; ///< "71 %", "–" when it is not known
    QString label;
    QString change; ///< "4 points more than before (67 %)", "" when there is nothing to compare with
    format::Tone tone = format::Tone::Neutral; ///< of the change: better or worse

    friend bool operator==(const Figure &, const Figure &) = default;
};

/// Answered by a person, time to a person, missed, messages unclaimed. before: nothing while it is not known.
std::array<Figure, 4> figuresOf(const Insights &insights, const std::optional<Insights> &before, int days);

} // namespace ringdown::insights
