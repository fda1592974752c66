// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/Sheet.h"

class QPushButton;

namespace ringdown::shell {
class Caption;
}

namespace ringdown::relay_ui {

/// Asks before the relay of this desk stops serving: the harmless answer is the one that Return gives.
class StopSheet : public shell::Sheet {
    Q_OBJECT
public:
    explicit StopSheet(QWidget *window);

    void begin(int calls); ///< calls: that run now

Q_SIGNALS:
    void confirmed();

protected:
    QSize wantedSize() const override { return {480, 220}; }
    void submit() override { close(); }

private:
    shell::Caption *m_title;
    shell::Caption *m_words;
    QPushButton *m_stay;
    QPushButton *m_go;
};

} // namespace ringdown::relay_ui
