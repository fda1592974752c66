// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/relay/Webhooks.h"
#include "core/relay/status/OutsideCheck.h"
#include "core/twilio/WebhookKey.h"

namespace ringdown::relay {

/// A call for nobody, as the carrier would tell of it at the settings' URL; signed with key, unless that is
/// nullptr.
SignedProbe probeCall(const WebhookSettings &settings, const twilio::WebhookKey *key);

} // namespace ringdown::relay
