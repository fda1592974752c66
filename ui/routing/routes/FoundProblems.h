// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/draft/Draft.h"
#include "ui/routing/routes/StepCard.h"

#include <vector>

namespace ringdown::routing_ui {

/// What the check says of a business, errors alone while there are some.
struct FoundProblems {
    std::vector<plan::Problem> all;
    ProblemKind kind = ProblemKind::Warning;
};

FoundProblems problemsOf(const draft::Draft &draft, const TenantId &tenant);

} // namespace ringdown::routing_ui
