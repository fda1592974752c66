// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Instant.h"
#include "core/carrier/Scripts.h"
#include "core/twilio/Form.h"

#include <string>

namespace ringdown::carrier {

/// What every request about a leg says of it.
struct LegFacts {
    std::string accountSid;
    std::string sid;
    std::string parentSid; ///< "" for a call of its own
    std::string from;
    std::string to;
    std::string status; ///< the carrier's CallStatus
    std::string direction = "inbound";
};

/// The standard fields, geography and the duplicates Caller and Called with them. Geography that is not known
/// is sent empty, as on the real wire. script: whose geography it is; none for an offered leg.
twilio::FieldList callFields(const LegFacts &leg, const CallScript *script);

/// What a status report adds.
twilio::FieldList progressFields(Instant at, int sequence);
/// What the report of a leg's end adds to that.
twilio::FieldList endFields(int seconds, int sipCode);

/// "Wed, 08 Oct 2025 13:54:12 +0000"
std::string rfc2822(Instant at);

} // namespace ringdown::carrier
