// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/Plan.h"

#include <QWidget>

class QMenu;
class QPushButton;

namespace ringdown::routing_ui {

/// One contact in a tier: a button that opens what can be done with it and by which it is dragged, and a
/// button that takes it out.
class ContactChip : public QWidget {
    Q_OBJECT
public:
    ContactChip(const plan::Tenant &tenant, const ContactId &contact, const QString &tier);

    QPushButton *button() const { return m_button; }
    QMenu *menu() const { return m_menu; } ///< of the deeds; empty until it is filled

Q_SIGNALS:
    void removeWanted();
    void dragMovedTo(const QPoint &global);
    void droppedAt(const QPoint &global);
    void dragCancelled();

private:
    QPushButton *m_button;
    QMenu *m_menu;
};

} // namespace ringdown::routing_ui
