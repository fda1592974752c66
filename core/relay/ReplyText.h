// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/relay/Http.h"

#include <string>
#include <string_view>

namespace ringdown::relay {

enum class AfterReply { Continue, Close };

/// Appends status line and headers of a reply, with the empty line.
void appendReplyHead(std::string &out, const HttpReply &reply, AfterReply after, std::string_view date);

} // namespace ringdown::relay
