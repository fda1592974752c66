// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>

namespace ringdown::review {

/// What turns one text into another, line by line, as diff -u shows it: "-" gone, "+" new, " " the three
/// lines around, "…" where lines are left out. "" when equal. In texts that differ over thousands of lines
/// the differing middle counts as replaced whole.
std::string lineDiff(std::string_view before, std::string_view after);

} // namespace ringdown::review
