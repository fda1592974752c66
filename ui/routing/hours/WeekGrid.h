// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/routing/hours/WeekDrag.h"
#include "ui/routing/hours/WeekModel.h"

#include <QTableView>

#include <optional>

class QLabel;

namespace ringdown::routing_ui {

/// A week of half hours to paint on: press on closed and drag to open, on open to close, drag an edge to move
/// it, Alt for five minutes, Escape takes the drag back. Space, Delete, Home, End, Ctrl+C, Ctrl+V and Ctrl+D
/// do the same by keys, and the menu of a block by clicks. What was done comes as a whole new week, once a
/// gesture.
class WeekGrid : public QTableView {
    Q_OBJECT
public:
    explicit WeekGrid(QWidget *parent = nullptr);

    /// hours: what is edited. shown: what is drawn, which in a real week has exceptions over it; its first
    /// day stands in the first row.
    void setHours(const WeekHours &hours, const ShownWeek &shown);
    void setSnap(int minutes) { m_snap = minutes; } ///< 5, 15, 30 or 60
    /// A line where the time is; row -1 for none.
    void setNow(int row, int minute);
    void clearDays(); ///< those that are chosen
    WeekModel &weekModel() { return *m_model; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// words: the deed, "open Tue to Thu 09:00-17:00".
    void edited(const QString &words, const ringdown::routing_ui::WeekHours &hours);
    void exactWanted(int weekday);         ///< Return
    void refused(const QString &sentence); ///< an exception rules that day

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    struct Edge {
        Span span;
        WeekDrag::Kind kind = WeekDrag::Kind::Begin;
    };

    void sizeDays(); ///< for the words' size
    int rowHeight() const;
    int wholeHeight() const;
    int minuteAt(int x) const;                     ///< not snapped, 0 to 1440
    int snapWith(Qt::KeyboardModifiers keys) const ///< minutes
    {
        return keys.testFlag(Qt::AltModifier) ? finestSnap : m_snap;
    }
    int xOf(int minute) const;
    int dayAt(int y) const;
    std::optional<Edge> edgeAt(const QPoint &at) const;
    void preview(const QPoint &at, Qt::KeyboardModifiers keys);
    void showLabel(const QPoint &at, const QString &words);
    void endDrag();
    bool isRuled(int day);
    bool isRuled(const Patch &patch);
    void offerDeeds(const QPoint &at, int day, int minute); ///< with the block that is there
    QString dayName(int row) const;
    DayName dayNames() const
    {
        return [this](int row) { return dayName(row); };
    }
    void apply(const QString &words, const WeekHours &hours);
    bool pressDayKey(const QKeyEvent &event);
    void toggleSelected();
    void copyDay(int from, int to);
    Patch selectedPatch() const;

    WeekModel *m_model;
    WeekHours m_hours; ///< in the order of the rows
    ShownWeek m_shown; ///< without a preview
    Dragged m_dragged; ///< what the drag would make
    std::optional<WeekDrag> m_drag;
    std::optional<plan::DayHours> m_copied;
    QLabel *m_label;
    int m_snap = cellMinutes;
    int m_nowRow = -1;
    int m_nowMinute = 0;
};

} // namespace ringdown::routing_ui
