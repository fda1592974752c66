// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Event.h"
#include "core/carrier/Carrier.h"
#include "core/plan/Plan.h"

#include <map>
#include <string>
#include <vector>

namespace ringdown::test {

/// The story of a scenario: what people notice and do, and between it what the relay decides and why.
class Transcript {
public:
    Transcript(Instant begin, const plan::Plan &plan, bool showsRejected);

    void add(const carrier::Observation &seen);
    void add(const Event &event);
    void addLine(Instant at, const std::string &line);
    void add(const carrier::CallEnd &end);
    /// The line of the log about a call.
    void add(const CallSummary &call);

    const std::string &text() const { return m_text; }

private:
    std::string seconds(Instant at) const;
    /// "" for the first call, "2> " and so on for those after it.
    std::string mark(const std::string &callSid);

    Instant m_begin;
    bool m_showsRejected;
    std::map<std::string, std::string> m_names; ///< phone to contact id
    std::vector<std::string> m_calls;           ///< SIDs as they came
    std::string m_text;
};

} // namespace ringdown::test
