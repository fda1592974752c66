// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Event.h"

#include <QObject>
#include <QPointer>

#include <cstdint>
#include <set>
#include <vector>

namespace ringdown::link {

class RelayPort;

/// Tells what others push from what this desk does: the feed names a revision before the relay has answered
/// whose it is. It is told once the plan itself is here.
class PushWatch : public QObject {
    Q_OBJECT
public:
    explicit PushWatch(QObject *parent = nullptr);

    void follow(RelayPort *relay); ///< or none
    void takeOwn(qint64 revision); ///< it came from here, though its answer may be lost
    void takeLive(qint64 newest);  ///< what this desk knows to be live

Q_SIGNALS:
    void pushedElsewhere(const ringdown::Event &event);

private:
    void forget();
    void take(const Event &event);
    void tell();

    QPointer<RelayPort> m_relay;
    std::set<std::int64_t> m_own;
    std::vector<Event> m_untold;
    std::int64_t m_newest = 0;
    int m_underway = 0; ///< pushes of this desk
};

} // namespace ringdown::link
