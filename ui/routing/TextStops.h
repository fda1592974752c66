// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/client/Messages.h"
#include "core/plan/Plan.h"

#include <QString>

#include <optional>
#include <vector>

namespace ringdown::routing_ui {

/// Who wrote STOP to which number; nothing while the relay has not told.
using KnownStops = std::optional<std::vector<client::TextStop>>;

/// The phones that wrote STOP to this business number, as far as is known.
std::vector<std::string> stoppedAt(const KnownStops &stops, const std::string &number);

/// "Captain wrote STOP to (619) 555-0100 and gets no texts from it until they write START."; "" when they did
/// not, and when it is not known.
QString stopInWords(const KnownStops &stops, const plan::Tenant &tenant, const plan::Contact &contact);

} // namespace ringdown::routing_ui
