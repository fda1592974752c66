// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/filter/FilterNumbers.h"

#include <algorithm>

namespace ringdown::filter {
namespace {

constexpr qsizetype leastWithDashes = 6; ///< "24-7 Plumbing" is a name
constexpr qsizetype leastWhole = 7;      ///< digits; below it no country has whole numbers

bool isDigit(QChar letter)
{
    return letter >= QLatin1Char('0') && letter <= QLatin1Char('9');
}

/// What stands between the digits of a number, also where it was copied from a screen that writes from the
/// right.
bool isBetweenDigits(QChar letter)
{
    return letter.isSpace() || letter.category() == QChar::Punctuation_Dash ||
           letter.category() == QChar::Other_Format || letter == QLatin1Char('.') ||
           letter == QLatin1Char('/');
}

bool isBracket(QChar letter)
{
    return letter == QLatin1Char('(') || letter == QLatin1Char(')');
}

} // namespace

QString digitsOf(const QString &value)
{
    QString digits;
    for (const QChar letter : value) {
        if (isDigit(letter) || (letter == QLatin1Char('+') && digits.isEmpty()))
            digits += letter;
    }
    return digits;
}

bool isBeginning(const QString &digits)
{
    return digits.startsWith(QLatin1Char('+')) && digits.size() > 1;
}

QString soughtIn(const QString &word)
{
    const bool isNumber = std::all_of(word.begin(), word.end(), [](QChar letter) {
        return isDigit(letter) || isBetweenDigits(letter) || isBracket(letter) || letter == QLatin1Char('+');
    });
    const QString digits = digitsOf(word);
    const bool isWritten =
        std::any_of(word.begin(), word.end(), &isBracket) || digits.size() >= leastWithDashes;
    return isNumber && isWritten && !digits.isEmpty() && digits != QLatin1String("+") ? digits : word;
}

QStringList wholeNumbers(const QString &value, const plan::Plan &plan)
{
    QStringList numbers;
    if (digitsOf(value).size() < leastWhole || soughtIn(value) != digitsOf(value))
        return numbers;
    for (const plan::Tenant &tenant : plan.tenants) {
        if (tenant.numbers.empty())
            continue;
        const PhoneNumber &own = tenant.numbers.front();
        const auto number = PhoneNumber::fromHuman(value.toStdString(), own.region());
        // A number without its area code would be possible too, and is nobody's.
        if (number && number->isPossible() && number->e164().size() >= own.e164().size())
            numbers << QString::fromStdString(number->e164());
    }
    numbers.removeDuplicates();
    return numbers;
}

} // namespace ringdown::filter
