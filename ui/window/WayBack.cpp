// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/WayBack.h"

#include "ui/draft/Draft.h"
#include "ui/format/PlanNames.h"
#include "ui/format/RevisionWords.h"
#include "ui/review/ChangeLines.h"
#include "ui/review/LostChanges.h"
#include "ui/shell/ActionRegistry.h"
#include "ui/shell/Banner.h"

#include <QStringList>

#include <algorithm>
#include <chrono>
#include <utility>
#include <vector>

namespace ringdown::window {
namespace {

constexpr std::chrono::minutes offeredFor(10);
constexpr std::size_t mostTold = 2; ///< changes, in a banner

QString actionId()
{
    return QStringLiteral("routing.roll-back");
}

QString overtakenWords()
{
    return WayBack::tr("Somebody pushed after this desk did. The history of the plan leads back to any "
                       "revision.");
}

} // namespace

WayBack::WayBack(shell::Banner &banner, const draft::Draft &draft, shell::ActionRegistry &actions,
                 QObject *parent)
    : QObject(parent)
    , m_banner(banner)
    , m_draft(draft)
    , m_actions(actions)
{
    connect(&m_banner, &shell::Banner::pressed, this, &WayBack::press);
    connect(&m_draft, &draft::Draft::basisChanged, this, [this] {
        followLive();
        if (m_before > 0 && m_draft.liveRevision() > m_revision)
            endOffer(tr("Another revision is live by now. The history of the plan leads back to any "
                        "revision."));
    });
    withdraw();
}

void WayBack::offer(const QString &words, std::int64_t revision, std::int64_t before, Instant now)
{
    m_revision = revision;
    m_before = before;
    m_overtaken = 0;
    m_own.reset();
    followLive();
    m_end = now + offeredFor;
    m_isGoing = false;
    const format::Times times = format::PlanNames(m_draft.live(), revision).times({});
    m_banner.say(format::Tone::Neutral,
                 tr("%1 Until %2 it can be rolled back here.", "what is live now, time")
                     .arg(words, times.clock(m_end)),
                 tr("Roll back"));
    m_actions.allow(actionId());
}

void WayBack::withdraw()
{
    m_revision = m_overtaken = 0;
    m_own.reset();
    m_end = {};
    endOffer(tr("This desk has pushed nothing in the last ten minutes. The history of the plan leads back to "
                "any revision."));
}

void WayBack::endOffer(const QString &why)
{
    m_before = 0;
    m_isGoing = false;
    m_banner.clear();
    m_actions.forbid(actionId(), why);
}

/// What this desk pushes is compared later with what others make of it.
void WayBack::followLive()
{
    if (m_draft.liveRevision() != m_liveRevision) {
        m_liveRevision = m_draft.liveRevision();
        m_liveBefore = std::exchange(m_live, m_draft.live());
    }
    if (m_revision > 0 && m_revision == m_liveRevision && !m_own)
        m_own = {m_liveBefore, m_live};
}

void WayBack::takePush(const client::Revision &pushed, Instant now)
{
    if (m_revision == 0 || pushed.revision <= std::max(m_revision, m_overtaken) || now >= m_end)
        return;
    endOffer(overtakenWords());
    m_end = now + offeredFor;
    m_overtaken = pushed.revision;
    const format::Times times = format::PlanNames(m_draft.live(), m_draft.liveRevision()).times({});
    m_banner.say(format::Tone::Care, overtakenBy(format::pushedWords(pushed, times, now)), tr("History"));
}

/// pushed: by whom, when and why. What became of this desk's own push is told where it is known.
QString WayBack::overtakenBy(const QString &pushed) const
{
    const QString revision = QString::number(m_revision);
    if (!m_own || m_draft.liveRevision() < m_overtaken)
        return tr("%1 It took the place of revision %2, which was pushed here.", "who pushed what, number")
            .arg(pushed, revision);
    const std::vector<plan::Change> lost = review::lostChanges(m_own->before, m_own->pushed, m_draft.live());
    if (lost.empty())
        return tr("%1 What was pushed here as revision %2 is still in it.", "who pushed what, number")
            .arg(pushed, revision);
    if (lost.size() > mostTold)
        return tr("%1 Of revision %2, which was pushed here, it does not keep %n change(s).",
                  "who pushed what, number", static_cast<int>(lost.size()))
            .arg(pushed, revision);
    QStringList words;
    for (const plan::Change &change : lost)
        words += review::changeText(change, m_own->pushed, m_own->before);
    return tr("%1 Of revision %2, which was pushed here, it does not keep: %3",
              "who pushed what, number, changes")
        .arg(pushed, revision, words.join(QLatin1Char(' ')));
}

void WayBack::setNow(Instant now)
{
    if (m_end > Instant() && now >= m_end)
        withdraw();
}

void WayBack::press()
{
    if (m_before > 0)
        return go();
    endOffer(overtakenWords());
    Q_EMIT historyWanted();
}

void WayBack::go()
{
    if (m_before > 0 && !std::exchange(m_isGoing, true))
        Q_EMIT wanted(m_before, m_revision);
}

} // namespace ringdown::window
