// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/insights/InsightBoard.h"

#include "ui/format/OutcomeWords.h"
#include "ui/insights/BarList.h"
#include "ui/insights/ChartCard.h"
#include "ui/insights/DayColumns.h"
#include "ui/insights/HourGrid.h"
#include "ui/insights/OutcomeOrder.h"
#include "ui/shell/EmptyState.h"
#include "ui/shell/FitToFont.h"
#include "ui/shell/Room.h"

#include <QGridLayout>
#include <QLocale>
#include <QTimeZone>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace ringdown::insights {
namespace {

using namespace std::chrono_literals;

constexpr int gap = 12;
constexpr int twoColumnsFrom = 860;
constexpr int sixths = 6; ///< columns of the grid, so that halves and thirds both fit

int daysWithCalls(const Insights &insights)
{
    return static_cast<int>(insights.days.size());
}

/// "9 answered, 3 voicemail", as far as there are any.
QString outcomesInWords(const OutcomeCounts &counts)
{
    QStringList words;
    for (const Outcome outcome : outcomesUpwards) {
        if (counts[outcome] > 0)
            words << InsightBoard::tr("%1: %2", "outcome and count")
                         .arg(format::outcomeWord(outcome),
                              QLocale().toString(static_cast<qlonglong>(counts[outcome])));
    }
    return QLocale().createSeparatedList(words);
}

std::int64_t outsideHours(const Insights &insights, const OpenWeek &open)
{
    std::int64_t calls = 0;
    for (int day = 0; day < 7; ++day) {
        for (int hour = 0; hour < 24; ++hour) {
            if (open.openMinutes(day, hour) == 0)
                calls += insights.hours[static_cast<std::size_t>(day)][static_cast<std::size_t>(hour)];
        }
    }
    return calls;
}

QString hourSentence(const Telling &telling, const OpenWeek &open)
{
    if (!open.isKnown)
        return InsightBoard::tr("Choose a business to see its opening hours outlined.");
    return InsightBoard::tr("Outlined: open by the week’s hours. Hatched: %Ln call(s) while shut.", nullptr,
                            static_cast<int>(outsideHours(telling.insights, open)));
}

/// The last one that is over; not before the span, where no time would be left to look at.
QString minuteAnHourAgo(const Telling &telling)
{
    const QDateTime minute = telling.names.times(telling.tenant).local(telling.now - 61min);
    return qMax(QDateTime(minute.date(), minute.time(), QTimeZone::utc()),
                telling.span.first.startOfDay(QTimeZone::utc()))
        .toString(QStringLiteral("yyyy-MM-ddTHH:mm"));
}

} // namespace

InsightBoard::InsightBoard(QWidget *parent)
    : QWidget(parent)
    , m_hours(new HourModel(this))
    , m_days(new DayModel(this))
    , m_hourMarks(new MarksModel(this))
    , m_dayMarks(new MarksModel(this))
    , m_funnel(new MarksModel(this))
    , m_people(new MarksModel(this))
    , m_missed(new MarksModel(this))
    , m_charts(new QWidget)
    , m_oneDay(new shell::EmptyState)
{
    setObjectName(QStringLiteral("scrolled"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 6, 24, 16);
    column->setSpacing(gap);
    buildFigures();
    buildCharts();
    column->addWidget(m_charts);
    column->addWidget(m_oneDay, 1);
    column->addStretch(0);
    connect(m_oneDay, &shell::EmptyState::pressed, this, [this] { Q_EMIT filterWanted(m_oneDayFilter); });
    shell::fitToFont(*this, [this] { lay(); });
}

void InsightBoard::buildFigures()
{
    m_tiles = new QGridLayout;
    m_tiles->setSpacing(gap);
    for (std::size_t i = 0; i < m_figures.size(); ++i) {
        m_figures[i] = new FigureTile;
        connect(m_figures[i], &FigureTile::clicked, this,
                [this, i] { Q_EMIT filterWanted(m_figureFilters[i]); });
    }
    static_cast<QVBoxLayout *>(layout())->addLayout(m_tiles);
}

void InsightBoard::connectCard(ChartCard *card)
{
    connect(card, &ChartCard::filterWanted, this, &InsightBoard::filterWanted);
    connect(card, &ChartCard::csvWanted, this, &InsightBoard::csvWanted);
}

ChartCard *InsightBoard::addBars(const QString &title, MarksModel &model)
{
    auto *bars = new BarList(model, title);
    auto *card = new ChartCard(title, bars, model);
    connect(bars, &BarList::chosen, card, &ChartCard::choose);
    connectCard(card);
    return card;
}

void InsightBoard::buildCharts()
{
    m_hourGrid = new HourGrid(*m_hours);
    m_hourCard = new ChartCard(tr("Calls per hour of the week"), m_hourGrid, *m_hourMarks);
    connect(m_hourGrid, &MarkGrid::chosen, m_hourCard,
            [this](const QModelIndex &at) { m_hourCard->choose(at.row() * 24 + at.column()); });
    connectCard(m_hourCard);
    auto *columns = new DayColumns(*m_days);
    m_dayCard = new ChartCard(tr("Outcomes per day"), columns, *m_dayMarks);
    connect(columns, &MarkGrid::chosen, this,
            [this](const QModelIndex &at) { Q_EMIT filterWanted(m_days->filter(at)); });
    connectCard(m_dayCard);
    m_funnelCard = addBars(tr("Where calls are answered"), *m_funnel);
    m_peopleCard = addBars(tr("Who answers"), *m_people);
    m_missedCard = addBars(tr("Missed most often"), *m_missed);
    m_grid = new QGridLayout(m_charts);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(gap);
    for (int column = 0; column < sixths; ++column)
        m_grid->setColumnStretch(column, 1);
    lay();
}

void InsightBoard::lay()
{
    const int columns = width() >= shell::grown(twoColumnsFrom, font()) ? 2 : 1;
    if (columns == m_columns)
        return;
    m_columns = columns;
    const bool isWide = columns == 2;
    const int half = isWide ? sixths / 2 : sixths;
    m_grid->addWidget(m_hourCard, 0, 0, 1, sixths);
    m_grid->addWidget(m_dayCard, 1, 0, 1, isWide ? 4 : sixths);
    m_grid->addWidget(m_peopleCard, isWide ? 1 : 3, isWide ? 4 : 0, 1, isWide ? 2 : sixths);
    m_grid->addWidget(m_funnelCard, 2, 0, 1, half);
    m_grid->addWidget(m_missedCard, isWide ? 2 : 4, isWide ? half : 0, 1, half);
    const int tilesInARow = isWide ? 4 : 2;
    for (int i = 0; i < static_cast<int>(m_figures.size()); ++i)
        m_tiles->addWidget(m_figures[static_cast<std::size_t>(i)], i / tilesInARow, i % tilesInARow);
}

void InsightBoard::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    lay();
}

