// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/Plan.h"
#include "ui/window/MainWindow.h"

#include <QObject>
#include <QString>

namespace ringdown::console {

/// Up to three of the businesses of a plan, those first whose ids are most like this one.
std::vector<TenantId> nearestIds(const plan::Plan &plan, const TenantId &wanted);

/// Shows the business that a start of the program asked for. Once a plan is known that has none of this id it
/// says so, and shows all of them.
class AskedBusiness : public QObject {
    Q_OBJECT
public:
    /// Whose plan is to name it: the relay's that is followed, or of one that will be.
    enum class Of { RelayNow, NextRelay };

    explicit AskedBusiness(window::MainWindow &window);

    void ask(const TenantId &tenant, Of relay);

private:
    void judge();

    window::MainWindow &m_window;
    QString m_said;   ///< of one that no plan has
    TenantId m_asked; ///< until a plan is known
    Of m_relay = Of::RelayNow;
};

} // namespace ringdown::console
