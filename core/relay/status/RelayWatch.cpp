// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/status/RelayWatch.h"

#include "core/relay/status/AlarmNames.h"

#include <utility>

namespace ringdown::relay {
namespace {

std::string whyUnread(const UnreadPlan &unread)
{
    const std::string number = std::to_string(unread.revision);
    const std::string serving = std::to_string(unread.serving);
    const bool isServed = unread.serving > 0;
    return "This relay does not read plan revision " + number + " of its store (" + unread.why + "). " +
           (isServed ? "Revision " + serving + " serves in its place. " : "No call is answered. ") +
           "Repair the plan (ringdownctl pull, then ringdownctl check) and push it" +
           (isServed ? ", or go back with ringdownctl rollback " + serving + "." : ".");
}

} // namespace

RelayWatch::RelayWatch(AlarmBoard &alarms, LogSink say, std::function<void(Event)> tell)
    : m_alarms(alarms)
    , m_say(std::move(say))
    , m_tell(std::move(tell))
{
}

void RelayWatch::look(const store::StoreHealth &store, const WebhookCounts &webhooks, Instant now)
{
    lookAtSignatures(webhooks, now);
    lookAtStore(store, now);
    lookAtRefusals(webhooks);
}

void RelayWatch::lookAtPlan(const std::optional<UnreadPlan> &unread, Instant now)
{
    if (unread == m_reportedPlan)
        return;
    m_reportedPlan = unread;
    Event alarm;
    alarm.at = now;
    alarm.kind = unread ? EventKind::RelayAlarm : EventKind::RelayAlarmCleared;
    alarm.what = alarms::planUnread;
    alarm.why = unread ? whyUnread(*unread) : "A plan that this relay reads serves again.";
    m_tell(std::move(alarm));
}

/// readyz is public and names the part only: here stands why.
void RelayWatch::lookAtStore(const store::StoreHealth &store, Instant now)
{
    if (store.why == m_reportedFault)
        return;
    m_reportedFault = store.why;
    if (store.why.empty()) {
        say(LogLevel::Info, "the store is well again");
        m_alarms.set(std::string(alarms::store), {}, now);
        return;
    }
    say(LogLevel::Error,
        (store.isCommitting ? "the store is in trouble: " : "the store does not commit: ") + store.why);
    m_alarms.set(
        std::string(alarms::store),
        (store.isCommitting ? "The store is in trouble: " : "The store does not commit: ") + store.why, now);
}

/// One line for however many were refused: a flood of forgeries must not become a flood of lines.
void RelayWatch::lookAtRefusals(const WebhookCounts &webhooks)
{
    if (const std::uint64_t refused = webhooks.forbidden - m_reported.forbidden; refused > 0)
        say(LogLevel::Warning,
            std::to_string(refused) + " webhook requests with a wrong or missing signature were refused");
    if (const std::uint64_t malformed = webhooks.malformed - m_reported.malformed; malformed > 0)
        say(LogLevel::Warning,
            std::to_string(malformed) + " signed webhook requests were not of the expected shape");
    if (const std::uint64_t unsaved = webhooks.unsaved - m_reported.unsaved; unsaved > 0)
        say(LogLevel::Error,
            std::to_string(unsaved) + " calls were answered that neither database nor spool could keep");
    m_reported = webhooks;
}

void RelayWatch::lookAtSignatures(const WebhookCounts &webhooks, Instant now)
{
    const auto change = m_signatures.look(webhooks, now);
    if (change == SignatureAlarm::Change::None)
        return;
    const bool isRaised = change == SignatureAlarm::Change::Raised;
    Event alarm;
    alarm.at = now;
    alarm.kind = isRaised ? EventKind::RelayAlarm : EventKind::RelayAlarmCleared;
    alarm.what = alarms::signatures;
    alarm.why =
        isRaised
            ? "No webhook of late had a right signature: the account's Auth Token was probably "
              "rotated, and callers hear an error. Derive a key from the present token on your own "
              "machine "
              "(ringdownctl secrets webhook-key) and add it to this relay (console, Credentials; or POST "
              "/api/v1/webhook-keys). It serves without a restart."
            : "A webhook with a right signature came in again.";
    m_tell(std::move(alarm));
}

void RelayWatch::say(LogLevel level, const std::string &text) const
{
    if (m_say)
        m_say(level, text);
}

} // namespace ringdown::relay
