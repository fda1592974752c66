// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routing/overview/CoverageStrip.h"

#include "core/routing/Coverage.h"
#include "ui/shell/Colours.h"
#include "ui/shell/Painting.h"
#include "ui/shell/Room.h"

#include <QDateTime>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QTimeZone>
#include <QToolTip>

#include <algorithm>

namespace ringdown::routing_ui {
namespace {

using namespace std::chrono_literals;

constexpr int halfHourCount = 48;
constexpr int namesHeight = 20;
constexpr int dayGap = 6;

QString clockOf(int halfHour)
{
    return QStringLiteral("%1:%2")
        .arg(halfHour / 2, 2, 10, QLatin1Char('0'))
        .arg(halfHour % 2 ? 30 : 0, 2, 10, QLatin1Char('0'));
}

QString dayName(QDate day)
{
    return QLocale().dayName(day.dayOfWeek(), QLocale::ShortFormat);
}

/// A stretch of a day in which the same holds.
struct Stretch {
    int begin;
    int end;
    HalfHour what;
};

std::vector<Stretch> stretchesOf(const std::array<HalfHour, halfHourCount> &day)
{
    std::vector<Stretch> stretches;
    for (int at = 0; at < halfHourCount; ++at) {
        const HalfHour what = day[static_cast<std::size_t>(at)];
        if (stretches.empty() || stretches.back().what != what)
            stretches.push_back({at, at, what});
        stretches.back().end = at + 1;
    }
    return stretches;
}

void fillDay(std::array<HalfHour, halfHourCount> &day, const std::vector<routing::CoverageSlot> &slots,
             const routing::OpeningHours &hours)
{
    for (const routing::CoverageSlot &slot : slots) {
        const QTime time = QDateTime::fromMSecsSinceEpoch(slot.at.milliseconds, hours.zone()).time();
        day[static_cast<std::size_t>(time.hour() * 2 + time.minute() / 30)] =
            !slot.rings.empty()       ? HalfHour::Rings
            : hours.isOpenAt(slot.at) ? HalfHour::NobodyRings
                                      : HalfHour::Closed;
    }
}

} // namespace

StripWeek stripWeek(const plan::Tenant &tenant, Instant now)
{
    StripWeek week;
    const auto compiled = routing::CompiledPlan::compile({{tenant}}, 1);
    const routing::TenantPlan *business = compiled->byId(tenant.id);
    const QTimeZone zone = business->hours.zone();
    week.first = QDateTime::fromMSecsSinceEpoch(now.milliseconds, zone).date();
    for (int day = 0; day < 7; ++day) {
        const Instant begin{week.first.addDays(day).startOfDay(zone).toMSecsSinceEpoch()};
        const Instant end{week.first.addDays(day + 1).startOfDay(zone).toMSecsSinceEpoch()};
        const auto slots =
            routing::coverage(*compiled, tenant.id, begin, 30min, static_cast<int>((end - begin) / 30min));
        fillDay(week.days[static_cast<std::size_t>(day)], slots, business->hours);
    }
    return week;
}

QStringList silentHours(const StripWeek &week)
{
    QStringList hours;
    for (int day = 0; day < 7; ++day) {
        for (const Stretch &stretch : stretchesOf(week.days[static_cast<std::size_t>(day)])) {
            if (stretch.what == HalfHour::NobodyRings)
                hours.append(
                    CoverageStrip::tr("%1 %2–%3", "a day, from one time to another")
                        .arg(dayName(week.first.addDays(day)), clockOf(stretch.begin), clockOf(stretch.end)));
        }
    }
    return hours;
}

CoverageStrip::CoverageStrip(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(tr("Coverage of the next seven days"));
}

void CoverageStrip::setWeek(const StripWeek &week)
{
    if (week == m_week)
        return;
    m_week = week;
    setAccessibleDescription(dayWords(m_current));
    update();
}

QRectF CoverageStrip::areaOf(int day) const
{
    const double each = (width() + dayGap) / 7.0;
    return {day * each, 2, each - dayGap, height() - 4.0};
}

int CoverageStrip::dayAt(const QPoint &where) const
{
    for (int day = 0; day < 7; ++day) {
        if (areaOf(day).contains(where))
            return day;
    }
    return -1;
}

QString CoverageStrip::dayWords(int day) const
{
    QStringList parts;
    for (const Stretch &stretch : stretchesOf(m_week.days[static_cast<std::size_t>(day)])) {
        if (stretch.what == HalfHour::Closed)
            continue;
        const QString span =
            tr("%1–%2", "from one time to another").arg(clockOf(stretch.begin), clockOf(stretch.end));
        parts.append(stretch.what == HalfHour::Rings ? tr("%1 somebody rings").arg(span)
                                                     : tr("%1 open, and nobody rings").arg(span));
    }
    return tr("%1: %2", "a day, its coverage")
        .arg(QLocale().toString(m_week.first.addDays(day), QLocale::LongFormat),
             parts.isEmpty() ? tr("closed") : parts.join(tr(", ", "between hours")));
}

void CoverageStrip::paintEvent(QPaintEvent *)
{
    const shell::Colours &colours = shell::Colours::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(shell::scaled(font(), 0.9, QFont::Medium));
    for (int day = 0; day < 7; ++day) {
        const QRectF area = areaOf(day);
        painter.setPen(colours.muted);
        painter.drawText(QRectF(area.left() + 2, area.top(), area.width(), namesHeight),
                         Qt::AlignLeft | Qt::AlignVCenter, dayName(m_week.first.addDays(day)));
        const QRectF bar(area.left(), area.top() + namesHeight, area.width(),
                         area.height() - namesHeight - 2);
        painter.setPen(Qt::NoPen);
        painter.setBrush(shell::blended(colours.window, colours.text, 0.08));
        painter.drawRoundedRect(bar, 3, 3);
        for (const Stretch &stretch : stretchesOf(m_week.days[static_cast<std::size_t>(day)])) {
            if (stretch.what == HalfHour::Closed)
                continue;
            const bool rings = stretch.what == HalfHour::Rings;
            const double each = bar.width() / halfHourCount;
            const QRectF part(bar.left() + stretch.begin * each, bar.top(),
                              (stretch.end - stretch.begin) * each, bar.height());
            painter.setBrush(rings ? QBrush(colours.good)
                                   : shell::patterned(painter, colours.bad, Qt::BDiagPattern));
            painter.drawRoundedRect(part, 3, 3);
            if (!rings) {
                painter.setPen(QPen(colours.bad, 1.5));
                painter.setBrush(Qt::NoBrush);
                painter.drawRoundedRect(part.adjusted(1, 1, -1, -1), 3, 3);
                painter.setPen(Qt::NoPen);
            }
        }
        if (hasFocus() && day == m_current) {
            painter.setPen(QPen(colours.accent, 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(area.adjusted(0, 0, 0, 0), 4, 4);
        }
    }
}

void CoverageStrip::mouseReleaseEvent(QMouseEvent *event)
{
    const int day = dayAt(event->pos());
    if (event->button() == Qt::LeftButton && day >= 0)
        Q_EMIT dayChosen(m_week.first.addDays(day).dayOfWeek());
}

void CoverageStrip::keyPressEvent(QKeyEvent *event)
{
    const bool isBack = event->key() == Qt::Key_Left;
    if (isBack || event->key() == Qt::Key_Right) {
        m_current = std::clamp(m_current + (isBack ? -1 : 1), 0, 6);
        setAccessibleDescription(dayWords(m_current));
        update();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter ||
               event->key() == Qt::Key_Space) {
        Q_EMIT dayChosen(m_week.first.addDays(m_current).dayOfWeek());
    } else {
        QWidget::keyPressEvent(event);
    }
}

bool CoverageStrip::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int day = dayAt(help->pos());
        QToolTip::showText(help->globalPos(), day >= 0 ? dayWords(day) : QString(), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace ringdown::routing_ui
