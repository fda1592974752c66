// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/credentials/RotationSheet.h"

#include "ui/credentials/RollPage.h"
#include "ui/credentials/StepPage.h"
#include "ui/format/EngineWords.h"
#include "ui/shell/Caption.h"

#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ringdown::credentials {
namespace {

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

QString proposalOf(desk::RotationKind kind)
{
    switch (kind) {
    case desk::RotationKind::ApiKey:
        return RotationSheet::tr(
            "A new key is made at the carrier and handed to every relay below. The old one is "
            "revoked only after the new one was seen at work.");
    case desk::RotationKind::AuthToken:
        return RotationSheet::tr(
            "A secondary token is made, and every relay below gets its webhook key beside the one it has and "
            "proves it. Then the token is promoted, real calls are seen to pass with it, and the first key "
            "is "
            "dropped. No call is refused on the way.");
    }
    return {};
}

bool isOver(const desk::RotationState &state)
{
    return state.stand == desk::RotationStand::Finished || state.stand == desk::RotationStand::BackedOut;
}

bool hasFailed(const desk::RotationState &state)
{
    return std::any_of(state.steps.begin(), state.steps.end(),
                       [](const auto &step) { return step.stand == desk::StepStand::Failed; });
}

} // namespace

RotationSheet::RotationSheet(QWidget *window)
    : DeedSheet(window)
    , m_pages(new QStackedWidget)
    , m_roll(new RollPage)
    , m_step(new StepPage)
    , m_words(addSentence())
{
    m_pages->addWidget(m_roll);
    m_pages->addWidget(m_step);
    body()->addWidget(m_pages, 1);
    m_callers = addSentence();
    m_warning = addSentence();
    m_warning->setTone(format::Tone::Care);
    m_backOut = addFoot(tr("Back out"));
    m_backOut->setToolTip(tr("Undo what was done so far"));
    m_skip = addFoot(tr("Go on without seeing traffic"));
    m_skip->setToolTip(tr("What was not seen to work may then not work"));
    m_replace = addFoot(tr("Replace the secondary token"));
    m_replace->setToolTip(tr("If another desk rotates at this moment, its rotation has to begin anew"));
    m_leave = addFoot({});
    m_leave->setToolTip(tr("If it comes back, it refuses its calls until it is given the new key"));
    connect(m_roll, &RollPage::said, this, &RotationSheet::said);
    connect(m_skip, &QPushButton::clicked, this, &RotationSheet::skipWanted);
    connect(m_replace, &QPushButton::clicked, this, &RotationSheet::replaceSecondaryWanted);
    connect(m_backOut, &QPushButton::clicked, this, &RotationSheet::backOutWanted);
    connect(m_leave, &QPushButton::clicked, this, &RotationSheet::leaveBehindWanted);
}

void RotationSheet::propose(desk::RotationKind kind)
{
    setTitle(titleOf(kind));
    m_words->show();
    m_words->setText(proposalOf(kind));
    m_callers->setText(tr("Calls are answered all the while."));
    m_warning->hide();
    m_roll->show({});
    m_pages->setCurrentWidget(m_roll);
    showButtons({}, {});
    showDeed(Deed::GoOn, tr("Begin"), false);
    begin(cancel());
}

void RotationSheet::showRoll(RollFor purpose, desk::RotationKind kind, const RelayRoll &roll)
{
    const bool isFirst = purpose == RollFor::Beginning;
    setTitle(titleOf(kind));
    m_words->setText(isFirst ? proposalOf(kind)
                             : tr("The rotation goes on when every relay that it began with answers."));
    m_words->show();
    m_warning->hide();
    m_roll->show(roll.relays());
    m_pages->setCurrentWidget(m_roll);
    showButtons({}, {});
    showDeed(Deed::GoOn, isFirst ? tr("Begin") : tr("Go on"), roll.isReady());
}

void RotationSheet::showRefusal(const QString &sentence)
{
    const bool mayGoOn = deed()->isEnabled();
    showProblem(sentence);
    deed()->setEnabled(mayGoOn);
}

void RotationSheet::showEnd(const QString &sentence)
{
    showDeed(Deed::None, {}, false);
    showProblem(sentence);
}

void RotationSheet::show(const desk::RotationState &state, const QString &leavable)
{
    setTitle(titleOf(state.kind));
    m_words->setText(format::deskWords(state.words));
    m_words->setVisible(isOver(state)); // until then the page of the step has them
    m_callers->setText(format::deskWords(state.forCallers));
    m_warning->setText(format::deskWords(state.warning));
    m_warning->setVisible(!state.warning.empty());
    m_step->show(state);
    m_pages->setCurrentWidget(m_step);
    showButtons(state, leavable);
    if (isOver(state))
        return showDeed(Deed::None, {}, false);
    const bool isStopped = state.stand == desk::RotationStand::Stopped;
    if (isStopped && hasFailed(state))
        return showDeed(Deed::TryAgain, tr("Try again"), true);
    showDeed(Deed::Next, tr("Next"), isStopped);
}

void RotationSheet::showButtons(const desk::RotationState &state, const QString &leavable)
{
    const bool isUnderWay = !state.steps.empty() && !isOver(state);
    const bool isStopped = state.stand == desk::RotationStand::Stopped;
    m_skip->setVisible(isUnderWay && state.waitsForTraffic);
    m_replace->setVisible(isUnderWay && state.canReplaceSecondary);
    m_backOut->setVisible(isUnderWay && isStopped && state.canBackOut);
    m_leave->setText(tr("Go on without %1").arg(leavable));
    m_leave->setVisible(isUnderWay && !leavable.isEmpty());
    cancel()->setText(state.steps.empty() ? tr("Cancel") : tr("Close"));
    cancel()->setToolTip(isUnderWay ? tr("The rotation waits where it is; a banner leads back to it")
                                    : QString());
}

void RotationSheet::showDeed(Deed deed, const QString &words, bool isEnabled)
{
    rest();
    m_deed = deed;
    QPushButton *button = this->deed();
    button->setVisible(deed != Deed::None);
    button->setText(words);
    button->setEnabled(isEnabled);
}

void RotationSheet::submit()
{
    if (!deed()->isVisible() || !deed()->isEnabled())
        return;
    switch (m_deed) {
    case Deed::None:
        break;
    case Deed::GoOn:
        Q_EMIT goOnWanted();
        break;
    case Deed::Next:
    case Deed::TryAgain:
        Q_EMIT runWanted();
        break;
    }
}

} // namespace ringdown::credentials
