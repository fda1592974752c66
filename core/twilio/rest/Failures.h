// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/twilio/rest/Attempt.h"
#include "core/twilio/rest/RestClient.h"

namespace ringdown::rest {

/// What an outcome means for who asked. what: "GET Calls.json at
/// api.twilio.com", without query.
RestFailure failureOf(const Outcome &outcome, const std::string &what);
/// The same for an answer of status 2xx that is no JSON.
RestFailure garbled(int status, const std::string &what);

} // namespace ringdown::rest
