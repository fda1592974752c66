// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/PhoneNumber.h"

namespace ringdown {

/// Whether who calls or texts the number pays its owner for it: premium rate, shared cost and personal
/// numbers, satellite and international networks.
bool isPremium(const PhoneNumber &number);

} // namespace ringdown
