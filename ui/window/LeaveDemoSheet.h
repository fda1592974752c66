// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/Sheet.h"

class QPushButton;

namespace ringdown::shell {
class Caption;
}

namespace ringdown::window {

/// Asks before the sample businesses go, with their plan: it may be kept as a file first.
class LeaveDemoSheet : public shell::Sheet {
    Q_OBJECT
public:
    explicit LeaveDemoSheet(QWidget *window);

    void begin();
    void tellKept(const QString &path);
    void tellNotKept(const QString &path, const QString &why);

Q_SIGNALS:
    void keepWanted();
    void leaveWanted();

protected:
    QSize wantedSize() const override { return {540, 230}; }
    void submit() override { close(); } ///< staying is the harmless answer

private:
    shell::Caption *m_state;
    QPushButton *m_stay;
};

} // namespace ringdown::window
