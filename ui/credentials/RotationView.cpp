// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/credentials/RotationView.h"

#include "ui/credentials/RotationDesk.h"
#include "ui/credentials/RotationSheet.h"
#include "ui/format/EngineWords.h"
#include "ui/shell/Banner.h"

#include <algorithm>

namespace ringdown::credentials {

RotationView::RotationView(RotationDesk &desk, RotationSheet &sheet, shell::Banner &banner, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_sheet(sheet)
    , m_banner(banner)
{
    wireSheet();
    connect(&m_desk, &RotationDesk::changed, this, &RotationView::show);
    connect(&m_desk, &RotationDesk::refused, this, &RotationView::refuse);
    connect(&m_banner, &shell::Banner::pressed, this, &RotationView::goOn);
    show();
}

void RotationView::wireSheet()
{
    connect(&m_sheet, &RotationSheet::goOnWanted, &m_desk, &RotationDesk::goOn);
    connect(&m_sheet, &RotationSheet::said, &m_desk.roll(), &RelayRoll::say);
    connect(&m_sheet, &RotationSheet::runWanted, &m_desk, &RotationDesk::run);
    connect(&m_sheet, &RotationSheet::skipWanted, &m_desk, &RotationDesk::skipWaiting);
    connect(&m_sheet, &RotationSheet::replaceSecondaryWanted, &m_desk, &RotationDesk::replaceSecondary);
    connect(&m_sheet, &RotationSheet::backOutWanted, &m_desk, &RotationDesk::backOut);
    connect(&m_sheet, &RotationSheet::leaveBehindWanted, &m_desk,
            [this] { m_desk.leaveBehind(m_desk.leavable()); });
    connect(&m_sheet, &shell::Sheet::closed, &m_desk, &RotationDesk::leave);
    connect(&m_sheet, &shell::Sheet::closed, this, &RotationView::show);
}

void RotationView::refuse(const QString &sentence)
{
    if (m_sheet.isOpen() && (m_desk.calls() || m_desk.state()))
        m_sheet.showRefusal(sentence);
    else if (m_sheet.isOpen())
        m_sheet.showEnd(sentence);
    else
        m_banner.say(format::Tone::Bad, sentence, tr("Try again"));
}

bool RotationView::isUnderWay() const
{
    const desk::RotationState *state = m_desk.state();
    return state && state->stand != desk::RotationStand::Finished &&
           state->stand != desk::RotationStand::BackedOut;
}

void RotationView::show()
{
    if (m_desk.calls())
        m_sheet.showRoll(*m_desk.calls(), m_desk.kind(), m_desk.roll());
    else if (const desk::RotationState *state = m_desk.state())
        m_sheet.show(*state, QString::fromStdString(m_desk.leavable()));
    showBanner();
}

void RotationView::showBanner()
{
    const QString unfinished = m_desk.unfinished();
    if (!isUnderWay())
        return unfinished.isEmpty() ? m_banner.clear()
                                    : m_banner.say(format::Tone::Care, unfinished, tr("Go on with it"));
    const desk::RotationState &state = *m_desk.state();
    const QString words = format::deskWords(state.words);
    const bool isStopped = state.stand == desk::RotationStand::Stopped;
    const bool hasFailed = std::any_of(state.steps.begin(), state.steps.end(), [](const auto &step) {
        return step.stand == desk::StepStand::Failed;
    });
    m_banner.say(hasFailed   ? format::Tone::Bad
                 : isStopped ? format::Tone::Care
                             : format::Tone::Active,
                 isStopped && !hasFailed ? tr("The rotation waits for its next step. %1").arg(words) : words,
                 tr("Show the rotation"));
}

void RotationView::goOn()
{
    if (!m_desk.state())
        m_desk.resume();
    if (!m_desk.state() && !m_desk.calls())
        return;
    show();
    m_sheet.open();
}

void RotationView::propose(desk::RotationKind kind)
{
    if (isUnderWay() || !m_desk.unfinished().isEmpty())
        return goOn();
    m_sheet.propose(kind);
    m_desk.propose(kind);
}

} // namespace ringdown::credentials
