// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/Plan.h"

#include <optional>
#include <string>

namespace ringdown::review {

/// The path at which another plan has what stands at a path of this one ("tenants[1].tiers[0].contacts"):
/// things are known by their ids, phones and names, whatever their order, and by what they are where only
/// their name is another. Nothing when it is not there.
std::optional<std::string> samePlace(const std::string &path, const plan::Plan &from, const plan::Plan &to);

} // namespace ringdown::review
