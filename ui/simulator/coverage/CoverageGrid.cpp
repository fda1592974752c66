// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/simulator/coverage/CoverageGrid.h"

#include "ui/routing/hours/HourRuler.h"
#include "ui/shell/Colours.h"
#include "ui/shell/FitToFont.h"
#include "ui/shell/Mirrored.h"
#include "ui/shell/Painting.h"
#include "ui/shell/Room.h"

#include <QHeaderView>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace ringdown::simulator {
namespace {

constexpr int dayRowHeight = 44;
constexpr int daysWidth = 116;
constexpr int rulerHeight = 26;

} // namespace

CoverageGrid::CoverageGrid(CoverageModel &model, QWidget *parent)
    : QTableView(parent)
    , m_coverage(model)
{
    setTabKeyNavigation(false);
    setModel(&model);
    setHorizontalHeader(new routing_ui::HourRuler(this));
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setSectionsClickable(false);
    setShowGrid(false);
    setCornerButtonEnabled(false);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Who would ring first, by day and half hour"));
    setCurrentIndex(model.index(0, 18));
    shell::fitToFont(*this, [this] { fit(); });
    connect(&model, &QAbstractItemModel::dataChanged, this, [this] { m_order.clear(); });
}

void CoverageGrid::fit()
{
    horizontalHeader()->setFixedHeight(shell::grown(rulerHeight, font()));
    verticalHeader()->setFixedWidth(shell::grown(daysWidth, font()));
    verticalHeader()->setDefaultSectionSize(shell::grown(dayRowHeight, font()));
    setFixedHeight(sizeHint().height());
}

int CoverageGrid::dayHeight() const
{
    return verticalHeader()->defaultSectionSize();
}

QSize CoverageGrid::sizeHint() const
{
    return {verticalHeader()->width() + halfHours * 12, horizontalHeader()->height() + 7 * dayHeight() + 2};
}

QSize CoverageGrid::minimumSizeHint() const
{
    return {verticalHeader()->width() + halfHours * 6, sizeHint().height()};
}

QRectF CoverageGrid::areaOf(const CoverageSpan &span) const
{
    const double width = viewport()->width();
    const double left = width * span.begin / halfHours;
    return shell::mirrored(QRectF(left + 1, span.day * dayHeight() + 3.0,
                                  width * span.end / halfHours - left - 2, dayHeight() - 6.0),
                           width, layoutDirection());
}

/// Groups of people alternate between tones that mean neither good nor bad; their names tell them apart.
format::Tone CoverageGrid::toneOf(const std::vector<ContactId> &rings)
{
    constexpr format::Tone tones[] = {format::Tone::Good, format::Tone::Active, format::Tone::Voice};
    const auto [at, isNew] = m_order.emplace(rings, static_cast<int>(m_order.size()));
    return tones[static_cast<std::size_t>(at->second) % std::size(tones)];
}

void CoverageGrid::paintSpan(QPainter &painter, const CoverageSpan &span)
{
    const shell::Colours &colours = shell::Colours::of(palette());
    const QRectF area = areaOf(span);
    const bool isNobody = ringsNobody(span.cell.draft);
    const bool rings = span.cell.at && span.cell.draft && !isNobody;
    const format::Tone tone = rings      ? toneOf(*span.cell.draft)
                              : isNobody ? format::Tone::Bad
                                         : format::Tone::Neutral;
    painter.setPen(Qt::NoPen);
    painter.setBrush(rings
                         ? QBrush(colours.wash(tone))
                         : shell::patterned(painter, shell::blended(colours.surface, colours.ink(tone), 0.45),
                                            Qt::BDiagPattern));
    painter.drawRoundedRect(area, 4, 4);
    const bool differs = span.cell.draft != span.cell.live;
    if (differs) {
        painter.setPen(QPen(colours.ink(format::Tone::Care), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), 4, 4);
    }
    const QString who = m_coverage.draftWords(span.cell);
    const QString words = differs ? QStringLiteral("~ ") + who : who;
    if (painter.fontMetrics().horizontalAdvance(words) > area.width() - 2)
        return;   // a cut word says less than none: the tooltip and the table have it whole
    if (!rings) { // words stand on a plain ground, not on the hatching
        QRectF ground(0, 0, painter.fontMetrics().horizontalAdvance(words) + 10,
                      painter.fontMetrics().height() + 2);
        ground.moveCenter(area.center());
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.surface);
        painter.drawRoundedRect(ground.intersected(area), 3, 3);
    }
    painter.setPen(rings ? colours.text : colours.ink(tone));
    painter.drawText(area, Qt::AlignCenter, words);
}

void CoverageGrid::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    const shell::Colours &colours = shell::Colours::of(palette());
    painter.fillRect(viewport()->rect(), colours.surface);
    painter.setPen(QPen(colours.border, 1));
    for (int row = 0; row <= 7; ++row)
        painter.drawLine(QPointF(0, row * dayHeight() + 0.5),
                         QPointF(viewport()->width(), row * dayHeight() + 0.5));
    painter.setFont(shell::scaled(font(), 0.92, QFont::Medium));
    for (const CoverageSpan &span : spansOf(m_coverage.week()))
        paintSpan(painter, span);
    if (!hasFocus() || !currentIndex().isValid())
        return;
    const double width = static_cast<double>(viewport()->width()) / halfHours;
    const QRectF cell(currentIndex().column() * width, currentIndex().row() * dayHeight() + 1.5,
                      std::max(6.0, width), dayHeight() - 3);
    painter.setPen(QPen(colours.accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(shell::mirrored(cell, viewport()->width(), layoutDirection()), 3, 3);
}

void CoverageGrid::mouseReleaseEvent(QMouseEvent *event)
{
    QTableView::mouseReleaseEvent(event);
    const QModelIndex at = indexAt(event->pos());
    if (event->button() == Qt::LeftButton && at.isValid())
        Q_EMIT chosen(at.row(), at.column());
}

void CoverageGrid::keyPressEvent(QKeyEvent *event)
{
    const bool chooses =
        event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (chooses && currentIndex().isValid())
        Q_EMIT chosen(currentIndex().row(), currentIndex().column());
    else
        QTableView::keyPressEvent(event);
}

void CoverageGrid::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update(); // a cell is drawn with its whole stretch
}

} // namespace ringdown::simulator
