// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>

namespace ringdown::ctl {

/// Text from elsewhere, safe to print: control characters, terminal escapes and marks that turn the writing
/// direction become visible, so that a caller's name cannot recolour or rewrite the operator's terminal.
std::string forTerminal(std::string_view text);

} // namespace ringdown::ctl
