// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/insights/BarList.h"

#include "ui/insights/ChartPainting.h"
#include "ui/shell/Painting.h"
#include "ui/shell/Room.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QWheelEvent>

#include <algorithm>

namespace ringdown::insights {
namespace {

constexpr int barRowHeight = 36;
constexpr double underScale = 0.92;
constexpr int under = 2; ///< between a name and what stands beneath it

/// All rows are as high as the one that says most.
int rowHeight(const MarksModel &model, const QFont &font)
{
    const int line = QFontMetrics(font).height();
    for (const Mark &mark : model.table().marks) {
        if (!mark.under.isEmpty())
            return std::max(barRowHeight,
                            line + under + QFontMetrics(shell::scaled(font, underScale)).height() + 10);
    }
    return std::max(barRowHeight, line + 16);
}

/// Draws a mark as a bar between its name and its number.
class BarDelegate final : public QStyledItemDelegate {
public:
    BarDelegate(const MarksModel &model, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_model(model)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {option.rect.width(), rowHeight(m_model, option.font)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const shell::Colours &colours = shell::Colours::of(option.palette);
        const Mark &mark = m_model.mark(index.row());
        if (option.state.testFlag(QStyle::State_MouseOver))
            painter->fillRect(option.rect, colours.raised);
        const int nameWidth = std::clamp(option.rect.width() * 38 / 100, 90, shell::grown(230, option.font));
        const QRect inside = option.rect.adjusted(6, 0, -6, 0);
        const int amountWidth = widestAmount(option.fontMetrics);
        paintName(*painter, QRect(inside.left(), inside.top(), nameWidth - 10, inside.height()), mark,
                  colours);
        const int above = std::max(8, (inside.height() - barHeight(option.fontMetrics)) / 2);
        paintBar(*painter, inside.adjusted(nameWidth, above, -amountWidth - 10, -above), mark, colours);
        painter->setPen(colours.text);
        painter->drawText(inside, static_cast<int>(Qt::AlignRight | Qt::AlignVCenter), mark.amount);
        if (option.state.testFlag(QStyle::State_HasFocus))
            paintFocus(*painter, QRectF(option.rect), colours);
        painter->restore();
    }

private:
    static int barHeight(const QFontMetrics &metrics)
    {
        return std::max(barRowHeight, metrics.height() + 16) - 16;
    }
    static void paintName(QPainter &painter, const QRect &area, const Mark &mark,
                          const shell::Colours &colours)
    {
        if (mark.under.isEmpty())
            return shell::paintText(painter, area, mark.label, colours.text);
        const QFont usual = painter.font();
        const QFont small = shell::scaled(usual, underScale);
        const int line = QFontMetrics(usual).height();
        const int second = QFontMetrics(small).height();
        const QRect first(area.left(), area.top() + (area.height() - line - under - second) / 2, area.width(),
                          line);
        shell::paintText(painter, first, mark.label, colours.text);
        painter.setFont(small);
        shell::paintText(painter, QRect(area.left(), first.bottom() + 1 + under, area.width(), second),
                         mark.under, colours.muted);
        painter.setFont(usual);
    }
    int widestAmount(const QFontMetrics &metrics) const
    {
        int widest = 0;
        for (int row = 0; row < std::min(m_model.rowCount(), BarList::mostBars); ++row)
            widest = std::max(widest, metrics.horizontalAdvance(m_model.mark(row).amount));
        return widest;
    }
    double greatest() const
    {
        double most = 1;
        for (int row = 0; row < m_model.rowCount(); ++row)
            most = std::max(most, m_model.mark(row).whole);
        return most;
    }
    void paintBar(QPainter &painter, const QRect &area, const Mark &mark, const shell::Colours &colours) const
    {
        const double scale = area.width() / greatest();
        const QRectF whole(area.left(), area.top(), std::max(mark.whole > 0 ? 2.0 : 0.0, mark.whole * scale),
                           area.height());
        const QRectF part(whole.left(), whole.top(), mark.part * scale, whole.height());
        paintFill(painter, whole, Fill::Hatched, colours.ink(mark.tone), colours);
        paintFill(painter, part, Fill::Solid, colours.ink(mark.tone), colours);
    }

    const MarksModel &m_model;
};

} // namespace

BarList::BarList(MarksModel &model, const QString &name, QWidget *parent)
    : QListView(parent)
    , m_marks(model)
{
    setItemDelegate(new BarDelegate(model, this));
    setModel(&model);
    setAccessibleName(name);
    setFrameShape(QFrame::NoFrame);
    setObjectName(QStringLiteral("surface"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setMouseTracking(true);
    connect(this, &QListView::clicked, this,
            [this](const QModelIndex &index) { Q_EMIT chosen(index.row()); });
    connect(&model, &QAbstractItemModel::modelReset, this, &BarList::hideTheRest);
    hideTheRest();
}

void BarList::setModel(QAbstractItemModel *model)
{
    QListView::setModel(model);
    setModelColumn(0);
}

void BarList::hideTheRest()
{
    for (int row = 0; row < m_marks.rowCount(); ++row)
        setRowHidden(row, row >= mostBars);
    if (m_marks.rowCount() > 0)
        selectionModel()->setCurrentIndex(m_marks.index(0, 0), QItemSelectionModel::NoUpdate);
    updateGeometry();
}

QSize BarList::sizeHint() const
{
    const int rows = std::min(m_marks.rowCount(), mostBars);
    return {360, std::max(leastChartHeight, rows * rowHeight(m_marks, font()) + 4)};
}

QSize BarList::minimumSizeHint() const
{
    return {240, sizeHint().height()};
}

void BarList::keyPressEvent(QKeyEvent *event)
{
    if (choosesMark(*event) && currentIndex().isValid())
        Q_EMIT chosen(currentIndex().row());
    else
        QListView::keyPressEvent(event);
}

void BarList::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // it turns the page, which holds the whole chart
}

} // namespace ringdown::insights
