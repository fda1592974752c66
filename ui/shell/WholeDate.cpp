// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/WholeDate.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <iterator>

namespace ringdown::shell {
namespace {

QString bare(QString word)
{
    while (word.endsWith(u'.'))
        word.chop(1);
    return word.toLower();
}

template <typename NameOf>
int indexAmong(const QString &word, int count, NameOf nameOf)
{
    for (int index = 1; index <= count; ++index) {
        for (const QLocale::FormatType length : {QLocale::ShortFormat, QLocale::LongFormat}) {
            if (bare(nameOf(index, length)) == word)
                return index;
        }
    }
    return 0;
}

/// 1 to 12, or 0.
int monthNamed(const QString &word, const QLocale &locale)
{
    for (const QLocale &names : {locale, QLocale::c()}) {
        const auto inDate = [&](int month, QLocale::FormatType length) {
            return names.monthName(month, length);
        };
        const auto alone = [&](int month, QLocale::FormatType length) {
            return names.standaloneMonthName(month, length);
        };
        const int month = std::max(indexAmong(word, 12, inDate), indexAmong(word, 12, alone));
        if (month > 0)
            return month;
    }
    return 0;
}

bool isWeekday(const QString &word, const QLocale &locale)
{
    const QLocale both[] = {locale, QLocale::c()};
    return std::any_of(std::begin(both), std::end(both), [&](const QLocale &names) {
        return indexAmong(word, 7, [&](int day, QLocale::FormatType length) {
                   return names.dayName(day, length);
               }) > 0;
    });
}

/// Of figures only: "2026-12-04", "4.12.2026", "4/12/2026".
QDate dateOfFigures(const QString &text, const QLocale &locale)
{
    static const QRegularExpression yearFirst(QStringLiteral("^(\\d{4})-(\\d{2})-(\\d{2})$"));
    static const QRegularExpression yearLast(QStringLiteral("^(\\d{1,2})([./])(\\d{1,2})\\2(\\d{4})$"));
    if (const auto match = yearFirst.match(text); match.hasMatch())
        return {match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt()};
    const auto match = yearLast.match(text);
    if (!match.hasMatch())
        return {};
    const int first = match.captured(1).toInt();
    const int second = match.captured(3).toInt();
    const bool isMonthFirst = match.captured(2) == QLatin1StringView("/") &&
                              locale.dateFormat(QLocale::ShortFormat).startsWith(u'M');
    return {match.captured(4).toInt(), isMonthFirst ? first : second, isMonthFirst ? second : first};
}

/// "4 dec 2026", "dec 4 2026".
QDate dateOfWords(const QStringList &words, const QLocale &locale)
{
    static const QRegularExpression dayForm(QStringLiteral("^(\\d{1,2})(?:st|nd|rd|th)?$"));
    static const QRegularExpression yearForm(QStringLiteral("^\\d{4}$"));
    if (words.size() != 3 || !yearForm.match(words[2]).hasMatch())
        return {};
    for (const int day : {0, 1}) {
        const auto match = dayForm.match(words[day]);
        const int month = match.hasMatch() ? monthNamed(words[1 - day], locale) : 0;
        if (month > 0)
            return {words[2].toInt(), month, match.captured(1).toInt()};
    }
    return {};
}

} // namespace

std::optional<WholeDate> readWholeDate(const QString &text, const QLocale &locale)
{
    static const QRegularExpression between(QStringLiteral("[\\s,]+|(?<=\\d)[tT](?=\\d)"));
    static const QRegularExpression clock(QStringLiteral("^\\d{1,2}:\\d{2}$"));
    constexpr qsizetype longest = 60;
    if (text.size() > longest)
        return {};
    QStringList words = text.split(between, Qt::SkipEmptyParts);
    WholeDate read;
    if (!words.isEmpty() && clock.match(words.last()).hasMatch()) {
        const QTime time = QTime::fromString(words.takeLast(), QStringLiteral("H:mm"));
        if (!time.isValid())
            return {};
        read.time = time;
    }
    for (QString &word : words)
        word = bare(word);
    if (!words.isEmpty() && isWeekday(words.first(), locale))
        words.removeFirst();
    words.removeAll(QStringLiteral("of"));
    words.removeAll(QStringLiteral("de"));
    read.date = words.size() == 1 ? dateOfFigures(words.first(), locale) : dateOfWords(words, locale);
    return read.date.isValid() ? std::optional(read) : std::nullopt;
}

} // namespace ringdown::shell
