// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/FindCare.h"

#include "core/plan/PlanReader.h"
#include "core/plan/PlanWriter.h"
#include "core/plan/Renames.h"
#include "ui/format/NumberWords.h"
#include "ui/review/SamePlace.h"
#include "ui/review/SilentHours.h"
#include "ui/review/WaitsAndReach.h"
#include "ui/routing/PlanIds.h"
#include "ui/routing/ProblemWords.h"

#include <QCoreApplication>
#include <QLocale>

#include <set>
#include <string>
#include <utility>

namespace ringdown::review {
namespace {

struct CareText {
    Q_DECLARE_TR_FUNCTIONS(Review)
};

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
            routes.append(CareText::tr("“%1”", "route").arg(QString::fromStdString(route.value)));
        findings.care.push_back({CareText::tr("%1: callers may wait up to %Ln second(s) longer, by route %2.",
                                              "business, routes", ringing.seconds)
                                     .arg(name, routes.join(CareText::tr(", ", "between routes"))),
                                 placeOf(question.after, is, "routes." + ringing.routes.front().value)});
        return;
    }
    const int longer = is.limits.longestWaitSeconds - was.limits.longestWaitSeconds;
    if (longer > 0)
        findings.care.push_back(
            {CareText::tr("%1: callers may wait %Ln second(s) longer.", nullptr, longer).arg(name),
             placeOf(question.after, is, "limits.longestWaitSeconds")});
}

QString silencedWords(const SilencedWay &way, const plan::Tenant &tenant)
{
    const QString business = QString::fromStdString(tenant.name);
    if (!way.rule) {
        QStringList keys;
        for (const char key : way.keys)
            keys.append(QString(QLatin1Char(key)));
        return CareText::tr("%1: nobody is rung any more for callers who press %2.", "business, keys")
            .arg(business, QLocale().createSeparatedList(keys));
    }
    const std::string &name = tenant.callers[*way.rule].name;
    return name.empty() ? CareText::tr("%1: nobody is rung any more for callers of caller rule %2.",
                                       "business, number")
                              .arg(business, QString::number(*way.rule + 1))
                        : CareText::tr("%1: nobody is rung any more for callers of the rule “%2”.")
                              .arg(business, QString::fromStdString(name));
}

/// Of callers whom the week's hours do not show, since they press a key or a rule sends them.
void findSilencedWays(const Question &question, const plan::Tenant &was, const plan::Tenant &is,
                      Findings &findings)
{
    for (const SilencedWay &way : silencedWays(was, is))
        findings.care.push_back({silencedWords(way, is), placeOf(question.after, is, way.path)});
}

