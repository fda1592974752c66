// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The sheet from the moment that a test call is placed.

#include "ui/drill/LiveTestBox.h"
#include "ui/drill/TestCallSheet.h"
#include "ui/drill/TestTrace.h"
#include "ui/format/EngineWords.h"
#include "ui/format/OutcomeWords.h"
#include "ui/shell/Banner.h"

#include <QPushButton>

namespace ringdown::drill {
namespace {

/// A relay that answered says best why it places no call, but of a token the status does.
QString ownWords(const client::ApiFailure &failure)
{
    const bool isOfToken = failure.status == 401 || failure.status == 403;
    return failure.status == 0 || isOfToken ? QString() : format::relayWords(failure.error.detail);
}

} // namespace

void TestCallSheet::showStarted(const CallSid &sid)
{
    m_sid = sid;
    m_wasLive = isLive();
    m_trace->setTitle(m_wasLive ? tr("The live test call runs") : tr("The drill runs"));
    m_open->show();
}

void TestCallSheet::showFailure(const client::ApiFailure &failure)
{
    const auto words = format::failureWords(tr("The test call was not started."), failure);
    const QString own = ownWords(failure);
    m_trouble->say(format::Tone::Bad, words.title + QLatin1Char(' ') + (own.isEmpty() ? words.body : own), {},
                   words.details);
    m_isPlacing = false;
    showState();
}

/// What covers the banner of the window says so itself, as long as something is awaited.
void TestCallSheet::setFreshness(const format::Freshness &freshness)
{
    const bool isSilent =
        freshness.liveness == client::Liveness::Late || freshness.liveness == client::Liveness::Lost;
    const plan::Tenant *called = tenant();
    if (!m_isPlacing || !isSilent || !freshness.heardAt || !called)
        return m_trace->setTrouble({});
    m_trace->setTrouble(
        tr("The relay has been silent since %1; what becomes of the test call is not known here.")
            .arg(m_names.times(called->id).clockWithSeconds(*freshness.heardAt)));
}

void TestCallSheet::takeEvents(const CallSid &sid, const std::vector<Event> &events)
{
    if (m_sid.isEmpty() || sid != m_sid || isHidden())
        return;
    m_trace->show(events);
    for (const Event &event : events) {
        if (event.kind != EventKind::CallEnded)
            continue;
        const Outcome end = event.outcome.value_or(Outcome::Failed);
        const QString outcome = format::outcomeWord(end).toLower();
        m_trace->tellEnd(end);
        m_trace->setTitle(m_wasLive ? tr("The live test call is over: %1").arg(outcome)
                                    : tr("The drill is over: %1").arg(outcome));
        m_isPlacing = false;
        showState();
        if (isLive() != m_wasLive)
            askWhoRings(); // nobody was asked while it ran
        if (!isLive())
            m_start->setText(tr("Start it again"));
    }
}

} // namespace ringdown::drill
