// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notify/NoticeWords.h"

#include "core/routing/Claimable.h"
#include "ui/format/AlarmWords.h"
#include "ui/format/NumberWords.h"
#include "ui/format/PlanNames.h"
#include "ui/format/StrangersWords.h"

#include <QCoreApplication>

namespace ringdown::notify {
namespace {

using shell::Notice;

struct NoticeText {
    Q_DECLARE_TR_FUNCTIONS(NoticeWords)
};

/// By name where there is one: the number stands in the call itself.
QString personOf(const TenantId &tenant, const std::string &from, const std::string &carrierName,
                 const format::PlanNames &names)
{
    const QString name = names.callerName(tenant, from, carrierName);
    return name.isEmpty() ? format::numberText(from, names.region(tenant)) : name;
}

QString callerOf(const routing::CallState &call, const format::PlanNames &names)
{
    const CallSummary summary = summarize(call);
    return personOf(summary.tenant, summary.from, summary.callerName, names);
}

News ringing(const Event &event, const routing::CallState &call, const format::PlanNames &names)
{
    const QString caller = callerOf(call, names);
    const QString people = names.contacts(event.tenant, event.contacts);
    return {Notice::IncomingCall,
            event.tenant,
            event.call,
            caller,
            NoticeText::tr("%1 calls %2", "caller, business").arg(caller, names.tenant(event.tenant)),
            NoticeText::tr("%1 rings: %2", "tier, people").arg(names.tier(event.tier), people)};
}

News ended(const Event &event, const routing::CallState &call, const format::PlanNames &names)
{
    const QString caller = callerOf(call, names);
    const bool isMissed = event.outcome == Outcome::Missed;
    const QString business = names.tenant(event.tenant);
    return {
        isMissed ? Notice::MissedCall : Notice::Voicemail,
        event.tenant,
        event.call,
        caller,
        isMissed ? NoticeText::tr("Missed: %1", "caller").arg(caller)
                 : NoticeText::tr("Voicemail from %1", "caller").arg(caller),
        NoticeText::tr("%1, %2", "business, time").arg(business, names.times(event.tenant).clock(event.at))};
}

News message(const Event &event, const format::PlanNames &names)
{
    const QString who = personOf(event.tenant, event.from, event.callerName, names);
    News news{Notice::Message,
              event.tenant,
              event.call,
              who,
              NoticeText::tr("Text from %1 to %2", "sender, business").arg(who, names.tenant(event.tenant)),
              format::strangersText(event.body)};
    news.from = event.from;
    return news;
}

/// In the words of the Relay screen, where a press leads; the relay's own are for who looks after it.
News alarm(const Event &event)
{
    const format::AlarmWords words = format::alarmWords(event.what);
    News news{Notice::Alarm,
              event.tenant,
              {},
              words.title,
              NoticeText::tr("Alarm: %1", "an alarm of the relay").arg(words.title),
              words.means};
    news.alarm = event.what;
    return news;
}

} // namespace

std::optional<News> newsOf(const Event &event, const routing::CallState *call, const format::PlanNames &names)
{
    if (event.kind == EventKind::RelayAlarm)
        return alarm(event);
    if (event.kind == EventKind::MessageReceived)
        return message(event, names);
    if (!call || event.test)
        return std::nullopt;
    if (event.kind == EventKind::TierRinging)
        return ringing(event, *call, names);
    return event.kind == EventKind::CallEnded && routing::isOpenOutcome(event.outcome)
               ? std::optional(ended(event, *call, names))
               : std::nullopt;
}

QString groupTitle(Notice kind, int count, const QString &business)
{
    const auto named = [&](const QString &words) {
        return NoticeText::tr("%1 – %2", "how many of what, business").arg(words, business);
    };
    switch (kind) {
    case Notice::IncomingCall:
        return named(NoticeText::tr("%n call(s) ring", nullptr, count));
    case Notice::MissedCall:
        return named(NoticeText::tr("%Ln missed call(s)", nullptr, count));
    case Notice::Voicemail:
        return named(NoticeText::tr("%Ln voicemail(s)", nullptr, count));
    case Notice::Message:
        return named(NoticeText::tr("%Ln text(s)", nullptr, count));
    case Notice::Alarm:
        return NoticeText::tr("%n alarm(s) of the relay", nullptr, count);
    }
    return {};
}

} // namespace ringdown::notify