/// What a roll back does not bring back.
void findDeletions(const Question &question, const plan::Tenant &was, const plan::Tenant &is,
                   Findings &findings)
{
    const QString name = QString::fromStdString(is.name);
    const int calls = is.limits.keepCallsDays;
    if (calls < was.limits.keepCallsDays)
        findings.care.push_back(
            {CareText::tr(
                 "%1: calls older than %Ln day(s) are deleted for good; rolling back brings none back.",
                 "business", calls)
                 .arg(name),
             placeOf(question.after, is, "limits.keepCallsDays")});
    const int messages = is.limits.keepVoicemailDays;
    if (messages < was.limits.keepVoicemailDays)
        findings.care.push_back(
            {CareText::tr(
                 "%1: messages older than %Ln day(s) are deleted for good, also at the carrier; rolling "
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
                 ? CareText::tr("%1: nobody is rung any more, all week long.").arg(name)
                 : CareText::tr("%1: nobody is rung any more on %2.").arg(name, week.lost.spans),
             placeOf(question.after, is, "hours.week")});
    if (!week.known.isNone())
        findings.silent.append(
            week.known.isAlways
                ? CareText::tr("%1: as before, nobody is rung all week long.").arg(name)
                : CareText::tr("%1: as before, nobody is rung on %2.").arg(name, week.known.spans));
    findSilencedWays(question, was, is, findings);
    findDeletions(question, was, is, findings);
    findLongerWaits(question, was, is, findings);
    for (const std::size_t contact : outOfReach(was, is))
        findings.care.push_back(
            {CareText::tr("%1: nothing rings %2 or texts there any more.", "business, contact")
                 .arg(name, QString::fromStdString(is.contacts[contact].name)),
             placeOf(question.after, is, "contacts[" + std::to_string(contact) + "].phone")});
}

void findSilenceOfNew(const Question &question, const plan::Tenant &tenant,
                      const routing::CompiledPlan &after, Findings &findings)
{
    const QString name = QString::fromStdString(tenant.name);
    const SilentHours hours = silentWeek(after, after, tenant, nextHour(question.now)).known;
    if (hours.isAlways)
        findings.silent.append(CareText::tr("%1 is new: nobody is rung, all week long.").arg(name));
    else if (!hours.isNone())
        findings.silent.append(CareText::tr("%1 is new: nobody is rung on %2.").arg(name, hours.spans));
}

/// The business with the names that its tiers, texts and routes have now, so that they are compared with
/// themselves.
plan::Tenant underNewNames(plan::Tenant was, const plan::Tenant &is)
{
    for (const plan::Rename &rename : plan::renamesBetween(was, is))
        plan::apply(was, rename);
    return was;
}

void findBusinesses(const Question &question, const routing::CompiledPlan &before,
                    const routing::CompiledPlan &after, Findings &findings)
{
    for (const plan::Tenant &tenant : question.before.tenants) {
        const plan::Tenant *now = plan::findTenant(question.after, tenant.id);
        if (!now)
            findings.care.push_back({CareText::tr("%1 is removed: its numbers are answered no more.")
                                         .arg(QString::fromStdString(tenant.name)),
                                     {}});
        else if (*now != tenant)
            findTenantCare(question, underNewNames(tenant, *now), *now, before, after, findings);
    }
    for (const plan::Tenant &tenant : question.after.tenants) {
        if (!plan::findTenant(question.before, tenant.id))
            findSilenceOfNew(question, tenant, after, findings);
    }
}

void findUnanswered(const Question &question, const routing::CompiledPlan &after, Findings &findings)
{
    for (const plan::Tenant &tenant : question.before.tenants) {
        const plan::Tenant *now = plan::findTenant(question.after, tenant.id);
        for (const PhoneNumber &number : tenant.numbers) {
            if (now && !after.byNumber(number.e164()))
                findings.care.push_back(
                    {CareText::tr("Nobody answers %1 any more.")
                         .arg(format::numberText(number.e164(), routing_ui::homeRegion(tenant))),
                     placeOf(question.after, *now, "numbers")});
        }
    }
}

/// Those that the plan before does not have at the same place.
void findWarnings(const Question &question, const std::vector<plan::Problem> &warnings, Findings &findings)
{
    plan::Plan before = question.before;
    for (plan::Tenant &tenant : before.tenants) {
        if (const plan::Tenant *now = plan::findTenant(question.after, tenant.id))
            tenant = underNewNames(tenant, *now);
    }
    std::set<std::pair<std::string, std::string>> known;
    for (const plan::Problem &warning : plan::readPlan(plan::writePlan(before)).warnings) {
        if (const auto place = samePlace(warning.path, before, question.after))
            known.emplace(*place, warning.expected);
    }
    for (const plan::Problem &warning : warnings) {
        if (!known.contains({warning.path, warning.expected}))
            findings.care.push_back({routing_ui::problemInWords(question.after, warning, {}), warning.path});
    }
}

} // namespace

void findCare(const Question &question, const routing::CompiledPlan &before,
              const routing::CompiledPlan &after, const std::vector<plan::Problem> &warnings,
              Findings &findings)
{
    findBusinesses(question, before, after, findings);
    findUnanswered(question, after, findings);
    findWarnings(question, warnings, findings);
}

} // namespace ringdown::review
