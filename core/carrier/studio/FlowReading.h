// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ringdown::carrier::studio {

/// Where a widget leads when something happened.
struct Transition {
    std::string event;
    std::string next; ///< "" ends the flow
    /// Of a split: the value has to be one of these; empty for none asked.
    std::vector<std::string> anyOf;
    bool isPrefix = false; ///< it has to begin with it
};

struct Widget {
    std::string type;
    std::vector<Transition> transitions;
    std::map<std::string, std::string> properties; ///< numbers and flags as text
    std::map<std::string, std::string> variables;  ///< of set-variables
};

/// A flow's definition, as far as the simulated Studio runs it: trigger, say-play, connect-call-to,
/// split-based-on, record-voicemail.
struct Flow {
    std::string start; ///< the trigger's name
    std::map<std::string, Widget> widgets;
};

/// Nothing, and why, when text is no definition, names a widget that is not there, or has one of another
/// kind.
struct FlowReading {
    std::optional<Flow> flow;
    std::string fault;
};
FlowReading readFlow(std::string_view text);
std::string faultOf(std::string_view text); ///< "" when it can be run

} // namespace ringdown::carrier::studio
