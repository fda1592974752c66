// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/link/RelayPort.h"
#include "ui/messages/Inbox.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <optional>

class QTimer;

namespace ringdown::messages {

/// Keeps the inbox of one relay up with what happens there: it asks, and asks again soon after an event that
/// may change what is listed.
class InboxLink : public QObject {
    Q_OBJECT
public:
    explicit InboxLink(QObject *parent);

    void setRelay(link::RelayPort *relay);
    link::RelayPort *relay() const { return m_relay; }
    link::MessagesPort *port() const; ///< nullptr while there is none
    void setNow(Instant now) { m_now = now; }

    const Inbox &inbox() const { return m_inbox; }
    bool isLoaded() const { return m_isLoaded; }
    const std::optional<client::ApiFailure> &failure() const { return m_failure; } ///< of the newest question

    void reload();
    void askOlder();
    /// A voicemail that only the relay knows.
    void find(const CallSid &call, const std::string &sid, client::WhenDone<client::Voicemail> done);
    void takeVoicemail(const client::Voicemail &changed);
    void takeClaim(const CallSid &call, const std::string &by);
    void dropVoicemail(const std::string &sid);

Q_SIGNALS:
    void changed();

private:
    void take(const Event &event);
    void ask();
    /// What is done with a page of an answer, or its failure.
    template <typename Page>
    client::WhenDone<Page> taken(void (Inbox::*put)(const Page &));

    QPointer<link::RelayPort> m_relay;
    Inbox m_inbox;
    Instant m_now;
    bool m_isLoaded = false;
    std::optional<client::ApiFailure> m_failure;
    QTimer *m_askSoon;
};

} // namespace ringdown::messages
