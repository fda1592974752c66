// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/VoicemailCommand.h"

#include "app/ctl/CallOrder.h"
#include "app/ctl/TerminalText.h"

namespace ringdown::ctl {
namespace {

ExitCode voicemail(const Invocation &invocation)
{
    const auto sent = orderCall(invocation, &client::ControlClient::sendToVoicemail, "Not sent to voicemail");
    if (const auto *code = std::get_if<ExitCode>(&sent))
        return *code;
    const std::string &from = std::get<CallSummary>(sent).from;
    invocation.err << (from.empty() ? "The caller" : forTerminal(from))
                   << " goes to voicemail; there is no way back.\n";
    return ExitCode::Done;
}

} // namespace

Command voicemailCommand()
{
    Command command{
        "voicemail",        "CALL",   1, 1, "send a caller who still waits to voicemail, and stop the phones",
        callOrderOptions(), voicemail};
    command.about =
        "The caller is asked for a message at once, or within 5 s where they wait in a queue. A caller\n"
        "who talks, who is asked for a message already or who has gone is not sent: exit code 1, and the\n"
        "reason. 'ringdownctl calls --limit 5' prints the ids of the newest calls.\n";
    return command;
}

} // namespace ringdown::ctl
