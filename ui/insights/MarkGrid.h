// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTableView>

namespace ringdown::insights {

/// A chart over the cells of a model, drawn as a whole: arrows walk over its marks, a click, Return or the
/// space bar chooses one. Whoever draws it says where the marks are.
class MarkGrid : public QTableView {
    Q_OBJECT
public:
    MarkGrid(QAbstractTableModel &model, const QString &name, QWidget *parent = nullptr);

    QModelIndex indexAt(const QPoint &point) const override;
    QRect visualRect(const QModelIndex &index) const override;
    void scrollTo(const QModelIndex &, ScrollHint) override {} ///< all of it is always there
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(const QModelIndex &index);

protected:
    virtual QRectF areaOf(const QModelIndex &index) const = 0; ///< empty: it has no mark
    virtual void paintChart(QPainter &painter) = 0;

    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    QPersistentModelIndex m_pressed;
};

} // namespace ringdown::insights
