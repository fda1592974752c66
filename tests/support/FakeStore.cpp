// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/FakeStore.h"

#include "core/store/Voicemails.h"
#include "tests/support/FakeQueries.h"

#include <algorithm>
#include <utility>

namespace ringdown::test {
namespace {

using namespace store;

struct Added : NewEvents {
    std::vector<std::string> json() const override { return texts; }
    std::vector<std::string> texts;
};

} // namespace

FakeStore::FakeStore() = default;

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
    return m_outbox.rows();
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
        m_outbox.add(std::move(row));
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

template <typename Read>
std::invoke_result_t<Read> FakeStore::reading(Read read) const
{
    if (const auto ready = beforeReading(); !ready)
        return ready.error();
    const Lock lock(m_mutex);
    return read();
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
    return reading([&] { return callPage(m_events, filter); });
}

Result<CallCount> FakeStore::countCalls(const CallSelection &selection)
{
    return reading([&] { return Result(test::countCalls(m_events, selection)); });
}

Result<CallDetail> FakeStore::call(const CallSid &sid)
{
    return reading([&] { return callDetail(m_events, sid); });
}

Result<MessagePage> FakeStore::messages(const MessageFilter &filter)
{
    return reading([&] { return messagePage(m_events, filter); });
}

Result<std::vector<Event>> FakeStore::textStops()
{
    return reading([&] { return Result(test::textStops(m_events)); });
}

Result<VoicemailPage> FakeStore::voicemails(const CallFilter &filter)
{
    const auto found = reading([&] { return messagesPage(m_events, filter); });
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
    return reading([&] { return Result(test::eventsOfRunningCalls(m_events)); });
}

std::vector<Event> FakeStore::spooledAtStart() const
{
    const Lock lock(m_mutex);
    std::vector<Event> spooled;
    for (const store::Record &record : m_spool)
        spooled.insert(spooled.end(), record.events.begin(), record.events.end());
    return spooled;
}

Result<std::int64_t> FakeStore::newestRevision()
{
    return reading([&] { return Result(static_cast<std::int64_t>(m_plans.size())); });
}

Result<std::string> FakeStore::planText(std::int64_t revision)
{
    if (const auto ready = beforeReading(); !ready)
        return ready.error();
    const Lock lock(m_mutex);
    if (revision < 1 || revision > static_cast<std::int64_t>(m_plans.size()))
        return Error{ErrorCode::NotFound, revision == 0
                                              ? "the relay has no plan yet: push one"
                                              : "there is no plan revision " + std::to_string(revision)};
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
                                     const PlanRevision &history, Instant now,
                                     const std::optional<KeptAnswer> &kept)
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
    commit(
        {kept ? std::optional(kept->key) : std::nullopt, kept ? kept->answer : std::string(), {pushed}, {}});
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
    return reading([&] { return Result(m_outbox.rowsAfter(position, urgency, limit)); });
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
    if (const auto noted = m_outbox.note(news); !noted)
        return noted.error();
    return commit({{}, {}, news.events, {}});
}

Result<std::vector<TriedEffect>> FakeStore::triedSince(Instant since)
{
    return reading([&] { return Result(m_outbox.triedSince(since)); });
}

Result<std::vector<std::string>> FakeStore::knownSids(const std::vector<std::string> &sids)
{
    return reading([&] { return Result(m_outbox.knownSids(sids)); });
}

Result<OutboxRow> FakeStore::unsent(const std::string &id)
{
    return reading([&] { return m_outbox.unsent(id); });
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
    return reading([&] { return Result(m_tokens); });
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
