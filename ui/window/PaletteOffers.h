// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Event.h"
#include "core/base/Instant.h"
#include "ui/format/PlanNames.h"
#include "ui/settings/SettingName.h"
#include "ui/shell/PaletteOffer.h"

#include <QString>

#include <vector>

namespace ringdown::window {

/// Where the offers of the palette lead to.
struct OfferWays {
    std::function<void(const TenantId &)> showTenant;
    std::function<void(const std::string &path)> editPlan; ///< a place of the plan document
    std::function<void(const std::string &phone)> showNumber;
    std::function<void(const QString &name)> showSetting;
    std::function<void(const CallSid &)> openCall;
};

/// Businesses with their numbers, contacts, tiers, routes and caller rules, in the order of the plan. Of a
/// plan that is too long for one list the beginning.
std::vector<shell::PaletteOffer> planOffers(const plan::Plan &plan, const OfferWays &ways);

/// Where the plan has this number of a business; "" when it has not.
std::string pathOfNumber(const plan::Plan &plan, const std::string &phone);

std::vector<shell::PaletteOffer> settingOffers(const std::vector<settings::SettingName> &names,
                                               const OfferWays &ways);

std::vector<shell::PaletteOffer> callOffers(const std::vector<CallSummary> &calls,
                                            const format::PlanNames &names, Instant now,
                                            const OfferWays &ways);

} // namespace ringdown::window
