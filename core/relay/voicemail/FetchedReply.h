// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/relay/Http.h"
#include "core/twilio/rest/RestClient.h"

namespace ringdown::relay {

/// Why something could not be fetched from the carrier, or deleted there.
HttpReply failureReply(const rest::RestFailure &failure);

} // namespace ringdown::relay
