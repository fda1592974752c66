// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/RequestKey.h"

#include <string_view>

namespace ringdown::relay {

/// What stands in the log by the carrier's id of it, whichever way it was heard of: a text, and a call that
/// only the carrier's lists told of (docs/decisions/0051).
RequestKey keyOfSid(std::string_view sid);

} // namespace ringdown::relay
