// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string_view>

namespace ringdown::client {

/// What a relay lets us do, in rising order. Unknown until it said so, and for one that does not say.
enum class Role { Unknown, Viewer, Operator, Admin };

/// "viewer", "operator" or "admin"; Unknown for every other word.
Role roleOf(std::string_view word);

} // namespace ringdown::client
