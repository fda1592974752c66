// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/PhoneNumber.h"

#include <QString>

#include <string>
#include <variant>
#include <vector>

namespace ringdown::routing_ui {

// The lists of a caller rule as people type them, parted by commas, semicolons or new lines. Each reader
// gives the list, or a sentence that names what cannot be read and how to write it. Nothing written is an
// empty list.

template <typename Value>
using EntriesRead = std::variant<std::vector<Value>, QString>;

/// Phone numbers in any form; national ones are of the region.
EntriesRead<PhoneNumber> readNumbers(const QString &text, const std::string &region);
/// "+1900", "+1 (900)", "001 900".
EntriesRead<std::string> readPrefixes(const QString &text);
/// Two letters, as ISO 3166 has them; small ones are taken as capitals.
EntriesRead<std::string> readCountries(const QString &text);
/// As carriers write them: two letters are taken as capitals.
std::vector<std::string> readStates(const QString &text);
/// What is to be said of a state that is written otherwise, "" for nothing.
QString noteOfStates(const std::vector<std::string> &states);
/// Words as they are, without those said twice.
std::vector<std::string> readWordList(const QString &text);

QString numbersText(const std::vector<PhoneNumber> &numbers, const std::string &region);
QString wordsText(const std::vector<std::string> &words);

} // namespace ringdown::routing_ui
