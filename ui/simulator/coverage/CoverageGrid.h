// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/format/Tone.h"
#include "ui/simulator/coverage/CoverageModel.h"

#include <QTableView>

#include <map>

namespace ringdown::simulator {

/// The coverage of a week as a heat map: who would ring first in each half hour. What rings nobody is hatched
/// and says so; what differs from the live plan is framed and marked with "~".
class CoverageGrid : public QTableView {
    Q_OBJECT
public:
    explicit CoverageGrid(CoverageModel &model, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(int row, int column); ///< by a click, Return or the space bar

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void fit(); ///< to the size of the words
    int dayHeight() const;
    QRectF areaOf(const CoverageSpan &span) const;
    format::Tone toneOf(const std::vector<ContactId> &rings);
    void paintSpan(QPainter &painter, const CoverageSpan &span);

    CoverageModel &m_coverage;
    std::map<std::vector<ContactId>, int> m_order; ///< in which order the groups were met: their tones
};

} // namespace ringdown::simulator
