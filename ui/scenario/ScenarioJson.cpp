// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scenario/ScenarioJson.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace ringdown::scenario {
namespace {

using routing::PhoneScript;
using routing::Reply;

constexpr std::array<std::pair<Reply, const char *>, 6> replyNames{{{Reply::Answers, "answers"},
                                                                    {Reply::Busy, "busy"},
                                                                    {Reply::Off, "off"},
                                                                    {Reply::Declines, "decline"},
                                                                    {Reply::Voicemail, "voicemail"},
                                                                    {Reply::NoAnswer, "none"}}};

QJsonValue textOf(const std::string &text)
{
    return QString::fromStdString(text);
}

std::string textIn(const QJsonObject &object, const char *name)
{
    return object[QLatin1StringView(name)].toString().toStdString();
}

struct JsonText {
    Q_DECLARE_TR_FUNCTIONS(ScenarioJson)
};

/// expected: of this room, "a time such as …".
Error bad(const char *member, const std::string &value, const QString &expected)
{
    const QString words =
        JsonText::tr("%1: “%2” is not %3", "a member of a file, its value, what is expected")
            .arg(QLatin1StringView(member), QString::fromStdString(value).left(64), expected);
    return {ErrorCode::BadInput, words.toStdString()};
}

/// "answers@12"
QString scriptText(const PhoneScript &script)
{
    const auto known = std::find_if(replyNames.begin(), replyNames.end(),
                                    [&](const auto &name) { return name.first == script.reply; });
    return QStringLiteral("%1@%2").arg(QLatin1StringView(known->second)).arg(script.afterSeconds);
}

Result<PhoneScript> scriptFrom(const QString &text)
{
    const QString word = text.section(QLatin1Char('@'), 0, 0);
    bool isNumber = false;
    const int after = text.section(QLatin1Char('@'), 1).toInt(&isNumber);
    const auto known = std::find_if(replyNames.begin(), replyNames.end(),
                                    [&](const auto &name) { return word == QLatin1StringView(name.second); });
    if (known == replyNames.end() || !isNumber || after < 0 || after > 600)
        return bad("answers", text.toStdString(),
                   JsonText::tr("an answer such as answers@12, busy@0 or voicemail@8"));
    return PhoneScript{known->first, after};
}

Result<routing::WhatIfQuestion> questionFrom(const QJsonObject &object)
{
    routing::WhatIfQuestion question;
    question.to = textIn(object, "to");
    question.from = textIn(object, "from");
    question.digits = textIn(object, "digits");
    if (!isE164(question.to))
        return bad("to", question.to, JsonText::tr("a number such as +16195550100"));
    const auto at = parseRfc3339(textIn(object, "at"));
    if (!at)
        return bad("at", textIn(object, "at"), JsonText::tr("a time such as 2026-11-27T17:30:00Z"));
    question.at = at->at;
    if (object[QLatin1StringView("legs")].toBool())
        question.ownLegs = routing::OwnLegs::Placed;
    if (const QJsonValue after = object[QLatin1StringView("hangsUpAfter")]; !after.isUndefined()) {
        const int seconds = after.toInt(-1);
        if (seconds < 0 || seconds > routing::longestHangUp)
            return bad("hangsUpAfter", after.toVariant().toString().toStdString(),
                       JsonText::tr("a whole number of seconds from 0 to %1").arg(routing::longestHangUp));
        question.hangsUpAfter = seconds;
    }
    const QJsonObject answers = object[QLatin1StringView("answers")].toObject();
    for (auto it = answers.begin(); it != answers.end(); ++it) {
        const auto script = scriptFrom(it.value().toString());
        if (!script)
            return script.error();
        question.answers[ContactId(it.key().toStdString())] = *script;
    }
    return question;
}

} // namespace

QByteArray toJson(const Scenario &scenario)
{
    QJsonObject answers;
    for (const auto &[contact, script] : scenario.question.answers)
        answers[QString::fromStdString(contact.value)] = scriptText(script);
    const QJsonObject expected = {
        {QStringLiteral("route"), textOf(scenario.expected.route.value)},
        {QStringLiteral("outcome"), textOf(std::string(outcomeName(scenario.expected.outcome)))},
        {QStringLiteral("firstTier"), textOf(scenario.expected.firstTier.value)}};
    QJsonObject object = {{QStringLiteral("name"), scenario.name},
                          {QStringLiteral("to"), textOf(scenario.question.to)},
                          {QStringLiteral("from"), textOf(scenario.question.from)},
                          {QStringLiteral("at"), textOf(toRfc3339(scenario.question.at))},
                          {QStringLiteral("digits"), textOf(scenario.question.digits)},
                          {QStringLiteral("answers"), answers},
                          {QStringLiteral("expect"), expected}};
    if (scenario.question.ownLegs == routing::OwnLegs::Placed)
        object[QStringLiteral("legs")] = true;
    if (scenario.question.hangsUpAfter)
        object[QStringLiteral("hangsUpAfter")] = *scenario.question.hangsUpAfter;
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

Result<Scenario> scenarioFromJson(const QByteArray &text)
{
    QJsonParseError error;
    const QJsonObject object = QJsonDocument::fromJson(text, &error).object();
    if (error.error != QJsonParseError::NoError)
        return Error{ErrorCode::BadInput,
                     JsonText::tr("it is not JSON: %1").arg(error.errorString()).toStdString()};
    const auto question = questionFrom(object);
    if (!question)
        return question.error();
    const QJsonObject expected = object[QLatin1StringView("expect")].toObject();
    const auto outcome = outcomeFromName(textIn(expected, "outcome"));
    if (!outcome)
        return bad("expect.outcome", textIn(expected, "outcome"),
                   JsonText::tr("an outcome such as answered or voicemail"));
    Scenario scenario;
    scenario.name = object[QLatin1StringView("name")].toString();
    if (scenario.name.isEmpty())
        return bad("name", {}, JsonText::tr("a name"));
    scenario.question = *question;
    scenario.expected = {RouteId(textIn(expected, "route")), *outcome, TierId(textIn(expected, "firstTier"))};
    return scenario;
}

} // namespace ringdown::scenario
