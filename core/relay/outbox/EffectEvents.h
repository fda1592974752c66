// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/Store.h"

#include <string>

namespace ringdown::relay {

// What the log says of a text's way out.

Event sentText(const store::OutboxRow &row, const std::string &sid, std::string why, Instant now);
Event unknownText(const store::OutboxRow &row, const std::string &cause, Instant now);
Event failedText(const store::OutboxRow &row, std::string why, Instant now);

/// The id of the row that had a leg called, by an event of that leg; "" for any other event.
std::string rowOfLeg(const Event &event);

} // namespace ringdown::relay
