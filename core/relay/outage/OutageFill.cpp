// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/outage/OutageFill.h"

#include "core/relay/outage/FillMark.h"
#include "core/relay/outage/GapWords.h"
#include "core/relay/outage/ListReading.h"
#include "core/relay/outage/MissingInLog.h"
#include "core/relay/status/AlarmNames.h"

#include <algorithm>
#include <set>
#include <utility>

namespace ringdown::relay {
namespace {

using namespace std::chrono_literals;

constexpr std::chrono::seconds longestTick = 60s; ///< between looks at the clock, and between tries
constexpr std::chrono::seconds clockJump = 120s;  ///< what a tick may be late: more is a machine that slept
constexpr int mostDoublings = 4;                  ///< of the pause, while the carrier says it is too much
constexpr std::chrono::seconds pauseUntilReady = 5s;
constexpr std::chrono::hours longestCall{4};    ///< the carrier ends it then
constexpr std::chrono::minutes stillRunning{5}; ///< until calls that were not over are looked for again

} // namespace

class OutageFill::Private : public std::enable_shared_from_this<OutageFill::Private> {
public:
    Private(OutageParts given, LateParts late)
        : parts(std::move(given))
        , mark(parts.markFile)
        , m_plans(late.plans)
        , m_calls(late.calls)
        , m_reading({parts.executor, parts.line, parts.key, parts.noteUse})
        , m_writing(withHeard(std::move(late)))
    {
    }

    void beginTicking();
    void schedule(Instant since, std::chrono::milliseconds delay, Instant callsUntil);
    void take(const Event &event);

    OutageParts parts;
    FillMark mark;
    std::string longGap; ///< what to say of the time before the lists that are read; "" when it is told

private:
    struct OwnCalls {
        std::size_t ended = 0;
        bool areSomeNew = false; ///< ends whose reports may be on their way
    };

    LateParts withHeard(LateParts late)
    {
        late.isHeard = [this](const std::string &sid) { return m_heard.contains(sid); };
        return late;
    }
    void tick();
    void begin(const LookPtr &look);
    Instant readFrom(const Look &look) const;
    void tellWhatStaysUnknown(const Look &look);
    void compare(const LookPtr &look);
    void compared(const LookPtr &look, const Result<LateEntries> &missing);
    OwnCalls endCallsThatAreOver(const Look &look);
    bool runsHere(const std::string &sid) const;
    /// reached: everything before is in the log. again: when there is something to be looked at once more.
    void written(const LookPtr &look, std::size_t count, Instant reached,
                 std::optional<std::chrono::seconds> again);
    void failed(const LookPtr &look, const std::string &why, bool isTooMuch);
    void tryIn(const LookPtr &look, std::chrono::milliseconds delay);
    void succeeded();
    void end();
    std::chrono::seconds tickPause() const { return std::min(longestTick, parts.betweenLooks); }

    PlanShelf &m_plans;
    const LiveCalls &m_calls;
    ListReading m_reading;
    LateEntriesWriting m_writing;

