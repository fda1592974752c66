// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>

namespace ringdown::secrets {

/// text as one word of a command that somebody may copy into a shell: in quotes where it needs them.
std::string shellWord(const std::string &text);

} // namespace ringdown::secrets
