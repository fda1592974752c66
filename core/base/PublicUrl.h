// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"

#include <string>
#include <string_view>

namespace ringdown {

/// Checks the URL under which the carrier reaches this relay and returns it without a final slash: http or
/// https, a host without underscore, optional port and path, nothing else. It is the only base of signatures
/// and of every URL in our TwiML, so it holds no character that two programs could escape differently. Errors
/// say in a clause what to write instead.
Result<std::string> parsePublicUrl(std::string_view text);

} // namespace ringdown
