// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/Plan.h"

#include <QString>

#include <functional>
#include <string>

namespace ringdown::routing_ui {

/// The id that a name gives: "Night shift" is "night-shift", "Señor" is "senor". "" when nothing of it can
/// stand in an id.
std::string idFromName(const QString &name);
/// id, or id with the first number that makes it free ("office-2").
std::string freeId(const std::string &id, const std::function<bool(const std::string &)> &isTaken);
/// The other way: "night-shift" is "Night shift".
QString nameFromId(const std::string &id);

/// ISO 3166 region of the business's own numbers, in which people type theirs; that of the desk without
/// numbers.
std::string homeRegion(const plan::Tenant &tenant);
/// That of the first business that has numbers.
std::string homeRegion(const plan::Plan &plan);

} // namespace ringdown::routing_ui
