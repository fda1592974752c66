// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/routing/routes/StepFields.h"

#include <QStringList>

class QMenu;
class QToolButton;
class QVBoxLayout;

namespace ringdown::shell {
class Caption;
}

namespace ringdown::routing_ui {

/// Which tiers a ring step rings, in their order.
class RingFields : public StepFields {
    Q_OBJECT
public:
    RingFields();
    void focusPart(const std::string &part) override;

protected:
    void read(const plan::Tenant &tenant, Instant now) override;

private:
    QWidget *newRow(std::size_t index, const plan::Tenant &tenant);
    void fillAdd(const plan::Tenant &tenant);
    void move(std::size_t from, std::size_t before); ///< positions before the move
    QToolButton *newGrip(std::size_t index, const QString &name);
    std::size_t gapAt(const QPoint &global) const; ///< the position before which a tier would be dropped
    void showGap(const QPoint &global);
    void takeOut(std::size_t index);
    void focusRow(std::size_t index);

    QStringList m_lines; ///< what is shown
    QVBoxLayout *m_rows;
    std::vector<QWidget *> m_shown;
    std::vector<QToolButton *> m_ups;
    std::vector<QToolButton *> m_downs;
    QToolButton *m_add;
    QMenu *m_addMenu;
    shell::Caption *m_none;
    QWidget *m_gap; ///< shows where a dragged tier would go
};

} // namespace ringdown::routing_ui
