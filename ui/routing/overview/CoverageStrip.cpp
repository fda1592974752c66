// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routing/overview/CoverageStrip.h"

#include "core/routing/Coverage.h"
#include "ui/format/ClockFormat.h"
#include "ui/routing/tiers/CascadeWords.h"
#include "ui/shell/Colours.h"
#include "ui/shell/Mirrored.h"
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
#include <map>
#include <set>

namespace ringdown::routing_ui {
namespace {

using namespace std::chrono_literals;

constexpr int minutesOfADay = 24 * 60;
constexpr int namesHeight = 20;
constexpr int stripHeight = 50;
constexpr int dayGap = 6;

QString dayName(QDate day)
{
    return QLocale().dayName(day.dayOfWeek(), QLocale::ShortFormat);
}

QString spanWords(int begin, int end)
{
    return CoverageStrip::tr("%1–%2", "from one time to another")
        .arg(format::clockOfMinute(begin), format::clockOfMinute(end));
}

QString namesOf(const plan::Tenant &tenant, const std::vector<ContactId> &contacts)
{
    QStringList names;
    for (const ContactId &contact : contacts)
        names.append(contactName(tenant, contact));
    return names.join(CoverageStrip::tr(", ", "between people"));
}

/// Every half hour, and whenever it opens or closes: hours may begin and end at any minute.
std::set<Instant> momentsOf(const routing::OpeningHours &hours, Instant begin, Instant end)
{
    std::set<Instant> moments;
    for (Instant at = begin; at < end; at = at + 30min)
        moments.insert(at);
    for (auto edge = hours.nextChange(begin); edge && *edge < end; edge = hours.nextChange(*edge))
        moments.insert(*edge);
    return moments;
}

std::vector<Stretch> stretchesOf(const routing::CompiledPlan &plan, const routing::TenantPlan &business,
                                 Instant begin, Instant end)
{
    using Kind = Coverage::Kind;
    std::map<int, Coverage> byClock; // in the night when the clock is put back an hour comes twice
    for (const Instant at : momentsOf(business.hours, begin, end)) {
        const auto asked = routing::coverage(plan, business.tenant.id, at, 30min, 1);
        if (asked.empty())
            continue;
        const QTime time = QDateTime::fromMSecsSinceEpoch(at.milliseconds, business.hours.zone()).time();
        const auto &rings = asked.front().rings;
        byClock[time.hour() * 60 + time.minute()] =
            !rings.empty()                ? Coverage{Kind::Rings, namesOf(business.tenant, rings)}
            : business.hours.isOpenAt(at) ? Coverage{Kind::NobodyRings, {}}
                                          : Coverage();
    }
    std::vector<Stretch> stretches;
    for (const auto &[minute, what] : byClock) {
        if (!stretches.empty())
            stretches.back().end = minute;
        if (stretches.empty() || stretches.back().what != what)
            stretches.push_back({minute, minute, what});
    }
    if (!stretches.empty())
        stretches.back().end = minutesOfADay;
    return stretches;
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
        week.days[static_cast<std::size_t>(day)] = stretchesOf(*compiled, *business, begin, end);
    }
    return week;
}

QStringList silentHours(const StripWeek &week)
{
    QStringList hours;
    for (int day = 0; day < 7; ++day) {
        for (const Stretch &stretch : week.days[static_cast<std::size_t>(day)]) {
            if (stretch.what.kind == Coverage::Kind::NobodyRings)
                hours.append(
                    CoverageStrip::tr("%1 %2", "a day, from one time to another")
                        .arg(dayName(week.first.addDays(day)), spanWords(stretch.begin, stretch.end)));
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
    setMouseTracking(true);
    setAccessibleName(tr("Coverage of the next seven days"));
}

QSize CoverageStrip::sizeHint() const
{
    return {600, shell::grown(stripHeight, font())};
}

void CoverageStrip::setWeek(const StripWeek &week)
{
    if (week == m_week)
        return;
    m_week = week;
    lookAt(m_current);
}

void CoverageStrip::lookAt(int day)
{
    m_current = day;
    setAccessibleDescription(told());
    update();
    Q_EMIT dayTold();
}

QRectF CoverageStrip::areaOf(int day) const
{
    const double each = (width() + dayGap) / 7.0;
    return shell::mirrored(QRectF(day * each, 2, each - dayGap, height() - 4.0), width(), layoutDirection());
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
    for (const Stretch &stretch : m_week.days[static_cast<std::size_t>(day)]) {
        const QString span = spanWords(stretch.begin, stretch.end);
        if (stretch.what.kind == Coverage::Kind::Rings)
            parts.append(
                tr("%1 rings %2", "from one time to another, who rings first").arg(span, stretch.what.who));
        else if (stretch.what.kind == Coverage::Kind::NobodyRings)
            parts.append(tr("%1 open, and nobody rings").arg(span));
    }
    return tr("%1: %2", "a day, its coverage")
        .arg(QLocale().toString(m_week.first.addDays(day), QLocale::LongFormat),
             parts.isEmpty() ? tr("closed") : parts.join(tr("; ", "between hours with names")));
}

void CoverageStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    painter.setRenderHint(QPainter::Antialiasing);
    for (int day = 0; day < 7; ++day)
        paintDay(painter, day);
}

void CoverageStrip::paintDay(QPainter &painter, int day) const
{
    const shell::Colours &colours = shell::Colours::of(palette());
    const QRectF area = areaOf(day);
    painter.setFont(shell::scaled(font(), 0.9, QFont::Medium));
    painter.setPen(colours.muted);
    const int names = shell::grown(namesHeight, font());
    painter.drawText(QRectF(area.left() + 2, area.top(), area.width() - 4, names),
                     Qt::AlignLeft | Qt::AlignVCenter, dayName(m_week.first.addDays(day)));
    const QRectF bar(area.left(), area.top() + names, area.width(), area.height() - names - 2);
    painter.setPen(Qt::NoPen);
    painter.setBrush(shell::blended(colours.window, colours.text, 0.08));
    painter.drawRoundedRect(bar, 3, 3);
    painter.setFont(shell::scaled(font(), 0.82, QFont::Medium));
    for (const Stretch &stretch : m_week.days[static_cast<std::size_t>(day)]) {
        if (stretch.what.kind != Coverage::Kind::Closed)
            paintStretch(painter, bar, stretch);
    }
    if (!hasFocus() || day != m_current)
        return;
    painter.setPen(QPen(colours.accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(area, 4, 4);
}

void CoverageStrip::paintStretch(QPainter &painter, const QRectF &bar, const Stretch &stretch) const
{
    const shell::Colours &colours = shell::Colours::of(palette());
    const bool rings = stretch.what.kind == Coverage::Kind::Rings;
    const double each = bar.width() / minutesOfADay;
    const QRectF fromLeft(stretch.begin * each, bar.top(), (stretch.end - stretch.begin) * each,
                          bar.height());
    const QRectF part = shell::mirrored(fromLeft, bar.width(), layoutDirection())
                            .translated(bar.left(), 0)
                            .adjusted(0.5, 0, -0.5, 0); // a line between two who follow each other
    painter.setPen(Qt::NoPen);
    painter.setBrush(rings ? QBrush(colours.good) : shell::patterned(painter, colours.bad, Qt::BDiagPattern));
    painter.drawRoundedRect(part, 3, 3);
    painter.setPen(rings ? QPen(colours.surface) : QPen(colours.bad, 1.5));
    painter.setBrush(Qt::NoBrush);
    if (!rings)
        return painter.drawRoundedRect(part.adjusted(1, 1, -1, -1), 3, 3);
    // A cut name says less than none: the line below has it whole.
    if (painter.fontMetrics().horizontalAdvance(stretch.what.who) <= part.width() - 4)
        painter.drawText(part, Qt::AlignCenter, stretch.what.who);
}

void CoverageStrip::mouseMoveEvent(QMouseEvent *event)
{
    if (const int day = dayAt(event->pos()); day >= 0 && day != m_current && !hasFocus())
        lookAt(day);
}

void CoverageStrip::mouseReleaseEvent(QMouseEvent *event)
{
    const int day = dayAt(event->pos());
    if (event->button() == Qt::LeftButton && day >= 0)
        Q_EMIT dayChosen(m_week.first.addDays(day).dayOfWeek());
}

void CoverageStrip::keyPressEvent(QKeyEvent *event)
{
    const bool isLeft = event->key() == Qt::Key_Left;
    if (isLeft || event->key() == Qt::Key_Right) {
        const bool isBack = isLeft != (layoutDirection() == Qt::RightToLeft);
        lookAt(std::clamp(m_current + (isBack ? -1 : 1), 0, 6));
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
