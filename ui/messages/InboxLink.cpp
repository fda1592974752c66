// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/messages/InboxLink.h"

#include <QTimer>

namespace ringdown::messages {
namespace {

using namespace std::chrono_literals;

constexpr auto missedKept = 24h * 30;
constexpr int mostMissed = 200;
constexpr int askPause = 400; ///< ms: several events of one call ask once

/// Whether an event may change what is listed.
bool concernsMessages(EventKind kind)
{
    switch (kind) {
    case EventKind::VoicemailRecorded:
    case EventKind::VoicemailTranscribed:
    case EventKind::VoicemailHeard:
    case EventKind::VoicemailDeleted:
    case EventKind::CallEnded:
    case EventKind::MissedClaimed:
    case EventKind::MessageReceived:
    case EventKind::MessageSent:
    case EventKind::TextSent:
    case EventKind::TextDelivered:
    case EventKind::TextFailed:
    case EventKind::TextUnknown:
    case EventKind::TextsStopped:
    case EventKind::TextsResumed:
        return true;
    default:
        return false;
    }
}

/// A voicemail of one call, out of its events.
std::optional<client::Voicemail> voicemailIn(const client::CallDetail &detail, const std::string &sid)
{
    std::optional<client::Voicemail> found;
    for (const Event &event : detail.events) {
        if (event.sid != sid)
            continue;
        if (event.kind == EventKind::VoicemailRecorded)
            found = client::Voicemail{detail.call, event.at, event.seconds.value_or(0), sid, {}, {}, {}};
        if (found && event.kind == EventKind::VoicemailTranscribed)
            found->transcript = event.body;
        if (found && !found->heardAt && event.kind == EventKind::VoicemailHeard) {
            found->heardBy = event.by;
            found->heardAt = event.at;
        }
    }
    return found;
}

} // namespace

InboxLink::InboxLink(QObject *parent)
    : QObject(parent)
    , m_askSoon(new QTimer(this))
{
    m_askSoon->setSingleShot(true);
    m_askSoon->setInterval(askPause);
    connect(m_askSoon, &QTimer::timeout, this, &InboxLink::ask);
}

link::MessagesPort *InboxLink::port() const
{
    return m_relay ? m_relay->messages() : nullptr;
}

void InboxLink::setRelay(link::RelayPort *relay)
{
    if (m_relay)
        disconnect(m_relay, nullptr, this, nullptr);
    m_relay = relay;
    m_inbox.clear();
    m_isLoaded = false;
    m_failure.reset();
    m_askSoon->stop();
    Q_EMIT changed();
    if (!relay)
        return;
    connect(relay, &link::RelayPort::eventArrived, this, &InboxLink::take);
    connect(relay, &link::RelayPort::connected, this, &InboxLink::reload);
    connect(relay, &link::RelayPort::historyReset, this, &InboxLink::reload);
}

void InboxLink::take(const Event &event)
{
    if (event.kind == EventKind::MissedClaimed)
        takeClaim(event.call, event.by);
    if (concernsMessages(event.kind) && !m_askSoon->isActive())
        m_askSoon->start();
}

void InboxLink::reload()
{
    m_askSoon->stop();
    ask();
}

template <typename Page>
client::WhenDone<Page> InboxLink::taken(void (Inbox::*put)(const Page &))
{
    return [self = QPointer(this), put](const client::ApiResult<Page> &answer) {
        if (!self)
            return;
        self->m_failure = answer ? std::nullopt : std::optional(answer.failure);
        if (answer) {
            (self->m_inbox.*put)(*answer.value);
            self->m_isLoaded = true;
        }
        Q_EMIT self->changed();
    };
}

void InboxLink::ask()
{
    if (!port())
        return;
    client::CallQuery missed;
    missed.outcome = Outcome::Missed;
    missed.since = m_now - missedKept;
    missed.limit = mostMissed;
    m_relay->calls(missed, taken(&Inbox::setMissed));
    port()->threads({}, taken(&Inbox::setThreads));
    port()->voicemails({}, taken(&Inbox::setVoicemails));
}

void InboxLink::askOlder()
{
    if (!port())
        return;
    if (const std::string after = m_inbox.olderVoicemails(); !after.empty())
        port()->voicemails(after, taken(&Inbox::addVoicemails));
    if (const std::string after = m_inbox.olderThreads(); !after.empty())
        port()->threads(after, taken(&Inbox::addThreads));
}

void InboxLink::find(const CallSid &call, const std::string &sid, client::WhenDone<client::Voicemail> done)
{
    if (!m_relay)
        return;
    m_relay->call(call, [self = QPointer(this), sid,
                         done = std::move(done)](const client::ApiResult<client::CallDetail> &answer) {
        if (!self)
            return;
        auto found = answer ? voicemailIn(*answer.value, sid) : std::nullopt;
        if (found)
            return done({std::move(found), {}});
        done({std::nullopt,
              answer ? client::ApiFailure{{ErrorCode::NotFound, "there is no such voicemail"}, 404, {}, {}}
                     : answer.failure});
    });
}

void InboxLink::takeVoicemail(const client::Voicemail &changedOne)
{
    m_inbox.takeVoicemail(changedOne);
    Q_EMIT changed();
}

void InboxLink::takeClaim(const CallSid &call, const std::string &by)
{
    m_inbox.takeClaim(call, by);
    Q_EMIT changed();
}

void InboxLink::dropVoicemail(const std::string &sid)
{
    m_inbox.dropVoicemail(sid);
    Q_EMIT changed();
}

} // namespace ringdown::messages
