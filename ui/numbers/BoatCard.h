// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/numbers/NumberBook.h"

#include <QFrame>

class QPushButton;
class QVBoxLayout;

namespace ringdown::numbers_ui {

/// What answers when no relay does: one line a business, with its age and whether it is of this plan.
class BoatCard : public QFrame {
    Q_OBJECT
public:
    explicit BoatCard(QWidget *parent = nullptr);

    void show(const NumberBook &book, const TenantId &tenant, Instant now);

Q_SIGNALS:
    void renewWanted();

private:
    QStringList m_shown; ///< so that the lines are built again only when they change
    QVBoxLayout *m_column;
    QWidget *m_lines = nullptr;
    QPushButton *m_renew;
};

} // namespace ringdown::numbers_ui
