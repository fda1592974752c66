// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/Sheet.h"

class QPushButton;

namespace ringdown::shell {
class Caption;
}

namespace ringdown::window {

/// Asks before edits that could not be written go, with the console or with the relay they are of.
class LossSheet : public shell::Sheet {
    Q_OBJECT
public:
    explicit LossSheet(QWidget *window);

    enum class Deed { Quit, Restart, LeaveRelay };
    void begin(Deed deed, int changes);

Q_SIGNALS:
    void lossTaken();

protected:
    QSize wantedSize() const override { return {540, 210}; }
    void submit() override { close(); } ///< staying is the harmless answer

private:
    shell::Caption *m_title;
    shell::Caption *m_words;
    QPushButton *m_stay;
    QPushButton *m_lose;
};

} // namespace ringdown::window
