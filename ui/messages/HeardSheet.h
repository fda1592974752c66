// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/Sheet.h"

class QPushButton;

namespace ringdown::shell {
class Caption;
}

namespace ringdown::messages {

/// Asks before every message is marked as heard: what nobody has listened to would look done.
class HeardSheet : public shell::Sheet {
    Q_OBJECT
public:
    explicit HeardSheet(QWidget *window);

    void ask(int messages);

Q_SIGNALS:
    void confirmed();

protected:
    QSize wantedSize() const override { return {480, 200}; }

private:
    shell::Caption *m_title;
    QPushButton *m_keep;
    QPushButton *m_mark;
};

} // namespace ringdown::messages
