// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/CallOrder.h"

#include "app/ctl/Relay.h"
#include "app/ctl/TerminalText.h"

namespace ringdown::ctl {
namespace {

constexpr std::size_t longestName = 100; ///< in bytes, as the relay takes it

bool isCallSid(std::string_view text)
{
    constexpr std::size_t length = 34;
    return text.size() == length && text.starts_with("CA") &&
           text.find_first_not_of("0123456789abcdef", 2) == std::string_view::npos;
}

} // namespace

std::variant<ExitCode, CallSummary> orderCall(const Invocation &invocation, CallDeed deed,
                                              std::string_view refused)
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
    const auto done =
        await<CallSummary>([&](auto answered) { (relay.*deed)(CallSid(call), by, std::move(answered)); });
    if (!done)
        return tellFailure(invocation, std::string(refused), done.failure);
    if (invocation.has("--json"))
        invocation.out << toJson(*done.value) << '\n';
    return *done.value;
}

std::vector<Option> callOrderOptions()
{
    return {relayOption,
            {"--by", "NAME", "who does it, for the log; otherwise the token's name stands there"},
            {"--json", "", "print the call as one JSON object"}};
}

} // namespace ringdown::ctl
