// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/credentials/RotationSheet.h"

#include "ui/shell/Caption.h"
#include "ui/shell/Colours.h"
#include "ui/shell/Icons.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace ringdown::credentials {
namespace {

constexpr int stepsWidth = 300;

struct StandLook {
    QString word;
    format::Glyph glyph;
    format::Tone tone;
};

StandLook lookOf(desk::StepStand stand)
{
    using desk::StepStand;
    switch (stand) {
    case StepStand::Waiting:
        return {RotationSheet::tr("waits for its turn"), format::Glyph::Clock, format::Tone::Neutral};
    case StepStand::Running:
        return {RotationSheet::tr("running"), format::Glyph::Refresh, format::Tone::Active};
    case StepStand::Done:
        return {RotationSheet::tr("done and verified"), format::Glyph::Check, format::Tone::Good};
    case StepStand::Failed:
        return {RotationSheet::tr("did not work"), format::Glyph::Alarm, format::Tone::Bad};
    case StepStand::BackedOut:
        return {RotationSheet::tr("undone"), format::Glyph::Close, format::Tone::Neutral};
    }
    return {};
}

/// The step everybody looks at: the one that runs or failed, else the last that is not waiting.
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

QString titleOf(desk::RotationKind kind)
{
    switch (kind) {
    case desk::RotationKind::ApiKey:
        return RotationSheet::tr("Rotate the API key");
    case desk::RotationKind::AuthToken:
        return RotationSheet::tr("Rotate the Auth Token");
    }
    return {};
}

QString proposalOf(desk::RotationKind kind, const QString &relay)
{
    switch (kind) {
    case desk::RotationKind::ApiKey:
        return RotationSheet::tr(
                   "A new key is made at the carrier and handed to %1. The old one is revoked only after "
                   "the new one was seen at work.")
            .arg(relay);
    case desk::RotationKind::AuthToken:
        return RotationSheet::
            tr("A secondary token is made, %1 gets its webhook key beside the one it has, and both are "
               "verified. Then the token is promoted, real calls are seen to pass with it, and the "
               "first key is dropped. No call to this relay is refused on the way. Another relay of the same "
               "account would refuse its calls: where there are several, name them all with ringdownctl "
               "secrets rotate auth-token.")
                .arg(relay);
    }
    return {};
}

bool isOver(const desk::RotationState &state)
{
    return state.stand == desk::RotationStand::Finished || state.stand == desk::RotationStand::BackedOut;
}

} // namespace

RotationSheet::RotationSheet(QWidget *window)
    : DeedSheet(window)
    , m_steps(new QListWidget)
    , m_words(addSentence())
{
    auto *middle = new QHBoxLayout;
    middle->setSpacing(18);
    m_steps->setObjectName(QStringLiteral("rotation-steps"));
    m_steps->setAccessibleName(tr("Steps of the rotation"));
    m_steps->setFixedWidth(stepsWidth);
    m_steps->setFrameShape(QFrame::NoFrame);
    m_steps->setIconSize({16, 16});
    m_steps->setSpacing(2);
    m_steps->setWordWrap(true);
    m_steps->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    middle->addWidget(m_steps);
    middle->addWidget(buildPage(), 1);
    body()->addLayout(middle, 1);
    m_callers = addSentence();
    m_warning = addSentence();
    m_warning->setTone(format::Tone::Care);
    m_backOut = addFoot(tr("Back out"));
    m_backOut->setToolTip(tr("Undo what was done so far"));
    m_skip = addFoot(tr("Go on without seeing traffic"));
    m_skip->setToolTip(tr("What was not seen to work may then not work"));
    connect(m_steps, &QListWidget::currentRowChanged, this, &RotationSheet::showPage);
    connect(m_skip, &QPushButton::clicked, this, &RotationSheet::skipWanted);
    connect(m_backOut, &QPushButton::clicked, this, &RotationSheet::backOutWanted);
}

