// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace ringdown::store::sqlite {

/// A place in a list that is read in pages, as clients hold it: the row the next page comes behind.
std::string cursorAt(std::int64_t row);
std::optional<std::int64_t> rowAt(std::string_view cursor); ///< nothing when it is none of ours
Error noCursor(std::string_view given);                     ///< what is said to one that is none

} // namespace ringdown::store::sqlite
