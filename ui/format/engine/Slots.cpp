// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/format/engine/Slots.h"

#include "ui/format/PlanNames.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>
#include <QRegularExpression>

#include <array>

namespace ringdown::format {
namespace {

struct SlotText {
    Q_DECLARE_TR_FUNCTIONS(EngineWords)
};

int weekdayOf(const QString &name)
{
    for (int day = 1; day <= 7; ++day) {
        if (QLocale::c().dayName(day) == name)
            return day;
    }
    return 0;
}

int monthOf(const QString &name)
{
    for (int month = 1; month <= 12; ++month) {
        if (QLocale::c().monthName(month) == name)
            return month;
    }
    return 0;
}

SaidAgain weekday(const QString &text)
{
    const int day = weekdayOf(text);
    return day == 0 ? SaidAgain() : QLocale().dayName(day);
}

SaidAgain month(const QString &text)
{
    const int number = monthOf(text);
    return number == 0 ? SaidAgain() : QLocale().monthName(number);
}

SaidAgain ordinal(const QString &text)
{
    const std::pair<QLatin1String, QString> known[] = {
        {QLatin1String("1st"), SlotText::tr("1st", "weekday of a month")},
        {QLatin1String("2nd"), SlotText::tr("2nd", "weekday of a month")},
        {QLatin1String("3rd"), SlotText::tr("3rd", "weekday of a month")},
        {QLatin1String("4th"), SlotText::tr("4th", "weekday of a month")},
        {QLatin1String("5th"), SlotText::tr("5th", "weekday of a month")},
        {QLatin1String("last"), SlotText::tr("last", "weekday of a month")},
    };
    for (const auto &[english, words] : known) {
        if (text == english)
            return words;
    }
    return std::nullopt;
}

/// "26 November 2026"
SaidAgain date(const QString &text)
{
    const QStringList parts = text.split(QLatin1Char(' '));
    const int number = parts.size() == 3 ? monthOf(parts[1]) : 0;
    if (number == 0 || !QDate(parts[2].toInt(), number, parts[0].toInt()).isValid())
        return std::nullopt;
    return SlotText::tr("%1 %2 %3", "day, month, year").arg(parts[0], QLocale().monthName(number), parts[2]);
}

bool isClock(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral("^\\d\\d:\\d\\d(-\\d\\d:\\d\\d)?$"));
    return shape.match(text).hasMatch();
}

/// "Thursday 26 November 2026 at 10:00"
SaidAgain moment(const QString &text)
{
    static const QString second = QStringLiteral(" (for the second time, the clocks went back)");
    const bool isSecond = text.endsWith(second);
    const QString plain = isSecond ? text.chopped(second.size()) : text;
    const qsizetype at = plain.indexOf(QLatin1String(" at "));
    const qsizetype blank = plain.indexOf(QLatin1Char(' '));
    if (at < 0 || blank > at || !isClock(plain.mid(at + 4)))
        return std::nullopt;
    const SaidAgain day = weekday(plain.left(blank));
    const SaidAgain when = date(plain.mid(blank + 1, at - blank - 1));
    if (!day || !when)
        return std::nullopt;
    const QString words =
        SlotText::tr("%1 %2 at %3", "weekday, date, time of day").arg(*day, *when, plain.mid(at + 4));
    return isSecond ? SlotText::tr("%1 (for the second time, the clocks went back)").arg(words) : words;
}

SaidAgain hours(const QString &text)
{
    if (text == QLatin1String("closed"))
        return SlotText::tr("closed", "the hours of a day");
    SaidAgain said;
    tryLists(text, QStringLiteral(" and "), [&](const QStringList &parts) {
        for (const QString &part : parts) {
            if (!isClock(part))
                return false;
        }
        said = listAgain(parts, andLink());
        return true;
    });
    return said;
}

SaidAgain oneOfWords(const QString &text, std::initializer_list<std::pair<QLatin1String, QString>> known)
{
    for (const auto &[english, words] : known) {
        if (text == english)
            return words;
    }
    return std::nullopt;
}

/// A name can be anything, but for what begins another part of a sentence.
SaidAgain name(const QString &text)
{
    for (const QLatin1String part :
         {QLatin1String(", so "), QLatin1String(". "), QLatin1String(": "), QLatin1String("'s phone")}) {
        if (text.contains(part))
            return std::nullopt;
    }
    const SaidAgain somebody = oneOfWords(
        text, {{QLatin1String("nobody"), SlotText::tr("nobody")},
               {QLatin1String("the countries of its own numbers"),
                SlotText::tr("the countries of its own numbers")},
               {QLatin1String("the carrier's usual voice"), SlotText::tr("the carrier’s usual voice")},
               {QLatin1String("Somebody"), SlotText::tr("Somebody")},
               {QLatin1String("Somebody else"), SlotText::tr("Somebody else")}});
    return somebody ? somebody : text;
}

using OneAgain = SaidAgain (*)(const QString &text);

SaidAgain names(const QString &text, const QString &link, const QString &linkAgain, qsizetype least,
                OneAgain sayAgain = name)
{
    SaidAgain said;
    tryLists(text, link, [&](const QStringList &parts) {
        QStringList again;
        for (const QString &part : parts) {
            const SaidAgain one = sayAgain(part);
            if (!one)
                return false;
            again += *one;
        }
        if (parts.size() < least)
            return false;
        said = listAgain(again, linkAgain);
        return true;
    });
    return said;
}

SaidAgain tier(const QString &id)
{
    static const QRegularExpression shape(QStringLiteral("^[a-z][a-z0-9-]*$"));
    return shape.match(id).hasMatch() ? SaidAgain(PlanNames().tier(TierId(id.toStdString()))) : std::nullopt;
}

/// "Captain, then Office"
SaidAgain succession(const QString &text, OneAgain sayAgain)
{
    QStringList again;
    for (const QString &part : text.split(QStringLiteral(", then "))) {
        const SaidAgain one = sayAgain(part);
        if (!one)
            return std::nullopt;
        again += *one;
    }
    return again.join(SlotText::tr(", then ", "between things in their order"));
}

SaidAgain itself(const QString &text)
{
    return text;
}

/// sayAgain: of what is in the quotes.
SaidAgain quoted(const QString &text, OneAgain sayAgain = itself)
{
    const bool isQuoted =
        text.size() >= 2 && text.startsWith(QLatin1Char('"')) && text.endsWith(QLatin1Char('"'));
    const SaidAgain inside = isQuoted ? sayAgain(text.mid(1, text.size() - 2)) : std::nullopt;
    return inside ? SaidAgain(SlotText::tr("“%1”", "words of somebody").arg(*inside)) : std::nullopt;
}

/// "rule 2", or its name in quotes
SaidAgain callerRule(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral("^rule (\\d+)$"));
    const QRegularExpressionMatch match = shape.match(text);
    return match.hasMatch() ? SaidAgain(SlotText::tr("rule %1", "a caller rule").arg(match.captured(1)))
                            : quoted(text);
}

