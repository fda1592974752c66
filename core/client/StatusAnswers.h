// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/client/RelayStatus.h"

#include <string_view>

namespace ringdown::client {

// What a relay says of itself (docs/decisions/0015), read from bytes. Pure functions; BadInput when it is not
// understood. Members that an older or newer relay lacks have their defaults.

Result<RelayStatus> readStatus(std::string_view json);
Result<RelayLogPage> readLogPage(std::string_view json);
Result<OutsideLook> readOutsideLook(std::string_view json);

} // namespace ringdown::client
