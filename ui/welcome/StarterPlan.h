// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/plan/Plan.h"
#include "core/routing/WhatIf.h"
#include "ui/routing/businesses/BusinessTemplates.h"

#include <QString>

#include <vector>

namespace ringdown::welcome {

/// A business as it is named at first, and the numbers that reach it.
struct BegunBusiness {
    QString name;
    std::vector<PhoneNumber> numbers;
};

/// What somebody told of their businesses when they began. All of them begin alike.
struct Beginning {
    std::vector<BegunBusiness> businesses;
    QString timeZone;
    routing_ui::BusinessKind kind = routing_ui::BusinessKind::Shop;
    std::vector<plan::Contact> people; ///< one for each role of the kind; without phones they are made up
};

/// Numbers typed in any form of the region (ISO 3166), one a line or with commas between; BadInput names the
/// one that is none.
Result<std::vector<PhoneNumber>> readNumbers(const QString &text, const std::string &region);
/// What is missing for a plan, as a sentence; "" when nothing is.
QString problemOf(const Beginning &beginning);
/// The plan of this beginning. A role without a person stays out of it.
plan::Plan starterPlan(const Beginning &beginning);

/// A first call to its first business, at an hour when it is open: the last person it rings takes it after
/// eight seconds.
Result<routing::WhatIfPath> firstCall(const plan::Plan &plan, Instant now);

} // namespace ringdown::welcome
