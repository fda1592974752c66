// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/BusinessUses.h"

#include "ui/calls/SavedFilters.h"

#include <QCoreApplication>

namespace ringdown::window {
namespace {

struct UseText {
    Q_DECLARE_TR_FUNCTIONS(BusinessUses)
};

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

} // namespace ringdown::window
