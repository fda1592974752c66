// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Event.h"

#include <QObject>

#include <vector>

class QTimer;

namespace ringdown::calls {

/// New calls on their way into the log: gathered to twenty batches a second while one follows the top, held
/// back while one reads further down.
class Arrivals : public QObject {
    Q_OBJECT
public:
    explicit Arrivals(QObject *parent = nullptr);

    void take(const CallSummary &call);
    void clear();
    void follow(); ///< lets those waiting in
    void hold();
    bool isFollowing() const { return m_isFollowing; }
    int waiting() const { return static_cast<int>(m_calls.size()); }

Q_SIGNALS:
    void came(const std::vector<ringdown::CallSummary> &calls);
    void waitingChanged(int calls); ///< of those held back
    void followingChanged(bool isFollowing);

private:
    void flush();

    std::vector<CallSummary> m_calls;
    QTimer *m_batch;
    bool m_isFollowing = true;
};

} // namespace ringdown::calls
