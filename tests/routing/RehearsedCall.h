// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/routing/CompiledPlan.h"
#include "core/routing/LateReports.h"
#include "core/routing/SentToVoicemail.h"
#include "core/routing/Step.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace ringdown::routing {

/// The plan of most routing tests: two tiers, a menu, voicemails with and without a text back. The tiers'
/// order and way of accepting are what many tests vary.
struct RehearsalPlan {
    std::string ring = "together"; ///< of tier "primary", which has Captain and Mate
    std::string accept = "key";    ///< of both tiers
    std::string show = "caller";
    int seconds = 20; ///< of "primary"
    int longestWait = 120;
    std::string waiting;     ///< of the ring step of "sales", as JSON; "" for none
    bool hasRelief = false;  ///< a third tier of "sales", "relief", that has Captain
    std::string extraRoutes; ///< more members of "routes", each with a comma behind it

    std::string json() const;
    std::shared_ptr<const CompiledPlan> compile(std::int64_t revision = 41) const;
};

/// Plays the carrier for one call: hands reports to step(), folds the events and remembers the answers.
class RehearsedCall {
public:
    explicit RehearsedCall(std::shared_ptr<const CompiledPlan> plan, std::string from = "+16195550177",
                           std::string to = "+16195550100");
    ~RehearsedCall();

    std::shared_ptr<const CompiledPlan> plan;
    CallState state;
    Decision last;
    std::vector<Event> events; ///< all so far
    std::vector<TextEffect> texts;
    Instant now;
    Caller caller;
    std::vector<std::string> ringingPhones;
    bool callerLeft = false;
    bool planReplaced = false;
    OwnLegs ownLegs = OwnLegs::Unsaid;
    int legsAhead = 0;
    const plan::OutgoingHour *outgoing = nullptr;
    const TextBook *book = nullptr;
    Words words = Words::Written;
    std::vector<LegEffect> legs; ///< all so far
    std::vector<LegEndEffect> legEnds;
    plan::VoicemailStep alone; ///< what the last who was sent to voicemail is asked when no relay answers

    const TenantPlan &tenant() const;
    const Decision &arrive();
    const Decision &report(Report report, std::optional<Position> position, std::string legSid = {});
    /// Presses a key where the last answer asks for one; 0 is silence.
    const Decision &press(char key);
    /// Lets the dial of the last answer to the caller end after a while.
    const Decision &dialEnds(DialEnded dial, int afterSeconds = 0);
    const Decision &pickUp(int target);
    /// The person at that phone answers the whisper; 0 is silence.
    const Decision &accept(int target, char key);
    const Decision &record(int seconds, char key = 0);
    const Decision &recordNothing();
    const Decision &goes(bool hasFailed = false);
    /// Somebody at a console sends the caller to voicemail. Where the carrier is to take them.
    std::optional<Position> isSent(const std::string &by);
    /// What speaks against that.
    VoicemailObjection objection() const { return objectionToVoicemail(tenant().tenant, state); }
    void hearLeg(int target, LegProgress progress);

    // Phones on calls of their own.
    static std::string ownSid(int leg) { return "CA-own-" + std::to_string(leg); }
    void place(int leg);
    void refuse(int leg);
    void forbid(int leg);
    const Decision &ownPicksUp(int leg);
    const Decision &ownPresses(int leg, char key); ///< 0 is silence
    void hearOwn(int leg, LegProgress progress);
    /// The caller has waited as long as told to, then asks again.
    const Decision &waits();
    const Decision &queueEnds(QueueResult result, const std::string &word = {});

    /// The first verb of this kind in the last answer, or nullptr.
    template <typename Kind>
    const Kind *verb() const
    {
        for (const Verb &verb : last.answer.verbs) {
            if (const auto *found = std::get_if<Kind>(&verb))
                return found;
        }
        return nullptr;
    }
    const DialVerb &dial() const { return m_dial; } ///< the newest
    /// Events of the last decision of this kind.
    std::vector<Event> lastEvents(EventKind kind) const;
    int count(EventKind kind) const; ///< of all events
    std::string lastWhy(EventKind kind) const;
    /// "call.received route.chosen ..." of all events.
    std::string kinds() const;

private:
    const Decision &take(const Request &request);
    void fold(const std::vector<Event> &news);
    void fold(const Decision &decision);

    DialVerb m_dial;
    EnqueueVerb m_queue; ///< the newest
    Position m_nextWait;
    int m_waitSeconds = 0;
    std::vector<std::optional<Position>> m_asked; ///< by target: where its "press 1" goes on
};

} // namespace ringdown::routing
