// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/format/Tone.h"
#include "ui/routing/hours/WeekPainting.h"

#include <QStringList>
#include <QWidget>

#include <array>

class QLabel;
class QLineEdit;

namespace ringdown::shell {
class Caption;
}

namespace ringdown::routing_ui {

/// The hours of a week as exact text, a field for each day; 0 is Monday.
class ExactHours : public QWidget {
    Q_OBJECT
public:
    /// firstDay: that stands above.
    explicit ExactHours(int firstDay, QWidget *parent = nullptr);

    enum class Typed { Stays, Goes };
    /// Typed::Stays: what somebody is typing, or has yet to correct, outlasts news of the rest of the plan.
    void show(const WeekHours &week, Typed typed);
    QStringList unreadable() const; ///< the names of the fields whose text is none of this week's hours
    QWidget *field(int day) const;
    void type(int day); ///< it gets the keys, all of its text chosen

    enum class Place { BesideRows, Beneath };
    /// In pixels; beside the rows of a grid, which names the days, the lines are as high as those.
    struct Sizes {
        int head = 0;
        int row = 0;
        int name = 0;
        int field = 0;
    };
    void fit(Place place, const Sizes &sizes);

Q_SIGNALS:
    /// words: the deed, "set Fri to 09:00-17:00".
    void edited(const QString &words, const ringdown::routing_ui::WeekHours &week);
    /// What is wrong with the text of a day, or how it was taken; "": nothing.
    void told(int day, const QString &words, ringdown::format::Tone tone);

private:
    struct Day {
        QWidget *row = nullptr;
        QLabel *name = nullptr; ///< shown where the grid does not name the day
        QLineEdit *field = nullptr;
    };

    void commit(int day);
    bool keepsText(std::size_t day, const plan::DayHours &before) const;

    const int m_firstDay;
    WeekHours m_week{};
    shell::Caption *m_title;
    std::array<Day, 7> m_days{};
};

} // namespace ringdown::routing_ui
