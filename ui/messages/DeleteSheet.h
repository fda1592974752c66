// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/Sheet.h"

class QPushButton;

namespace ringdown::shell {
class Caption;
}

namespace ringdown::messages {

/// Asks before a voicemail is deleted for ever.
class DeleteSheet : public shell::Sheet {
    Q_OBJECT
public:
    explicit DeleteSheet(QWidget *window);

    void ask(const QString &who);

Q_SIGNALS:
    void confirmed();

protected:
    QSize wantedSize() const override { return {480, 210}; }

private:
    shell::Caption *m_title;
    QPushButton *m_keep;
};

} // namespace ringdown::messages
