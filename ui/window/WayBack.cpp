// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/WayBack.h"

#include "ui/draft/Draft.h"
#include "ui/format/PlanNames.h"
#include "ui/format/RevisionWords.h"
#include "ui/shell/ActionRegistry.h"
#include "ui/shell/Banner.h"

#include <chrono>
#include <utility>

namespace ringdown::window {
namespace {

constexpr std::chrono::minutes offeredFor(10);

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
    m_revision = 0;
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

void WayBack::takePush(const client::Revision &pushed, Instant now)
{
    if (m_revision == 0 || pushed.revision <= m_revision || now >= m_end)
        return;
    endOffer(overtakenWords());
    m_end = now + offeredFor;
    const format::Times times = format::PlanNames(m_draft.live(), m_draft.liveRevision()).times({});
    m_banner.say(format::Tone::Care,
                 tr("%1 It took the place of revision %2, which was pushed here.", "who pushed what, number")
                     .arg(format::pushedWords(pushed, times, now))
                     .arg(std::exchange(m_revision, 0)),
                 tr("History"));
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