    std::optional<Instant> m_wanted; ///< since when, of the look that is to come
    Instant m_wantedCallsUntil;
    bool m_isLooking = false;
    LookPtr m_waiting; ///< to be tried again
    int m_attempt = 0; ///< an earlier one that is due is none any more
    int m_failures = 0;
    bool m_isAlarmed = false;
    bool m_isHastened = false; ///< the try to come
    Instant m_lastTick;
    std::chrono::seconds m_sinceLook{0};
    std::optional<Instant> m_toldOf;  ///< since when, of the look that was told to be cut short
    std::set<std::string> m_seenOver; ///< calls that run here and were over in a look
    std::set<std::string> m_heard;    ///< texts that came in since a look was wanted
};

void OutageFill::Private::beginTicking()
{
    m_lastTick = parts.executor.now();
    parts.executor.after(tickPause(), [weak = weak_from_this()] {
        if (const auto self = weak.lock())
            self->tick();
    });
}

/// A clock that jumped is of a machine that slept: what the carrier had to tell meanwhile, it told nobody.
void OutageFill::Private::tick()
{
    const Instant now = parts.executor.now();
    const auto passed = now - m_lastTick;
    const bool wasAhead = passed < -clockJump; // and looks reached into what was still to come
    const bool hasJumped = passed > tickPause() + clockJump || wasAhead;
    m_sinceLook += tickPause();
    const bool isDue = m_sinceLook >= parts.betweenLooks && !m_isLooking;
    if (mark.since() && wasAhead)
        mark.want(std::min(*mark.since(), now) - lookBack);
    if (mark.since() && (hasJumped || isDue))
        schedule(*mark.since(), parts.settle, now);
    beginTicking();
}

/// One look at a time; what is wanted meanwhile is looked for behind it. A look that waits for long until it
/// is tried again is tried now, once.
void OutageFill::Private::schedule(Instant since, std::chrono::milliseconds delay, Instant callsUntil)
{
    const bool isComing = m_wanted.has_value();
    m_wanted = m_wanted ? std::min(*m_wanted, since) : since;
    m_wantedCallsUntil = isComing ? std::max(m_wantedCallsUntil, callsUntil) : callsUntil;
    if (m_waiting && m_isAlarmed && !m_isHastened) {
        m_isHastened = true;
        tryIn(m_waiting, delay);
    }
    if (isComing || m_isLooking)
        return;
    parts.executor.after(delay, [weak = weak_from_this(), until = parts.executor.now()] {
        const auto self = weak.lock();
        if (!self || !self->m_wanted || self->m_isLooking)
            return;
        auto look = std::make_shared<Look>();
        look->since = *std::exchange(self->m_wanted, std::nullopt);
        look->until = until;
        look->callsUntil = self->m_wantedCallsUntil;
        self->m_isLooking = true;
        self->m_sinceLook = {};
        self->begin(look);
    });
}

void OutageFill::Private::take(const Event &event)
{
    if (event.test)
        return;
    if (event.kind == EventKind::MessageReceived && (m_isLooking || m_wanted))
        m_heard.insert(event.sid);
    if (event.kind == EventKind::CallReceived && !mark.since())
        mark.want(event.at);
}

void OutageFill::Private::begin(const LookPtr &look)
{
    if (!m_reading.isPossible())
        return end();
    if (!parts.isReady())
        return parts.executor.after(pauseUntilReady, [weak = weak_from_this(), look] {
            if (const auto self = weak.lock())
                self->begin(look);
        });
    const Instant earliest = parts.executor.now() - longestGap;
    if (look->since < earliest) {
        if (longGap.empty() && mark.since() && *mark.since() < earliest)
            longGap = whyTooOld(Gap::Unfilled, *mark.since(), earliest);
        look->since = earliest;
    }
    look->readFrom = readFrom(*look);
    m_reading.read(
        look,
        [this](const Look &read) {
            return !candidatesOf(read, m_plans, m_calls).calls.empty() ||
                   std::any_of(
                       read.lists.calls.begin(), read.lists.calls.end(),
                       [&](const rest::ListedCall &call) { return call.isOver() && runsHere(call.sid); });
        },
        [this, look](const std::optional<rest::RestFailure> &failure) {
            if (failure)
                failed(look, failure->detail, failure->trouble == rest::RestTrouble::Throttled);
            else
                compare(look);
        });
}

/// A call of the while may have begun before it, and one that runs here long before.
Instant OutageFill::Private::readFrom(const Look &look) const
{
    Instant from = look.since - 1h;
    const Instant earliest = parts.executor.now() - longestCall;
    for (const routing::CallState &call : m_calls.running()) {
        if (call.startedAt >= earliest)
            from = std::min(from, call.startedAt - Look::clocksApart);
    }
    return from;
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
    auto candidates = candidatesOf(*look, m_plans, m_calls);
    parts.executor.onReader(ReadFor::Api,
                            [weak = weak_from_this(), look, candidates = std::move(candidates)] {
                                const auto self = weak.lock();
                                if (!self)
                                    return;
                                auto missing = missingInLog(self->parts.log, look->lists, candidates);
                                self->parts.executor.post([weak, look, missing = std::move(missing)] {
                                    if (const auto again = weak.lock())
                                        again->compared(look, missing);
                                });
                            });
}

void OutageFill::Private::compared(const LookPtr &look, const Result<LateEntries> &missing)
{
    if (!missing)
        return failed(look, missing.error().detail, false);
    const Instant recently = parts.executor.now() - longestCall;
    Instant reached = look->until - Look::clocksApart;
    bool areSomeRunning = false;
    for (const OutageCall &one : missing->calls) {
        if (one.call.isOver() || one.call.startedAt <= recently)
            continue;
        areSomeRunning = true;
        reached = std::min(reached, one.call.startedAt);
    }
    const OwnCalls own = endCallsThatAreOver(*look);
    if (own.ended > 0)
        parts.say(LogLevel::Warning,
                  std::to_string(own.ended) +
                      " calls ended while no relay answered: the log has their ends now, from the carrier's "
                      "lists");
    const auto again = own.areSomeNew   ? std::optional(parts.settle)
                       : areSomeRunning ? std::optional<std::chrono::seconds>(stillRunning)
                                        : std::nullopt;
    m_writing.write(*missing, [this, look, reached, again](const Result<std::size_t> &count) {
        if (count) // called by what lives in this
            written(look, *count, reached, again);
        else
            failed(look, count.error().detail, false);
    });
}

void OutageFill::Private::written(const LookPtr &look, std::size_t count, Instant reached,
                                  std::optional<std::chrono::seconds> again)
{
    if (count > 0)
        parts.say(LogLevel::Warning,
                  std::to_string(count) + " calls and texts that came between " + toRfc3339(look->since) +
                      " and " + toRfc3339(look->until) +
                      " did not reach this relay: the log has them now, from the carrier's lists");
    succeeded();
    mark.reached(m_wanted ? std::min(reached, *m_wanted) : reached);
    end();
    if (again)
        schedule(reached, *again, parts.executor.now());
}

bool OutageFill::Private::runsHere(const std::string &sid) const
{
    const routing::CallState *known = m_calls.find(CallSid(sid));
    return known && known->isRunning();
}

/// Their ends were reported while nobody answered. One that a look finds over for the first time may still be
/// reported.
OutageFill::Private::OwnCalls OutageFill::Private::endCallsThatAreOver(const Look &look)
{
    OwnCalls own;
    std::erase_if(m_seenOver, [&](const std::string &sid) { return !runsHere(sid); });
    for (const rest::ListedCall &call : look.lists.calls) {
        if (!runsHere(call.sid) || !call.isOver() || !call.endedAt)
            continue;
        if (m_seenOver.insert(call.sid).second) {
            own.areSomeNew = true;
            continue;
        }
        m_seenOver.erase(call.sid);
        parts.end(withLegs(look.lists, call));
        ++own.ended;
    }
    return own;
}

/// After some tries a line is no short trouble any more: somebody is told, and it is tried as seldom as
/// there are looks. A carrier that is asked too much is left alone for longer each time.
void OutageFill::Private::failed(const LookPtr &look, const std::string &why, bool isTooMuch)
{
    const int doublings = isTooMuch ? std::min(m_failures, mostDoublings) : 0;
    ++m_failures;
    m_isHastened = false;
    if (m_failures >= mostTries && !m_isAlarmed) {
        m_isAlarmed = true;
        parts.tell(gapAlarm(parts.executor.now(), alarms::outageFill,
                            whyUnfilled(mark.since().value_or(look->since), why)));
    }
    const auto pause = tickPause() * (1 << doublings);
    tryIn(look, m_isAlarmed ? std::max(pause, parts.betweenLooks) : pause);
}

void OutageFill::Private::tryIn(const LookPtr &look, std::chrono::milliseconds delay)
{
    m_waiting = look;
    parts.executor.after(delay, [weak = weak_from_this(), look, attempt = ++m_attempt] {
        const auto self = weak.lock();
        if (!self || self->m_attempt != attempt)
            return;
        self->m_waiting = nullptr;
        self->begin(look);
    });
}

void OutageFill::Private::succeeded()
{
    m_failures = 0;
    if (!std::exchange(m_isAlarmed, false))
        return;
    Event over = gapAlarm(parts.executor.now(), alarms::outageFill, whyFilledAgain());
    over.kind = EventKind::RelayAlarmCleared;
    parts.tell(std::move(over));
}

void OutageFill::Private::end()
{
    m_isLooking = false;
    if (m_wanted)
        schedule(*std::exchange(m_wanted, std::nullopt), parts.settle, m_wantedCallsUntil);
    else
        m_heard.clear();
}

OutageFill::OutageFill(OutageParts parts, LateParts writing)
    : d(std::make_shared<Private>(std::move(parts), std::move(writing)))
{
}

OutageFill::~OutageFill() = default;

/// The log may have been put back to an earlier one, so what it has counts beside the mark.
void OutageFill::begin(std::optional<Instant> lastHeard)
{
    d->beginTicking();
    const Instant now = d->parts.executor.now();
    const auto believed =
        [now](std::optional<Instant> at) { // a clock that was ahead does not tell since when
            return at && *at > now ? now - lookBack : at;
        };
    const auto kept = believed(d->mark.since());
    lastHeard = believed(lastHeard);
    if (!lastHeard && !kept)
        return;
    const Instant known = kept.value_or(lastHeard.value_or(now));
    const Instant earliest = now - longestGap;
    const Instant since = std::max(std::min(lastHeard.value_or(known), known), earliest);
    d->mark.want(std::min(known, since));
    if (known < earliest)
        d->longGap = whyTooOld(kept ? Gap::Unfilled : Gap::Silent, known, earliest);
    d->schedule(since, d->parts.settle, now + Look::clocksApart);
}

void OutageFill::lookSoon()
{
    const Instant now = d->parts.executor.now();
    d->mark.want(now - lookBack);
    d->schedule(std::max(*d->mark.since(), now - longestGap), d->parts.settle, now + Look::clocksApart);
}

void OutageFill::take(std::span<const Event> events)
{
    for (const Event &event : events)
        d->take(event);
}

} // namespace ringdown::relay
