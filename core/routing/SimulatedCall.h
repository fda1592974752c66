// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/routing/LateReports.h"
#include "core/routing/WhatIf.h"
#include "core/routing/texts/TextBook.h"

#include <optional>
#include <string>
#include <string_view>

namespace ringdown::routing {

/// What a simulated call leaves behind: every event, or only where it went and how it ended.
enum class Keep { Steps, ResultOnly };

/// A call that nobody makes: the carrier's side of it, in simulated time. It performs every answer of step()
/// and reports back what a calm carrier would. Speech takes no time; rings, silences, recordings and talks
/// do.
class SimulatedCall {
public:
    /// question.answers names contacts of the plan's tenant.
    SimulatedCall(const TenantPlan &plan, const WhatIfQuestion &question, Keep keep);
    SimulatedCall(const SimulatedCall &) = delete;
    SimulatedCall &operator=(const SimulatedCall &) = delete;

    WhatIfPath run();

private:
    struct Phone;
    enum class Joined { No, Yes };

    Answer report(Report report, std::optional<Position> position, std::string legSid = {});
    Decision decide(Report report, std::optional<Position> position, std::string legSid);
    void reportLeg(const Phone &phone, LegProgress progress);
    void take(std::vector<Event> events);
    void noteUseless(char key, std::string_view why);
    /// The carrier's next document, or nothing when the call is over.
    std::optional<Answer> perform(const Answer &answer);
    std::optional<Answer> perform(const Verb &verb);
    std::optional<Answer> ask(const AskVerb &verb);
    Answer press(char key, const Position &position);
    std::optional<Answer> dial(const DialVerb &verb);
    std::optional<Answer> record(const RecordVerb &verb);
    Answer wait(const EnqueueVerb &verb);

    std::vector<Phone> phonesOf(const DialVerb &verb);
    Joined askToAccept(const Phone &phone);
    Answer endUnanswered(const DialVerb &verb, const std::vector<Phone> &phones);
    Answer endPickedUp(const DialVerb &verb, const Phone &phone);
    void pass(int seconds) { m_now = m_now + std::chrono::seconds(seconds); }
    /// True when the caller has hung up before then, which is the time from there on.
    bool isGoneBefore(Instant then);

    const TenantPlan &m_plan;
    const WhatIfQuestion &m_question;
    Keep m_keep;
    Request m_request; ///< the newest; sid and caller are the same in all
    Instant m_now;
    std::optional<Instant> m_hangsUpAt;
    CallState m_call;
    WhatIfPath m_path;
    std::size_t m_pressed = 0;       ///< digits used up
    int m_legs = 0;                  ///< offered so far
    std::vector<LegEffect> m_placed; ///< with the newest answer to the caller
    std::optional<TextBook> m_texts; ///< who wants none; nothing where all want them
};

/// What the carrier says of a caller who is only thought of: it derives the country from the number. Where in
/// it the caller is, the carrier alone knows.
Caller simulatedCaller(const plan::Tenant &tenant, const std::string &from, const std::string &to);

/// Plays the call a question asks about. The errors are those of whatIf().
Result<WhatIfPath> simulate(const CompiledPlan &plan, const WhatIfQuestion &question, Keep keep);

} // namespace ringdown::routing
