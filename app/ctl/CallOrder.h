// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ctl/Command.h"
#include "core/client/ControlClient.h"

#include <string_view>
#include <variant>

namespace ringdown::ctl {

/// What the control API does with one call.
using CallDeed = void (client::ControlClient::*)(const CallSid &sid, const std::string &by,
                                                 client::WhenDone<CallSummary> done);

/// Has the relay do it with the call that is the command's operand, by --by; with --json the call is printed.
/// refused: "Not claimed", before the relay's reason.
std::variant<ExitCode, CallSummary> orderCall(const Invocation &invocation, CallDeed deed,
                                              std::string_view refused);

/// The options of such a command.
std::vector<Option> callOrderOptions();

} // namespace ringdown::ctl
