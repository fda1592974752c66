// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routing/hours/HoursEditor.h"

#include "core/plan/HoursText.h"
#include "core/routing/OpeningHours.h"
#include "ui/format/ClockFormat.h"
#include "ui/routing/hours/ClosedWeek.h"
#include "ui/routing/hours/CopyDaySheet.h"
#include "ui/routing/hours/ExactHours.h"
#include "ui/routing/hours/ExceptionsCard.h"
#include "ui/routing/hours/HoursBar.h"
#include "ui/routing/hours/OverrideLine.h"
#include "ui/routing/hours/WeekGrid.h"
#include "ui/shell/Caption.h"
#include "ui/shell/RoleGate.h"
#include "ui/shell/Room.h"
#include "ui/shell/WrapRow.h"

#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace ringdown::routing_ui {
namespace {

using std::chrono::year_month_day;

QFrame *card()
{
    auto *frame = new QFrame;
    frame->setObjectName(QStringLiteral("card"));
    return frame;
}

/// The day of the typical week that a path of the plan leads to; 0 is Monday.
std::optional<int> weekdayIn(const std::string &path)
{
    for (std::size_t day = 0; day < 7; ++day) {
        if (path.find("hours.week." + std::string(plan::weekdayIds[day])) != std::string::npos)
            return int(day);
    }
    return std::nullopt;
}

} // namespace

HoursEditor::HoursEditor(draft::Draft &draft, QWidget *window, QWidget *parent)
    : Editor(draft, parent)
    , m_firstDay(firstDayHere())
    , m_bar(new HoursBar(draft.history()))
    , m_typical(new QPushButton(tr("Typical week")))
    , m_weekTitle(new shell::Caption(shell::TextSize::Strong))
    , m_grid(new WeekGrid)
    , m_exact(new ExactHours(m_firstDay))
    , m_problem(new shell::Caption(shell::TextSize::Normal, format::Tone::Bad))
    , m_closedWeek(new ClosedWeek)
    , m_override(new OverrideLine)
    , m_exceptions(new ExceptionsCard(window))
    , m_words(new shell::Caption(shell::TextSize::Normal))
    , m_copySheet(new CopyDaySheet(window))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_bar);
    column->addWidget(buildWeek());
    column->addWidget(buildExceptions(), 1);
    wire();
}

QString HoursEditor::title() const
{
    return tr("Hours");
}

QStringList HoursEditor::untaken() const
{
    return m_exact->unreadable();
}

QWidget *HoursEditor::buildWeek()
{
    QFrame *frame = card();
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(12, 10, 12, 10);
    auto *turn = new shell::WrapRow;
    auto *before = new QPushButton(tr("‹ Week before"));
    auto *after = new QPushButton(tr("Week after ›"));
    for (QPushButton *button : {before, m_typical, after}) {
        button->setProperty("quiet", true);
        shell::setOnlyReads(*button);
    }
    turn->addWidget(m_weekTitle);
    turn->addSpring();
    turn->addWidget(before);
    turn->addWidget(m_typical);
    turn->addWidget(after);
    column->addLayout(turn);
    m_beside = new QBoxLayout(QBoxLayout::LeftToRight);
    m_beside->setSpacing(12);
    m_beside->addWidget(m_grid, 1);
    m_beside->addWidget(m_exact);
    column->addLayout(m_beside);
    sizeWeek();
    m_problem->setWordWrap(true);
    m_problem->hide();
    column->addWidget(m_closedWeek);
    column->addWidget(m_problem);
    column->addWidget(m_override);
    connect(before, &QPushButton::clicked, this, [this] { turnWeek(-1); });
    connect(after, &QPushButton::clicked, this, [this] { turnWeek(+1); });
    return frame;
}

