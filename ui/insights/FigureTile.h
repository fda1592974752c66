// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/insights/FigureWords.h"

#include <QAbstractButton>

namespace ringdown::insights {

/// One number on top, with how it was before; pressing it shows its calls.
class FigureTile : public QAbstractButton {
    Q_OBJECT
public:
    explicit FigureTile(QWidget *parent = nullptr);

    void show(const Figure &figure);
    void setStale(bool isStale); ///< greyed: nobody knows whether it is still so
    const Figure &figure() const { return m_figure; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override; ///< its words are wrapped, never cut

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    Figure m_figure;
    bool m_isStale = false;
};

} // namespace ringdown::insights
