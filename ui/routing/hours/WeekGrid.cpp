// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routing/hours/WeekGrid.h"

#include "core/plan/HoursText.h"
#include "ui/routing/hours/BlockDeeds.h"
#include "ui/routing/hours/DayText.h"
#include "ui/routing/hours/HourRuler.h"
#include "ui/routing/hours/WeekPainter.h"
#include "ui/shell/Colours.h"
#include "ui/shell/Mirrored.h"
#include "ui/shell/Room.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace ringdown::routing_ui {
namespace {

using plan::minutesPerDay;

constexpr int dayHeight = 36;
constexpr int dayWidth = 72;
constexpr int rulerHeight = 26;
constexpr int leastHourWidth = 14; ///< whatever the font
constexpr int usualHourWidth = 18;
constexpr int edgeReach = 5; ///< pixels either side of an edge

} // namespace

QString WeekGrid::dayName(int row) const
{
    return QLocale().dayName(m_shown.weekdayOf(row) + 1, QLocale::ShortFormat);
}

WeekGrid::WeekGrid(QWidget *parent)
    : QTableView(parent)
    , m_model(new WeekModel(this))
    , m_label(new QLabel(this))
{
    setTabKeyNavigation(false);
    setModel(m_model);
    setHorizontalHeader(new HourRuler(this));
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setSectionsClickable(false);
    sizeDays();
    setShowGrid(false);
    setCornerButtonEnabled(false);
    setSelectionMode(QAbstractItemView::ContiguousSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    setAccessibleName(tr("Opening hours of the week"));
    m_label->setObjectName(QStringLiteral("dragLabel"));
    m_label->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_label->setAutoFillBackground(true);
    m_label->setMargin(4);
    m_label->hide();
    setCurrentIndex(m_model->index(0, 18));
}

void WeekGrid::setHours(const WeekHours &hours, const ShownWeek &shown)
{
    m_hours = rotated(hours, shown.firstDay);
    m_shown = shown;
    if (m_drag)
        endDrag();
    m_model->setWeek(shown);
}

void WeekGrid::setNow(int row, int minute)
{
    if (row == m_nowRow && minute == m_nowMinute)
        return;
    m_nowRow = row;
    m_nowMinute = minute;
    viewport()->update();
}

void WeekGrid::sizeDays()
{
    horizontalHeader()->setFixedHeight(shell::grown(rulerHeight, font()));
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setDefaultSectionSize(shell::grown(dayHeight, font()));
    verticalHeader()->setFixedWidth(shell::grown(dayWidth, font()));
    updateGeometry();
}

void WeekGrid::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        sizeDays();
}

int WeekGrid::rowHeight() const
{
    return verticalHeader()->defaultSectionSize();
}

int WeekGrid::wholeHeight() const
{
    return horizontalHeader()->height() + 7 * rowHeight() + 2;
}

QSize WeekGrid::sizeHint() const
{
    return {verticalHeader()->width() + 24 * usualHourWidth, wholeHeight()};
}

QSize WeekGrid::minimumSizeHint() const
{
    return {verticalHeader()->width() + 24 * leastHourWidth, wholeHeight()};
}

int WeekGrid::minuteAt(int x) const
{
    const int from = layoutDirection() == Qt::RightToLeft ? viewport()->width() - 1 - x : x;
    return std::clamp(from * minutesPerDay / std::max(1, viewport()->width()), 0, minutesPerDay);
}

int WeekGrid::xOf(int minute) const
{
    const int width = viewport()->width();
    return static_cast<int>(shell::mirrored(width * minute / minutesPerDay, width, layoutDirection()));
}

int WeekGrid::dayAt(int y) const
{
    return std::clamp(y / rowHeight(), 0, 6);
}

std::optional<WeekGrid::Edge> WeekGrid::edgeAt(const QPoint &at) const
{
    for (const Span &span : spansOf(m_hours[static_cast<std::size_t>(dayAt(at.y()))])) {
        if (std::abs(at.x() - xOf(span.begin)) <= edgeReach)
            return Edge{span, WeekDrag::Kind::Begin};
        if (span.end <= minutesPerDay && std::abs(at.x() - xOf(span.end)) <= edgeReach)
            return Edge{span, WeekDrag::Kind::End};
    }
    return {};
}

