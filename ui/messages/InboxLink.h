// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/format/FailureWords.h"
#include "ui/link/RelayPort.h"
#include "ui/messages/Conversation.h"

#include <QObject>
#include <QPointer>

#include <array>
#include <functional>
#include <optional>

class QTimer;

namespace ringdown::messages {

/// Keeps the inbox of one relay up with what happens there: it asks, and asks again soon after an event that
/// may change what is listed.
class InboxLink : public QObject {
    Q_OBJECT
public:
    using AllDone = std::function<void(const std::optional<client::ApiFailure> &)>;

    explicit InboxLink(QObject *parent);

    void setRelay(link::RelayPort *relay) { turnTo(relay, std::nullopt); }
    /// Lists what is of this caller alone, in smaller pages, or of everybody.
    void turnTo(link::RelayPort *relay, const std::optional<Caller> &caller);
    link::RelayPort *relay() const { return m_relay; }
    link::MessagesPort *port() const; ///< nullptr while there is none
    void setNow(Instant now) { m_now = now; }

    const Inbox &inbox() const { return m_inbox; }
    bool isLoaded() const; ///< every list
    /// Of a list whose newest question failed, while any did.
    const std::optional<client::ApiFailure> &failure() const;
    const format::FailingSince &failingSince() const { return m_failing; }

    void reload();
    void setPaused(bool isPaused); ///< while nobody looks; what changed meanwhile is asked for afterwards
    void askOlder(Folder folder);
    /// Asks for what is left of the voicemails; done with a failure, or when they are all there.
    void askAllVoicemails(AllDone done);
    /// A voicemail that only the relay knows.
    void find(const CallSid &call, const std::string &sid, client::WhenDone<client::Voicemail> done);
    void takeVoicemail(const client::Voicemail &changed);
    void takeClaim(const CallSid &call, const std::string &by);
    void dropVoicemail(const std::string &sid);

Q_SIGNALS:
    void changed();

private:
    enum List { Voicemails, Threads, Open, Taken, ListCount };
    /// One list of the relay's.
    struct Question {
        bool isLoaded = false;
        bool isAskingOlder = false;
        int olderPages = 0;     ///< that came by themselves
        bool endsEmpty = false; ///< the last page has nothing
        std::optional<client::ApiFailure> failure;
    };

    void listen();
    void take(const Event &event);
    void ask();
    void askOlder(List list);
    bool goesOn(List list) const;
    void goOn(List list);
    void goOnToAll();
    void note(List list, const std::optional<client::ApiFailure> &failure);
    template <typename Page>
    void putPage(List list, const Page &page, void (Inbox::*put)(const Page &));
    const std::string &olderOf(List list) const;
    client::CallQuery missed(List list, const std::string &after) const;
    client::MessageQuery ofMessages(int limit, const std::string &after) const;
    template <typename Page>
    client::WhenDone<Page> newest(List list, void (Inbox::*put)(const Page &));
    template <typename Page>
    client::WhenDone<Page> older(List list, void (Inbox::*put)(const Page &));

    QPointer<link::RelayPort> m_relay;
    std::optional<Caller> m_caller; ///< nothing: everybody
    int m_round = 0;                ///< answers to what was asked before the last turn are too late
    Inbox m_inbox;
    Instant m_now;
    std::array<Question, ListCount> m_questions;
    format::FailingSince m_failing;
    std::vector<AllDone> m_whenAll; ///< wait for the last voicemail
    QTimer *m_askSoon;
    bool m_isPaused = false;
    bool m_isBehind = false; ///< something changed during the pause
};

} // namespace ringdown::messages
