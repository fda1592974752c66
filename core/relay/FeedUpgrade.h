// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/relay/FeedHub.h"
#include "core/relay/RequestHead.h"

#include <string>
#include <variant>

namespace ringdown::relay {

/// Reads the upgrade of a request for the feed: where the reader wants to begin, or the answer that refuses
/// it.
std::variant<FeedStart, HttpReply> readFeedUpgrade(const RequestHead &head);
/// The 101 that accepts it.
std::string upgradeAnswer(const RequestHead &head);

} // namespace ringdown::relay
