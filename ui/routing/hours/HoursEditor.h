// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/format/Tone.h"
#include "ui/routing/Editor.h"
#include "ui/routing/hours/ShownWeek.h"

#include <optional>

class QBoxLayout;
class QPushButton;

namespace ringdown::shell {
class Caption;
}

namespace ringdown::routing_ui {

class ClosedWeek;
class CopyDaySheet;
class ExactHours;
class ExceptionsCard;
class HoursBar;
class OverrideLine;
struct StandardWeek;
class WeekGrid;

/// When a business is open: the week as a grid to paint on and as exact text, and the exceptions to it.
class HoursEditor : public Editor {
    Q_OBJECT
public:
    /// window: what sheets are laid over.
    HoursEditor(draft::Draft &draft, QWidget *window, QWidget *parent = nullptr);

    void setNow(Instant now) override;
    bool goTo(const std::string &path) override;
    QWidget *revisit(const std::string &path) override;
    QString title() const override;
    QStringList untaken() const override;

Q_SIGNALS:
    /// The business is to be opened or closed by hand, past the draft; state: what is proposed.
    void overrideWanted(const ringdown::TenantId &tenant, ringdown::plan::OpenState state);

protected:
    void read() override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildWeek();
    QWidget *buildExceptions();
    void sizeWeek(); ///< for the room and the words' size
    void wire();
    void takeStandard(const StandardWeek &week);
    void setWeek(const QString &words, const WeekHours &week);
    void tellOf(int day, const QString &words, format::Tone tone); ///< "": nothing
    void turnWeek(int weeks);
    void showWeek();
    void showNow();
    void showToday(); ///< what is told from this day on
    std::chrono::year_month_day today() const;

    TenantId m_read; ///< whose hours these are
    plan::Hours m_hours;
    Instant m_now;
    std::chrono::year_month_day m_today{};              ///< that the exceptions and this week are told for
    const int m_firstDay;                               ///< of weeks; 0 is Monday
    std::optional<std::chrono::year_month_day> m_first; ///< of the shown week; nothing: the typical week
    HoursBar *m_bar;
    QPushButton *m_typical;
    shell::Caption *m_weekTitle;
    WeekGrid *m_grid;
    QBoxLayout *m_beside = nullptr; ///< the grid and the exact hours
    ExactHours *m_exact;
    shell::Caption *m_problem; ///< or how what was typed is taken
    ClosedWeek *m_closedWeek;
    OverrideLine *m_override;
    ExceptionsCard *m_exceptions;
    shell::Caption *m_words;
    CopyDaySheet *m_copySheet;
};

} // namespace ringdown::routing_ui
