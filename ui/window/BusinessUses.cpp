// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/BusinessUses.h"

#include "ui/calls/SavedFilters.h"
#include "ui/draft/Draft.h"
#include "ui/format/NumberWords.h"

#include <QCoreApplication>

#include <algorithm>

namespace ringdown::window {
namespace {

struct UseText {
    Q_DECLARE_TR_FUNCTIONS(BusinessUses)
};

/// Empty for a number of none.
TenantId ownerOf(const plan::Plan &plan, const PhoneNumber &number)
{
    for (const plan::Tenant &each : plan.tenants) {
        if (std::find(each.numbers.begin(), each.numbers.end(), number) != each.numbers.end())
            return each.id;
    }
    return {};
}

} // namespace

QStringList usesOf(const plan::Tenant &tenant, const std::vector<scenario::Scenario> &scenarios,
                   const calls::SavedFilters &filters)
{
    QStringList uses = scenario::usesOf(tenant, scenarios);
    const QString word = QStringLiteral("tenant:") + QString::fromStdString(tenant.id.value);
    QStringList names;
    for (const calls::SavedFilter &filter : filters.all()) {
        if (filter.text.split(QLatin1Char(' ')).contains(word))
            names.append(UseText::tr("“%1”").arg(filter.name));
    }
    if (!names.isEmpty())
        uses.append(UseText::tr("%n saved filter(s) ask for it: %1.", nullptr, static_cast<int>(names.size()))
                        .arg(names.join(UseText::tr(", ", "between names"))));
    return uses;
}

QStringList numberUses(const std::string &phone, const std::vector<scenario::Scenario> &scenarios)
{
    const auto number = PhoneNumber::fromE164(phone);
    if (!number)
        return {};
    plan::Tenant only;
    only.numbers = {*number};
    return scenario::usesOf(only, scenarios);
}

bool giveNumber(draft::Draft &draft, const std::string &phone, const TenantId &tenant)
{
    const auto number = PhoneNumber::fromE164(phone);
    if (!number)
        return false;
    if (const TenantId owner = ownerOf(draft.plan(), *number); !owner.isEmpty())
        return owner == tenant;
    const QString shown = format::numberText(phone, number->region());
    draft.edit(UseText::tr("add the number %1").arg(shown), tenant,
               [number = *number](plan::Tenant &edited) { edited.numbers.push_back(number); });
    return ownerOf(draft.plan(), *number) == tenant;
}

} // namespace ringdown::window
