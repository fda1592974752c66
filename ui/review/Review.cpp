// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/Review.h"

#include "core/plan/PlanReader.h"
#include "core/plan/PlanWriter.h"
#include "core/plan/Renames.h"
#include "ui/format/OutcomeWords.h"
#include "ui/review/CallReplay.h"
#include "ui/review/FindCare.h"
#include "ui/review/LineDiff.h"
#include "ui/review/NeededParts.h"

#include <QCoreApplication>
#include <QCryptographicHash>

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

/// What is expected under the old names, under those of the plan that is pushed.
scenario::Scenario underNewNames(scenario::Scenario held, const Question &question,
                                 const plan::Tenant &called)
{
    const plan::Tenant *was = plan::findTenant(question.before, called.id);
    for (const plan::Rename &rename :
         was ? plan::renamesBetween(*was, called) : std::vector<plan::Rename>()) {
        if (rename.kind == plan::Rename::Kind::ARoute && held.expected.route.value == rename.from)
            held.expected.route = RouteId(rename.to);
        if (rename.kind == plan::Rename::Kind::ATier && held.expected.firstTier.value == rename.from)
            held.expected.firstTier = TierId(rename.to);
    }
    return held;
}

/// One that fails by a name alone is not told as a call that goes another way.
QStringList failuresOf(const Question &question, const routing::CompiledPlan &after)
{
    QStringList failures;
    for (const scenario::Scenario &held : question.scenarios) {
        const QStringList words = scenario::failuresOf(after, {held});
        const routing::TenantPlan *called = after.byNumber(held.question.to);
        if (!words.isEmpty() && called &&
            scenario::judge(after, underNewNames(held, question, called->tenant)).passes)
            failures.append(
                ReviewText::tr("The scenario “%1” fails by a name alone: it expects what is called otherwise "
                               "now, and its call goes the same way. Save it anew once this is pushed.")
                    .arg(held.name));
        else
            failures += words;
    }
    return failures;
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
    const auto before = routing::CompiledPlan::compile(withNamesOf(question.before, question.after), 1);
    const auto after = routing::CompiledPlan::compile(question.after, 2);
    findCare(question, *before, *after, reading.warnings, findings);
    findings.failingScenarios = failuresOf(question, *after);
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
