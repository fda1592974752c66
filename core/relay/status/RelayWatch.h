// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/relay/PlanShelf.h"
#include "core/relay/RelayLog.h"
#include "core/relay/Webhooks.h"
#include "core/relay/access/SignatureAlarm.h"
#include "core/relay/status/AlarmBoard.h"
#include "core/store/Store.h"

#include <functional>
#include <optional>
#include <string>

namespace ringdown::relay {

/// Looks every few seconds at how the store and the webhook door are, and says what changed. I/O thread.
class RelayWatch {
public:
    /// say: into the log of the program; tell: an event, into the store too.
    RelayWatch(AlarmBoard &alarms, LogSink say, std::function<void(Event)> tell);

    void look(const store::StoreHealth &store, const WebhookCounts &webhooks, Instant now);
    void lookAtPlan(const std::optional<UnreadPlan> &unread, Instant now);
    bool refusesEverySignature() const { return m_signatures.isRaised(); }

private:
    void lookAtStore(const store::StoreHealth &store, Instant now);
    void lookAtRefusals(const WebhookCounts &webhooks);
    void lookAtSignatures(const WebhookCounts &webhooks, Instant now);
    void say(LogLevel level, const std::string &text) const;

    AlarmBoard &m_alarms;
    LogSink m_say;
    std::function<void(Event)> m_tell;
    SignatureAlarm m_signatures;
    std::optional<UnreadPlan> m_reportedPlan;
    WebhookCounts m_reported;    ///< counters as of the last log line about them
    std::string m_reportedFault; ///< of the store, "" when it was well
};

} // namespace ringdown::relay
