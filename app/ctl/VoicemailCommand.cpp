// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/VoicemailCommand.h"

#include "app/ctl/Relay.h"
#include "app/ctl/TerminalText.h"

#include <string_view>

namespace ringdown::ctl {
namespace {

constexpr std::size_t longestName = 100; ///< in bytes, as the relay takes it

bool isCallSid(std::string_view text)
{
    constexpr std::size_t length = 34;
    return text.size() == length && text.starts_with("CA") &&
           text.find_first_not_of("0123456789abcdef", 2) == std::string_view::npos;
}

ExitCode voicemail(const Invocation &invocation)
{
    const std::string &call = invocation.operands.front();
    if (!isCallSid(call))
        return invocation.refuse("CALL: '" + forTerminal(call) +
                                 "' is no call's id: that is CA and 32 digits or letters a to f, as "
                                 "'ringdownctl calls' prints it");
    const std::string by = invocation.text("--by");
    if (by.size() > longestName)
        return invocation.refuse("--by: a name has at most 100 bytes, and this has " +
                                 std::to_string(by.size()));
    const auto address = relayAddress(invocation);
    if (const auto *code = std::get_if<ExitCode>(&address))
        return *code;
    client::ControlClient relay(std::get<client::RelayAddress>(address));
    const auto sent =
        await<CallSummary>([&](auto done) { relay.sendToVoicemail(CallSid(call), by, std::move(done)); });
    if (!sent)
        return tellFailure(invocation, "Not sent to voicemail", sent.failure);
    if (invocation.has("--json"))
        invocation.out << toJson(*sent.value) << '\n';
    const std::string &from = sent.value->from;
    invocation.err << (from.empty() ? "The caller" : forTerminal(from))
                   << " goes to voicemail; there is no way back.\n";
    return ExitCode::Done;
}

} // namespace

Command voicemailCommand()
{
    Command command{"voicemail",
                    "CALL",
                    1,
                    1,
                    "send a caller who still waits to voicemail, and stop the phones",
                    {relayOption,
                     {"--by", "NAME", "who does it, for the log; otherwise the token's name stands there"},
                     {"--json", "", "print the call as one JSON object"}},
                    voicemail};
    command.about =
        "The caller is asked for a message at once, or within 5 s where they wait in a queue. A caller\n"
        "who talks, who is asked for a message already or who has gone is not sent: exit code 1, and the\n"
        "reason. 'ringdownctl calls --limit 5' prints the ids of the newest calls.\n";
    return command;
}

} // namespace ringdown::ctl
