// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/routing/hours/WeekPainting.h"
#include "ui/shell/Sheet.h"

#include <array>

class QCheckBox;
class QComboBox;
class QPushButton;

namespace ringdown::shell {
class Caption;
}

namespace ringdown::routing_ui {

/// Copies one day's hours to others, saying first what is replaced.
class CopyDaySheet : public shell::Sheet {
    Q_OBJECT
public:
    explicit CopyDaySheet(QWidget *window);

    void begin(const WeekHours &week, int from);

Q_SIGNALS:
    void copied(const QString &words, const ringdown::routing_ui::WeekHours &week);

protected:
    QSize wantedSize() const override { return {460, 420}; }
    void submit() override;

private:
    void showEffect();
    int from() const;
    QCheckBox *box(int weekday) const { return m_to[static_cast<std::size_t>(weekday)]; }

    WeekHours m_week;
    QComboBox *m_from;
    std::array<QCheckBox *, 7> m_to{}; ///< by weekday, 0 is Monday
    shell::Caption *m_effect;
    QPushButton *m_done;
};

} // namespace ringdown::routing_ui