/// "20 seconds"
SaidAgain counted(const QString &text)
{
    static const QRegularExpression shape(
        QStringLiteral("^(\\d+) (second|minute|day|call|time|relay|webhook)s?$"));
    const QRegularExpressionMatch match = shape.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const int count = match.captured(1).toInt();
    const QString noun = match.captured(2);
    if (noun == QLatin1String("second"))
        return SlotText::tr("%Ln second(s)", nullptr, count);
    if (noun == QLatin1String("minute"))
        return SlotText::tr("%Ln minute(s)", nullptr, count);
    if (noun == QLatin1String("day"))
        return SlotText::tr("%Ln day(s)", nullptr, count);
    if (noun == QLatin1String("relay"))
        return SlotText::tr("%n relay(s)", nullptr, count);
    if (noun == QLatin1String("webhook"))
        return SlotText::tr("%Ln webhook(s)", nullptr, count);
    return noun == QLatin1String("call") ? SlotText::tr("%Ln call(s)", nullptr, count)
                                         : SlotText::tr("%Ln time(s)", nullptr, count);
}

/// "09:00 to 12:00 and 13:00 to 17:00"
SaidAgain hoursInWords(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral("^(\\d\\d:\\d\\d) to (\\d\\d:\\d\\d)$"));
    if (text == QLatin1String("all day"))
        return SlotText::tr("all day");
    SaidAgain said;
    tryLists(text, QStringLiteral(" and "), [&](const QStringList &parts) {
        QStringList again;
        for (const QString &part : parts) {
            const QRegularExpressionMatch match = shape.match(part);
            if (!match.hasMatch())
                return false;
            again += SlotText::tr("%1 to %2", "times of a day").arg(match.captured(1), match.captured(2));
        }
        said = listAgain(again, andLink());
        return true;
    });
    return said;
}

