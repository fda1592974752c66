// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointer>
#include <QScrollArea>
#include <QWidget>

namespace ringdown::routing_ui {

/// Keeps what is in it in view while the area around it scrolls past: beside much longer things it is there
/// to choose another. What is higher than the view is scrolled to its end first.
class StayingColumn : public QWidget {
public:
    explicit StayingColumn(QWidget *inside, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow(); ///< the area it stands in
    void place();

    QWidget *m_inside;
    QPointer<QScrollArea> m_area;
};

} // namespace ringdown::routing_ui
