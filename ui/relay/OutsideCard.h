// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/client/ControlClient.h"
#include "core/client/RelayStatus.h"

#include <QFrame>

class QPushButton;
class QVBoxLayout;

namespace ringdown::shell {
class Caption;
}

namespace ringdown::relay_ui {

/// "Try from outside": what the relay found on the way to itself, step by step.
class OutsideCard : public QFrame {
    Q_OBJECT
public:
    explicit OutsideCard(QWidget *parent = nullptr);

    /// reason "": it can be asked.
    void allow(const QString &reason);
    void showWaiting();
    void show(const client::OutsideLook &look);
    void showFailure(const client::ApiFailure &failure);
    void clear();

Q_SIGNALS:
    void lookWanted();

private:
    void fill(const std::vector<client::OutsideStep> &steps);
    void conclude(const client::OutsideLook &look);

    QPushButton *m_try;
    shell::Caption *m_words;
    QVBoxLayout *m_column;
    QWidget *m_steps = nullptr;
    QString m_reason;
    bool m_isWaiting = false;
};

} // namespace ringdown::relay_ui
