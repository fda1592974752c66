// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/client/ControlClient.h"
#include "core/routing/CallState.h"

#include <QObject>

#include <map>
#include <set>
#include <vector>

namespace ringdown::link {

/// The calls heard of on the feed, each folded from its events. Events may come twice and in any order.
class CallBook : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    void apply(const Event &event);
    void apply(const client::CallDetail &detail);
    void clear();

    const routing::CallState *find(const CallSid &sid) const;
    /// The events of one call in order; empty when nothing was heard of it.
    const std::vector<Event> &events(const CallSid &sid) const;

Q_SIGNALS:
    void callChanged(const ringdown::routing::CallState &call);
    /// Something happened to a call whose beginning was not heard; its events must be asked for.
    void beginningMissing(const ringdown::CallSid &sid);

private:
    struct Known {
        routing::CallState state;
        std::vector<Event> events; ///< in seq order
        bool hasBeginning = false;
    };

    bool take(Known &known, const Event &event);
    void forgetOldest();

    std::map<CallSid, Known> m_calls;
    std::vector<CallSid> m_ended; ///< oldest first, kept for a while so that their ladders stay readable
};

} // namespace ringdown::link
