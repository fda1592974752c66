// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace ringdown::format {

using SaidAgain = std::optional<QString>; ///< in the console's language; nothing for what it is not

/// What stands in a gap by itself: a number, a name, a time. kind: a letter of EngineSentence::slots.
///   n number   p one word, as a phone or a key   t name   x anything
///   d weekday   D date   M month   e first to last   m moment   i time or interval   h hours of a day
///   k busy or rejected   j open or closed
///   l names, s names in order, a names to choose from, L two names or more, g names one after another
///   Q text in quotes   b text in quotes or a number   w a counted thing
///   H hours of a day in words   U moment with its offset
///   r caller rules: a name in quotes, or "rule 2"
///   I tier in quotes   N tiers in order   B tiers: these by their ids, and said by their names
SaidAgain plainSlot(char kind, const QString &text);

/// The parts of "A, B<link>C", in every way they can be told apart, until one suits.
bool tryLists(const QString &text, const QString &link,
              const std::function<bool(const QStringList &)> &suits);
/// "A, B<link>C" again.
QString listAgain(const QStringList &parts, const QString &link);

QString andLink(); ///< between the last two of a list, in the console's language

using ReadPart = std::function<std::optional<QString>(const QString &)>;
/// What reads in front of a comma or "and", with what reads behind it; nothing when there is no such place.
std::optional<QString> joined(const QString &text, const ReadPart &first, const ReadPart &behindComma,
                              const ReadPart &behindAnd);

} // namespace ringdown::format
