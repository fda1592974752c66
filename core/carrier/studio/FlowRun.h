// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/carrier/studio/FlowReading.h"
#include "core/twilio/Form.h"

#include <map>
#include <string>

namespace ringdown::carrier::studio {

/// Runs one flow for the calls that come to its address, as the carrier's own Studio does it: each request is
/// answered with the TwiML of the next widget, which comes back with what became of it.
class FlowRun {
public:
    /// url: the flow's own address.
    FlowRun(Flow flow, std::string url);

    /// query: of the address that was asked; form: what the request carries.
    std::string answer(const twilio::Form &query, const twilio::Form &form);

private:
    /// How far a call is.
    struct Execution {
        std::string at;                               ///< the widget it waits in
        std::map<std::string, std::string> variables; ///< "widgets.ring_1.DialCallStatus"
    };

    std::string back(const std::string &event) const; ///< the address for the answer of a widget
    std::string go(Execution &execution, const std::string &event);
    std::string enter(Execution &execution, const std::string &name);
    std::string next(const Execution &execution, const std::string &event) const;
    std::string filled(const Execution &execution, const std::string &text) const;

    Flow m_flow;
    std::string m_url;
    std::map<std::string, Execution> m_calls; ///< by CallSid
};

} // namespace ringdown::carrier::studio
