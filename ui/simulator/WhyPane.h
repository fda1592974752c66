// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/format/EventLine.h"

#include <QFrame>

class QVBoxLayout;

namespace ringdown::simulator {

/// Why one line of a path is as it is, and what was not taken.
class WhyPane : public QFrame {
    Q_OBJECT
public:
    explicit WhyPane(QWidget *parent = nullptr);

    void show(const Event &event, const format::PlanNames &names, const QString &plan);
    void clear();

private:
    void empty();
    void showAll();

    QVBoxLayout *m_column;
};

} // namespace ringdown::simulator
