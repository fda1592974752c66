// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/ActionRegistry.h"
#include "ui/window/Trail.h"

#include <functional>

namespace ringdown::calls {
class CallLogPage;
}

namespace ringdown::window {

/// Back and forward through places and filters.
class Travel : public QObject {
    Q_OBJECT
public:
    /// Where the window stands and how it gets elsewhere.
    struct Ways {
        std::function<TenantId()> tenant;
        std::function<void(const TenantId &tenant)> show;
        std::function<void(const QString &place)> goTo;
    };

    Travel(shell::ActionRegistry &actions, calls::CallLogPage &log, Ways ways, QObject *parent);

    void arrived(const QString &place); ///< this place is shown now
    /// One step of the person that takes the window several: only where it ends is a stop.
    void lead(const std::function<void()> &way);
    void stay(const TenantId &tenant); ///< it was chosen there
    void back() { travel(m_trail.back()); }
    void forward() { travel(m_trail.forward()); }

private:
    void travel(const std::optional<Stop> &stop);
    void allow();

    shell::ActionRegistry &m_actions;
    calls::CallLogPage &m_log;
    Ways m_ways;
    Trail m_trail;
    QString m_place;
    bool m_isTravelling = false;
};

} // namespace ringdown::window
