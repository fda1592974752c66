// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Instant.h"
#include "core/client/RelayStatus.h"
#include "core/client/Role.h"
#include "ui/notify/NoticePort.h"
#include "ui/notify/NoticeWords.h"
#include "ui/shell/Preferences.h"

#include <QHash>
#include <QObject>
#include <QTime>

#include <functional>
#include <map>
#include <string>
#include <vector>

namespace ringdown::format {
class PlanNames;
}

namespace ringdown::notify {

/// Decides what is told to the person: by business and kind, not in quiet hours, several of one kind as one.
/// An incoming call is a card of its own until somebody has it or it ends.
class Herald : public QObject {
    Q_OBJECT
public:
    explicit Herald(NoticePort &port, QObject *parent = nullptr);

    void setPreferences(const shell::Preferences &preferences) { m_preferences = preferences; }
    /// Of our token: operators can act on an incoming call from its card.
    void setRole(client::Role role) { m_role = role; }
    void setNames(const format::PlanNames &names) { m_names = &names; } ///< must outlive the next setNames()
    /// An alarm that is over is told no longer. call: what the event's call is like after it. now: by the
    /// relay's clock; deskTime: of this desk.
    void take(const Event &event, const routing::CallState *call, Instant now, QTime deskTime);
    /// What stands at the relay, as it said at a time of its clock. An alarm that was raised while it was not
    /// heard is told, once, and one that ended meanwhile is told no longer. What stands already when a relay
    /// is first heard is no news: the Relay screen's mark says it.
    void takeStanding(const std::vector<client::RelayAlarm> &alarms, Instant asOf, QTime deskTime);
    void mute(Instant until) { m_mutedUntil = until; }
    Instant mutedUntil() const { return m_mutedUntil; }
    bool isMuted(Instant now) const { return now < m_mutedUntil; }
    /// Ends the cards of calls that ring no more: an end that came while the relay was not heard may have
    /// been read from its log, and told by no event. find: what is known of a call, nullptr for nothing.
    void endStale(const std::function<const routing::CallState *(const CallSid &)> &find);
    void endCards();  ///< the relay is heard no more: nobody knows whether these calls still ring
    void forgetAll(); ///< another relay: what is shown belongs to no call of it

Q_SIGNALS:
    void callWanted(const ringdown::CallSid &call);
    void voicemailWanted(const ringdown::CallSid &call); ///< its caller is to be sent there
    void textWanted(const ringdown::TenantId &tenant, const std::string &from); ///< who wrote it to whom
    void alarmsWanted();

private:
    using Group = std::pair<TenantId, shell::Notice>;

    bool isTold(const News &news, Instant now, QTime deskTime) const;
    void tell(const News &news);
    void tellCall(const News &news);
    void tellGroup(const Group &group);
    void endCard(const CallSid &call);
    bool takeAlarm(const Event &event);
    void endAlarm(const Event &event);
    void press(const QString &tag, const QString &key);
    void drop(const QString &tag);

    NoticePort &m_port;
    shell::Preferences m_preferences;
    const format::PlanNames *m_names = nullptr;
    client::Role m_role = client::Role::Unknown;
    Instant m_mutedUntil;
    std::map<Group, std::vector<News>> m_groups; ///< what stands on the screen, newest last
    QHash<QString, CallSid> m_cards;             ///< by their tags
    std::map<std::string, Instant> m_standing;   ///< the relay's alarms that were told or seen, since when
    Instant m_alarmsAsOf;                        ///< of the newest event of one
    bool m_hasLooked = false;                    ///< at what stands
};

} // namespace ringdown::notify
