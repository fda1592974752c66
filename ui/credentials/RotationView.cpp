// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/credentials/RotationView.h"

#include "ui/credentials/RotationDesk.h"
#include "ui/credentials/RotationSheet.h"
#include "ui/shell/Banner.h"

namespace ringdown::credentials {

RotationView::RotationView(RotationDesk &desk, RotationSheet &sheet, shell::Banner &banner, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_sheet(sheet)
    , m_banner(banner)
{
    connect(&m_sheet, &RotationSheet::beginWanted, &m_desk, &RotationDesk::begin);
    connect(&m_sheet, &RotationSheet::runWanted, &m_desk, &RotationDesk::run);
    connect(&m_sheet, &RotationSheet::skipWanted, &m_desk, &RotationDesk::skipWaiting);
    connect(&m_sheet, &RotationSheet::backOutWanted, &m_desk, &RotationDesk::backOut);
    connect(&m_sheet, &shell::Sheet::closed, this, &RotationView::show);
    connect(&m_desk, &RotationDesk::changed, this, &RotationView::show);
    connect(&m_desk, &RotationDesk::refused, this, [this](const QString &sentence) {
        if (m_sheet.isOpen())
            m_sheet.showProblem(sentence);
        else
            m_banner.say(format::Tone::Bad, sentence, tr("Try again"));
    });
    connect(&m_banner, &shell::Banner::pressed, this, &RotationView::goOn);
    show();
}

bool RotationView::isUnderWay() const
{
    const desk::RotationState *state = m_desk.state();
    return state && state->stand != desk::RotationStand::Finished &&
           state->stand != desk::RotationStand::BackedOut;
}

void RotationView::show()
{
    const desk::RotationState *state = m_desk.state();
    if (state)
        m_sheet.show(*state);
    const QString unfinished = m_desk.unfinished();
    if (isUnderWay())
        m_banner.say(state->stand == desk::RotationStand::Stopped ? format::Tone::Bad : format::Tone::Active,
                     QString::fromStdString(state->words), tr("Show the rotation"));
    else if (!unfinished.isEmpty())
        m_banner.say(format::Tone::Care, unfinished, tr("Go on with it"));
    else
        m_banner.clear();
}

void RotationView::goOn()
{
    if (!m_desk.state())
        m_desk.resume();
    if (!m_desk.state())
        return;
    m_sheet.show(*m_desk.state());
    m_sheet.open();
}

void RotationView::propose(desk::RotationKind kind, const QString &relay)
{
    if (isUnderWay() || !m_desk.unfinished().isEmpty())
        return goOn();
    m_sheet.propose(kind, relay);
}

} // namespace ringdown::credentials
