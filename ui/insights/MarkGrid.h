// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTableView>

namespace ringdown::insights {

/// A chart over the cells of a model, drawn as a whole: arrows walk over its marks, a click, Return or the
/// space bar chooses one. Whoever draws it says where the marks are, and measures for that no more often than
/// something changes: a pointer that moves and a painting ask for each mark.
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
    /// The marks, the room or the font are other ones.
    virtual void measure() = 0;
    /// Empty: it has no mark. Told as from left to right; see placed().
    virtual QRectF areaOf(const QModelIndex &index) const = 0;
    QRectF placed(const QRectF &area) const; ///< mirrored where words run from right to left
    virtual void paintChart(QPainter &painter) = 0;

    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void measureMarks();

    QPersistentModelIndex m_pressed;
};

} // namespace ringdown::insights