/// The exact hours stand beside the rows of the grid, or beneath it where that leaves both too little room.
void HoursEditor::sizeWeek()
{
    constexpr int fieldWidth = 224;
    constexpr int insets = 12 + 2 * 13;
    const int field = shell::grown(fieldWidth, font());
    const bool isBeside = width() >= m_grid->sizeHint().width() + field + insets;
    m_grid->setFixedHeight(m_grid->minimumSizeHint().height());
    m_beside->setDirection(isBeside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_exact->fit(isBeside ? ExactHours::Place::BesideRows : ExactHours::Place::Beneath,
                 {m_grid->horizontalHeader()->height(), m_grid->verticalHeader()->defaultSectionSize(),
                  m_grid->verticalHeader()->width(), field});
}

void HoursEditor::resizeEvent(QResizeEvent *event)
{
    sizeWeek();
    Editor::resizeEvent(event);
}

void HoursEditor::changeEvent(QEvent *event)
{
    Editor::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        sizeWeek();
}

QWidget *HoursEditor::buildExceptions()
{
    auto *both = new QWidget;
    auto *row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(m_exceptions, 3);
    QFrame *week = card();
    auto *words = new QVBoxLayout(week);
    words->setContentsMargins(16, 10, 16, 10);
    auto *wordsTitle = new shell::Caption(shell::TextSize::Strong);
    wordsTitle->setText(tr("This week"));
    words->addWidget(wordsTitle);
    m_words->setWordWrap(true);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    words->addWidget(m_words);
    words->addStretch(1);
    row->addWidget(week, 2);
    return both;
}

void HoursEditor::wire()
{
    connect(&plan(), &draft::Draft::basisChanged, this, &HoursEditor::showNow); // as after a push
    connect(m_closedWeek, &ClosedWeek::chosen, this, &HoursEditor::takeStandard);
    connect(m_override, &OverrideLine::wanted, this,
            [this](plan::OpenState state) { Q_EMIT overrideWanted(tenantId(), state); });
    connect(m_grid, &WeekGrid::edited, this, &HoursEditor::setWeek);
    connect(m_grid, &WeekGrid::exactWanted, m_exact, &ExactHours::type);
    connect(m_exact, &ExactHours::edited, this, &HoursEditor::setWeek);
    connect(m_exact, &ExactHours::told, this, &HoursEditor::tellOf);
    connect(m_grid, &WeekGrid::refused, this, [this](const QString &sentence) {
        m_problem->setTone(format::Tone::Bad);
        m_problem->setText(sentence);
        m_problem->show();
    });
    connect(m_bar, &HoursBar::snapChosen, m_grid, &WeekGrid::setSnap);
    connect(m_bar, &HoursBar::clearWanted, m_grid, &WeekGrid::clearDays);
    connect(m_bar, &HoursBar::standardChosen, this, &HoursEditor::takeStandard);
    connect(m_bar, &HoursBar::copyWanted, this,
            [this] { m_copySheet->begin(m_hours.week, (m_grid->currentIndex().row() + m_firstDay) % 7); });
    connect(m_copySheet, &CopyDaySheet::copied, this, &HoursEditor::setWeek);
    connect(m_typical, &QPushButton::clicked, this, [this] {
        m_first.reset();
        showWeek();
    });
    connect(m_bar, &HoursBar::zoneChosen, this, [this](const QString &zone) {
        plan().edit(tr("set the time zone to %1").arg(zone), tenantId(),
                    [&](plan::Tenant &tenant) { tenant.timeZone = zone.toStdString(); });
    });
    connect(m_exceptions, &ExceptionsCard::changed, this,
            [this](const QString &words, const ExceptionsCard::Change &change) {
                plan().edit(words, tenantId(),
                            [&](plan::Tenant &tenant) { change(tenant.hours.exceptions); });
            });
}

void HoursEditor::read()
{
    const bool isOfSame = std::exchange(m_read, tenantId()) == tenantId();
    m_hours = tenant()->hours;
    m_bar->showZone(QString::fromStdString(tenant()->timeZone));
    m_exact->show(m_hours.week, isOfSame ? ExactHours::Typed::Stays : ExactHours::Typed::Goes);
    m_problem->setVisible(!m_exact->unreadable().isEmpty());
    showToday();
    m_override->show(*tenant(), m_now);
    m_override->setLive(liveTenant() != nullptr);
    m_closedWeek->setVisible(m_hours.week == WeekHours());
    showWeek();
    showNow();
}

void HoursEditor::showWeek()
{
    const ShownWeek shown = m_first ? ShownWeek::real(m_hours, *m_first, tenant()->timeZone)
                                    : ShownWeek::typical(m_hours.week, m_firstDay);
    m_grid->setHours(m_hours.week, shown);
    m_typical->setEnabled(m_first.has_value());
    if (!m_first)
        return m_weekTitle->setText(tr("Typical week"));
    const auto [first, last] = weekEnds(*m_first, today());
    m_weekTitle->setText(tr("%1 to %2").arg(first, last));
}

void HoursEditor::turnWeek(int weeks)
{
    // The typical week stands before this one: the week after it is this week.
    const routing::LocalDay here(weekStartOf(today(), m_firstDay));
    const routing::LocalDay next = m_first     ? routing::LocalDay(*m_first) + std::chrono::days(7 * weeks)
                                   : weeks > 0 ? here
                                               : here - std::chrono::days(7);
    m_first = year_month_day(next);
    showWeek();
    showNow();
}

void HoursEditor::setNow(Instant now)
{
    const bool isNewMinute = now.seconds() / 60 != m_now.seconds() / 60;
    m_now = now;
    if (!isNewMinute || !tenant())
        return;
    showNow();
    m_override->show(*tenant(), m_now);
    if (today() != m_today)
        showToday();
}

void HoursEditor::showToday()
{
    m_today = today();
    m_exceptions->show(m_hours, m_today);
    m_words->setText(weekWords(m_hours, weekStartOf(m_today, m_firstDay)).join(QLatin1Char('\n')));
}

void HoursEditor::showNow()
{
    if (!tenant())
        return;
    const routing::OpeningHours opening(m_hours, tenant()->timeZone);
    const routing::WallTime wall = opening.clock().wallTimeAt(m_now);
    const bool isOpen = opening.isOpenAt(m_now);
    const year_month_day day(wall.day);
    const int weekday = weekdayOf(day);
    const bool isLive =
        liveTenant() && liveTenant()->hours == m_hours && liveTenant()->timeZone == tenant()->timeZone;
    const QString words =
        !isLive ? (isOpen ? tr("now %1 %2, open in this draft") : tr("now %1 %2, closed in this draft"))
                : (isOpen ? tr("now %1 %2, open") : tr("now %1 %2, closed"));
    m_bar->tell(
        words.arg(QLocale().dayName(weekday + 1, QLocale::ShortFormat), format::clockOfMinute(wall.minute)),
        isOpen ? format::Tone::Good : format::Tone::Neutral);
    const bool isShown = !m_first || weekStartOf(day, m_firstDay) == *m_first;
    m_grid->setNow(isShown ? (weekday + 7 - m_firstDay) % 7 : -1, wall.minute);
}

year_month_day HoursEditor::today() const
{
    return year_month_day(routing::OpeningHours(m_hours, tenant()->timeZone).clock().wallTimeAt(m_now).day);
}

void HoursEditor::takeStandard(const StandardWeek &week)
{
    setWeek(tr("set the week to “%1”").arg(week.words), week.week);
}

void HoursEditor::setWeek(const QString &words, const WeekHours &week)
{
    plan().edit(words, tenantId(), [&](plan::Tenant &tenant) { tenant.hours.week = week; });
}

void HoursEditor::tellOf(int day, const QString &words, format::Tone tone)
{
    m_problem->setTone(tone);
    m_problem->setText(tr("%1: %2", "weekday: problem").arg(QLocale().standaloneDayName(day + 1), words));
    m_problem->setVisible(!words.isEmpty());
}

/// Whoever paints by keys, or presses Undo in the bar, goes on there: the grid's cell turns to the day,
/// unless that is chosen, and the day's hours are what changed.
QWidget *HoursEditor::revisit(const std::string &path)
{
    const std::optional<int> day = weekdayIn(path);
    const bool staysPut = m_grid->hasFocus() || m_bar->isAncestorOf(window()->focusWidget());
    if (!day || !staysPut)
        return Editor::revisit(path);
    const int row = (*day + 7 - m_firstDay) % 7;
    if (!m_grid->selectionModel()->rowIntersectsSelection(row))
        m_grid->setCurrentIndex(m_grid->model()->index(row, m_grid->currentIndex().column()));
    return m_exact->field(*day);
}

bool HoursEditor::goTo(const std::string &path)
{
    if (const std::optional<int> day = weekdayIn(path)) {
        m_exact->field(*day)->setFocus(Qt::OtherFocusReason);
        return true;
    }
    const std::string::size_type hours = path.find("hours.");
    if (hours == std::string::npos)
        return path.find("timeZone") != std::string::npos && (m_bar->focusZone(), true);
    const std::string place = path.substr(hours + 6);
    if (place.starts_with("exceptions[")) {
        m_exceptions->choose(std::strtoul(place.c_str() + 11, nullptr, 10));
        return true;
    }
    m_grid->setFocus(Qt::OtherFocusReason);
    return true;
}

} // namespace ringdown::routing_ui
