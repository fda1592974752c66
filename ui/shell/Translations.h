// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>
#include <QString>

class QCoreApplication;

namespace ringdown::shell {

/// Loads the words of a locale, English ones for every other (its plurals need a file too), and Qt's own.
void installTranslations(QCoreApplication &app, const QLocale &locale);

/// Words of the console in another language than the one it speaks; as they are where it has none.
QString wordsIn(const QLocale &language, const char *context, const char *words);

} // namespace ringdown::shell
