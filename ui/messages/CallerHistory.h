// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/messages/CallerTimeline.h"

#include <QObject>
#include <QPointer>

#include <map>
#include <optional>
#include <set>
#include <vector>

namespace ringdown::link {
class RelayPort;
}

namespace ringdown::messages {

class InboxLink;

/// What the relay has of one caller, a page at a time, and who took over which of the calls.
class CallerHistory : public QObject {
    Q_OBJECT
public:
    explicit CallerHistory(QObject *parent);

    void setRelay(link::RelayPort *relay);
    void setNow(Instant now);
    void turnTo(const std::optional<Caller> &caller); ///< nothing: nobody is looked at
    InboxLink &link() { return *m_link; }
    /// known: what is known of the caller without asking.
    CallerTimeline timeline(const Conversation &known, const std::string &open);
    /// As much again.
    void showEarlier();
    bool hasEarlier() const; ///< the relay has more

Q_SIGNALS:
    void changed();

private:
    std::vector<InboxItem> entries(const Conversation &known, const std::string &open) const;
    std::vector<ClaimLine> claims() const;
    void askClaims(const CallerTimeline &timeline);
    void takeDetail(const client::CallDetail &detail);
    void take(const Event &event);

    QPointer<link::RelayPort> m_relay;
    InboxLink *m_link; ///< of this caller alone
    std::optional<Caller> m_caller;
    std::size_t m_most;
    std::map<CallSid, std::vector<ClaimLine>> m_claims;
    std::map<CallSid, std::string> m_asked; ///< who had the call when it was asked about
    std::set<CallSid> m_reopened;           ///< calls that were given back while one looked
};

} // namespace ringdown::messages
