// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/filter/Completion.h"
#include "ui/format/PlanNames.h"
#include "ui/format/Tone.h"

#include <QWidget>

#include <functional>

class QBoxLayout;
class QPushButton;
class QTimer;
class QToolButton;

namespace ringdown::shell {
class Caption;
class WrapRow;
} // namespace ringdown::shell

namespace ringdown::calls {

class ChipRow;
class FilterEdit;
class RangeButtons;

/// How a filter text came about.
enum class Written { Typed, Chosen };

/// The filter field, its time ranges and its chips: three views of one text.
class FilterBar : public QWidget {
    Q_OBJECT
public:
    /// The plan and the time of this moment.
    using Context = std::function<filter::Context()>;

    FilterBar(Context context, const format::PlanNames &names, QWidget *parent = nullptr);

    QString text() const;
    void setText(const QString &text);
    void focusField();
    void clear() { setText({}); }
    const filter::Reading &reading() const { return m_reading; }
    FilterEdit &field() { return *m_field; }
    void showCount(const QString &words, format::Tone tone);
    void readAgain(); ///< the names or the time have changed
    /// Whether the words mean other calls in the plan that is known now; the passing of time does not count.
    bool readWithAnotherPlan();
    void add(QToolButton *button); ///< at the right of the count

Q_SIGNALS:
    /// reading() is valid and another one than before.
    void filterChanged(ringdown::calls::Written how);
    void customRangeWanted();
    void downPressed(); ///< into the table

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    void read(Written how);
    void tell(Written how);
    void typed();
    bool mayBecomeAKey() const;
    void takeOut(int term);
    void showReading();

    Context m_context;
    const format::PlanNames &m_names;
    filter::Reading m_reading;
    FilterEdit *m_field;
    RangeButtons *m_ranges;
    shell::Caption *m_problem;
    ChipRow *m_chips;
    shell::Caption *m_count;
    QPushButton *m_clearAll;
    shell::WrapRow *m_bottom; ///< the count and the tools
    QBoxLayout *m_both;       ///< the chips and those
    QTimer *m_pause;
    CallSelection m_told; ///< by filterChanged()
};

} // namespace ringdown::calls
