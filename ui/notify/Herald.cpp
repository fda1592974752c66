// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notify/Herald.h"

#include "ui/format/CallWords.h"
#include "ui/format/PlanNames.h"
#include "ui/format/RoleWords.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace ringdown::notify {
namespace {

using namespace std::chrono_literals;
using shell::Notice;

constexpr auto tooOld = 2min; ///< what a reconnect catches up with is no news
constexpr std::size_t mostNamed = 3;

QString defaultKey()
{
    return QStringLiteral("default");
}

QString cardTag(const CallSid &call)
{
    return QStringLiteral("call/") + QString::fromStdString(call.value);
}

QString groupTag(const TenantId &tenant, Notice kind)
{
    return QStringLiteral("group/%1/%2")
        .arg(static_cast<int>(kind))
        .arg(QString::fromStdString(tenant.value));
}

Urgency urgencyOf(Notice kind)
{
    return kind == Notice::Alarm ? Urgency::Critical : Urgency::Normal;
}

/// By the list of the desktops' specification; it has none for an alarm of a server.
QString categoryOf(Notice kind)
{
    switch (kind) {
    case Notice::IncomingCall:
        return QStringLiteral("call.incoming");
    case Notice::MissedCall:
    case Notice::Voicemail:
        return QStringLiteral("call.unanswered");
    case Notice::Message:
        return QStringLiteral("im.received");
    case Notice::Alarm:
        break;
    }
    return {};
}

QString voicemailKey()
{
    return QStringLiteral("voicemail");
}

bool endsRinging(const Event &event)
{
    const EventKind kind = event.kind;
    const bool isSent = kind == EventKind::StepEntered && event.what == "sent-to-voicemail";
    return isSent || kind == EventKind::LegAccepted || kind == EventKind::CallConnected ||
           kind == EventKind::CallEnded || kind == EventKind::CallVoicemail;
}

/// A tier that asks for no key joins whoever picks up.
bool stillWaits(const routing::CallState &call, const format::PlanNames &names)
{
    const format::Stage stage = format::stageOf(call, names);
    return stage == format::Stage::Arriving || stage == format::Stage::Ringing;
}

bool isAlarm(const Event &event)
{
    return event.kind == EventKind::RelayAlarm || event.kind == EventKind::RelayAlarmCleared;
}

// As the feed would have told it.

Event raised(const client::RelayAlarm &alarm)
{
    Event event;
    event.kind = EventKind::RelayAlarm;
    event.at = alarm.since;
    event.what = alarm.what;
    event.why = alarm.why;
    return event;
}

Event ended(const std::string &alarm, Instant at)
{
    Event event;
    event.kind = EventKind::RelayAlarmCleared;
    event.at = at;
    event.what = alarm;
    return event;
}

} // namespace

Herald::Herald(NoticePort &port, QObject *parent)
    : QObject(parent)
    , m_port(port)
{
    connect(&m_port, &NoticePort::pressed, this, &Herald::press);
    connect(&m_port, &NoticePort::closed, this, &Herald::drop);
}

void Herald::take(const Event &event, const routing::CallState *call, Instant now, QTime deskTime)
{
    if (endsRinging(event) || (call && m_names && !stillWaits(*call, *m_names)))
        endCard(event.call);
    if (isAlarm(event) && !takeAlarm(event))
        return;
    if (!m_names || now - event.at > tooOld)
        return;
    if (event.kind == EventKind::RelayAlarm && event.call.isEmpty())
        m_standing[event.what] = event.at;
    const auto news = newsOf(event, call, *m_names);
    if (news && isTold(*news, now, deskTime))
        tell(*news);
}

/// False: what was seen to stand says more than it.
bool Herald::takeAlarm(const Event &event)
{
    const bool isCleared = event.kind == EventKind::RelayAlarmCleared;
    const auto known = m_standing.find(event.what);
    if (event.call.isEmpty()) {
        const bool isKnown = known != m_standing.end();
        if (isKnown && (event.at < known->second || (!isCleared && event.at == known->second)))
            return false;
        if (isKnown && isCleared)
            m_standing.erase(known);
        m_alarmsAsOf = std::max(m_alarmsAsOf, event.at);
    }
    endAlarm(event); // one that is raised again takes its own place
    return true;
}

void Herald::takeStanding(const std::vector<client::RelayAlarm> &alarms, Instant asOf, QTime deskTime)
{
    if (!m_names || asOf < m_alarmsAsOf)
        return; // an event came since
    const bool isFirst = !std::exchange(m_hasLooked, true);
    const auto before = std::exchange(m_standing, {});
    for (const client::RelayAlarm &alarm : alarms) {
        const auto known = before.find(alarm.what);
        m_standing[alarm.what] = known == before.end() ? alarm.since : known->second;
        const auto news = newsOf(raised(alarm), nullptr, *m_names);
        if (known == before.end() && !isFirst && news && isTold(*news, asOf, deskTime))
            tell(*news);
    }
    for (const auto &[what, since] : before) {
        if (!m_standing.contains(what))
            endAlarm(ended(what, asOf));
    }
}

