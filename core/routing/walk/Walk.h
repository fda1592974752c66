// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/routing/Step.h"
#include "core/routing/walk/Reasons.h"

#include <string>
#include <string_view>

namespace ringdown::routing {

/// One decision in the making: what came in, where the call stands, what is answered and written so far.
class Walk {
public:
    Walk(const TenantPlan &tenantPlan, const CallState &callState, const Request &asked);

    const TenantPlan &plan;
    const CallState &call;
    const Request &request;

    Decision decision;
    const RouteId *route = nullptr;     ///< in plan; empty when it stands nowhere
    const plan::Route *steps = nullptr; ///< of the route
    int step = 0;
    std::string because;                       ///< why the next step is entered: the beginning of its reason
    std::vector<RejectedAlternative> rejected; ///< what was passed over on the way to the next step
    std::string reason;                        ///< {reason}: what happened last, a whole sentence

    const plan::Tenant &tenant() const { return plan.tenant; }
    /// Whether reasons and texts are put in words.
    bool speaks() const { return request.words == Words::Written; }
    /// Whether people who are rung and texted are to be told that it is a test.
    bool isLiveTest() const { return request.isLiveTest || call.isLiveTest; }
    /// Adds an event of this call; the reference is good until the next one.
    Event &note(EventKind kind, std::string why);
    Event &note(EventKind kind, const reasons::Sentence &why)
    {
        return note(kind, speaks() ? std::string(why) : std::string());
    }
    /// Adds step.entered for the step the walk stands on. detail says what happens there.
    void noteStep(std::string_view word, std::string detail);
    void noteStep(std::string_view word, const reasons::Sentence &detail)
    {
        noteStep(word, speaks() ? std::string(detail) : std::string());
    }
    void noteStep(std::string_view word, const char *detail)
    {
        noteStep(word, speaks() ? std::string(detail) : std::string());
    }
    /// The sentence, or nothing where nobody reads it.
    std::string words(const reasons::Sentence &sentence) const
    {
        return speaks() ? std::string(sentence) : std::string();
    }
    void add(Verb verb) { decision.answer.verbs.push_back(std::move(verb)); }

    /// Moves to a step of a route. False when the plan has no such route.
    bool moveTo(const RouteId &target, int index = 0);
    /// The step it stands on, or nullptr past the end.
    const plan::Step *current() const;
    template <typename Kind>
    const Kind *currentAs() const
    {
        const plan::Step *here = current();
        return here ? std::get_if<Kind>(here) : nullptr;
    }

    /// Where the carrier is to go on: this step, one answer further.
    Position next(int tier = 0, int contact = 0, int attempt = 0) const;
    /// T0: when the first tier rang. Starts with this decision if none rang before.
    std::int64_t firstRing();
    /// Seconds left of the longest wait, which begins with the first ring.
    int secondsLeft() const;

    /// E.164, or "" when withheld or not known.
    const std::string &callerNumber() const { return m_callerNumber; }
    /// The number that was dialled: caller id of our own and sender of texts.
    const PhoneNumber &businessNumber() const { return m_businessNumber; }
    /// When the call came in, as far as known.
    Instant startedAt() const { return call.sid.isEmpty() ? request.now : call.startedAt; }
    const std::string &carrierName() const;

private:
    std::string m_callerNumber;
    PhoneNumber m_businessNumber;
    std::int64_t m_firstRing = 0;
    int m_hop = 0;
};

} // namespace ringdown::routing
