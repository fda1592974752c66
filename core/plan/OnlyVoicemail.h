// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/Plan.h"

#include <vector>

namespace ringdown::plan {

// A route that is a voicemail and nothing else: who is sent there goes to voicemail, whatever it is called.
// The routes of the hours are none, for what they say tells of the hours.

bool isOnlyVoicemail(const Tenant &tenant, const RouteId &route);
/// Of a business, in the order of their names.
std::vector<RouteId> voicemailRoutes(const Tenant &tenant);

} // namespace ringdown::plan
