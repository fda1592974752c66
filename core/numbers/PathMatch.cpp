// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/numbers/PathMatch.h"

#include "core/twilio/PathPrint.h"

namespace ringdown::numbers {

PathMatch pathMatch(std::string_view relayPrint, std::string_view deskPath)
{
    if (relayPrint.empty() || relayPrint == twilio::pathPrint(deskPath))
        return PathMatch::Agrees;
    if (relayPrint == twilio::noPathPrint)
        return PathMatch::OnlyAtDesk;
    return deskPath.empty() ? PathMatch::OnlyAtRelay : PathMatch::Differs;
}

std::string pathMatchWords(PathMatch match)
{
    const std::string set =
        "put the relay's into this vault: 'ringdownctl secrets set RINGDOWN_WEBHOOK_PATH'";
    switch (match) {
    case PathMatch::Agrees:
        return {};
    case PathMatch::OnlyAtRelay:
        return "the relay has a webhook path (RINGDOWN_WEBHOOK_PATH) and this vault has none, so the relay "
               "would "
               "refuse the calls of a number pointed from here; " +
               set;
    case PathMatch::OnlyAtDesk:
        return "this vault has a webhook path (RINGDOWN_WEBHOOK_PATH) and the relay has none, so the relay "
               "would "
               "refuse the calls of a number pointed from here; give it to the relay, or 'ringdownctl "
               "secrets "
               "forget RINGDOWN_WEBHOOK_PATH'";
    case PathMatch::Differs:
        return "the relay's webhook path (RINGDOWN_WEBHOOK_PATH) is not the one in this vault, so the relay "
               "would "
               "refuse the calls of a number pointed from here; " +
               set;
    }
    return {};
}

} // namespace ringdown::numbers
