// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Id.h"

#include <QObject>
#include <QString>

namespace ringdown::draft {
class Draft;
}
namespace ringdown::link {
class Desk;
}

namespace ringdown::window {

class Frame;
class Pulse;

/// Which business the window shows, or all of them: one choice for every page.
class BusinessChoice : public QObject {
    Q_OBJECT
public:
    BusinessChoice(Frame &frame, const link::Desk &desk, const draft::Draft &draft, Pulse &pulse,
                   QObject *parent);

    const TenantId &tenant() const { return m_tenant; }
    void show(const TenantId &tenant);   ///< empty: every one
    void choose(const TenantId &tenant); ///< the same, by somebody who stays where they are
    void showIfThere(const TenantId &tenant);
    void showAgain() { take(m_tenant); } ///< the pages have other names
    /// In the header, as plan and draft have them. One that neither has any longer is not shown on: then all
    /// are.
    void list();

Q_SIGNALS:
    void chosen(const ringdown::TenantId &tenant);

private:
    bool isThere(const TenantId &tenant) const;
    void take(const TenantId &tenant);
    void leaveGone();

    Frame &m_frame;
    const link::Desk &m_desk;
    const draft::Draft &m_draft;
    Pulse &m_pulse;
    TenantId m_tenant;
    QString m_name; ///< of it, in the plan of the relay that is followed; "" when it was not there yet
};

} // namespace ringdown::window
