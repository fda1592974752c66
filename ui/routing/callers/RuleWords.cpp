// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routing/callers/RuleWords.h"

#include "core/routing/Step.h"
#include "ui/format/EngineWords.h"
#include "ui/format/NumberWords.h"
#include "ui/routing/callers/CallerEntries.h"
#include "ui/routing/routes/RouteWords.h"

#include <QCoreApplication>

#include <algorithm>
#include <string>

namespace ringdown::routing_ui {
namespace {

struct RuleText {
    Q_DECLARE_TR_FUNCTIONS(RuleWords)
};

QString alternatives(const std::vector<std::string> &words)
{
    QStringList parts;
    for (const std::string &word : words)
        parts += QString::fromStdString(word);
    return parts.join(RuleText::tr(" or ", "between alternatives"));
}

QString withheldName()
{
    return RuleText::tr("Withheld numbers");
}

} // namespace

QString ruleTitle(const std::vector<plan::CallerRule> &rules, std::size_t index)
{
    const std::string &name = rules[index].name;
    return name.empty() ? RuleText::tr("Rule %1").arg(index + 1) : QString::fromStdString(name);
}

QString whoInWords(const plan::CallerMatch &match, const std::string &region)
{
    QStringList who;
    if (!match.numbers.empty())
        who += numbersText(match.numbers, region);
    if (!match.prefixes.empty())
        who += RuleText::tr("numbers that begin with %1").arg(alternatives(match.prefixes));
    if (!match.types.empty())
        who += RuleText::tr("%1 in the directory", "type").arg(alternatives(match.types));
    if (match.anonymous)
        who += RuleText::tr("withheld numbers");
    if (!match.forwardedFrom.empty())
        who += RuleText::tr("forwarded from %1").arg(numbersText(match.forwardedFrom, region));
    if (!match.to.empty())
        who += RuleText::tr("calls to %1").arg(numbersText(match.to, region));
    if (!match.countries.empty())
        who += RuleText::tr("from %1", "country").arg(alternatives(match.countries));
    if (!match.states.empty())
        who += RuleText::tr("from the state %1").arg(alternatives(match.states));
    return who.isEmpty() ? RuleText::tr("nobody yet") : who.join(QStringLiteral(", "));
}

QString thenInWords(const plan::CallerRule &rule, const std::vector<RouteId> &voicemails)
{
    if (const auto *route = std::get_if<RouteId>(&rule.then)) {
        return std::find(voicemails.begin(), voicemails.end(), *route) != voicemails.end()
                   ? RuleText::tr("goes to voicemail", "the caller")
                   : RuleText::tr("goes to %1", "the caller").arg(routeText(*route));
    }
    return RuleText::tr("hears %1", "the caller").arg(rejectWords(std::get<plan::RejectReason>(rule.then)));
}

namespace {

QString missedButForTheState(const RuleAnswer &answer, const QString &why)
{
    const QString states = alternatives(answer.states);
    return why.isEmpty()
               ? RuleText::tr(
                     "It would catch a call from the state %1; where callers are, only the carrier knows.")
                     .arg(states)
               : RuleText::tr("%1. It would catch a call from the state %2; where callers are, only the "
                              "carrier knows.",
                              "why not otherwise, states")
                     .arg(why.endsWith(QLatin1Char('.')) ? why.chopped(1) : why, states);
}

} // namespace

QString stateInWords(const std::vector<plan::CallerRule> &rules, const RuleProbe &probe)
{
    const std::size_t asked = std::min(probe.caughtBy.value_or(probe.answers.size()), probe.answers.size());
    for (std::size_t i = 0; i < asked; ++i) {
        if (!probe.answers[i].states.empty())
            return RuleText::tr("If the call comes from the state %1, “%2” catches it first.", "states, rule")
                .arg(alternatives(probe.answers[i].states), ruleTitle(rules, i));
    }
    return {};
}

QString answerInWords(const std::vector<plan::CallerRule> &rules, const RuleProbe &probe, std::size_t index,
                      const std::string &region)
{
    const RuleAnswer &answer = probe.answers[index];
    const QString why = format::numbersForPeople(format::engineWords(answer.why).toStdString(), region);
    switch (answer.verdict) {
    case RuleVerdict::Catches:
        return RuleText::tr("Catches: %1.", "reason").arg(why);
    case RuleVerdict::Misses:
        return answer.states.empty() ? why : missedButForTheState(answer, why);
    case RuleVerdict::NeverAsked:
        break;
    }
    return RuleText::tr("Not asked: “%1” came first. It would catch: %2.", "earlier rule, reason")
        .arg(ruleTitle(rules, *probe.caughtBy), why);
}

plan::CallerRule ruleForCaller(const std::string &from, const QString &name, const std::string &region)
{
    plan::CallerRule rule;
    rule.then = plan::RejectReason::Busy;
    const auto number = PhoneNumber::fromE164(from);
    if (routing::isWithheld(from) || !number) {
        rule.name = withheldName().toStdString();
        rule.match.anonymous = true;
        return rule;
    }
    rule.name = name.isEmpty() ? number->forPeople(region) : name.toStdString();
    rule.match.numbers = {*number};
    return rule;
}

std::string freeRuleName(const std::vector<plan::CallerRule> &rules, const std::string &name)
{
    const auto isTaken = [&](const std::string &wanted) {
        return std::any_of(rules.begin(), rules.end(),
                           [&](const plan::CallerRule &rule) { return rule.name == wanted; });
    };
    std::string free = name;
    for (int number = 2; isTaken(free); ++number)
        free = name + " (" + std::to_string(number) + ')';
    return free;
}

} // namespace ringdown::routing_ui
