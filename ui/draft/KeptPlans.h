// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/Plan.h"
#include "ui/draft/DraftFile.h"

#include <QStringList>

#include <optional>

namespace ringdown::draft {

/// What could be read of a kept draft.
struct KeptPlans {
    plan::Plan basis;
    plan::Plan plan;
    bool isWhole = true;            ///< false: the document says more than stands here
    QStringList lost;               ///< the first values that were left out of plan, as the document has them
    std::optional<plan::Plan> sent; ///< and not answered
};

/// Nothing when the texts are no plans at all. Errors of the plans lose nothing.
std::optional<KeptPlans> readKeptPlans(const SavedDraft &kept);

} // namespace ringdown::draft
