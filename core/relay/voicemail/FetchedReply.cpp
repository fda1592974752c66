// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/voicemail/FetchedReply.h"

#include "core/relay/ApiAnswer.h"

namespace ringdown::relay {
namespace {

int statusOf(rest::RestTrouble trouble)
{
    switch (trouble) {
    case rest::RestTrouble::NotFound:
        return 404;
    case rest::RestTrouble::Throttled:
        return 503;
    case rest::RestTrouble::Unauthorized:
    case rest::RestTrouble::Refused:
    case rest::RestTrouble::Unknown:
    case rest::RestTrouble::Unreachable:
    case rest::RestTrouble::Garbled:
        return 502;
    }
    return 502;
}

} // namespace

HttpReply failureReply(const rest::RestFailure &failure)
{
    return problem(statusOf(failure.trouble), failure.detail);
}

} // namespace ringdown::relay
