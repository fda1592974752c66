// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/insights/DefinitionsSheet.h"

#include "ui/shell/Caption.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ringdown::insights {

std::vector<Definition> definitions()
{
    return {
        {DefinitionsSheet::tr("What is counted"),
         DefinitionsSheet::tr(
             "Calls that began in the days looked at and have ended. Test calls are left out everywhere. "
             "Days and hours are those of each business’s own clock.")},
        {DefinitionsSheet::tr("Answered by a person"),
         DefinitionsSheet::tr(
             "Answered means accepted and bridged: somebody took the call, pressed the key where one is "
             "asked for, and was joined with the caller. A carrier’s voicemail is no person. The share is "
             "of all calls but those that a caller rule rejected.")},
        {DefinitionsSheet::tr("Median time to a person"),
         DefinitionsSheet::tr(
             "From the moment the relay had the call until somebody was joined with the caller. Half of "
             "the answered calls were quicker, half slower.")},
        {DefinitionsSheet::tr("Missed"),
         DefinitionsSheet::tr("Phones rang, nobody answered, and the caller left no recording.")},
        {DefinitionsSheet::tr("Messages unclaimed over 1 hour"),
         DefinitionsSheet::tr(
             "Voicemails left in these days whose call ended more than an hour ago and that nobody has "
             "claimed until now.")},
        {DefinitionsSheet::tr("The days before"),
         DefinitionsSheet::tr(
             "As many calendar days right before, up to the same time of day. An arrow says which way a "
             "number went; green is better, red is worse.")},
        {DefinitionsSheet::tr("Calls per hour of the week"),
         DefinitionsSheet::tr(
             "All calls of the days looked at, added up by weekday and hour. The outline is the week’s "
             "opening hours of the live plan, without exceptions; calls of hours that are shut are "
             "hatched. When the clocks go back, the hour that comes twice counts as one.")},
        {DefinitionsSheet::tr("Outcomes per day"),
         DefinitionsSheet::tr(
             "How each day’s calls ended. Voicemail: nobody answered, and the caller left a recording. "
             "Abandoned: the caller left before a phone rang. Rejected: a caller rule turned the call away. "
             "Failed: an error ended it.")},
        {DefinitionsSheet::tr("Where calls are answered"),
         DefinitionsSheet::tr(
             "First the calls that ended and that no caller rule rejected. For each tier, the calls it rang "
             "for; the solid part was answered there, the hatched part went on.")},
        {DefinitionsSheet::tr("Who answers"),
         DefinitionsSheet::tr("Answered calls by who took them, and how long a talk was on average.")},
        {DefinitionsSheet::tr("Missed most often"),
         DefinitionsSheet::tr(
             "Callers by the calls of theirs that were missed, at most 20. Who withholds the number is "
             "not listed.")},
    };
}

DefinitionsSheet::DefinitionsSheet(QWidget *window)
    : Sheet(window)
{
    panel()->setAccessibleName(tr("What the numbers mean"));
    auto *column = new QVBoxLayout(panel());
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(12);
    auto *title = new shell::Caption(shell::TextSize::Title);
    title->setText(tr("What the numbers mean"));
    column->addWidget(title);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setAccessibleName(tr("Definitions"));
    auto *body = new QWidget;
    body->setObjectName(QStringLiteral("scrolled"));
    auto *lines = new QVBoxLayout(body);
    lines->setContentsMargins(0, 0, 12, 0);
    lines->setSpacing(2);
    for (const Definition &each : definitions()) {
        auto *term = new shell::Caption(shell::TextSize::Strong);
        term->setText(each.term);
        auto *meaning = new shell::Caption(shell::TextSize::Normal, format::Tone::Neutral);
        meaning->setText(each.meaning);
        meaning->setWordWrap(true);
        lines->addWidget(term);
        lines->addWidget(meaning);
        lines->addSpacing(10);
    }
    lines->addStretch(1);
    scroll->setWidget(body);
    column->addWidget(scroll, 1);
    auto *foot = new QHBoxLayout;
    auto *close = new QPushButton(tr("Close"));
    close->setProperty("primary", true);
    foot->addStretch(1);
    foot->addWidget(close);
    column->addLayout(foot);
    connect(close, &QPushButton::clicked, this, &Sheet::close);
}

} // namespace ringdown::insights
