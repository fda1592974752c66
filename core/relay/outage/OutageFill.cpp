// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/outage/OutageFill.h"

#include "core/relay/outage/FillMark.h"
#include "core/relay/outage/GapWords.h"
#include "core/relay/outage/MissingInLog.h"
#include "core/relay/status/AlarmNames.h"

#include <algorithm>
#include <map>
#include <set>
#include <string_view>
#include <utility>
#include <variant>

namespace ringdown::relay {
namespace {

using namespace std::chrono_literals;

constexpr std::chrono::seconds pauseBetweenTries = 60s;
constexpr std::chrono::seconds pauseUntilRecalled = 5s;
constexpr std::chrono::hours longestCall{4};    ///< the carrier ends it then
constexpr std::chrono::minutes stillRunning{5}; ///< until calls that were not over are looked for again

/// What a look is for, and what it has found so far.
struct Look {
    Instant since;
    Instant until;
    int tries = 0;
    CarrierLists lists;
    std::vector<std::pair<std::string, Instant>> cut; ///< lists that go on behind this
};

using LookPtr = std::shared_ptr<Look>;

Instant timeOf(const rest::ListedCall &call)
{
    return call.startedAt;
}
Instant timeOf(const rest::ListedRecording &recording)
{
    return recording.madeAt;
}
Instant timeOf(const rest::ListedText &text)
{
    return text.madeAt;
}

Event gapAlarm(Instant now, std::string_view name, std::string why)
{
    Event alarm;
    alarm.at = now;
    alarm.kind = EventKind::RelayAlarm;
    alarm.what = name;
    alarm.why = std::move(why);
    return alarm;
}

std::string dayOf(Instant at)
{
    return toRfc3339(at).substr(0, 10);
}

} // namespace

class OutageFill::Private : public std::enable_shared_from_this<OutageFill::Private> {
public:
    Private(OutageParts given, LateParts late)
        : parts(std::move(given))
        , mark(parts.markFile)
        , m_plans(late.plans)
        , m_calls(late.calls)
        , m_writing(std::move(late))
    {
    }

    void schedule(Instant since, std::chrono::milliseconds delay);
    OutageParts parts;
    FillMark mark;
    std::string longGap; ///< what to say of the time before the lists that are read; "" when it is told

private:
    void begin(const LookPtr &look);
    template <typename Entry>
    void read(const LookPtr &look, const std::string &path, rest::Parameters query, int page,
              std::optional<rest::ListedPage<Entry>> (*readPage)(std::string_view),
              std::vector<Entry> CarrierLists::*into, std::function<void()> then);
    void readRecordings(const LookPtr &look);
    void readTexts(const LookPtr &look);
    void tellWhatStaysUnknown(const Look &look);
    void compare(const LookPtr &look);
    void compared(const LookPtr &look, const Result<LateEntries> &missing);
    std::vector<rest::ListedCall> callCandidates(const Look &look) const;
    std::vector<rest::ListedText> textCandidates(const Look &look) const;
    struct OwnCalls {
        std::size_t ended = 0;
        bool areSomeNew = false; ///< ends whose reports may be on their way
    };
    OwnCalls endCallsThatAreOver(const Look &look);
    /// again: when the same is to be looked at once more.
    void written(const LookPtr &look, std::size_t count, std::optional<std::chrono::seconds> again);
    void tryAgain(const LookPtr &look, const std::string &why);
    void end(const LookPtr &look);
    const routing::TenantPlan *tenantOf(const std::string &number) const
    {
        return m_plans.newest() ? m_plans.newest()->byNumber(number) : nullptr;
    }

    PlanShelf &m_plans;
    const LiveCalls &m_calls;
    LateEntriesWriting m_writing;

