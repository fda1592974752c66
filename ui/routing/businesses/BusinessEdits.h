// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/Plan.h"

#include <QString>
#include <QStringList>

#include <span>

namespace ringdown::routing_ui {

/// The same business under another id and name, without what only one can have: its numbers, the rules that
/// match them, and an opening or closing by hand.
plan::Tenant copyOf(const plan::Tenant &tenant, const TenantId &id, const std::string &name);
void removeBusiness(plan::Plan &plan, const TenantId &id);
/// Takes over what differs between the two in name, time zone and numbers; the rest of the business stays as
/// it is in the plan, which may have got another one meanwhile.
void changeBusiness(plan::Plan &plan, const plan::Tenant &before, const plan::Tenant &now);

/// Why a number cannot be given to a business beside those it has so far, "" when it can: it is another
/// business's, or stands twice, or is a phone that the plan rings.
QString numberProblem(const plan::Plan &plan, const TenantId &business, const PhoneNumber &number,
                      std::span<const PhoneNumber> others);

/// The deed, for the undo stack: "rename Queen to The Queen, with other numbers".
QString changeWords(const plan::Tenant &before, const plan::Tenant &now);

/// What goes with a business, a sentence each: its numbers first.
QStringList goesWith(const plan::Tenant &tenant);

} // namespace ringdown::routing_ui
