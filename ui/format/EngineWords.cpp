// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/format/EngineWords.h"

#include "ui/format/engine/PlaceNames.h"
#include "ui/format/engine/SentenceReader.h"

#include <QCoreApplication>

#include <string_view>
#include <utility>

namespace ringdown::format {
namespace {

struct EngineText {
    Q_DECLARE_TR_FUNCTIONS(EngineWords)
};

std::optional<QString> recognised(Group group, const std::string &english)
{
    return SentenceReader().sentence(group, QString::fromStdString(english));
}

/// The sentences are English as they come: there is nothing to say again.
bool isEnglish()
{
    constexpr const char *any = "The caller left no message";
    return QCoreApplication::translate("EngineWords", any) == QLatin1String(any);
}

QString again(Group group, const std::string &english)
{
    const QString text = QString::fromStdString(english);
    return isEnglish() ? text : SentenceReader().sentence(group, text).value_or(text);
}

/// Of a plan or a credential that is checked, which speaks of keys of the document or the file in English
/// too.
QString checkedAgain(Group group, const std::string &english)
{
    const QString text = QString::fromStdString(english);
    SentenceReader reader;
    const auto said = reader.sentence(group, text);
    return said && (reader.saysOtherwise() || !isEnglish()) ? *said : text;
}

QString againWithPlaces(Group group, const std::string &english)
{
    return withPlacesNamed(QString::fromStdString(english), again(group, english));
}

/// A value of several parts would show the document's keys.
bool hasParts(const std::string &value)
{
    return value.size() > 2 && (value.front() == '{' || value.front() == '[');
}

/// "the id of a route of this tenant (...)": what is chosen there is gone.
std::optional<QString> goneThing(const std::string &expected, const QString &name)
{
    static constexpr std::pair<std::string_view, const char *> kinds[] = {
        {"the id of a route ", QT_TRANSLATE_NOOP("EngineWords", "There is no route “%1”: choose another.")},
        {"the id of a tier ", QT_TRANSLATE_NOOP("EngineWords", "There is no tier “%1”: choose another.")},
        {"the id of a contact ",
         QT_TRANSLATE_NOOP("EngineWords", "There is no contact “%1”: choose another.")},
        {"the id of a text ", QT_TRANSLATE_NOOP("EngineWords", "There is no text “%1”: choose another.")},
    };
    for (const auto &[beginning, sentence] : kinds) {
        if (expected.starts_with(beginning))
            return name.isEmpty() ? EngineText::tr("Nothing is chosen here yet.")
                                  : QCoreApplication::translate("EngineWords", sentence).arg(name);
    }
    return {};
}

/// What the document has in quotes; nothing for a number and the like.
std::optional<QString> textValue(const std::string &value)
{
    if (value.size() < 2 || value.front() != '"' || value.back() != '"')
        return {};
    QString text = QString::fromStdString(value.substr(1, value.size() - 2));
    return text.replace(QStringLiteral("\\\""), QStringLiteral("\""));
}

QString valueIsNot(const plan::Problem &problem, const QString &expected)
{
    const std::optional<QString> text = textValue(problem.value);
    if (const auto gone = text ? goneThing(problem.expected, *text) : std::nullopt)
        return *gone;
    if (text && text->trimmed().isEmpty())
        return EngineText::tr("Nothing is written here yet.");
    if (!expected.isEmpty() && expected.front().isUpper())
        return expected + QLatin1Char('.');
    if (hasParts(problem.value))
        return EngineText::tr("What stands there is not %1", "what is expected").arg(expected);
    if (text)
        return EngineText::tr("“%1” is not %2", "a text that stands there, what is expected")
            .arg(*text, expected);
    return EngineText::tr("%1 is not %2", "a value, what is expected")
        .arg(QString::fromStdString(problem.value), expected);
}

} // namespace

QString engineWords(const std::string &reason)
{
    return againWithPlaces(Group::Clause, reason);
}

QString alternativeWords(const std::string &what)
{
    return again(Group::Thing, what);
}

QString yearlyWords(const std::string &rule)
{
    return again(Group::Rule, rule);
}

QString relayWords(const std::string &words)
{
    const auto known = recognisedDeskWords(words);
    return known ? *known : engineWords(words);
}

QString deskWords(const std::string &words)
{
    return checkedAgain(Group::Desk, words);
}

QString changeWords(const std::string &change)
{
    const QString text = QString::fromStdString(change); // which has the ids of tiers in English too
    return SentenceReader().sentence(Group::Change, text).value_or(text);
}

QString problemWords(const plan::Problem &problem)
{
    return isSentence(problem) ? checkedAgain(Group::Problem, problem.expected)
                               : valueIsNot(problem, checkedAgain(Group::Expected, problem.expected));
}

std::optional<QString> recognisedDeskWords(const std::string &words)
{
    return recognised(Group::Desk, words);
}

std::optional<QString> recognisedReason(const std::string &reason)
{
    return recognised(Group::Clause, reason);
}

std::optional<QString> recognisedAlternative(const std::string &what)
{
    return recognised(Group::Thing, what);
}

std::optional<QString> recognisedChange(const std::string &change)
{
    return recognised(Group::Change, change);
}

std::optional<QString> recognisedProblem(const plan::Problem &problem)
{
    if (isSentence(problem))
        return recognised(Group::Problem, problem.expected);
    const auto expected = recognised(Group::Expected, problem.expected);
    return expected ? std::optional(valueIsNot(problem, *expected)) : std::nullopt;
}

} // namespace ringdown::format
