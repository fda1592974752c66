// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/ApiReads.h"

#include <string>
#include <utility>

namespace ringdown::relay {

void readForApi(Executor &executor, const Reply &reply, std::function<void()> read)
{
    if (executor.apiReadsWaiting() < maxApiReadsWaiting)
        return executor.onReader(ReadFor::Api, std::move(read));
    HttpReply busy =
        problem(503, std::to_string(maxApiReadsWaiting) +
                         " requests wait for the log and the plans already: try again in a moment");
    busy.headers.emplace_back("Retry-After", "1");
    reply(std::move(busy));
}

} // namespace ringdown::relay