void InsightBoard::show(const Telling &telling, const std::optional<Insights> &before)
{
    const auto figures = figuresOf(telling.insights, before, telling.span.days);
    for (std::size_t i = 0; i < m_figures.size(); ++i)
        m_figures[i]->show(figures[i]);
    m_figureFilters = {
        filterFor(telling, QStringLiteral("outcome:answered")),
        filterFor(telling, QStringLiteral("outcome:answered")),
        filterFor(telling, QStringLiteral("outcome:missed")),
        filterFor(telling, QStringLiteral("outcome:voicemail -has:claim until:") + minuteAnHourAgo(telling))};
    const bool isEnough = daysWithCalls(telling.insights) > 1;
    m_charts->setVisible(isEnough);
    m_oneDay->setVisible(!isEnough);
    if (isEnough)
        showCharts(telling);
    else
        showOneDay(telling);
}

void InsightBoard::showCharts(const Telling &telling)
{
    const OpenWeek open = openWeekOf(telling.names, telling.tenant);
    MarkTable hours = hourTable(telling, open);
    m_hours->apply(hours.marks, open);
    m_hourMarks->apply(std::move(hours));
    m_hourCard->setSentence(hourSentence(telling, open));
    m_days->apply(telling);
    m_dayMarks->apply(dayTable(telling));
    m_dayCard->setSentence({});
    m_funnel->apply(funnelTable(telling));
    m_funnelCard->setSentence(telling.insights.tiers.empty()
                                  ? tr("No tier rang in these days.")
                                  : tr("Solid: answered there. Hatched: went on."));
    m_people->apply(peopleTable(telling));
    m_peopleCard->setSentence(telling.insights.people.empty() ? tr("Nobody answered a call in these days.")
                                                              : tr("Answered calls, by who took them."));
    m_missed->apply(missedTable(telling));
    m_missedCard->setSentence(telling.insights.missed.empty() ? tr("No caller with a number was missed.")
                                                              : tr("Callers whose calls were missed."));
}

void InsightBoard::showOneDay(const Telling &telling)
{
    const QDate day =
        telling.insights.days.empty()
            ? telling.span.last
            : QDate::fromString(QString::fromStdString(telling.insights.days.front().day), Qt::ISODate);
    m_oneDayFilter = filterFor(telling, QStringLiteral("on:") + day.toString(Qt::ISODate));
    m_oneDay->tell(
        shell::EmptyKind::NothingNow, tr("Two days of calls are needed for charts; there is one."),
        tr("%1: %Ln call(s). %2.", "day, outcomes", static_cast<int>(telling.insights.outcomes.total()))
            .arg(QLocale().toString(day, tr("dddd, d MMMM", "the only day with calls")),
                 outcomesInWords(telling.insights.outcomes)),
        {tr("Show them in the call log")});
}

void InsightBoard::setStale(bool isStale)
{
    for (FigureTile *figure : m_figures)
        figure->setStale(isStale);
    for (ChartCard *card : {m_hourCard, m_dayCard, m_funnelCard, m_peopleCard, m_missedCard})
        card->setStale(isStale);
}

QWidget *InsightBoard::firstMark() const
{
    return m_charts->isHidden() ? static_cast<QWidget *>(m_figures.front()) : m_hourGrid;
}

} // namespace ringdown::insights
