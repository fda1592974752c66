// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/Translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

namespace ringdown::shell {

void installTranslations(QCoreApplication &app, const QLocale &locale)
{
    auto *words = new QTranslator(&app);
    const QString folder = QStringLiteral(":/i18n");
    if (words->load(locale, QStringLiteral("ringdown"), QStringLiteral("_"), folder) ||
        words->load(QStringLiteral("ringdown_en"), folder))
        app.installTranslator(words);
    auto *ofQt = new QTranslator(&app);
    if (ofQt->load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                   QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        app.installTranslator(ofQt);
}

} // namespace ringdown::shell
