// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/ClaimCommands.h"

#include "app/ctl/CallOrder.h"
#include "app/ctl/TerminalText.h"

namespace ringdown::ctl {
namespace {

std::string callerOf(const CallSummary &call)
{
    return call.from.empty() ? "a withheld number" : forTerminal(call.from);
}

ExitCode claim(const Invocation &invocation)
{
    const auto claimed = orderCall(invocation, &client::ControlClient::claim, "Not claimed");
    if (const auto *code = std::get_if<ExitCode>(&claimed))
        return *code;
    const auto &call = std::get<CallSummary>(claimed);
    invocation.err << forTerminal(call.claimedBy) << " has the call from " << callerOf(call) << ".\n";
    return ExitCode::Done;
}

ExitCode unclaim(const Invocation &invocation)
{
    const auto returned = orderCall(invocation, &client::ControlClient::unclaim, "Not given back");
    if (const auto *code = std::get_if<ExitCode>(&returned))
        return *code;
    invocation.err << "The call from " << callerOf(std::get<CallSummary>(returned)) << " is open again.\n";
    return ExitCode::Done;
}

} // namespace

Command claimCommand()
{
    Command command{"claim", "CALL", 1, 1, "take care of a missed call or a voicemail", callOrderOptions(),
                    claim};
    command.about =
        "Those who were texted about the call are told who has it. A call that still runs can be claimed as\n"
        "soon as somebody was texted about it. One that somebody has already stays with them: exit code 1,\n"
        "and the reason. 'ringdownctl calls --outcome missed' prints the ids of those that have ended.\n";
    return command;
}

Command unclaimCommand()
{
    Command command{"unclaim",          "CALL", 1, 1, "give a claimed call back, so that it is open again",
                    callOrderOptions(), unclaim};
    command.about =
        "Those who were texted about the call are told that nobody has it, and the texts that repeat begin\n"
        "again. A call that nobody has, or whose caller was called back already, stays as it is: exit\n"
        "code 1, and the reason.\n";
    return command;
}

} // namespace ringdown::ctl