/// "23 November 2026, 18:00 (UTC-08:00)"
SaidAgain momentWithOffset(const QString &text)
{
    const qsizetype comma = text.indexOf(QLatin1String(", "));
    const SaidAgain day = comma < 0 ? SaidAgain() : date(text.left(comma));
    return day && text.endsWith(QLatin1Char(')')) ? SaidAgain(*day + text.mid(comma)) : std::nullopt;
}

SaidAgain digits(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral("^-?\\d+$"));
    return shape.match(text).hasMatch() ? SaidAgain(text) : std::nullopt;
}

} // namespace

QString andLink()
{
    return SlotText::tr(" and ", "between the last two of a list");
}

bool tryLists(const QString &text, const QString &link, const std::function<bool(const QStringList &)> &suits)
{
    // The last link is the one that is no part of a name, mostly.
    for (qsizetype at = text.lastIndexOf(link); at > 0;
         at = at > link.size() ? text.lastIndexOf(link, at - 1) : -1) {
        QStringList parts = text.left(at).split(QStringLiteral(", "));
        parts += text.mid(at + link.size());
        if (!parts.contains(QString()) && suits(parts))
            return true;
    }
    return !text.isEmpty() && suits({text});
}

QString listAgain(const QStringList &parts, const QString &link)
{
    QString list;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (i > 0)
            list += i + 1 == parts.size() ? link : QStringLiteral(", ");
        list += parts[i];
    }
    return list;
}

SaidAgain plainSlot(char kind, const QString &text)
{
    if (text.isEmpty() && kind != 'x')
        return std::nullopt;
    switch (kind) {
    case 'n':
        return digits(text);
    case 'p':
        return text.contains(QLatin1Char(' ')) ? SaidAgain() : text;
    case 't':
        return name(text);
    case 'x':
        return text;
    case 'd':
        return weekday(text);
    case 'D':
        return date(text);
    case 'M':
        return month(text);
    case 'e':
        return ordinal(text);
    case 'm':
        return moment(text);
    case 'i':
        return isClock(text) ? SaidAgain(text) : std::nullopt;
    case 'h':
        return hours(text);
    case 'k':
        return oneOfWords(text,
                          {{QLatin1String("busy"), SlotText::tr("busy", "a call is refused as")},
                           {QLatin1String("rejected"), SlotText::tr("rejected", "a call is refused as")}});
    case 'j':
        return oneOfWords(text, {{QLatin1String("open"), SlotText::tr("open", "a business")},
                                 {QLatin1String("closed"), SlotText::tr("closed", "a business")}});
    case 'l':
        return names(text, QStringLiteral(" and "), andLink(), 1);
    case 'L':
        return names(text, QStringLiteral(" and "), andLink(), 2);
    case 's':
        return names(text, QStringLiteral(" and then "),
                     SlotText::tr(" and then ", "between the last two of a list"), 1);
    case 'g':
        return succession(text, name);
    case 'Q':
        return quoted(text);
    case 'b': {
        const SaidAgain number = digits(text);
        return number ? number : quoted(text);
    }
    case 'w':
        return counted(text);
    case 'H':
        return hoursInWords(text);
    case 'U':
        return momentWithOffset(text);
    case 'a':
        return names(text, QStringLiteral(" or "), SlotText::tr(" or ", "between the last two of a list"), 1);
    case 'r':
        return names(text, QStringLiteral(" and "), andLink(), 1, callerRule);
    case 'I':
        return quoted(text, tier);
    case 'N':
        return succession(text, tier);
    case 'B':
        return names(text, QStringLiteral(" and "), andLink(), 1, tier);
    default: // a part that is made of others; SentenceReader has those
        return std::nullopt;
    }
}

std::optional<QString> joined(const QString &text, const ReadPart &first, const ReadPart &behindComma,
                              const ReadPart &behindAnd)
{
    const QString inEnglish = QStringLiteral(" and ");
    for (const QString &link : {QStringLiteral(", "), inEnglish}) {
        const bool isAnd = link == inEnglish;
        for (qsizetype at = text.indexOf(link); at > 0; at = text.indexOf(link, at + 1)) {
            const auto head = first(text.left(at));
            const auto rest =
                head ? (isAnd ? behindAnd : behindComma)(text.mid(at + link.size())) : std::nullopt;
            if (rest)
                return *head + (isAnd ? andLink() : QStringLiteral(", ")) + *rest;
        }
    }
    return {};
}

} // namespace ringdown::format
