// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/carrier/QueueStay.h"

#include <chrono>

namespace ringdown::carrier {

QueueStay::QueueStay(Exchange &exchange, twiml::Enqueue verb)
    : m_exchange(exchange)
    , m_verb(std::move(verb))
    , m_since(exchange.timeline.now())
{
}

void QueueStay::enter(const std::shared_ptr<QueuedCaller> &caller)
{
    m_sid = m_exchange.queues.enter(m_verb.queue, caller, m_exchange.timeline.now(), m_exchange.seed);
}

void QueueStay::leave(const QueuedCaller &caller) const
{
    m_exchange.queues.leave(m_verb.queue, caller);
    if (const auto dialler = m_dialler.lock())
        dialler->callerLeft();
}

void QueueStay::join(const std::shared_ptr<QueueDialler> &dialler)
{
    m_joinedAt = m_exchange.timeline.now();
    m_dialler = dialler;
}

twilio::FieldList QueueStay::fields() const
{
    const Instant until = m_joinedAt.value_or(m_exchange.timeline.now());
    const auto waited = std::chrono::duration_cast<std::chrono::seconds>(until - m_since);
    return {{"QueueSid", m_sid},
            {"QueueTime", std::to_string(waited.count())},
            {"QueuePosition", "1"},
            {"AvgQueueTime", "0"},
            {"CurrentQueueSize", std::to_string(m_exchange.queues.size(m_verb.queue))}};
}

twilio::FieldList QueueStay::resultFields(const std::string &result) const
{
    twilio::FieldList told{{"QueueResult", result}};
    for (auto &field : fields()) {
        if (field.first == "QueueSid" || field.first == "QueueTime")
            told.push_back(std::move(field));
    }
    return told;
}

} // namespace ringdown::carrier
