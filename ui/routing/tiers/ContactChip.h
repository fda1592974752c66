// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/Plan.h"

#include <QWidget>

class QLabel;
class QMenu;
class QPushButton;
class QToolButton;

namespace ringdown::routing_ui {

/// One contact in a tier: a button that opens what can be done with it and by which it is dragged, one that
/// rings it now, and one that takes it out.
class ContactChip : public QWidget {
    Q_OBJECT
public:
    ContactChip(const plan::Tenant &tenant, const ContactId &contact, const QString &tier);

    QPushButton *button() const { return m_button; }
    QMenu *menu() const { return m_menu; } ///< of the deeds; empty until it is filled
    /// Why its phone cannot be rung now, "" when it can.
    void showWhyNotRung(const QString &reason);
    /// That its phone gets no texts, in a sentence; "" when it does or nobody knows.
    void showStop(const QString &sentence);

Q_SIGNALS:
    void ringWanted();
    void removeWanted();
    void dragMovedTo(const QPoint &global);
    void droppedAt(const QPoint &global);
    void dragCancelled();

private:
    QPushButton *m_button;
    QLabel *m_stop; ///< a flag
    QString m_number;
    QToolButton *m_ring;
    QMenu *m_menu;
};

} // namespace ringdown::routing_ui
