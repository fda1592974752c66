// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/live/Ladder.h"

#include <QFrame>

class QPushButton;

namespace ringdown::shell {
class Caption;
}

namespace ringdown::live {

class LadderView;

/// The ladder of the chosen call, and in words why it stands where it stands.
class LadderCard : public QFrame {
    Q_OBJECT
public:
    explicit LadderCard(QWidget *parent = nullptr);

    void show(const QString &title, const Ladder &ladder);
    void focusReason();

Q_SIGNALS:
    void openWanted();
    void left(); ///< by Escape

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    shell::Caption *m_title;
    LadderView *m_ladder;
    shell::Caption *m_whyTitle;
    shell::Caption *m_why;
    shell::Caption *m_rejected;
    QPushButton *m_open;
};

} // namespace ringdown::live
