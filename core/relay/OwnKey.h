// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/twilio/WebhookKey.h"

namespace ringdown::relay {

/// A webhook key that nobody else has: drills and the demo sign with it.
twilio::WebhookKey makeOwnKey();

} // namespace ringdown::relay