bool WeekGrid::isRuled(int day)
{
    const QString &exception = m_shown.days[static_cast<std::size_t>(day)].exception;
    if (exception.isEmpty())
        return false;
    Q_EMIT refused(
        tr("“%1” rules this %2, so the week’s hours do not show here. Edit the exception below, or "
           "look at the typical week.")
            .arg(exception, QLocale().dayName(m_shown.weekdayOf(day) + 1)));
    return true;
}

bool WeekGrid::isRuled(const Patch &patch)
{
    for (int day = patch.firstDay; day <= patch.lastDay; ++day) {
        if (isRuled(day))
            return true;
    }
    return false;
}

void WeekGrid::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return QTableView::mousePressEvent(event);
    const QPoint at = event->pos();
    const int day = dayAt(at.y());
    const int minute = minuteAt(at.x());
    setFocus(Qt::MouseFocusReason);
    setCurrentIndex(m_model->index(day, std::min(minute / cellMinutes, cellsPerDay - 1)));
    if (isRuled(day))
        return;
    m_drag = WeekDrag{WeekDrag::Kind::Paint,
                      day,
                      minute,
                      isOpen(m_hours, day, std::min(minute, minutesPerDay - 1)) ? Paint::Closed : Paint::Open,
                      {}};
    if (const auto edge = edgeAt(at)) {
        m_drag->kind = edge->kind;
        m_drag->span = edge->span;
    }
    preview(at, event->modifiers());
}

void WeekGrid::mouseMoveEvent(QMouseEvent *event)
{
    if (m_drag)
        return preview(event->pos(), event->modifiers());
    viewport()->setCursor(edgeAt(event->pos()) ? Qt::SizeHorCursor : Qt::ArrowCursor);
}

void WeekGrid::preview(const QPoint &at, Qt::KeyboardModifiers keys)
{
    m_dragged = dragged(m_hours, *m_drag, {dayAt(at.y()), minuteAt(at.x()), snapWith(keys)}, dayNames());
    m_model->setWeek(m_shown.with(m_dragged.hours));
    showLabel(at, m_dragged.words);
}

void WeekGrid::showLabel(const QPoint &at, const QString &words)
{
    m_label->setText(words);
    m_label->adjustSize();
    const QPoint origin = viewport()->mapTo(this, at) + QPoint(14, 18);
    m_label->move(std::min(origin.x(), width() - m_label->width() - 4),
                  std::min(origin.y(), height() - m_label->height() - 4));
    m_label->show();
    m_label->raise();
}

void WeekGrid::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_drag || event->button() != Qt::LeftButton)
        return QTableView::mouseReleaseEvent(event);
    endDrag();
    apply(m_dragged.words, m_dragged.hours);
}

void WeekGrid::endDrag()
{
    m_drag.reset();
    m_label->hide();
    m_model->setWeek(m_shown);
}

void WeekGrid::leaveEvent(QEvent *event)
{
    viewport()->unsetCursor();
    QTableView::leaveEvent(event);
}

void WeekGrid::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    const QPoint at = isByKey ? visualRect(currentIndex()).center() : event->pos();
    const int day = isByKey ? currentIndex().row() : dayAt(at.y());
    const int minute = isByKey ? currentIndex().column() * cellMinutes : minuteAt(at.x());
    if (!isRuled(day))
        offerDeeds(viewport()->mapToGlobal(at), day, minute);
}

