// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/Sheet.h"

class QScrollArea;

namespace ringdown::window {

/// What this program is, under which licence, and what of others it is made of.
class AboutSheet : public shell::Sheet {
    Q_OBJECT
public:
    explicit AboutSheet(QWidget *window);

    void begin();

Q_SIGNALS:
    void copyWanted(const QString &text, const QString &what);

protected:
    QSize wantedSize() const override { return {620, 530}; }

private:
    QScrollArea *m_scroll;
};

} // namespace ringdown::window
