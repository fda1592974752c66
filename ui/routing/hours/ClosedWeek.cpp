// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routing/hours/ClosedWeek.h"

#include "core/plan/HoursText.h"
#include "ui/shell/Caption.h"
#include "ui/shell/WrapRow.h"

#include <QCoreApplication>
#include <QPushButton>

namespace ringdown::routing_ui {
namespace {

struct WeeksText {
    Q_DECLARE_TR_FUNCTIONS(StandardWeeks)
};

WeekHours everyDay(int lastDay, const plan::Interval &interval)
{
    WeekHours week;
    for (int day = 0; day <= lastDay; ++day)
        week[static_cast<std::size_t>(day)] = {interval};
    return week;
}

StandardWeek nineToFive()
{
    return {WeeksText::tr("Monday to Friday, 9 to 5"), everyDay(4, {9 * 60, 17 * 60})};
}

StandardWeek alwaysOpen()
{
    return {WeeksText::tr("Always open"), everyDay(6, {0, plan::minutesPerDay})};
}

} // namespace

std::vector<StandardWeek> standardWeeks()
{
    return {nineToFive(),
            {WeeksText::tr("Every day, 8 to 20"), everyDay(6, {8 * 60, 20 * 60})},
            alwaysOpen(),
            {WeeksText::tr("Closed all week"), {}}};
}

ClosedWeek::ClosedWeek(QWidget *parent)
    : QWidget(parent)
{
    auto *row = new shell::WrapRow(this);
    auto *words = new shell::Caption(shell::TextSize::Normal, format::Tone::Care);
    words->setText(tr("Closed all week: every call goes to route “closed”."));
    words->setWordWrap(true);
    row->addGrowing(words, 260);
    for (const StandardWeek &week : {nineToFive(), alwaysOpen()}) {
        auto *button = new QPushButton(week.words);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, week] { Q_EMIT chosen(week); });
    }
}

} // namespace ringdown::routing_ui