void WeekGrid::offerDeeds(const QPoint &at, int day, int minute)
{
    auto block = spanAt(m_hours, day, minute);
    if (!block) { // what the evening before leaves open is its block
        day = (day + 6) % 7;
        minute += minutesPerDay;
        block = spanAt(m_hours, day, minute);
    }
    if (!block)
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("blockMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const BlockDeed &deed : blockDeeds(m_hours, day, *block, minute, m_snap, dayName(day)))
        menu->addAction(deed.words, this, [this, deed] { apply(deed.step, deed.week); })
            ->setEnabled(deed.week != m_hours);
    menu->popup(at);
}

void WeekGrid::apply(const QString &words, const WeekHours &hours)
{
    if (hours != m_hours)
        Q_EMIT edited(words, rotated(hours, (7 - m_shown.firstDay) % 7));
}

Patch WeekGrid::selectedPatch() const
{
    const QModelIndexList cells = selectionModel()->selectedIndexes();
    Patch patch{currentIndex().row(), currentIndex().row(), currentIndex().column() * cellMinutes,
                (currentIndex().column() + 1) * cellMinutes};
    for (const QModelIndex &cell : cells) {
        patch.firstDay = std::min(patch.firstDay, cell.row());
        patch.lastDay = std::max(patch.lastDay, cell.row());
        patch.begin = std::min(patch.begin, cell.column() * cellMinutes);
        patch.end = std::max(patch.end, (cell.column() + 1) * cellMinutes);
    }
    return patch;
}

void WeekGrid::toggleSelected()
{
    const Patch patch = selectedPatch();
    if (isRuled(patch))
        return;
    const Paint paint = isOpen(m_hours, currentIndex().row(), currentIndex().column() * cellMinutes)
                            ? Paint::Closed
                            : Paint::Open;
    apply((paint == Paint::Open ? tr("open %1") : tr("close %1")).arg(patchWords(patch, dayNames())),
          painted(m_hours, patch, paint));
}

void WeekGrid::clearDays()
{
    const Patch patch = selectedPatch();
    if (isRuled(patch))
        return;
    WeekHours hours = m_hours;
    for (int day = patch.firstDay; day <= patch.lastDay; ++day)
        hours[static_cast<std::size_t>(day)].clear();
    apply(tr("clear %1", "a day, or one to another").arg(daysWords(patch, dayNames())), hours);
}

void WeekGrid::copyDay(int from, int to)
{
    if (isRuled(to))
        return;
    WeekHours hours = m_hours;
    hours[static_cast<std::size_t>(to)] = hours[static_cast<std::size_t>(from)];
    apply(tr("copy %1 to %2").arg(dayName(from), dayName(to)), hours);
    setCurrentIndex(m_model->index(to, currentIndex().column()));
}

bool WeekGrid::pressDayKey(const QKeyEvent &event)
{
    const int day = currentIndex().row();
    const int minute = currentIndex().column() * cellMinutes;
    if (event.matches(QKeySequence::Copy)) {
        m_copied = m_hours[static_cast<std::size_t>(day)];
        return true;
    }
    if (event.matches(QKeySequence::Paste) && m_copied) {
        WeekHours hours = m_hours;
        hours[static_cast<std::size_t>(day)] = *m_copied;
        if (!isRuled(day))
            apply(tr("set %1 to %2").arg(dayName(day), dayText(*m_copied)), hours);
        return true;
    }
    if (event.key() == Qt::Key_D && event.modifiers() == Qt::ControlModifier) {
        if (day < 6)
            copyDay(day, day + 1);
        return true;
    }
    if (event.key() == Qt::Key_Delete || event.key() == Qt::Key_Backspace) {
        if (const auto span = spanAt(m_hours, day, minute); span && !isRuled(day))
            apply(tr("close %1 from %2").arg(dayName(day), clockText(span->begin)),
                  withoutSpan(m_hours, day, minute));
        return true;
    }
    return false;
}

void WeekGrid::keyPressEvent(QKeyEvent *event)
{
    const int day = currentIndex().row();
    if (m_drag) {
        if (event->key() == Qt::Key_Escape)
            endDrag();
        return;
    }
    if (pressDayKey(*event))
        return;
    if (event->key() == Qt::Key_Space)
        return toggleSelected();
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        Q_EMIT exactWanted(m_shown.weekdayOf(day));
        return;
    }
    const bool home = event->key() == Qt::Key_Home;
    if (home || event->key() == Qt::Key_End) {
        const Span reach = reachOf(m_hours, day, currentIndex().column() * cellMinutes);
        const int minute = home ? reach.begin : reach.end - 1;
        return setCurrentIndex(m_model->index(day, minute / cellMinutes));
    }
    QTableView::keyPressEvent(event);
}

void WeekGrid::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.setLayoutDirection(layoutDirection());
    WeekPainter week(painter, viewport()->rect(), rowHeight(), shell::Colours::of(palette()));
    week.paintGrid();
    for (int row = 0; row < 7; ++row)
        week.paintDay(row, m_model->day(row), dayName((row + 6) % 7));
    if (m_nowRow >= 0)
        week.paintNow(m_nowRow, m_nowMinute);
    if (hasFocus())
        week.paintSelection(selectedPatch());
}

} // namespace ringdown::routing_ui
