// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/relay/Ports.h"
#include "core/relay/Routes.h"

#include <functional>

namespace ringdown::relay {

constexpr std::size_t maxApiReadsWaiting = 256;

/// Runs read on a reader thread; it sees to the reply. While maxApiReadsWaiting wait, replies 503 and reads
/// nothing.
void readForApi(Executor &executor, const Reply &reply, std::function<void()> read);

} // namespace ringdown::relay
