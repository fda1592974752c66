// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/link/RelayPort.h"

#include <QObject>
#include <QPointer>

#include <vector>

namespace ringdown::review {

/// The calls of the last seven days, read from the relay page by page; the newest 5,000 when there are more.
class RecentCalls : public QObject {
    Q_OBJECT
public:
    enum class Stand { Reading, Failed, Read };

    using QObject::QObject;

    /// Without a relay it has failed at once.
    void read(link::RelayPort *relay, Instant now);
    void stop(); ///< they are wanted no more

    Stand stand() const { return m_stand; }
    const std::vector<CallSummary> &calls() const { return m_calls; } ///< all of them once they are read
    bool isCut() const { return m_isCut; } ///< there are older ones of the seven days, which were not read
    const client::ApiFailure &failure() const { return m_failure; }

Q_SIGNALS:
    void ended(); ///< read, or failed

private:
    void ask(const std::string &after);
    void take(const client::CallPage &page);

    QPointer<link::RelayPort> m_relay;
    Instant m_now;
    Stand m_stand = Stand::Failed;
    std::vector<CallSummary> m_calls;
    bool m_isCut = false;
    client::ApiFailure m_failure;
    std::uint64_t m_asking = 0; ///< answers to older questions are dropped
};

} // namespace ringdown::review
