// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/twilio/rest/RestClient.h"
#include "ui/format/FailureWords.h"

namespace ringdown::format {

/// What the carrier did not tell, with its own words, link and the time among the details.
FailureWords carrierFailure(const QString &deed, const rest::RestFailure &failure,
                            std::optional<Instant> at = std::nullopt);

} // namespace ringdown::format
