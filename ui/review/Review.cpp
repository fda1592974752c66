// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/Review.h"

#include "core/plan/PlanReader.h"
#include "core/plan/PlanWriter.h"
#include "ui/format/NumberWords.h"
#include "ui/format/OutcomeWords.h"
#include "ui/review/CallReplay.h"
#include "ui/review/LineDiff.h"
#include "ui/review/NeededParts.h"
#include "ui/review/SamePlace.h"
#include "ui/review/SilentHours.h"
#include "ui/review/WaitsAndReach.h"
#include "ui/routing/PlanIds.h"
#include "ui/routing/ProblemWords.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QLocale>

#include <algorithm>
#include <set>

namespace ringdown::review {
namespace {

struct ReviewText {
    Q_DECLARE_TR_FUNCTIONS(Review)
};

QString pathWords(const routing::ReplayedCall &call)
{
    const QString outcome = format::outcomeWord(call.outcome).toLower();
    if (call.route.isEmpty()) // a caller rule comes before every route
        return outcome;
    return ReviewText::tr("route “%1”, %2", "route, outcome")
        .arg(QString::fromStdString(call.route.value), outcome);
}

void replayCalls(const Question &question, const routing::CompiledPlan &before,
                 const routing::CompiledPlan &after, Findings &findings)
{
    for (const CallSummary &call : question.calls) {
        const routing::WhatIfQuestion asked = questionOf(call, before);
        const auto then = routing::replay(before, asked);
        if (!then)
            continue;
        const auto now = replayedIn(after, asked);
        ++findings.replayed;
        const bool wasAnswered = then->outcome == Outcome::Answered;
        const bool isAnswered = now && now->outcome == Outcome::Answered;
        findings.newlyAnswered += isAnswered && !wasAnswered ? 1 : 0;
        findings.noLongerAnswered += wasAnswered && !isAnswered ? 1 : 0;
        if (goesElsewhere(*then, now))
            findings.elsewhere.push_back(
                {call, pathWords(*then), now ? pathWords(*now) : ReviewText::tr("nobody’s number")});
    }
}

Instant nextHour(Instant now)
{
    return Instant::fromSeconds((now.seconds() / 3600 + 1) * 3600);
}

std::string placeOf(const plan::Plan &plan, const plan::Tenant &tenant, const std::string &part)
{
    return "tenants[" + std::to_string(&tenant - plan.tenants.data()) + "]." + part;
}

/// By its routes; a longer wait that no route uses yet is told by itself.
void findLongerWaits(const Question &question, const plan::Tenant &was, const plan::Tenant &is,
                     Findings &findings)
{
    const QString name = QString::fromStdString(is.name);
    const LongerRinging ringing = longerRinging(was, is);
    if (!ringing.routes.empty()) {
        QStringList routes;
        for (const RouteId &route : ringing.routes)
            routes.append(ReviewText::tr("“%1”", "route").arg(QString::fromStdString(route.value)));
        findings.care.push_back(
            {ReviewText::tr("%1: callers may wait up to %n second(s) longer, by route %2.",
                            "business, routes", ringing.seconds)
                 .arg(name, routes.join(ReviewText::tr(", ", "between routes"))),
             placeOf(question.after, is, "routes." + ringing.routes.front().value)});
        return;
    }
    const int longer = is.limits.longestWaitSeconds - was.limits.longestWaitSeconds;
    if (longer > 0)
        findings.care.push_back(
            {ReviewText::tr("%1: callers may wait %n second(s) longer.", nullptr, longer).arg(name),
             placeOf(question.after, is, "limits.longestWaitSeconds")});
}

/// Of callers whom the week's hours do not show, since they press a key or a rule sends them.
void findSilencedWays(const Question &question, const plan::Tenant &was, const plan::Tenant &is,
                      Findings &findings)
{
    const QString name = QString::fromStdString(is.name);
    for (const SilencedWay &way : silencedWays(was, is)) {
        QStringList keys;
        for (const char key : way.keys)
            keys.append(QString(QLatin1Char(key)));
        findings.care.push_back(
            {keys.isEmpty()
                 ? ReviewText::tr("%1: nobody is rung any more for callers of the rule “%2”.")
                       .arg(name, QString::fromStdString(way.rule))
                 : ReviewText::tr("%1: nobody is rung any more for callers who press %2.", "business, keys")
                       .arg(name, QLocale().createSeparatedList(keys)),
             placeOf(question.after, is, way.path)});
    }
}

/// What a roll back does not bring back.
void findDeletions(const Question &question, const plan::Tenant &was, const plan::Tenant &is,
                   Findings &findings)
{
    const QString name = QString::fromStdString(is.name);
    const int calls = is.limits.keepCallsDays;
    if (calls < was.limits.keepCallsDays)
        findings.care.push_back(
            {ReviewText::tr(
                 "%1: calls older than %n day(s) are deleted for good; rolling back brings none back.",
                 "business", calls)
                 .arg(name),
             placeOf(question.after, is, "limits.keepCallsDays")});
    const int messages = is.limits.keepVoicemailDays;
    if (messages < was.limits.keepVoicemailDays)
        findings.care.push_back(
            {ReviewText::tr(
                 "%1: messages older than %n day(s) are deleted for good, also at the carrier; rolling "
                 "back brings none back.",
                 "business", messages)
                 .arg(name),
             placeOf(question.after, is, "limits.keepVoicemailDays")});
}

void findTenantCare(const Question &question, const plan::Tenant &was, const plan::Tenant &is,
                    const routing::CompiledPlan &before, const routing::CompiledPlan &after,
                    Findings &findings)
{
    const QString name = QString::fromStdString(is.name);
    const SilentWeek week = silentWeek(before, after, is, nextHour(question.now));
    if (!week.lost.isNone())
        findings.care.push_back(
            {week.lost.isAlways
                 ? ReviewText::tr("%1: nobody is rung any more, all week long.").arg(name)
                 : ReviewText::tr("%1: nobody is rung any more on %2.").arg(name, week.lost.spans),
             placeOf(question.after, is, "hours.week")});
    if (!week.known.isNone())
        findings.silent.append(
            week.known.isAlways
                ? ReviewText::tr("%1: as before, nobody is rung all week long.").arg(name)
                : ReviewText::tr("%1: as before, nobody is rung on %2.").arg(name, week.known.spans));
    findSilencedWays(question, was, is, findings);
    findDeletions(question, was, is, findings);
    findLongerWaits(question, was, is, findings);
    for (const std::size_t contact : outOfReach(was, is))
        findings.care.push_back(
            {ReviewText::tr("%1: nothing rings %2 or texts there any more.", "business, contact")
                 .arg(name, QString::fromStdString(is.contacts[contact].name)),
             placeOf(question.after, is, "contacts[" + std::to_string(contact) + "].phone")});
}

void findSilenceOfNew(const Question &question, const plan::Tenant &tenant,
                      const routing::CompiledPlan &after, Findings &findings)
{
    const QString name = QString::fromStdString(tenant.name);
    const SilentHours hours = silentWeek(after, after, tenant, nextHour(question.now)).known;
    if (hours.isAlways)
        findings.silent.append(ReviewText::tr("%1 is new: nobody is rung, all week long.").arg(name));
    else if (!hours.isNone())
        findings.silent.append(ReviewText::tr("%1 is new: nobody is rung on %2.").arg(name, hours.spans));
}

void findCare(const Question &question, const routing::CompiledPlan &before,
              const routing::CompiledPlan &after, Findings &findings)
{
    for (const plan::Tenant &tenant : question.before.tenants) {
        const plan::Tenant *now = plan::findTenant(question.after, tenant.id);
        if (!now)
            findings.care.push_back({ReviewText::tr("%1 is removed: its numbers are answered no more.")
                                         .arg(QString::fromStdString(tenant.name)),
                                     {}});
        else if (*now != tenant)
            findTenantCare(question, tenant, *now, before, after, findings);
    }
    for (const plan::Tenant &tenant : question.after.tenants) {
        if (!plan::findTenant(question.before, tenant.id))
            findSilenceOfNew(question, tenant, after, findings);
    }
    for (const plan::Tenant &tenant : question.before.tenants) {
        const plan::Tenant *now = plan::findTenant(question.after, tenant.id);
        for (const PhoneNumber &number : tenant.numbers) {
            if (now && !after.byNumber(number.e164()))
                findings.care.push_back(
                    {ReviewText::tr("Nobody answers %1 any more.")
                         .arg(format::numberText(number.e164(), routing_ui::homeRegion(tenant))),
                     placeOf(question.after, *now, "numbers")});
        }
    }
}

/// Those that the plan before does not have at the same place.
void findWarnings(const Question &question, const std::vector<plan::Problem> &warnings, Findings &findings)
{
    std::set<std::pair<std::string, std::string>> known;
    for (const plan::Problem &warning : plan::readPlan(plan::writePlan(question.before)).warnings) {
        if (const auto place = samePlace(warning.path, question.before, question.after))
            known.emplace(*place, warning.expected);
    }
    for (const plan::Problem &warning : warnings) {
        if (!known.contains({warning.path, warning.expected}))
            findings.care.push_back({routing_ui::problemInWords(question.after, warning, {}), warning.path});
    }
}

} // namespace

Findings findingsOf(const Question &question)
{
    Findings findings;
    findings.text = plan::writePlan(question.after);
    findings.fingerprint = QString::fromLatin1(
        QCryptographicHash::hash(QByteArrayView(findings.text.data(), qsizetype(findings.text.size())),
                                 QCryptographicHash::Sha256)
            .toHex());
    findings.jsonDiff = QString::fromStdString(lineDiff(plan::writePlan(question.before), findings.text));
    plan::PlanReading reading = plan::readPlan(findings.text);
    findings.errors = std::move(reading.errors);
    if (!findings.errors.empty()) {
        findings.needed = neededParts(question);
        return findings;
    }
    const auto before = routing::CompiledPlan::compile(question.before, 1);
    const auto after = routing::CompiledPlan::compile(question.after, 2);
    findCare(question, *before, *after, findings);
    findWarnings(question, reading.warnings, findings);
    findings.failingScenarios = scenario::failuresOf(*after, question.scenarios);
    findings.unreadScenarios = question.unreadScenarios;
    replayCalls(question, *before, *after, findings);
    return findings;
}

plan::Plan withParts(const plan::Plan &before, const plan::Plan &after,
                     const std::vector<plan::PlanPart> &parts)
{
    plan::Plan plan = before;
    for (const plan::PlanPart &part : parts)
        plan::takePart(plan, after, part);
    return plan;
}

} // namespace ringdown::review
