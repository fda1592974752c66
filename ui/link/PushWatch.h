// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Event.h"
#include "ui/link/RelayPort.h"

#include <QObject>
#include <QPointer>

#include <cstdint>
#include <set>
#include <vector>

namespace ringdown::link {

/// Tells what others push from what this desk does: the feed names a revision before the relay has answered
/// whose it is, and that answer may get lost. It is told once the plan itself is here.
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
    bool isOwn(const Event &event) const;

    QPointer<RelayPort> m_relay;
    std::set<std::int64_t> m_own;
    std::vector<LostPush> m_lost;
    std::vector<Event> m_untold;
    std::int64_t m_newest = 0;
    int m_underway = 0; ///< pushes of this desk
};

} // namespace ringdown::link
