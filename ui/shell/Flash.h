// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointer>
#include <QWidget>

class QTimer;

namespace ringdown::shell {

/// A frame around a widget for 600 ms that draws the eye there, and scrolls there. It fades, unless motion is
/// reduced.
class Flash : public QWidget {
    Q_OBJECT
public:
    static void around(QWidget &target);

    bool isFading() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    explicit Flash(QWidget &target);
    void follow();
    void bringIntoView();

    QPointer<QWidget> m_target;
    bool m_wasSeen = false;
    QTimer *m_end;
    QTimer *m_steps;
};

} // namespace ringdown::shell