QWidget *RotationSheet::buildPage()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(6);
    m_stepTitle = new shell::Caption(shell::TextSize::Heading);
    m_stepStand = new shell::Caption(shell::TextSize::Strong, format::Tone::Neutral);
    m_stepWords = new shell::Caption(shell::TextSize::Normal);
    for (shell::Caption *each : {m_stepTitle, m_stepStand, m_stepWords}) {
        each->setWordWrap(true);
        column->addWidget(each);
    }
    column->addStretch(1);
    return page;
}

void RotationSheet::propose(desk::RotationKind kind, const QString &relay)
{
    m_proposed = kind;
    m_state = {};
    m_state.kind = kind;
    setTitle(titleOf(kind));
    m_words->setText(proposalOf(kind, relay));
    m_callers->setText(tr("Calls are answered all the while."));
    m_warning->hide();
    m_steps->clear();
    showPage();
    showButtons();
    begin(deed());
}

void RotationSheet::show(const desk::RotationState &state)
{
    const bool isFirst = m_proposed || m_steps->count() != static_cast<int>(state.steps.size());
    const bool follows = isFirst || m_steps->currentRow() == currentStep(m_state);
    m_proposed.reset();
    m_state = state;
    setTitle(titleOf(state.kind));
    m_words->setText(QString::fromStdString(state.words));
    m_callers->setText(QString::fromStdString(state.forCallers));
    m_warning->setText(QString::fromStdString(state.warning));
    m_warning->setVisible(!state.warning.empty());
    if (isFirst) {
        m_steps->clear();
        for (std::size_t i = 0; i < state.steps.size(); ++i)
            m_steps->addItem(QString());
    }
    const shell::Colours &colours = shell::Colours::of(QApplication::palette());
    for (int i = 0; i < m_steps->count(); ++i) {
        const desk::RotationStep &step = state.steps[static_cast<std::size_t>(i)];
        const StandLook look = lookOf(step.stand);
        QListWidgetItem *item = m_steps->item(i);
        item->setText(
            tr("%1. %2", "number and title of a step").arg(i + 1).arg(QString::fromStdString(step.title)));
        item->setIcon(shell::glyphIcon(look.glyph, colours.ink(look.tone)));
        item->setData(Qt::AccessibleTextRole,
                      tr("%1, %2", "step, how it stands").arg(item->text(), look.word));
    }
    if (follows)
        m_steps->setCurrentRow(currentStep(state));
    showPage();
    showButtons();
}

void RotationSheet::showPage()
{
    const int row = m_steps->currentRow();
    const bool hasStep = row >= 0 && row < static_cast<int>(m_state.steps.size());
    m_stepTitle->setVisible(hasStep);
    m_stepStand->setVisible(hasStep);
    m_stepWords->setVisible(hasStep);
    if (!hasStep)
        return;
    const desk::RotationStep &step = m_state.steps[static_cast<std::size_t>(row)];
    const StandLook look = lookOf(step.stand);
    m_stepTitle->setText(QString::fromStdString(step.title));
    m_stepStand->setText(look.word);
    m_stepStand->setTone(look.tone);
    m_stepWords->setText(QString::fromStdString(step.words));
}

void RotationSheet::showButtons()
{
    rest();
    const bool isProposal = m_proposed.has_value();
    const bool isStopped = !isProposal && m_state.stand == desk::RotationStand::Stopped;
    m_skip->setVisible(!isProposal && m_state.waitsForTraffic);
    m_backOut->setVisible(!isProposal && m_state.canBackOut && !isOver(m_state));
    deed()->setVisible(isProposal || isStopped);
    deed()->setText(isProposal ? tr("Begin") : tr("Go on"));
    cancel()->setText(isProposal ? tr("Cancel") : tr("Close"));
    cancel()->setToolTip(
        isProposal || isOver(m_state) ? QString() : tr("The rotation goes on; a banner leads back to it"));
}

void RotationSheet::submit()
{
    if (!deed()->isVisible() || !deed()->isEnabled())
        return;
    if (m_proposed)
        Q_EMIT beginWanted(*m_proposed);
    else
        Q_EMIT runWanted();
}

} // namespace ringdown::credentials
