// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/Plan.h"

#include <string>
#include <string_view>

namespace ringdown::twilio {

/// Appends <Say> with the voice of the plan, for documents that live at the carrier.
void appendSay(std::string &twiml, std::string_view words, const plan::Voice &voice);
/// Appends <Play>, for the same.
void appendPlay(std::string &twiml, std::string_view url);

} // namespace ringdown::twilio
