// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/insights/MarkGrid.h"

#include "ui/insights/ChartPainting.h"
#include "ui/shell/Mirrored.h"
#include "ui/shell/Room.h"

#include <QHeaderView>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

namespace ringdown::insights {

MarkGrid::MarkGrid(QAbstractTableModel &model, const QString &name, QWidget *parent)
    : QTableView(parent)
{
    setModel(&model);
    horizontalHeader()->hide();
    verticalHeader()->hide();
    horizontalHeader()->setMinimumSectionSize(1);
    setShowGrid(false);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setAccessibleName(name);
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        measureMarks();
        viewport()->update();
    });
}

QSize MarkGrid::minimumSizeHint() const
{
    return {320, shell::grown(leastChartHeight, font())};
}

void MarkGrid::measureMarks()
{
    if (model()->rowCount() > 0)
        measure();
}

void MarkGrid::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange && model())
        measureMarks();
}

void MarkGrid::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    measureMarks();
}

QModelIndex MarkGrid::indexAt(const QPoint &point) const
{
    for (int row = 0; row < model()->rowCount(); ++row) {
        for (int column = 0; column < model()->columnCount(); ++column) {
            const QModelIndex index = model()->index(row, column);
            if (placed(areaOf(index)).contains(point))
                return index;
        }
    }
    return {};
}

QRect MarkGrid::visualRect(const QModelIndex &index) const
{
    return index.isValid() ? placed(areaOf(index)).toAlignedRect() : QRect();
}

QRectF MarkGrid::placed(const QRectF &area) const
{
    return shell::mirrored(area, viewport()->width(), layoutDirection());
}

void MarkGrid::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.setLayoutDirection(layoutDirection());
    painter.setRenderHint(QPainter::Antialiasing);
    const shell::Colours &colours = shell::Colours::of(palette());
    painter.fillRect(viewport()->rect(), colours.surface);
    paintChart(painter);
    if (hasFocus() && currentIndex().isValid())
        paintFocus(painter, placed(areaOf(currentIndex())).adjusted(-2, -2, 2, 2), colours);
}

void MarkGrid::mousePressEvent(QMouseEvent *event)
{
    m_pressed = indexAt(event->pos());
    if (m_pressed.isValid())
        setCurrentIndex(m_pressed);
}

void MarkGrid::mouseMoveEvent(QMouseEvent *event)
{
    viewport()->setCursor(indexAt(event->pos()).isValid() ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void MarkGrid::mouseReleaseEvent(QMouseEvent *event)
{
    const QModelIndex at = indexAt(event->pos());
    if (event->button() == Qt::LeftButton && at.isValid() && at == m_pressed)
        Q_EMIT chosen(at);
}

void MarkGrid::keyPressEvent(QKeyEvent *event)
{
    if (choosesMark(*event) && currentIndex().isValid())
        Q_EMIT chosen(currentIndex());
    else
        QTableView::keyPressEvent(event);
}

void MarkGrid::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // it turns the page, which holds the whole chart
}

void MarkGrid::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update();
}

} // namespace ringdown::insights
