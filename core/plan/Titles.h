// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/Plan.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace ringdown::plan {

// What the parts of a plan that need no name are called in sentences: of the engine's reasons, of the check
// and of the diff.

enum class NameStyle { Plain, Quoted };
enum class TitlePlace { Front, Inside }; ///< of a sentence

/// Behind the words "caller rule": its name, or which of the rules it is, as in "caller rule 2".
std::string ruleTitle(const std::vector<CallerRule> &rules, std::size_t index,
                      NameStyle style = NameStyle::Plain);
/// Without these words: its name, or "rule 2".
std::string ruleAlone(const std::vector<CallerRule> &rules, std::size_t index,
                      NameStyle style = NameStyle::Plain);

/// "Christmas Eve", or "the exception for 24 December 2026". day: its day in words.
std::string exceptionTitle(const HoursException &exception, std::string_view day,
                           TitlePlace place = TitlePlace::Inside);
/// "Christmas Eve (24 December 2026)", or "the exception for 24 December 2026".
std::string exceptionAndDay(const HoursException &exception, std::string_view day,
                            TitlePlace place = TitlePlace::Inside);

/// The name, or the phone.
std::string entryTitle(const DirectoryEntry &entry);

} // namespace ringdown::plan
