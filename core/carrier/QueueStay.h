// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/carrier/Exchange.h"
#include "core/carrier/Twiml.h"

#include <memory>
#include <optional>
#include <string>

namespace ringdown::carrier {

/// A caller's time in a queue, and from there in a talk with whoever dialled it.
class QueueStay {
public:
    /// verb: with absolute URLs.
    QueueStay(Exchange &exchange, twiml::Enqueue verb);

    /// A dialler who waits already gets the caller by the queue's next matchAll().
    void enter(const std::shared_ptr<QueuedCaller> &caller);
    /// Whoever talks to the caller is told.
    void leave(const QueuedCaller &caller) const;

    void join(const std::shared_ptr<QueueDialler> &dialler);
    bool isJoined() const { return m_joinedAt.has_value(); }
    void diallerLeft() { m_dialler.reset(); }

    const std::optional<twiml::Link> &action() const { return m_verb.action; }
    const std::optional<twiml::Link> &wait() const { return m_verb.wait; }
    /// What a request says of the queue while the caller is in it.
    twilio::FieldList fields() const;
    /// What the action is told.
    twilio::FieldList resultFields(const std::string &result) const;

private:
    Exchange &m_exchange;
    twiml::Enqueue m_verb;
    std::string m_sid; ///< of the queue
    Instant m_since;
    std::optional<Instant> m_joinedAt;
    std::weak_ptr<QueueDialler> m_dialler;
};

} // namespace ringdown::carrier
