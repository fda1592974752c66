// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/WayBack.h"

#include "ui/draft/Draft.h"
#include "ui/format/PlanNames.h"
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

} // namespace

WayBack::WayBack(shell::Banner &banner, const draft::Draft &draft, shell::ActionRegistry &actions,
                 QObject *parent)
    : QObject(parent)
    , m_banner(banner)
    , m_draft(draft)
    , m_actions(actions)
{
    connect(&m_banner, &shell::Banner::pressed, this, &WayBack::go);
    connect(&m_draft, &draft::Draft::basisChanged, this, [this] {
        if (m_before > 0 && m_draft.liveRevision() > m_revision)
            withdraw();
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
    m_before = 0;
    m_isGoing = false;
    m_banner.clear();
    m_actions.forbid(actionId(), tr("This desk has pushed nothing in the last ten minutes. The history of "
                                    "the plan leads back to any revision."));
}

void WayBack::setNow(Instant now)
{
    if (m_before > 0 && now >= m_end)
        withdraw();
}

void WayBack::go()
{
    if (m_before > 0 && !std::exchange(m_isGoing, true))
        Q_EMIT wanted(m_before, m_revision);
}

} // namespace ringdown::window
