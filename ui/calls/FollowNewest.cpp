// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calls/FollowNewest.h"

#include "ui/calls/Arrivals.h"
#include "ui/calls/CallTable.h"
#include "ui/calls/LogTools.h"

#include <QScrollBar>

namespace ringdown::calls {

FollowNewest::FollowNewest(Arrivals &arrivals, CallTable &table, LogTools &tools)
    : QObject(&arrivals)
    , m_arrivals(arrivals)
    , m_table(table)
{
    connect(table.verticalScrollBar(), &QScrollBar::valueChanged, this, &FollowNewest::scrolled);
    connect(&arrivals, &Arrivals::waitingChanged, &table, &CallTable::tellArrivals);
    connect(&arrivals, &Arrivals::followingChanged, &tools, &LogTools::showFollowing);
    connect(&table, &CallTable::arrivalsWanted, this, [this] {
        m_arrivals.follow();
        m_table.scrollToNewest();
    });
    connect(&tools, &LogTools::followWanted, this, [this](bool wanted) {
        if (!wanted)
            return m_arrivals.hold();
        m_table.scrollToNewest();
        m_arrivals.follow();
    });
}

void FollowNewest::scrolled()
{
    if (m_table.isAtTop())
        m_arrivals.follow();
    else
        m_arrivals.hold();
}

} // namespace ringdown::calls
