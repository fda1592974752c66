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
class QuitSheet : public shell::Sheet {
    Q_OBJECT
public:
    enum class Deed { StopRelay, Quit };

    explicit QuitSheet(QWidget *window);

    void begin(Deed deed, int calls); ///< calls: that run now

Q_SIGNALS:
    void confirmed(ringdown::relay_ui::QuitSheet::Deed deed);

protected:
    QSize wantedSize() const override { return {480, 220}; }
    void submit() override { close(); }

private:
    Deed m_deed = Deed::Quit;
    shell::Caption *m_title;
    shell::Caption *m_words;
    QPushButton *m_stay;
    QPushButton *m_go;
};

} // namespace ringdown::relay_ui
