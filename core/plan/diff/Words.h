// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/Plan.h"

#include <string>
#include <string_view>
#include <vector>

namespace ringdown::plan {

// Pieces of a plan in words, for the sentences of the diff.

std::string inQuotes(std::string_view text);
/// "a", "a and b", "a, b and c"; "nobody" without any.
std::string enumeration(const std::vector<std::string> &parts);
/// "a, then b, then c"
std::string succession(const std::vector<std::string> &parts);
/// "1 second", "20 seconds"
std::string counted(int count, std::string_view noun);

std::string weekdayName(std::size_t index); ///< 0 is "Monday"
/// "09:00 to 12:00 and 13:00 to 17:00", "all day", or "closed"
std::string hoursWords(const DayHours &hours);
/// "open 09:00 to 17:00" or "closed"
std::string openWords(const DayHours &hours);
/// "24 December 2026", "every 25 December", "the 4th Thursday of November", "2 days before Easter Sunday"
std::string dayWords(const ExceptionDay &day);
/// "Christmas Eve (24 December 2026)", or the day alone when the exception has no name
std::string exceptionWords(const HoursException &exception);
/// "23 November 2026, 18:00 (UTC-08:00)"
std::string momentWords(const OffsetInstant &moment);

/// "closed until 23 November 2026, 18:00 (UTC-08:00)", without the note
std::string overrideWords(const HoursOverride &override);

/// What a step does, as a predicate: "rings primary, then backup"
std::string stepWords(const Step &step);
/// Two steps of the same kind: "rings backup instead of primary"
std::string replacementWords(const Step &before, const Step &after);
/// Whom a caller rule takes: "+16195550199 and numbers that begin with +1900"
std::string matchWords(const CallerMatch &match);
/// How often a text is sent, as a part of a sentence.
std::string repeatWords(const TextTemplate &text);
/// The contact's name, or its id when the tenant does not know it.
std::string contactName(const Tenant &tenant, const ContactId &id);
std::vector<std::string> contactNames(const Tenant &tenant, const std::vector<ContactId> &ids);

} // namespace ringdown::plan
