// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/messages/CallerHistory.h"

#include "ui/messages/InboxLink.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace ringdown::messages {
namespace {

constexpr std::size_t linesAtOnce = 40;

bool isHandOver(const Event &event)
{
    return event.kind == EventKind::MissedClaimed || event.kind == EventKind::MissedReturned;
}

ClaimLine claimOf(const Event &event, Instant callAt)
{
    return {event.call, callAt, event.at, event.by, event.why, event.kind == EventKind::MissedReturned};
}

} // namespace

CallerHistory::CallerHistory(QObject *parent)
    : QObject(parent)
    , m_link(new InboxLink(this))
    , m_most(linesAtOnce)
{
    connect(m_link, &InboxLink::changed, this, &CallerHistory::changed);
}

void CallerHistory::setRelay(link::RelayPort *relay)
{
    if (m_relay)
        disconnect(m_relay, nullptr, this, nullptr);
    m_relay = relay;
    m_caller.reset();
    m_claims.clear();
    m_asked.clear();
    m_reopened.clear();
    m_link->setRelay(nullptr);
    if (relay)
        connect(relay, &link::RelayPort::eventArrived, this, &CallerHistory::take);
}

void CallerHistory::setNow(Instant now)
{
    m_link->setNow(now);
}

void CallerHistory::turnTo(const std::optional<Caller> &caller)
{
    if (caller == m_caller)
        return;
    m_caller = caller;
    m_most = linesAtOnce;
    m_claims.clear();
    m_asked.clear();
    m_reopened.clear();
    const bool isAsked = caller && !caller->isWithheld();
    m_link->turnTo(isAsked ? m_relay.get() : nullptr, isAsked ? caller : std::nullopt);
}

/// Of a longer number that begins so nothing is taken, and what is open may be older than any page.
std::vector<InboxItem> CallerHistory::entries(const Conversation &known, const std::string &open) const
{
    const bool isAsked = m_caller == known.caller() && m_link->relay() && m_link->isLoaded();
    std::vector<InboxItem> all =
        isAsked ? m_link->inbox().items(Folder::All, known.caller().tenant) : known.entries;
    if (isAsked)
        std::erase_if(all, [&](const InboxItem &item) { return item.phone() != m_caller->phone; });
    const bool isThere =
        std::any_of(all.begin(), all.end(), [&](const InboxItem &item) { return item.id() == open; });
    const InboxItem *opened = known.find(open);
    if (opened && !isThere && opened->call())
        all.push_back(*opened);
    return all;
}

CallerTimeline CallerHistory::timeline(const Conversation &known, const std::string &open)
{
    const bool isAsked = m_link->relay() && m_link->isLoaded();
    const TimelineReach reach{isAsked ? m_link->inbox().reachesBackTo() : std::nullopt, m_most, open};
    CallerTimeline timeline = timelineOf(entries(known, open), claims(), reach);
    askClaims(timeline);
    timeline.hasEarlier = timeline.hasEarlier || hasEarlier();
    return timeline;
}

bool CallerHistory::hasEarlier() const
{
    return m_link->relay() && m_link->inbox().hasOlder(Folder::All);
}

void CallerHistory::showEarlier()
{
    m_most += linesAtOnce;
    if (hasEarlier())
        m_link->askOlder(Folder::All);
    Q_EMIT changed();
}

std::vector<ClaimLine> CallerHistory::claims() const
{
    std::vector<ClaimLine> all;
    for (const auto &[call, claims] : m_claims)
        all.insert(all.end(), claims.begin(), claims.end());
    return all;
}

/// When a call was taken over stands in its events alone; each is asked about once.
void CallerHistory::askClaims(const CallerTimeline &timeline)
{
    for (const CallerLine &line : timeline.lines) {
        const CallSummary *call = line.call() ? line.call()->call() : nullptr;
        if (!m_relay || !call || (call->claimedBy.empty() && !m_reopened.contains(call->sid)))
            continue;
        const auto [known, isNew] = m_asked.try_emplace(call->sid, call->claimedBy);
        if (!isNew && std::exchange(known->second, call->claimedBy) == call->claimedBy)
            continue;
        m_relay->call(call->sid, [self = QPointer(this), relay = m_relay, caller = m_caller,
                                  sid = call->sid](const client::ApiResult<client::CallDetail> &answer) {
            if (!self || self->m_relay != relay || self->m_caller != caller)
                return;
            if (answer)
                self->takeDetail(*answer.value);
            else
                self->m_asked.erase(sid); // the next time it is shown
        });
    }
}

void CallerHistory::takeDetail(const client::CallDetail &detail)
{
    std::vector<ClaimLine> found;
    for (const Event &event : detail.events) {
        if (isHandOver(event))
            found.push_back(claimOf(event, detail.call.startedAt));
    }
    m_claims[detail.call.sid] = std::move(found);
    QMetaObject::invokeMethod(this, &CallerHistory::changed,
                              Qt::QueuedConnection); // it may be asked just now
}

/// The call is asked about again: other events of it may have come with this one.
void CallerHistory::take(const Event &event)
{
    if (isHandOver(event))
        m_asked.erase(event.call);
    if (event.kind == EventKind::MissedReturned)
        m_reopened.insert(event.call);
}

} // namespace ringdown::messages
