// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/welcome/StarterPlan.h"

#include "core/plan/PlanReader.h"
#include "core/plan/PlanWriter.h"
#include "core/routing/CompiledPlan.h"
#include "core/routing/OpeningHours.h"
#include "ui/routing/ProblemWords.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <chrono>

namespace ringdown::welcome {
namespace {

using namespace std::chrono_literals;

constexpr const char *sampleNumber = "+16195550100"; ///< reserved for examples
constexpr const char *sampleCaller = "+12025550147";
constexpr int pickUpAfter = 8;
constexpr int longestId = 32;

struct StarterText {
    Q_DECLARE_TR_FUNCTIONS(StarterPlan)
};

/// "music-box" of "Music Box!".
std::string idOf(const QString &name)
{
    static const QRegularExpression others(QStringLiteral("[^a-z0-9]+"));
    QString id = name.toLower().normalized(QString::NormalizationForm_D).replace(others, QStringLiteral("-"));
    while (!id.isEmpty() && (id.front() == QLatin1Char('-') || id.front().isDigit()))
        id.remove(0, 1);
    while (id.endsWith(QLatin1Char('-')))
        id.chop(1);
    id.truncate(longestId);
    return id.isEmpty() ? "business" : id.toStdString();
}

/// One that no other business has.
std::string freeId(const QString &name, const std::vector<plan::Tenant> &others)
{
    const std::string wanted = idOf(name);
    std::string id = wanted;
    const auto isTaken = [&] {
        return std::any_of(others.begin(), others.end(),
                           [&](const plan::Tenant &each) { return each.id == TenantId(id); });
    };
    for (int at = 2; isTaken(); ++at) {
        const std::string suffix = "-" + std::to_string(at);
        id = wanted.substr(0, longestId - suffix.size()) + suffix;
    }
    return id;
}

/// The next full hour at which it is open, within a week.
Instant openHour(const plan::Tenant &tenant, Instant now)
{
    const routing::OpeningHours hours(tenant.hours, tenant.timeZone);
    Instant at = now;
    for (int hour = 0; hour < 24 * 7 && !hours.isOpenAt(at); ++hour)
        at = at + 1h;
    return at;
}

} // namespace

Result<std::vector<PhoneNumber>> readNumbers(const QString &text, const std::string &region)
{
    static const QRegularExpression between(QStringLiteral("[\\n,;]+"));
    std::vector<PhoneNumber> numbers;
    for (const QString &each : text.split(between, Qt::SkipEmptyParts)) {
        const QString typed = each.trimmed();
        if (typed.isEmpty())
            continue;
        const auto number = PhoneNumber::fromHuman(typed.toStdString(), region);
        if (!number)
            return Error{ErrorCode::BadInput,
                         StarterText::tr("“%1” is no telephone number. Write it as in +1 619 555 0100.")
                             .arg(typed)
                             .toStdString()};
        if (std::find(numbers.begin(), numbers.end(), *number) == numbers.end()) // written twice, it is one
            numbers.push_back(*number);
    }
    return numbers;
}

QString problemOf(const Beginning &beginning)
{
    if (beginning.businesses.empty())
        return StarterText::tr("No business is named yet.");
    for (const BegunBusiness &business : beginning.businesses) {
        if (business.name.trimmed().isEmpty())
            return StarterText::tr("The business has no name yet.");
        if (business.numbers.empty())
            return StarterText::tr("No number is named that callers dial.");
    }
    if (beginning.timeZone.isEmpty())
        return StarterText::tr("No time zone is chosen.");
    for (const plan::Contact &person : beginning.people) {
        if (person.phone.isEmpty())
            return StarterText::tr("%1: there is no phone to ring yet.", "a role")
                .arg(QString::fromStdString(person.name));
    }
    const plan::Plan plan = starterPlan(beginning);
    const plan::PlanReading reading = plan::readPlan(plan::writePlan(plan));
    if (reading.isValid())
        return {};
    const QString words = routing_ui::problemInWords(plan, reading.errors.front(), {});
    return words.endsWith(QLatin1Char('.')) ? words : words + QLatin1Char('.'); // more follows it
}

plan::Plan starterPlan(const Beginning &beginning)
{
    std::vector<plan::Contact> people = beginning.people;
    int madeUp = 11;
    for (plan::Contact &person : people) {
        if (person.phone.isEmpty())
            person.phone = *PhoneNumber::fromE164("+161955501" + std::to_string(madeUp++));
    }
    plan::Plan plan;
    for (const BegunBusiness &business : beginning.businesses) {
        plan::Tenant tenant = routing_ui::fromTemplate(beginning.kind, people);
        tenant.id = TenantId(freeId(business.name, plan.tenants));
        tenant.name = business.name.trimmed().toStdString();
        tenant.timeZone = beginning.timeZone.toStdString();
        tenant.numbers = business.numbers;
        if (tenant.numbers.empty())
            tenant.numbers.push_back(*PhoneNumber::fromE164(sampleNumber));
        plan.tenants.push_back(tenant);
    }
    return plan;
}

Result<routing::WhatIfPath> firstCall(const plan::Plan &plan, Instant now)
{
    const plan::Tenant &tenant = plan.tenants.front();
    routing::WhatIfQuestion question;
    question.to = tenant.numbers.front().e164();
    question.from = sampleCaller;
    question.at = openHour(tenant, now);
    if (!tenant.tiers.empty() && !tenant.tiers.back().contacts.empty())
        question.answers[tenant.tiers.back().contacts.front()] = {routing::Reply::Answers, pickUpAfter};
    return routing::whatIf(*routing::CompiledPlan::compile(plan, 1), question);
}

} // namespace ringdown::welcome
