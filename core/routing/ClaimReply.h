// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string_view>

namespace ringdown::routing {

/// Whether what a contact wrote claims a call.
bool isClaim(std::string_view body);

} // namespace ringdown::routing
