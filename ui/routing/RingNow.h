// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/Plan.h"

#include <QString>

namespace ringdown::routing_ui {

/// Why a test call cannot ring this contact's phone, "" when it can: the relay rings those of its own plan.
/// live: the business as the relay has it, nullptr when it does not.
QString whyNotRung(const plan::Tenant *live, const plan::Contact &contact);

} // namespace ringdown::routing_ui
