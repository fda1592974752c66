// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace ringdown::format {

/// The time zones that are offered for a business: those of places, in order.
QStringList zoneNames();

/// The time zone of this system by its present name: "America/Los_Angeles" where it calls itself
/// "US/Pacific". "" where it has a name that no business can have.
QString systemZone();

} // namespace ringdown::format
