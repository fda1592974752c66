// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/PlanReader.h"
#include "core/routing/texts/TextFate.h"
#include "core/routing/texts/TextIntake.h"

#include <QtGlobal>

#include <chrono>
#include <memory>
#include <string>
#include <vector>

namespace ringdown::routing {

using namespace std::chrono_literals;

inline constexpr const char *number = "+16195550100";
inline constexpr const char *captain = "+16195550111";
inline constexpr const char *office = "+16195550122";
inline constexpr const char *mate = "+16195550133";
inline constexpr const char *harbor = "+16195550177";
inline constexpr const char *lee = "+18585550124";
inline constexpr const char *stranger = "+12025550147";

inline std::shared_ptr<const CompiledPlan> planWith(const std::string &sms)
{
    const auto reading = plan::readPlan(R"({"format": 1, "tenants": [{
      "id": "qdn", "name": "Queen", "timeZone": "America/Los_Angeles", "numbers": ["+16195550100"],
      "contacts": [{"id": "captain", "name": "Captain", "phone": "+16195550111"},
                   {"id": "office", "name": "Office", "phone": "+16195550122"},
                   {"id": "mate", "name": "Mate", "phone": "+16195550133", "texts": false}],
      "hours": {"week": {}},
      "directory": [{"phone": "+16195550177", "name": "Harbor Master", "type": "vip"}, {"phone": "+18585550124", "name": "Lee Park", "type": "vip"}],
      "routes": {"open": [{"hangup": {}}], "closed": [{"hangup": {}}]})" +
                                        sms + "}]}");
    if (!reading.isValid())
        qFatal("%s", plan::toLine(reading.errors.front()).c_str());
    return CompiledPlan::compile(reading.plan, 1);
}

/// A business whose texts come in one after another.
class Line {
public:
    explicit Line(
        const std::string &sms = R"(, "sms": {"forwardTo": ["captain", "office", "mate"], "reply": "relay"})")
        : m_plan(planWith(sms))
    {
    }

    TextOutcome take(const std::string &from, const std::string &body, const std::string &optOutType = {},
                     int media = 0)
    {
        TextOutcome outcome = takeOf(now, from, body, optOutType, media);
        now = now + 1min;
        return outcome;
    }

    /// It was written then, and is told of now.
    TextOutcome takeOf(Instant then, const std::string &from, const std::string &body,
                       const std::string &optOutType = {}, int media = 0)
    {
        const std::string sid = "SM" + std::to_string(++m_count);
        TextOutcome outcome = takeText(*m_plan->byNumber(number), book,
                                       {then, sid, from, number, body, media, optOutType, false, now});
        for (const Event &event : outcome.events)
            book.apply(event);
        return outcome;
    }

    TextOutcome lose(LostText text)
    {
        if (text.sentAt == Instant())
            text.sentAt = now;
        TextOutcome outcome = consequencesOf(*m_plan->byNumber(number), book, text, now);
        for (const Event &event : outcome.events)
            book.apply(event);
        return outcome;
    }

    TextBook book;
    Instant now = Instant::fromSeconds(1'795'716'000);

private:
    std::shared_ptr<const CompiledPlan> m_plan;
    int m_count = 0;
};

inline std::vector<std::string> readers(const TextOutcome &outcome)
{
    std::vector<std::string> all;
    for (const TextEffect &text : outcome.texts)
        all.push_back(text.to);
    return all;
}

inline std::vector<EventKind> kinds(const TextOutcome &outcome)
{
    std::vector<EventKind> all;
    for (const Event &event : outcome.events)
        all.push_back(event.kind);
    return all;
}

} // namespace ringdown::routing
