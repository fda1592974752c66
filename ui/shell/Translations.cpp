// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/Translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

namespace ringdown::shell {

namespace {

QString folder()
{
    return QStringLiteral(":/i18n");
}

} // namespace

void installTranslations(QCoreApplication &app, const QLocale &locale)
{
    auto *words = new QTranslator(&app);
    if (words->load(locale, QStringLiteral("ringdown"), QStringLiteral("_"), folder()) ||
        words->load(QStringLiteral("ringdown_en"), folder()))
        app.installTranslator(words);
    auto *ofQt = new QTranslator(&app);
    if (ofQt->load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                   QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        app.installTranslator(ofQt);
}

QString wordsIn(const QLocale &language, const char *context, const char *words)
{
    QTranslator translator;
    const bool isThere = translator.load(language, QStringLiteral("ringdown"), QStringLiteral("_"), folder());
    const QString found = isThere ? translator.translate(context, words) : QString();
    return found.isEmpty() ? QString::fromUtf8(words) : found;
}

} // namespace ringdown::shell