/// Alarms are told in quiet hours too: callers may be lost.
bool Herald::isTold(const News &news, Instant now, QTime deskTime) const
{
    const QString tenant = QString::fromStdString(news.tenant.value);
    if (isMuted(now) || !m_preferences.tells(tenant, news.kind))
        return false;
    return news.kind == Notice::Alarm || !m_preferences.quiet.contains(deskTime);
}

void Herald::tell(const News &news)
{
    if (news.kind == Notice::IncomingCall)
        return tellCall(news);
    const Group group(news.tenant, news.kind);
    m_groups[group].push_back(news);
    tellGroup(group);
}

void Herald::tellCall(const News &news)
{
    const QString tag = cardTag(news.call);
    m_cards[tag] = news.call;
    QList<NoticeAction> actions{{defaultKey(), tr("Open")}};
    if (format::roleObjection(client::Role::Operator, m_role).isEmpty())
        actions.append({voicemailKey(), tr("Send to voicemail…")});
    m_port.show(tag, {news.title, news.body, actions, Urgency::Normal, true, categoryOf(news.kind)});
}

/// One stands as itself; several share a notice that names the newest ones, each with a way to it.
void Herald::tellGroup(const Group &group)
{
    const std::vector<News> &all = m_groups[group];
    const News &newest = all.back();
    DesktopNotice notice{newest.title,           newest.body, {{defaultKey(), tr("Open")}},
                         urgencyOf(newest.kind), false,       categoryOf(newest.kind)};
    if (all.size() > 1) {
        notice.title = groupTitle(newest.kind, static_cast<int>(all.size()), m_names->tenant(group.first));
        QStringList lines;
        notice.actions.clear();
        for (std::size_t i = all.size(); i > 0 && notice.actions.size() < qsizetype(mostNamed); --i) {
            const News &each = all[i - 1];
            lines << tr("%1: %2", "title, body").arg(each.title, each.body);
            notice.actions.append({i == all.size() ? defaultKey() : QString::number(i - 1), each.who});
        }
        notice.body = lines.join(QLatin1Char('\n'));
    }
    m_port.show(groupTag(group.first, group.second), notice);
}

void Herald::endCard(const CallSid &call)
{
    if (m_cards.remove(cardTag(call)) > 0)
        m_port.close(cardTag(call));
}

void Herald::endAlarm(const Event &event)
{
    const auto found = m_groups.find(Group(event.tenant, Notice::Alarm));
    if (found == m_groups.end())
        return;
    std::vector<News> &standing = found->second;
    const auto gone = std::erase_if(standing, [&](const News &each) { return each.alarm == event.what; });
    if (gone == 0 || event.kind == EventKind::RelayAlarm)
        return;
    if (!standing.empty())
        return tellGroup(found->first);
    m_port.close(groupTag(event.tenant, Notice::Alarm));
    m_groups.erase(found);
}

void Herald::endStale(const std::function<const routing::CallState *(const CallSid &)> &find)
{
    if (!m_names)
        return;
    for (const CallSid &call : m_cards.values()) {
        const routing::CallState *known = find(call);
        if (!known || !known->isRunning() || !stillWaits(*known, *m_names))
            endCard(call);
    }
}

void Herald::endCards()
{
    const auto cards = std::exchange(m_cards, {});
    for (auto card = cards.cbegin(); card != cards.cend(); ++card)
        m_port.close(card.key());
}

void Herald::forgetAll()
{
    endCards();
    for (const auto &[group, news] : m_groups)
        m_port.close(groupTag(group.first, group.second));
    m_groups.clear();
    m_standing.clear();
    m_alarmsAsOf = {};
    m_hasLooked = false;
}

void Herald::press(const QString &tag, const QString &key)
{
    if (const auto card = m_cards.constFind(tag); card != m_cards.constEnd())
        return key == voicemailKey() ? Q_EMIT voicemailWanted(*card) : Q_EMIT callWanted(*card);
    for (const auto &[group, all] : m_groups) {
        if (groupTag(group.first, group.second) != tag)
            continue;
        const std::size_t at = key == defaultKey() ? all.size() - 1 : key.toULongLong();
        const News wanted = all[std::min(at, all.size() - 1)];
        if (wanted.kind == Notice::Alarm)
            return Q_EMIT alarmsWanted();
        if (wanted.kind == Notice::Message)
            return Q_EMIT textWanted(wanted.tenant, wanted.from);
        return Q_EMIT callWanted(wanted.call);
    }
}

void Herald::drop(const QString &tag)
{
    m_cards.remove(tag);
    std::erase_if(m_groups,
                  [&](const auto &each) { return groupTag(each.first.first, each.first.second) == tag; });
}

} // namespace ringdown::notify
