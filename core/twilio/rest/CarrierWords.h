// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>

namespace ringdown::rest {

/// What Twilio's error code means, in our words, as a sentence without its full stop; "" for codes that are
/// not among the common ones. https://www.twilio.com/docs/api/errors
std::string_view wordsOf(int code);

/// "https://www.twilio.com/docs/errors/21211"
std::string linkOf(int code);

} // namespace ringdown::rest
