// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/format/NumberWords.h"

#include "core/base/PhoneNumber.h"
#include "ui/format/StrangersWords.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLocale>
#include <QRegularExpression>

namespace ringdown::format {
namespace {

struct NumberText {
    Q_DECLARE_TR_FUNCTIONS(NumberWords)
};

/// "Ann ((619) 555-0177) calls" as "Ann, (619) 555-0177, calls": the number has brackets of its own.
QString withoutDoubleBrackets(QString sentence)
{
    static const QString number = QStringLiteral(" \\((\\x{2066}?\\(\\d+\\)[ \\d-]+\\x{2069}?)\\)");
    static const QRegularExpression goesOn(number + QStringLiteral("(?= )"));
    static const QRegularExpression isLast(number);
    return sentence.replace(goesOn, QStringLiteral(", \\1,")).replace(isLast, QStringLiteral(", \\1"));
}

} // namespace

QString numberText(const std::string &e164, const std::string &homeRegion)
{
    if (e164.empty())
        return NumberText::tr("Withheld number");
    const auto number = PhoneNumber::fromE164(e164);
    if (!number)
        return strangersWords(e164);
    return isolated(QString::fromStdString(number->forPeople(homeRegion)));
}

QString numbersForPeople(const std::string &sentence, const std::string &homeRegion)
{
    static const QRegularExpression e164(QStringLiteral("(?<![\\w+])\\+[1-9]\\d{6,14}(?!\\d)"));
    const QString text = QString::fromStdString(sentence);
    QString shown;
    qsizetype done = 0;
    for (auto found = e164.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        const auto number = PhoneNumber::fromE164(match.captured().toStdString());
        if (!number || !number->isPossible())
            continue;
        shown += QStringView(text).mid(done, match.capturedStart() - done);
        shown += numberText(number->e164(), homeRegion);
        done = match.capturedEnd();
    }
    shown += QStringView(text).mid(done);
    return withoutDoubleBrackets(shown);
}

std::string deskRegion()
{
    // Not of the language that was chosen for the words: Spanish is read in San Diego too.
    const QString region = QLocale::system().name().section(QLatin1Char('_'), 1, 1);
    return region.size() == 2 ? region.toStdString() : std::string("US");
}

QString unbroken(const QString &text)
{
    static const QRegularExpression within(QStringLiteral("(?<=[\\d)]) (?=\\d{2})"));
    QString whole = text;
    return whole.replace(within, QStringLiteral("\u00a0"));
}

QString isolated(const QString &number)
{
    if (QGuiApplication::layoutDirection() != Qt::RightToLeft)
        return number;
    constexpr QChar leftToRightIsolate(0x2066);
    constexpr QChar popIsolate(0x2069);
    return leftToRightIsolate + number + popIsolate;
}

} // namespace ringdown::format
