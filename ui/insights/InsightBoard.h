// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/insights/FigureTile.h"
#include "ui/insights/InsightTables.h"

#include <QWidget>

#include <array>

class QGridLayout;

namespace ringdown::shell {
class EmptyState;
}

namespace ringdown::insights {

class BarList;
class ChartCard;
class DayModel;
class HourGrid;
class HourModel;
class MarksModel;

/// The numbers and the charts of one stretch of days. With calls of one day only the charts wait.
class InsightBoard : public QWidget {
    Q_OBJECT
public:
    explicit InsightBoard(QWidget *parent = nullptr);

    void show(const Telling &telling, const std::optional<Insights> &before);
    void setStale(bool isStale);
    QWidget *firstMark() const;

Q_SIGNALS:
    void filterWanted(const QString &filter);
    void csvWanted(const QString &name, const QString &csv);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildFigures();
    void buildCharts();
    ChartCard *addBars(const QString &title, MarksModel &model);
    void connectCard(ChartCard *card);
    void lay();
    void showCharts(const Telling &telling);
    void showOneDay(const Telling &telling);

    std::array<FigureTile *, 4> m_figures{};
    std::array<QString, 4> m_figureFilters;
    HourModel *m_hours;
    DayModel *m_days;
    MarksModel *m_hourMarks;
    MarksModel *m_dayMarks;
    MarksModel *m_funnel;
    MarksModel *m_people;
    MarksModel *m_missed;
    QWidget *m_charts;
    QGridLayout *m_tiles = nullptr;
    QGridLayout *m_grid = nullptr;
    shell::EmptyState *m_oneDay;
    QString m_oneDayFilter;
    HourGrid *m_hourGrid = nullptr;
    ChartCard *m_hourCard = nullptr;
    ChartCard *m_dayCard = nullptr;
    ChartCard *m_funnelCard = nullptr;
    ChartCard *m_peopleCard = nullptr;
    ChartCard *m_missedCard = nullptr;
    int m_columns = 0;
};

} // namespace ringdown::insights
