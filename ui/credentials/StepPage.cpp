// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/credentials/StepPage.h"

#include "ui/format/EngineWords.h"
#include "ui/shell/Caption.h"
#include "ui/shell/Colours.h"
#include "ui/shell/FitToFont.h"
#include "ui/shell/FollowSelection.h"
#include "ui/shell/Icons.h"
#include "ui/shell/Room.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QListWidget>
#include <QVBoxLayout>

namespace ringdown::credentials {
namespace {

constexpr int stepsWidth = 340;
constexpr int stepIcon = 16;
constexpr int besideTheWords = 76; ///< icon and margins of a step
constexpr int aroundTheWords = 10;

/// While a step runs, what it waits for is said of the whole rotation.
QString wordsOf(const desk::RotationState &state, const desk::RotationStep &step)
{
    const bool hasOwn = step.stand != desk::StepStand::Running || !step.words.empty();
    const bool saysMore = !state.words.starts_with(step.title);
    return format::deskWords(hasOwn ? step.words : saysMore ? state.words : std::string());
}

} // namespace

StepLook stepLook(desk::StepStand stand)
{
    using desk::StepStand;
    switch (stand) {
    case StepStand::Waiting:
        return {StepPage::tr("waits for its turn"), format::Glyph::Clock, format::Tone::Neutral};
    case StepStand::Running:
        return {StepPage::tr("running"), format::Glyph::Refresh, format::Tone::Active};
    case StepStand::Done:
        return {StepPage::tr("done and verified"), format::Glyph::Check, format::Tone::Good};
    case StepStand::Failed:
        return {StepPage::tr("did not work"), format::Glyph::Alarm, format::Tone::Bad};
    case StepStand::BackedOut:
        return {StepPage::tr("undone"), format::Glyph::Close, format::Tone::Neutral};
    }
    return {};
}

int currentStep(const desk::RotationState &state)
{
    int last = 0;
    for (int i = 0; i < static_cast<int>(state.steps.size()); ++i) {
        const auto stand = state.steps[static_cast<std::size_t>(i)].stand;
        if (stand == desk::StepStand::Running || stand == desk::StepStand::Failed)
            return i;
        if (stand != desk::StepStand::Waiting)
            last = i;
    }
    return last;
}

StepPage::StepPage(QWidget *parent)
    : QWidget(parent)
    , m_steps(new QListWidget)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(18);
    m_steps->setObjectName(QStringLiteral("rotation-steps"));
    m_steps->setAccessibleName(tr("Steps of the rotation"));
    m_steps->setFixedWidth(stepsWidth);
    m_steps->setFrameShape(QFrame::NoFrame);
    shell::fitToFont(*m_steps, [this] {
        const int side = shell::grown(stepIcon, m_steps->font());
        m_steps->setIconSize({side, side});
    });
    m_steps->setSpacing(2);
    m_steps->setWordWrap(true);
    m_steps->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    row->addWidget(m_steps);
    row->addWidget(buildPage(), 1);
    shell::followSelection(*m_steps);
    connect(m_steps, &QListWidget::currentRowChanged, this, &StepPage::showStep);
}

QWidget *StepPage::buildPage()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(6);
    m_number = new shell::Caption(shell::TextSize::Small, format::Tone::Neutral);
    m_title = new shell::Caption(shell::TextSize::Heading);
    m_stand = new shell::Caption(shell::TextSize::Strong, format::Tone::Neutral);
    m_words = new shell::Caption(shell::TextSize::Normal);
    for (shell::Caption *each : {m_number, m_title, m_stand, m_words}) {
        each->setWordWrap(true);
        column->addWidget(each);
    }
    column->addStretch(1);
    return page;
}

void StepPage::show(const desk::RotationState &state)
{
    const bool isAnother = m_steps->count() != static_cast<int>(state.steps.size());
    const bool follows = isAnother || m_steps->currentRow() == currentStep(m_state);
    m_state = state;
    if (isAnother) {
        m_steps->clear();
        for (std::size_t i = 0; i < state.steps.size(); ++i)
            m_steps->addItem(QString());
    }
    for (int i = 0; i < m_steps->count(); ++i)
        showItem(i);
    if (follows)
        m_steps->setCurrentRow(currentStep(state));
    showStep();
}

void StepPage::showItem(int index)
{
    const desk::RotationStep &step = m_state.steps[static_cast<std::size_t>(index)];
    const StepLook look = stepLook(step.stand);
    QListWidgetItem *item = m_steps->item(index);
    item->setText(
        tr("%1. %2", "number and title of a step").arg(index + 1).arg(format::deskWords(step.title)));
    // The view measures a line that nearly fits as one and then cuts it off.
    const int icon = shell::grown(stepIcon, m_steps->font()) - stepIcon;
    const QRect room(0, 0, stepsWidth - besideTheWords - icon, QWIDGETSIZE_MAX);
    const int height = m_steps->fontMetrics().boundingRect(room, Qt::TextWordWrap, item->text()).height();
    item->setSizeHint({0, height + aroundTheWords});
    item->setIcon(shell::glyphIcon(look.glyph, shell::Colours::of(QApplication::palette()).ink(look.tone)));
    item->setData(Qt::AccessibleTextRole, tr("%1, %2", "step, how it stands").arg(item->text(), look.word));
}

void StepPage::showStep()
{
    const int row = m_steps->currentRow();
    if (row < 0 || row >= static_cast<int>(m_state.steps.size()))
        return;
    const desk::RotationStep &step = m_state.steps[static_cast<std::size_t>(row)];
    const StepLook look = stepLook(step.stand);
    m_number->setText(tr("Step %1 of %2").arg(row + 1).arg(m_state.steps.size()));
    m_title->setText(format::deskWords(step.title));
    m_stand->setText(look.word);
    m_stand->setTone(look.tone);
    m_words->setText(wordsOf(m_state, step));
}

} // namespace ringdown::credentials
