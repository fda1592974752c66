// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/carrier/OutboundCall.h"
#include "core/carrier/Twiml.h"
#include "core/twilio/Form.h"

#include <optional>
#include <string_view>

namespace ringdown::carrier {

// What the forms of POST Calls.json and POST Calls/SID.json say. What is not said is as the carrier documents
// it.

/// The address in the field url, asked for as the field method says; nothing when there is none.
std::optional<twiml::Link> linkIn(const twilio::Form &form, std::string_view url, std::string_view method);

CallOrder orderIn(const twilio::Form &form);

} // namespace ringdown::carrier
