// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routing/callers/CallerEntries.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace ringdown::routing_ui {
namespace {

struct EntryText {
    Q_DECLARE_TR_FUNCTIONS(CallerEntries)
};

constexpr qsizetype longestPrefix = 16; ///< with its plus

QStringList entriesIn(const QString &text)
{
    static const QRegularExpression separators(QStringLiteral("[,;\n]"));
    QStringList parts;
    for (const QString &part : text.split(separators)) {
        if (const QString trimmed = part.trimmed(); !trimmed.isEmpty())
            parts += trimmed;
    }
    return parts;
}

template <typename Value>
void addNew(std::vector<Value> &list, Value value)
{
    if (std::find(list.begin(), list.end(), value) == list.end())
        list.push_back(std::move(value));
}

/// Without what people put between digits; "00" in front is a plus.
QString bareDigits(QString text)
{
    static const QRegularExpression between(QStringLiteral("[\\s().\\-/]"));
    text.remove(between);
    return text.startsWith(QLatin1String("00")) ? QLatin1Char('+') + text.mid(2) : text;
}

bool isWrittenPrefix(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral("^\\+[0-9]+$"));
    return text.size() <= longestPrefix && shape.match(text).hasMatch();
}

} // namespace

EntriesRead<PhoneNumber> readNumbers(const QString &text, const std::string &region)
{
    std::vector<PhoneNumber> numbers;
    for (const QString &part : entriesIn(text)) {
        const auto number = PhoneNumber::fromHuman(part.toStdString(), region);
        if (!number)
            return EntryText::tr(
                       "“%1” is no phone number. Write it as you would dial it, or with + and the country.")
                .arg(part);
        addNew(numbers, *number);
    }
    return numbers;
}

EntriesRead<std::string> readPrefixes(const QString &text)
{
    std::vector<std::string> prefixes;
    for (const QString &part : entriesIn(text)) {
        const QString prefix = bareDigits(part);
        if (!isWrittenPrefix(prefix))
            return EntryText::tr(
                       "“%1” is no beginning of a number. Write + and the country first, such as +1900.")
                .arg(part);
        addNew(prefixes, prefix.toStdString());
    }
    return prefixes;
}

EntriesRead<std::string> readCountries(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral("^[A-Z]{2}$"));
    const auto isThere = [](const QString &country) {
        return shape.match(country).hasMatch() && QLocale::codeToTerritory(country) != QLocale::AnyTerritory;
    };
    std::vector<std::string> countries;
    for (const QString &part : entriesIn(text)) {
        const QString country = part.toUpper();
        if (!isThere(country))
            return EntryText::tr("“%1” is no country. Write its two letters, such as US or MX.").arg(part);
        addNew(countries, country.toStdString());
    }
    return countries;
}

std::vector<std::string> readWordList(const QString &text)
{
    std::vector<std::string> words;
    for (const QString &part : entriesIn(text))
        addNew(words, part.toStdString());
    return words;
}

std::vector<std::string> readStates(const QString &text)
{
    std::vector<std::string> states;
    for (const QString &part : entriesIn(text))
        addNew(states, (part.size() == 2 ? part.toUpper() : part).toStdString());
    return states;
}

QString noteOfStates(const std::vector<std::string> &states)
{
    for (const std::string &state : states) {
        if (state.size() != 2)
            return EntryText::tr("Carriers of the US and Canada write a state with two letters, such as CA: "
                                 "“%1” catches nobody there.")
                .arg(QString::fromStdString(state));
    }
    return {};
}

QString numbersText(const std::vector<PhoneNumber> &numbers, const std::string &region)
{
    QStringList parts;
    for (const PhoneNumber &number : numbers)
        parts += QString::fromStdString(number.forPeople(region));
    return parts.join(QStringLiteral(", "));
}

QString wordsText(const std::vector<std::string> &words)
{
    QStringList parts;
    for (const std::string &word : words)
        parts += QString::fromStdString(word);
    return parts.join(QStringLiteral(", "));
}

} // namespace ringdown::routing_ui
