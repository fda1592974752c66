// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/live/Ladder.h"

#include <QWidget>

namespace ringdown::live {

/// The rungs of a call drawn in the direction of reading, with an arrow between; wraps when they do not fit.
class LadderView : public QWidget {
    Q_OBJECT
public:
    explicit LadderView(QWidget *parent = nullptr);

    void show(const std::vector<Rung> &rungs);
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override { return {400, heightForWidth(width() > 100 ? width() : 900)}; }
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
    std::vector<QRect> places(int width) const;
    int rungWidth(const Rung &rung) const;
    void paintArrow(QPainter &painter, const QRect &rung) const;
    void paintRung(QPainter &painter, const Rung &rung, const QRect &place) const;

    std::vector<Rung> m_rungs;
};

} // namespace ringdown::live
