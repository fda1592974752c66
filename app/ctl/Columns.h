// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <ostream>
#include <string>
#include <vector>

namespace ringdown::ctl {

/// Prints rows with their columns below each other, two blanks apart; widths are those of UTF-8 text.
void printColumns(std::ostream &out, const std::vector<std::vector<std::string>> &rows);

} // namespace ringdown::ctl
