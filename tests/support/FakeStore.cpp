// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/FakeStore.h"

#include "core/routing/CallState.h"
#include "core/store/Voicemails.h"

#include <QString>

#include <algorithm>
#include <utility>

namespace ringdown::test {
namespace {

using namespace store;

struct FoldedCall {
    CallSummary summary;
    std::int64_t firstSeq = 0;
};

/// Every call of the log, newest first.
std::vector<FoldedCall> foldCalls(const std::vector<Event> &events)
{
    std::map<std::string, std::pair<routing::CallState, std::int64_t>> states;
    for (const Event &event : events) {
        if (event.call.isEmpty())
            continue;
        auto &[state, firstSeq] = states[event.call.value];
        if (firstSeq == 0)
            firstSeq = event.seq;
        routing::apply(state, event);
    }
    std::vector<FoldedCall> calls;
    for (const auto &[sid, call] : states) {
        if (!call.first.tenant.isEmpty())
            calls.push_back({routing::summarize(call.first), call.second});
    }
    std::sort(calls.begin(), calls.end(), [](const FoldedCall &a, const FoldedCall &b) {
        return std::pair(a.summary.startedAt, a.firstSeq) > std::pair(b.summary.startedAt, b.firstSeq);
    });
    return calls;
}

bool isOfMessages(const Event &event, MessageKinds kinds)
{
    const bool isFate = event.kind == EventKind::TextSent || event.kind == EventKind::TextDelivered ||
                        event.kind == EventKind::TextFailed || event.kind == EventKind::TextUnknown;
    return event.kind == EventKind::MessageReceived || event.kind == EventKind::MessageSent ||
           (isFate && event.call.isEmpty() && kinds == MessageKinds::WithFates);
}

Error noSuch(const std::string &what, const std::string &value)
{
    return {ErrorCode::NotFound, "there is no " + what + " " + value};
}

struct Added : NewEvents {
    std::vector<std::string> json() const override { return texts; }
    std::vector<std::string> texts;
};

} // namespace

FakeStore::~FakeStore()
{
    for (std::thread &thread : m_answering)
        thread.join();
}

void FakeStore::setCommitMode(CommitMode mode)
{
    const Lock lock(m_mutex);
    m_mode = mode;
}

void FakeStore::setDelay(std::chrono::milliseconds delay)
{
    const Lock lock(m_mutex);
    m_delay = delay;
}

void FakeStore::setReadError(std::optional<Error> error)
{
    const Lock lock(m_mutex);
    m_readError = std::move(error);
}

void FakeStore::setEventsError(std::optional<Error> error)
{
    const Lock lock(m_mutex);
    m_eventsError = std::move(error);
}

std::size_t FakeStore::heldCount() const
{
    const Lock lock(m_mutex);
    return m_held.size();
}

void FakeStore::commitHeld()
{
    const Lock lock(m_mutex);
    while (!m_held.empty()) {
        Held held = std::move(m_held.front());
        m_held.pop_front();
        answer(std::move(held.whenCommitted), commit(std::move(held.record)));
    }
}

void FakeStore::mergeSpool()
{
    const Lock lock(m_mutex);
    while (!m_spool.empty()) {
        Record record = std::move(m_spool.front());
        m_spool.pop_front();
        if (record.key)
            m_answers.erase(*record.key);
        commit(std::move(record));
    }
}

std::vector<Event> FakeStore::events() const
{
    const Lock lock(m_mutex);
    return m_events;
}

std::vector<OutboxRow> FakeStore::outboxRows() const
{
    const Lock lock(m_mutex);
    std::vector<OutboxRow> rows;
    for (const auto &[position, row] : m_outbox)
        rows.push_back(row);
    return rows;
}

Committed FakeStore::commit(Record record)
{
    if (record.key) {
        const auto [it, isNew] = m_answers.try_emplace(*record.key, record.answer);
        if (!isNew)
            return {0, false, true, it->second};
    }
    auto committed = std::make_shared<Added>();
    committed->firstSeq = static_cast<std::int64_t>(m_events.size()) + 1;
    for (OutboxRow &row : record.outbox) {
        committed->hasEffects |= isToBeDone(row.kind);
        if (row.queuedAt == Instant() && !record.events.empty())
            row.queuedAt = record.events.front().at;
        if (!m_effectIds.insert(row.id).second)
            continue;
        if (!isToBeDone(row.kind)) {
            if (!row.test)
                m_tried[row.id] = {row.tenant, row.to, row.kind, row.queuedAt,
                                   std::max(1, std::atoi(row.body.c_str()))};
        } else {
            m_positions.emplace(row.id, ++m_lastPosition);
            m_outbox.emplace(m_lastPosition, std::move(row));
        }
    }
    for (Event &event : record.events) {
        event.seq = static_cast<std::int64_t>(m_events.size()) + 1;
        committed->texts.push_back(toJson(event));
        m_events.push_back(std::move(event));
    }
    committed->lastSeq = static_cast<std::int64_t>(m_events.size());
    if (committed->texts.empty())
        return {};
    if (m_listener)
        m_listener(committed);
    return {committed->firstSeq, false, false, {}};
}

void FakeStore::answer(WhenCommitted whenCommitted, Result<Committed> result)
{
    if (!whenCommitted)
        return;
    if (m_delay.count() == 0)
        return whenCommitted(result);
    m_answering.emplace_back(
        [delay = m_delay, whenCommitted = std::move(whenCommitted), result = std::move(result)] {
            std::this_thread::sleep_for(delay);
            whenCommitted(result);
        });
}

void FakeStore::append(Record record, WhenCommitted whenCommitted)
{
    const Lock lock(m_mutex);
    switch (m_mode) {
    case CommitMode::AtOnce:
        return answer(std::move(whenCommitted), commit(std::move(record)));
    case CommitMode::ByHand:
        m_held.push_back({std::move(record), std::move(whenCommitted)});
        return;
    case CommitMode::Spooled:
        if (record.key) {
            const auto [it, isNew] = m_answers.try_emplace(*record.key, record.answer);
            if (!isNew)
                return answer(std::move(whenCommitted), Committed{0, false, true, it->second});
        }
        m_spool.push_back(std::move(record));
        return answer(std::move(whenCommitted), Committed{0, true, false, {}});
    case CommitMode::Refused:
        return answer(
            std::move(whenCommitted),
            Error{ErrorCode::Unavailable, "the fake store refuses every record until told otherwise"});
    }
}

bool FakeStore::mayHaveSeen(const RequestKey &key) const
{
    const Lock lock(m_mutex);
    return m_answers.contains(key);
}

Result<void> FakeStore::beforeReading() const
{
    Lock lock(m_mutex);
    const auto delay = m_delay;
    const auto error = m_readError;
    lock.unlock();
    std::this_thread::sleep_for(delay);
    return error ? Result<void>(*error) : Result<void>();
}

Result<std::optional<std::string>> FakeStore::findAnswer(const RequestKey &key)
{
    if (const auto ready = beforeReading(); !ready)
        return ready.error();
    const Lock lock(m_mutex);
    const auto it = m_answers.find(key);
    return it == m_answers.end() ? std::optional<std::string>() : std::optional(it->second);
}

void FakeStore::setListener(EventListener listener)
{
    const Lock lock(m_mutex);
    m_listener = std::move(listener);
}

std::int64_t FakeStore::newestSeq() const
{
    const Lock lock(m_mutex);
    return static_cast<std::int64_t>(m_events.size());
}

Result<CommittedEvents> FakeStore::eventsAfter(std::int64_t after, int limit)
{
    if (const auto ready = beforeReading(); !ready)
        return ready.error();
    const Lock lock(m_mutex);
    if (m_eventsError)
        return *m_eventsError;
    CommittedEvents page;
    page.firstSeq = std::max<std::int64_t>(after, 0) + 1;
    for (auto seq = page.firstSeq; seq <= newestSeq() && static_cast<int>(page.json.size()) < limit; ++seq)
        page.json.push_back(toJson(m_events[static_cast<std::size_t>(seq - 1)]));
    return page;
}

Result<CallPage> FakeStore::calls(const CallFilter &filter)
{
    if (const auto ready = beforeReading(); !ready)
        return ready.error();
    const Lock lock(m_mutex);
    CallPage page;
    bool isPast = filter.after.empty();
    for (const FoldedCall &call : foldCalls(m_events)) {
        if (!isPast) {
            isPast = call.summary.sid.value == filter.after;
        } else if (selects(filter, call.summary)) {
            if (static_cast<int>(page.calls.size()) == filter.limit) {
                page.next = page.calls.back().sid.value;
                break;
            }
            page.calls.push_back(call.summary);
        }
    }
    if (!isPast)
        return Error{ErrorCode::BadInput, "after: '" + filter.after + "' is no cursor of this log"};
    return page;
}

Result<CallCount> FakeStore::countCalls(const CallSelection &selection)
{
    if (const auto ready = beforeReading(); !ready)
        return ready.error();
    const Lock lock(m_mutex);
    CallCount count;
    for (const FoldedCall &call : foldCalls(m_events))
        count.calls += selects(selection, call.summary) ? 1 : 0;
    return count;
}

Result<CallDetail> FakeStore::call(const CallSid &sid)
{
    if (const auto ready = beforeReading(); !ready)
        return ready.error();
    const Lock lock(m_mutex);
    CallDetail detail;
    routing::CallState state;
    for (const Event &event : m_events) {
        if (event.call != sid)
            continue;
        routing::apply(state, event);
        detail.eventJson.push_back(toJson(event));
    }
    if (detail.eventJson.empty())
        return noSuch("call", sid.value);
    detail.call = routing::summarize(state);
    return detail;
}

Result<MessagePage> FakeStore::messages(const MessageFilter &filter)
{
    if (const auto ready = beforeReading(); !ready)
        return ready.error();
    const Lock lock(m_mutex);
    MessagePage page;
    bool isPast = filter.after.empty();
    for (auto event = m_events.rbegin(); event != m_events.rend(); ++event) {
        const bool isWanted = isOfMessages(*event, filter.kinds) &&
                              (filter.tenant.empty() || event->tenant.value == filter.tenant);
        if (!isPast) {
            isPast = std::to_string(event->seq) == filter.after;
        } else if (isWanted) {
            if (static_cast<int>(page.eventJson.size()) == filter.limit) {
                page.next = std::to_string(eventFromJson(page.eventJson.back())->seq);
                break;
            }
            page.eventJson.push_back(toJson(*event));
        }
    }
    if (!isPast)
        return Error{ErrorCode::BadInput, "after: '" + filter.after + "' is no cursor of this log"};
    return page;
}

Result<std::vector<Event>> FakeStore::textStops()
{
    if (const auto ready = beforeReading(); !ready)
        return ready.error();
    const Lock lock(m_mutex);
    std::vector<Event> stops;
    std::copy_if(m_events.begin(), m_events.end(), std::back_inserter(stops), [](const Event &event) {
        return event.kind == EventKind::TextsStopped || event.kind == EventKind::TextsResumed;
    });
    return stops;
}

Result<VoicemailPage> FakeStore::voicemails(const CallFilter &filter)
{
    CallFilter ofVoicemail = filter;
    ofVoicemail.outcome = Outcome::Voicemail;
    const auto found = calls(ofVoicemail);
    if (!found)
        return found.error();
    VoicemailPage page;
    page.next = found->next;
    for (const CallSummary &summary : found->calls) {
        const auto left = voicemailsOf(*call(summary.sid));
        page.voicemails.insert(page.voicemails.end(), left->begin(), left->end());
    }
    return page;
}

Result<std::vector<Event>> FakeStore::eventsOfRunningCalls()
{
    if (const auto ready = beforeReading(); !ready)
        return ready.error();
    const Lock lock(m_mutex);
    std::unordered_map<std::string, bool> isEnded;
    for (const Event &event : m_events)
        isEnded[event.call.value] |= event.kind == EventKind::CallEnded;
    std::vector<Event> running;
    std::copy_if(m_events.begin(), m_events.end(), std::back_inserter(running),
                 [&](const Event &event) { return !event.call.isEmpty() && !isEnded[event.call.value]; });
    return running;
}

Result<std::int64_t> FakeStore::newestRevision()
{
    if (const auto ready = beforeReading(); !ready)
        return ready.error();
    const Lock lock(m_mutex);
    return static_cast<std::int64_t>(m_plans.size());
}

Result<std::string> FakeStore::planText(std::int64_t revision)
{
    if (const auto ready = beforeReading(); !ready)
        return ready.error();
    const Lock lock(m_mutex);
    if (revision < 1 || revision > static_cast<std::int64_t>(m_plans.size()))
        return noSuch("plan revision", std::to_string(revision));
    return m_plans[static_cast<std::size_t>(revision - 1)].text;
}

Result<std::vector<PlanRevision>> FakeStore::revisions(int limit)
{
    if (const auto ready = beforeReading(); !ready)
        return ready.error();
    const Lock lock(m_mutex);
    std::vector<PlanRevision> newestFirst;
    for (auto it = m_plans.rbegin(); it != m_plans.rend() && static_cast<int>(newestFirst.size()) < limit;
         ++it)
        newestFirst.push_back(it->history);
    return newestFirst;
}

Result<std::int64_t> FakeStore::push(std::int64_t expected, const std::string &planText,
                                     const PlanRevision &history, Instant now)
{
    if (const auto ready = beforeReading(); !ready)
        return ready.error();
    const Lock lock(m_mutex);
    const auto newest = static_cast<std::int64_t>(m_plans.size());
    if (expected != newest)
        return Error{ErrorCode::Conflict, "the newest plan revision is " + std::to_string(newest) + ", not " +
                                              std::to_string(expected)};
    m_plans.push_back({{newest + 1, now, history.author, history.note}, planText});
    Event pushed;
    pushed.at = now;
    pushed.kind = EventKind::PlanPushed;
    pushed.revision = newest + 1;
    pushed.by = history.author;
    pushed.note = history.note;
    pushed.why = "Plan revision " + std::to_string(newest + 1) + " was pushed.";
    commit({{}, {}, {pushed}, {}});
    return newest + 1;
}

Result<std::vector<OutboxRow>> FakeStore::waiting(int limit)
{
    if (const auto ready = beforeReading(); !ready)
        return ready.error();
    std::vector<OutboxRow> rows = outboxRows();
    rows.resize(std::min(rows.size(), static_cast<std::size_t>(std::max(limit, 0))));
    return rows;
}

Result<std::vector<WaitingRow>> FakeStore::waitingAfter(std::int64_t position, Urgency urgency, int limit)
{
    if (const auto ready = beforeReading(); !ready)
        return ready.error();
    const Lock lock(m_mutex);
    std::vector<WaitingRow> rows;
    for (auto it = m_outbox.upper_bound(position);
         it != m_outbox.end() && static_cast<int>(rows.size()) < limit; ++it) {
        if (urgencyOf(it->second.kind) == urgency)
            rows.push_back({it->first, it->second});
    }
    return rows;
}

void FakeStore::note(EffectNews news, WhenCommitted whenCommitted)
{
    const Lock lock(m_mutex);
    if (m_mode == CommitMode::Spooled || m_mode == CommitMode::Refused)
        return answer(std::move(whenCommitted),
                      Error{ErrorCode::Unavailable, "the fake store does not commit"});
    answer(std::move(whenCommitted), commitNews(news));
}

Result<Committed> FakeStore::commitNews(const EffectNews &news)
{
    const auto position = m_positions.find(news.id);
    if (position == m_positions.end())
        return noSuch("waiting outbox row", news.id);
    const auto it = m_outbox.find(position->second);
    OutboxRow &row = it->second;
    switch (news.state) {
    case EffectNews::State::Tried:
        row.triedAt = news.at;
        row.isUnknown = false;
        if (!row.test)
            m_tried[row.id] = {row.tenant, row.to, row.kind, news.at};
        break;
    case EffectNews::State::Unknown:
        row.isUnknown = true;
        break;
    case EffectNews::State::Finished:
        if (!news.sid.empty())
            m_sids.insert(news.sid);
        m_positions.erase(position);
        if (news.sid.empty())
            m_unsent.insert_or_assign(news.id, std::move(row));
        m_outbox.erase(it);
        break;
    }
    return commit({{}, {}, news.events, {}});
}

Result<std::vector<TriedEffect>> FakeStore::triedSince(Instant since)
{
    if (const auto ready = beforeReading(); !ready)
        return ready.error();
    const Lock lock(m_mutex);
    std::vector<TriedEffect> tried;
    for (const auto &[id, effect] : m_tried) {
        if (effect.at >= since)
            tried.push_back(effect);
    }
    return tried;
}

Result<std::vector<std::string>> FakeStore::knownSids(const std::vector<std::string> &sids)
{
    if (const auto ready = beforeReading(); !ready)
        return ready.error();
    const Lock lock(m_mutex);
    std::vector<std::string> known;
    std::copy_if(sids.begin(), sids.end(), std::back_inserter(known),
                 [&](const std::string &sid) { return m_sids.contains(sid); });
    return known;
}

Result<OutboxRow> FakeStore::unsent(const std::string &id)
{
    if (const auto ready = beforeReading(); !ready)
        return ready.error();
    const Lock lock(m_mutex);
    const auto row = m_unsent.find(id);
    return row == m_unsent.end() ? Result<OutboxRow>(noSuch("unsent outbox row", id)) : row->second;
}

Result<void> FakeStore::finish(const std::string &id, const Event &outcome)
{
    if (const auto ready = beforeReading(); !ready)
        return ready.error();
    const Lock lock(m_mutex);
    const auto noted = commitNews({id, EffectNews::State::Finished, {}, outcome.sid, {outcome}});
    return noted ? Result<void>() : Result<void>(noted.error());
}

Result<std::vector<store::AccessToken>> FakeStore::accessTokens()
{
    if (const auto ready = beforeReading(); !ready)
        return ready.error();
    const Lock lock(m_mutex);
    return m_tokens;
}

Result<void> FakeStore::addAccessToken(const store::AccessToken &token, const Event &event)
{
    if (const auto ready = beforeReading(); !ready)
        return ready.error();
    const Lock lock(m_mutex);
    for (const store::AccessToken &other : m_tokens) {
        if (other.name == token.name || other.hash == token.hash)
            return Error{ErrorCode::Conflict, "there is a token named '" + token.name + "' already"};
    }
    m_tokens.push_back(token);
    commit({{}, {}, {event}, {}});
    return {};
}

Result<void> FakeStore::removeAccessToken(const RequestKey &hash, const Event &event)
{
    if (const auto ready = beforeReading(); !ready)
        return ready.error();
    const Lock lock(m_mutex);
    if (std::erase_if(m_tokens, [&](const store::AccessToken &token) { return token.hash == hash; }) == 0)
        return Error{ErrorCode::NotFound, "there is no such token"};
    commit({{}, {}, {event}, {}});
    return {};
}

} // namespace ringdown::test