    std::optional<Instant> m_wanted; ///< since when, of the look that is to come
    bool m_isLooking = false;
    std::optional<Instant> m_toldOf;  ///< since when, of the look that was told to be cut short
    std::set<std::string> m_seenOver; ///< calls that run here and were over in a look
};

/// One look at a time; what is wanted meanwhile is looked for behind it.
void OutageFill::Private::schedule(Instant since, std::chrono::milliseconds delay)
{
    const bool isComing = m_wanted.has_value();
    m_wanted = m_wanted ? std::min(*m_wanted, since) : since;
    if (isComing || m_isLooking)
        return;
    parts.executor.after(delay, [weak = weak_from_this(), until = parts.executor.now()] {
        const auto self = weak.lock();
        if (!self || !self->m_wanted || self->m_isLooking)
            return;
        auto look = std::make_shared<Look>();
        look->since = *std::exchange(self->m_wanted, std::nullopt);
        look->until = until;
        self->m_isLooking = true;
        self->begin(look);
    });
}

void OutageFill::Private::begin(const LookPtr &look)
{
    look->lists = {};
    look->cut = {};
    if (!parts.line() || !parts.key())
        return end(look);
    if (!parts.isRecalled())
        return parts.executor.after(pauseUntilRecalled, [weak = weak_from_this(), look] {
            if (const auto self = weak.lock())
                self->begin(look);
        });
    read<rest::ListedCall>(look, "Calls.json",
                           {{"StartTime>", dayOf(look->since)}, {"PageSize", std::to_string(pageSize)}}, 1,
                           rest::readCallList, &CarrierLists::calls, [this, look] { readRecordings(look); });
}

void OutageFill::Private::readRecordings(const LookPtr &look)
{
    read<rest::ListedRecording>(
        look, "Recordings.json",
        {{"DateCreated>", dayOf(look->since)}, {"PageSize", std::to_string(pageSize)}}, 1,
        rest::readRecordingList, &CarrierLists::recordings, [this, look] { readTexts(look); });
}

void OutageFill::Private::readTexts(const LookPtr &look)
{
    read<rest::ListedText>(look, "Messages.json",
                           {{"DateSent>", dayOf(look->since)}, {"PageSize", std::to_string(pageSize)}}, 1,
                           rest::readTextList, &CarrierLists::texts, [this, look] { compare(look); });
}

/// Lists are newest first: what lies before the gap ends the reading.
template <typename Entry>
void OutageFill::Private::read(const LookPtr &look, const std::string &path, rest::Parameters query, int page,
                               std::optional<rest::ListedPage<Entry>> (*readPage)(std::string_view),
                               std::vector<Entry> CarrierLists::*into, std::function<void()> then)
{
    const auto key = parts.key();
    if (!key || !parts.line())
        return end(look);
    parts.noteUse();
    auto came = [=, this](const rest::RestAnswer &answer) {
        const auto *reply = std::get_if<rest::RestReply>(&answer);
        auto read = reply ? readPage(reply->body) : std::nullopt;
        if (!read) {
            const auto *failure = std::get_if<rest::RestFailure>(&answer);
            // Without the recordings a call is told of all the same.
            if (failure && failure->trouble == rest::RestTrouble::Unauthorized && path == "Recordings.json")
                return then();
            return tryAgain(look, failure ? failure->detail : path + " is no list");
        }
        bool isEnough = read->nextQuery.empty();
        for (Entry &entry : read->entries) {
            isEnough |= timeOf(entry) < look->since - std::chrono::hours(1); // its call may have begun later
            (look->lists.*into).push_back(std::move(entry));
        }
        const bool isCut = !isEnough && page >= mostPages;
        if (isCut)
            look->cut.emplace_back(path, (look->lists.*into).empty() ? look->until
                                                                     : timeOf((look->lists.*into).back()));
        if (isEnough || isCut)
            return then();
        this->template read<Entry>(look, path, std::move(read->nextQuery), page + 1, readPage, into, then);
    };
    parts.line()->get(*key, path, std::move(query),
                      [weak = weak_from_this(), &executor = parts.executor,
                       came = std::move(came)](const rest::RestAnswer &answer) {
                          executor.post([weak, came, answer] {
                              if (const auto self = weak.lock())
                                  came(answer);
                          });
                      });
}

std::vector<rest::ListedCall> OutageFill::Private::callCandidates(const Look &look) const
{
    std::vector<rest::ListedCall> candidates;
    for (auto call = look.lists.calls.rbegin(); call != look.lists.calls.rend(); ++call) {
        const bool isInGap =
            call->startedAt >= look.since - clocksApart && call->startedAt <= look.until + clocksApart;
        if (call->direction == "inbound" && isInGap && tenantOf(call->to) &&
            !m_calls.find(CallSid(call->sid)))
            candidates.push_back(*call);
    }
    return candidates;
}

std::vector<rest::ListedText> OutageFill::Private::textCandidates(const Look &look) const
{
    std::vector<rest::ListedText> candidates;
    for (auto text = look.lists.texts.rbegin(); text != look.lists.texts.rend(); ++text) {
        // A newer one may be on its way here, and has no id by which to know it again.
        const bool isInGap = text->madeAt >= look.since - clocksApart && text->madeAt <= look.until;
        if (text->direction == "inbound" && isInGap && tenantOf(text->to))
            candidates.push_back(*text);
    }
    return candidates;
}

/// Once, however often the same while is looked at.
void OutageFill::Private::tellWhatStaysUnknown(const Look &look)
{
    if (!longGap.empty())
        parts.tell(gapAlarm(parts.executor.now(), alarms::outageGapAge, std::exchange(longGap, {})));
    if (look.cut.empty() || m_toldOf == look.since)
        return;
    m_toldOf = look.since;
    parts.tell(gapAlarm(parts.executor.now(), alarms::outageGap, whyCut(look.since, look.cut)));
}

void OutageFill::Private::compare(const LookPtr &look)
{
    tellWhatStaysUnknown(*look);
    auto calls = callCandidates(*look);
    auto texts = textCandidates(*look);
    parts.executor.onReader(
        ReadFor::Api, [weak = weak_from_this(), look, calls = std::move(calls), texts = std::move(texts)] {
            const auto self = weak.lock();
            if (!self)
                return;
            auto missing = missingInLog(self->parts.log, look->lists, {calls, texts, look->since});
            self->parts.executor.post([weak, look, missing = std::move(missing)] {
                if (const auto again = weak.lock())
                    again->compared(look, missing);
            });
        });
}

void OutageFill::Private::compared(const LookPtr &look, const Result<LateEntries> &missing)
{
    if (!missing)
        return tryAgain(look, missing.error().detail);
    const Instant recently = parts.executor.now() - longestCall;
    const bool areSomeRunning =
        std::any_of(missing->calls.begin(), missing->calls.end(), [&](const OutageCall &one) {
            return !one.call.isOver() && one.call.startedAt > recently;
        });
    const OwnCalls own = endCallsThatAreOver(*look);
    if (own.ended > 0)
        parts.say(LogLevel::Warning,
                  std::to_string(own.ended) +
                      " calls ended while no relay answered: the log has their ends now, from the carrier's "
                      "lists");
    const auto again = own.areSomeNew   ? std::optional(parts.settle)
                       : areSomeRunning ? std::optional<std::chrono::seconds>(stillRunning)
                                        : std::nullopt;
    m_writing.write(*missing, [this, look, again](std::size_t count) {
        written(look, count, again); // called by what lives in this
    });
}

void OutageFill::Private::written(const LookPtr &look, std::size_t count,
                                  std::optional<std::chrono::seconds> again)
{
    if (count > 0)
        parts.say(LogLevel::Warning,
                  std::to_string(count) + " calls and texts that came between " + toRfc3339(look->since) +
                      " and " + toRfc3339(look->until) +
                      " did not reach this relay: the log has them now, from the carrier's lists");
    const Instant since = look->since;
    end(look);
    if (again)
        schedule(since, *again);
    else if (!m_wanted)
        mark.done();
}

/// Their ends were reported while nobody answered. One that a look finds over for the first time may still be
/// reported.
OutageFill::Private::OwnCalls OutageFill::Private::endCallsThatAreOver(const Look &look)
{
    OwnCalls own;
    const auto runs = [&](const std::string &sid) {
        const routing::CallState *known = m_calls.find(CallSid(sid));
        return known && known->isRunning();
    };
    std::erase_if(m_seenOver, [&](const std::string &sid) { return !runs(sid); });
    for (const rest::ListedCall &call : look.lists.calls) {
        if (!runs(call.sid) || !call.isOver() || !call.endedAt)
            continue;
        if (m_seenOver.insert(call.sid).second) {
            own.areSomeNew = true;
            continue;
        }
        m_seenOver.erase(call.sid);
        parts.end(withRecordings(look.lists, call));
        ++own.ended;
    }
    return own;
}

void OutageFill::Private::tryAgain(const LookPtr &look, const std::string &why)
{
    if (++look->tries >= mostTries) {
        parts.say(LogLevel::Error,
                  "the log could not be filled from the carrier's lists after an outage: " + why);
        return end(look);
    }
    parts.executor.after(pauseBetweenTries, [weak = weak_from_this(), look] {
        if (const auto self = weak.lock())
            self->begin(look);
    });
}

void OutageFill::Private::end(const LookPtr &)
{
    m_isLooking = false;
    if (m_wanted)
        schedule(*std::exchange(m_wanted, std::nullopt), parts.settle);
}

OutageFill::OutageFill(OutageParts parts, LateParts writing)
    : d(std::make_shared<Private>(std::move(parts), std::move(writing)))
{
}

OutageFill::~OutageFill() = default;

void OutageFill::begin(std::optional<Instant> lastHeard)
{
    if (!lastHeard)
        return;
    const Instant gap = std::min(*lastHeard, d->mark.since().value_or(*lastHeard));
    if (d->parts.key()) // otherwise nothing is ever asked
        d->mark.want(gap);
    const Instant now = d->parts.executor.now();
    const Instant since = std::max(gap, now - longestGap);
    if (since > gap)
        d->longGap = whyTooOld(gap < *lastHeard ? Gap::Unfilled : Gap::Silent, gap, since);
    d->schedule(since, d->parts.settle);
}

void OutageFill::lookSoon()
{
    const Instant now = d->parts.executor.now();
    Instant since = now - lookBack;
    if (const auto unfilled = d->mark.since()) // of a look that gave up: this one is its next chance
        since = std::min(since, std::max(*unfilled, now - longestGap));
    if (d->parts.key())
        d->mark.want(since);
    d->schedule(since, d->parts.settle);
}

Result<std::optional<Instant>> lastWritten(store::CallStore &log)
{
    const std::int64_t newest = log.newestSeq();
    if (newest == 0)
        return std::optional<Instant>();
    const auto page = log.eventsAfter(newest - 1, 1);
    if (!page)
        return page.error();
    if (page->json.empty())
        return std::optional<Instant>();
    const auto event = eventFromJson(page->json.front());
    return event ? Result<std::optional<Instant>>(event->at) : Result<std::optional<Instant>>(event.error());
}

} // namespace ringdown::relay
