// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/format/StrangersWords.h"

#include <QGuiApplication>

#include <algorithm>

namespace ringdown::format {
namespace {

bool turnsDirection(QChar letter)
{
    const char16_t code = letter.unicode();
    return code == 0x061C || code == 0x200E || code == 0x200F || (code >= 0x202A && code <= 0x202E) ||
           (code >= 0x2066 && code <= 0x2069);
}

bool isUnseen(QChar letter)
{
    const char16_t code = letter.unicode();
    return code == 0x200B || code == 0x2060 || code == 0xFEFF || letter.category() == QChar::Other_Control;
}

bool endsLine(QChar letter)
{
    return letter == QChar::LineFeed || letter == QChar::ParagraphSeparator || letter == QChar::LineSeparator;
}

/// Only what is seen, and blanks; lines end with "\n".
QString seenOf(const std::string &written)
{
    QString text = QString::fromStdString(written);
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    QString seen;
    seen.reserve(text.size());
    for (const QChar letter : std::as_const(text)) {
        if (endsLine(letter) || letter == QChar::CarriageReturn)
            seen += QChar(QChar::LineFeed);
        else if (letter.isSpace())
            seen += letter == QChar::Nbsp ? letter : QChar(QChar::Space);
        else if (!turnsDirection(letter) && !isUnseen(letter))
            seen += letter;
    }
    return seen;
}

/// Whether any of it is read the other way than the screen.
bool isReadOtherwise(const QString &line)
{
    const bool isFromRight = QGuiApplication::layoutDirection() == Qt::RightToLeft;
    return std::any_of(line.begin(), line.end(), [&](QChar letter) {
        const QChar::Direction direction = letter.direction();
        return isFromRight
                   ? direction == QChar::DirL || direction == QChar::DirEN
                   : direction == QChar::DirR || direction == QChar::DirAL || direction == QChar::DirAN;
    });
}

} // namespace

QString strangersLine(const std::string &written)
{
    return seenOf(written).simplified();
}

QString strangersWords(const std::string &written)
{
    const QString line = strangersLine(written);
    constexpr QChar firstStrongIsolate(0x2068);
    constexpr QChar popIsolate(0x2069);
    return isReadOtherwise(line) ? firstStrongIsolate + line + popIsolate : line;
}

QString strangersText(const std::string &written)
{
    return seenOf(written).trimmed();
}

QString strangersJson(const std::string &json)
{
    QString escaped;
    for (const QChar letter : QString::fromStdString(json)) {
        if (turnsDirection(letter) || isUnseen(letter))
            escaped += QStringLiteral("\\u%1").arg(letter.unicode(), 4, 16, QLatin1Char('0'));
        else
            escaped += letter;
    }
    return escaped;
}

} // namespace ringdown::format
