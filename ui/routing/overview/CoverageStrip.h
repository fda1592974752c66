// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Instant.h"
#include "core/plan/Plan.h"

#include <QDate>
#include <QWidget>

#include <array>
#include <vector>

namespace ringdown::routing_ui {

/// What a moment of the week brings a caller.
struct Coverage {
    enum class Kind { Closed, Rings, NobodyRings } kind = Kind::Closed;
    QString who; ///< rings first

    friend bool operator==(const Coverage &, const Coverage &) = default;
};

/// Minutes of a day in which the same holds.
struct Stretch {
    int begin = 0;
    int end = 0;
    Coverage what;

    friend bool operator==(const Stretch &, const Stretch &) = default;
};

/// Seven days from a date on, by the business's own clock.
struct StripWeek {
    QDate first;
    std::array<std::vector<Stretch>, 7> days;

    friend bool operator==(const StripWeek &, const StripWeek &) = default;
};

/// The week that begins today. tenant: of a plan without errors.
StripWeek stripWeek(const plan::Tenant &tenant, Instant now);
/// The open hours in which no phone rings: {"Sun 13:00–15:00"}.
QStringList silentHours(const StripWeek &week);

/// The next seven days in one line: who rings first, where the business is closed, and where it is open and
/// nobody rings.
class CoverageStrip : public QWidget {
    Q_OBJECT
public:
    explicit CoverageStrip(QWidget *parent = nullptr);

    void setWeek(const StripWeek &week);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {420, sizeHint().height()}; }

    QString told() const { return dayWords(m_current); } ///< of the day that is looked at, today at first

Q_SIGNALS:
    void dayTold();                 ///< another one is looked at
    void dayChosen(int isoWeekday); ///< 1 is Monday

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    void lookAt(int day);
    void paintDay(QPainter &painter, int day) const;
    void paintStretch(QPainter &painter, const QRectF &bar, const Stretch &stretch) const;
    QRectF areaOf(int day) const;
    int dayAt(const QPoint &where) const; ///< -1 beside them
    QString dayWords(int day) const;

    StripWeek m_week;
    int m_current = 0;
};

} // namespace ringdown::routing_ui
