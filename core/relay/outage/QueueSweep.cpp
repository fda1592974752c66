// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/outage/QueueSweep.h"

#include "core/twilio/rest/ListedLog.h"

#include <deque>
#include <string_view>
#include <utility>
#include <variant>

namespace ringdown::relay {
namespace {

constexpr std::size_t sidLength = 34;

/// "CA…", a point, and the number of the answer that put the caller there; of any other name nothing.
CallSid callOfQueue(std::string_view name)
{
    const std::string_view sid = name.substr(0, sidLength);
    const bool isSid = sid.size() == sidLength && sid.starts_with("CA") &&
                       sid.find_first_not_of("0123456789abcdef", 2) == std::string_view::npos;
    const std::string_view rest = isSid ? name.substr(sidLength) : std::string_view();
    const bool isNumbered = rest.size() > 1 && rest.front() == '.' &&
                            rest.find_first_not_of("0123456789", 1) == std::string_view::npos;
    return isNumbered ? CallSid(std::string(sid)) : CallSid();
}

} // namespace

class QueueSweep::Private : public std::enable_shared_from_this<QueueSweep::Private> {
public:
    explicit Private(QueueSweepParts given)
        : parts(std::move(given))
    {
    }

    void schedule(std::chrono::milliseconds delay);

    QueueSweepParts parts;

private:
    struct LeftQueue {
        std::string sid;
        CallSid call;
    };
    using Came = void (Private::*)(const rest::RestReply &reply);

    void begin();
    void ask(const std::string &path, rest::Parameters query, Came came, int tries = 0);
    void failed(const rest::RestFailure &failure, std::function<void()> again, int tries);
    void readPage(const rest::RestReply &reply);
    void askAboutNext();
    void askLater();
    void readCall(const rest::RestReply &reply);
    bool mayBeLeft(const rest::ListedQueue &queue) const;
    bool runsHere(const CallSid &sid) const;
    void end();

    std::deque<LeftQueue> m_found; ///< the first one is being asked about
    int m_pages = 0;
    Instant m_begunAt;
};

void QueueSweep::Private::schedule(std::chrono::milliseconds delay)
{
    parts.executor.after(delay, [weak = weak_from_this()] {
        if (const auto self = weak.lock())
            self->begin();
    });
}

void QueueSweep::Private::begin()
{
    m_found.clear();
    m_pages = 0;
    m_begunAt = parts.executor.now();
    ask("Queues.json", {{"PageSize", "200"}}, &Private::readPage);
}

void QueueSweep::Private::end()
{
    m_found.clear();
    schedule(betweenSweeps);
}

void QueueSweep::Private::ask(const std::string &path, rest::Parameters query, Came came, int tries)
{
    const auto key = parts.key();
    CarrierLine *line = parts.line();
    if (!key || !line)
        return end();
    parts.noteUse();
    const auto again = [this, path, query, came, tries] { ask(path, query, came, tries + 1); };
    line->get(*key, path, query,
              [weak = weak_from_this(), &executor = parts.executor, came, again,
               tries](const rest::RestAnswer &answer) {
                  executor.post([weak, answer, came, again, tries] {
                      const auto self = weak.lock();
                      if (!self)
                          return;
                      if (const auto *failure = std::get_if<rest::RestFailure>(&answer))
                          self->failed(*failure, again, tries);
                      else
                          ((*self).*came)(std::get<rest::RestReply>(answer));
                  });
              });
}

/// A key that may not see queues or calls is no trouble: the queues stay. So does that of a call which the
/// carrier does not know.
void QueueSweep::Private::failed(const rest::RestFailure &failure, std::function<void()> again, int tries)
{
    if (failure.trouble == rest::RestTrouble::NotFound && !m_found.empty())
        return askLater();
    if (failure.trouble == rest::RestTrouble::Unauthorized || tries + 1 >= mostTries)
        return end();
    parts.executor.after(betweenTries, [weak = weak_from_this(), again = std::move(again)] {
        if (const auto self = weak.lock())
            again();
    });
}

/// All pages are read before anything is deleted, which would move them.
void QueueSweep::Private::readPage(const rest::RestReply &reply)
{
    const auto page = rest::readQueueList(reply.body);
    if (!page)
        return end();
    for (const rest::ListedQueue &queue : page->entries) {
        if (m_found.size() < mostQueues && mayBeLeft(queue))
            m_found.push_back({queue.sid, callOfQueue(queue.name)});
    }
    if (!page->nextQuery.empty() && ++m_pages < mostPages && m_found.size() < mostQueues)
        return ask("Queues.json", page->nextQuery, &Private::readPage);
    askAboutNext();
}

bool QueueSweep::Private::mayBeLeft(const rest::ListedQueue &queue) const
{
    const CallSid call = callOfQueue(queue.name);
    return !call.isEmpty() && queue.size == 0 && parts.executor.now() - queue.madeAt >= oldEnough &&
           !runsHere(call);
}

bool QueueSweep::Private::runsHere(const CallSid &sid) const
{
    const routing::CallState *known = parts.calls.find(sid);
    return known && known->isRunning();
}

void QueueSweep::Private::askAboutNext()
{
    while (!m_found.empty() && runsHere(m_found.front().call))
        m_found.pop_front();
    if (m_found.empty())
        return end();
    ask("Calls/" + m_found.front().call.value + ".json", {}, &Private::readCall);
}

void QueueSweep::Private::askLater()
{
    m_found.pop_front();
    parts.executor.after(betweenQueues, [weak = weak_from_this()] {
        if (const auto self = weak.lock())
            self->askAboutNext();
    });
}

/// Another relay of the account may have the caller in a talk: then the queue is not over.
void QueueSweep::Private::readCall(const rest::RestReply &reply)
{
    const LeftQueue queue = m_found.front();
    const auto call = rest::readCall(reply.body);
    if (call && call->isOver()) {
        store::OutboxRow row;
        // Of this sweep: the row of its caller's end, or of an earlier sweep, may be done, and the queue
        // there.
        row.id = queue.call.value + ".queue." + queue.sid + ".swept" + std::to_string(m_begunAt.milliseconds);
        row.call = queue.call;
        row.kind = store::EffectKind::DeleteQueue;
        row.to = queue.sid;
        row.queuedAt = parts.executor.now();
        parts.write(std::move(row));
    }
    askLater();
}

QueueSweep::QueueSweep(QueueSweepParts parts)
    : d(std::make_shared<Private>(std::move(parts)))
{
}

QueueSweep::~QueueSweep() = default;

void QueueSweep::begin()
{
    d->schedule(firstSweep);
}

} // namespace ringdown::relay
