// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/CallSelection.h"

#include <QString>

#include <vector>

namespace ringdown::filter {

/// A word of a filter text as it stands there: [-][key:]value, the value perhaps in double quotes.
struct Token {
    qsizetype start = 0;
    qsizetype length = 0;
    Sense sense = Sense::Wanted;
    QString key; ///< in lower case; "" for a bare word
    QString value;
};

std::vector<Token> tokensOf(const QString &text);
/// The token as one writes it, with quotes where its value needs them.
QString written(const QString &key, const QString &value, Sense sense = Sense::Wanted);

/// The text without the word that stands there.
QString withoutPart(const QString &text, qsizetype start, qsizetype length);
/// The text with key:value in place of every earlier value of that key; value "" takes the key out.
QString withValue(const QString &text, const QString &key, const QString &value);
/// The text with one word more, unless it is there already. A wanted word takes its unwanted twin out, and
/// the other way round.
QString withPart(const QString &text, const QString &key, const QString &value, Sense sense);
/// The text without its ranges of time.
QString withoutTimes(QString text);

} // namespace ringdown::filter
