// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/relay/Routes.h"

namespace ringdown::relay {

/// GET /twilio/ringing.wav, for anybody: the carrier fetches it for callers who wait while phones ring.
void addRingTone(RouteTable &table);

} // namespace ringdown::relay
