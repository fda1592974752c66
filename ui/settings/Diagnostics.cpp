// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/Diagnostics.h"

#include "ui/link/RelayPort.h"
#include "ui/shell/Preferences.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QScreen>
#include <QStringList>
#include <QSysInfo>
#include <QTimeZone>

namespace ringdown::settings {
namespace {

struct DiagnosticText {
    Q_DECLARE_TR_FUNCTIONS(Diagnostics)
};

QString line(const char *name, const QString &value)
{
    return QStringLiteral("%1: %2\n").arg(QLatin1StringView(name), value);
}

QString program()
{
    return line("ringdown", QStringLiteral(RINGDOWN_VERSION)) + line("qt", QLatin1StringView(qVersion())) +
           line("system", QSysInfo::prettyProductName()) + line("kernel", QSysInfo::kernelVersion()) +
           line("architecture", QSysInfo::currentCpuArchitecture());
}

QString desktop()
{
    QString text = line("platform", QGuiApplication::platformName()) +
                   line("desktop", qEnvironmentVariable("XDG_CURRENT_DESKTOP", QStringLiteral("-"))) +
                   line("locale", QLocale().name()) +
                   line("zone", QString::fromUtf8(QTimeZone::systemTimeZoneId()));
    for (const QScreen *screen : QGuiApplication::screens()) {
        const QRect place = screen->geometry();
        text += line("screen", QStringLiteral("%1 x %2 at scale %3")
                                   .arg(place.width())
                                   .arg(place.height())
                                   .arg(screen->devicePixelRatio()));
    }
    return text;
}

QString connection(const link::RelayPort *relay)
{
    if (!relay)
        return line("relay", QStringLiteral("none"));
    const link::Freshness fresh = relay->freshness();
    const QString heard =
        fresh.age ? QStringLiteral("%1 ms ago").arg(fresh.age->count()) : QStringLiteral("never");
    return line("relay", relay->place()) + line("last heard", heard) +
           line("trouble", QString::number(static_cast<int>(fresh.trouble))) +
           line("role", QString::number(static_cast<int>(relay->role()))) +
           line("clock offset", QStringLiteral("%1 ms").arg(fresh.clockOffset.count()));
}

} // namespace

QString withoutSecrets(const QString &text)
{
    static const std::pair<QRegularExpression, QString> rules[] = {
        {QRegularExpression(QStringLiteral("(?i)(bearer|token|secret|password)([\"'\\s:=]+)\\S+")),
         QStringLiteral("\\1\\2[removed]")},
        {QRegularExpression(QStringLiteral("\\b(whk1_)[A-Za-z0-9_.-]+")), QStringLiteral("\\1[removed]")},
        {QRegularExpression(QStringLiteral("\\b(AC|SK|CA|RE|SM|MM|PN)[0-9a-f]{32}\\b")),
         QStringLiteral("\\1[removed]")},
        {QRegularExpression(QStringLiteral("\\b[A-Za-z0-9_-]{32,}\\b")), QStringLiteral("[removed]")},
        {QRegularExpression(QStringLiteral("(\\+\\d{1,4})\\d{5,}")), QStringLiteral("\\1[digits removed]")},
    };
    QString clean = text;
    for (const auto &[pattern, instead] : rules)
        clean.replace(pattern, instead);
    return clean;
}

std::vector<DiagnosticPart> diagnosticParts(const shell::Preferences &preferences,
                                            const link::RelayPort *relay)
{
    std::vector<DiagnosticPart> parts = {
        {DiagnosticText::tr("Program and system"),
         DiagnosticText::tr("Versions of the console, Qt and the system"), program()},
        {DiagnosticText::tr("Desktop"), DiagnosticText::tr("Screens, scale, language and time zone"),
         desktop()},
        {DiagnosticText::tr("Connection"), DiagnosticText::tr("The relay’s address and how it answers"),
         connection(relay)},
        {DiagnosticText::tr("Settings"), DiagnosticText::tr("What is chosen on this page"),
         QString::fromUtf8(toJson(preferences))},
    };
    for (DiagnosticPart &part : parts)
        part.text = withoutSecrets(part.text);
    return parts;
}

QString diagnosticText(const std::vector<DiagnosticPart> &parts)
{
    QStringList texts;
    for (const DiagnosticPart &part : parts)
        texts << QStringLiteral("== %1\n%2").arg(part.name, part.text);
    return texts.join(QLatin1Char('\n'));
}

} // namespace ringdown::settings
