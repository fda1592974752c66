// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routing/businesses/BusinessEdits.h"

#include "ui/format/NumberWords.h"
#include "ui/routing/PlanIds.h"

#include <QCoreApplication>

#include <algorithm>

namespace ringdown::routing_ui {
namespace {

struct BusinessText {
    Q_DECLARE_TR_FUNCTIONS(BusinessEdits)
};

QString forPeople(const PhoneNumber &number, const std::string &region)
{
    return format::isolated(QString::fromStdString(number.forPeople(region)));
}

QString businessName(const plan::Tenant &tenant)
{
    return QString::fromStdString(tenant.name.empty() ? tenant.id.value : tenant.name);
}

void dropNumbers(plan::Tenant &tenant)
{
    for (plan::CallerRule &rule : tenant.callers) {
        std::erase_if(rule.match.to, [&](const PhoneNumber &number) {
            return std::find(tenant.numbers.begin(), tenant.numbers.end(), number) != tenant.numbers.end();
        });
    }
    // A rule that matched the numbers alone would now match nobody.
    std::erase_if(tenant.callers,
                  [](const plan::CallerRule &rule) { return rule.match == plan::CallerMatch(); });
    tenant.numbers.clear();
}

} // namespace

plan::Tenant copyOf(const plan::Tenant &tenant, const TenantId &id, const std::string &name)
{
    plan::Tenant copy = tenant;
    copy.id = id;
    copy.name = name;
    copy.hours.override.reset();
    dropNumbers(copy);
    return copy;
}

void removeBusiness(plan::Plan &plan, const TenantId &id)
{
    std::erase_if(plan.tenants, [&](const plan::Tenant &tenant) { return tenant.id == id; });
}

void changeBusiness(plan::Plan &plan, const plan::Tenant &before, const plan::Tenant &now)
{
    const auto found = std::ranges::find(plan.tenants, before.id, &plan::Tenant::id);
    if (found == plan.tenants.end())
        return;
    const auto take = [&](auto plan::Tenant::*member) {
        if (before.*member != now.*member)
            (*found).*member = now.*member;
    };
    take(&plan::Tenant::name);
    take(&plan::Tenant::timeZone);
    take(&plan::Tenant::numbers);
}

QString numberProblem(const plan::Plan &plan, const TenantId &business, const PhoneNumber &number,
                      std::span<const PhoneNumber> others)
{
    const std::string region = number.region();
    if (std::find(others.begin(), others.end(), number) != others.end())
        return BusinessText::tr("%1 stands here twice.").arg(forPeople(number, region));
    for (const plan::Tenant &tenant : plan.tenants) {
        const bool hasNumber =
            std::find(tenant.numbers.begin(), tenant.numbers.end(), number) != tenant.numbers.end();
        if (hasNumber && tenant.id != business)
            return BusinessText::tr("%1 belongs to %2. A number rings in one business; take it away there "
                                    "first.")
                .arg(forPeople(number, region), businessName(tenant));
        for (const plan::Contact &contact : tenant.contacts) {
            if (contact.phone == number)
                return BusinessText::tr("%1 is the phone of %2 in %3: a call would ring itself.")
                    .arg(forPeople(number, region), QString::fromStdString(contact.name),
                         businessName(tenant));
        }
    }
    return {};
}

QString changeWords(const plan::Tenant &before, const plan::Tenant &now)
{
    const QString was = businessName(before);
    const QString name = businessName(now);
    if (was == name)
        return BusinessText::tr("change the business %1").arg(name);
    QStringList also;
    if (before.numbers != now.numbers)
        also.append(BusinessText::tr("other numbers"));
    if (before.timeZone != now.timeZone)
        also.append(BusinessText::tr("another time zone"));
    if (also.isEmpty())
        return BusinessText::tr("rename %1 to %2").arg(was, name);
    return BusinessText::tr("rename %1 to %2, with %3", "what it changes besides")
        .arg(was, name, also.join(BusinessText::tr(" and ", "between changes")));
}

QStringList goesWith(const plan::Tenant &tenant)
{
    QStringList sentences;
    QStringList numbers;
    for (const PhoneNumber &number : tenant.numbers)
        numbers.append(forPeople(number, homeRegion(tenant)));
    if (!numbers.isEmpty())
        sentences.append(BusinessText::tr("%n number(s) will be answered by nobody: %1. Twilio then uses the "
                                          "fallback URL.",
                                          nullptr, static_cast<int>(numbers.size()))
                             .arg(numbers.join(BusinessText::tr(", ", "between numbers"))));
    else
        sentences.append(BusinessText::tr("It has no number, so no call reaches it now."));
    const int people = static_cast<int>(tenant.contacts.size());
    const int routes = static_cast<int>(tenant.routes.size());
    const QString peopleWords = BusinessText::tr("%Ln contact(s)", nullptr, people);
    const QString routeWords = BusinessText::tr("%n route(s)", nullptr, routes);
    if (people > 0 && routes > 0)
        sentences.append(
            BusinessText::tr("%1 and %2 go with it.", "people, routes").arg(peopleWords, routeWords));
    else if (people + routes > 0)
        sentences.append(BusinessText::tr("With it go: %1.", "people or routes")
                             .arg(people > 0 ? peopleWords : routeWords));
    if (!tenant.directory.empty())
        sentences.append(BusinessText::tr("%Ln known caller(s) are forgotten.", nullptr,
                                          static_cast<int>(tenant.directory.size())));
    return sentences;
}

} // namespace ringdown::routing_ui
