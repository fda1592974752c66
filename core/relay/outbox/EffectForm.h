// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/Store.h"
#include "core/twilio/rest/RestClient.h"

#include <string>

namespace ringdown::relay {

// What an effect is on the wire. Paths are below the account.

std::string pathOf(const store::OutboxRow &row);
/// statusCallback: of a text.
rest::Parameters formOf(const store::OutboxRow &row, const std::string &statusCallback);

} // namespace ringdown::relay
