// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/FirstUse.h"

#include "ui/shell/EmptyState.h"
#include "ui/window/Frame.h"

namespace ringdown::window {

FirstUse::FirstUse(Frame &frame, QObject *parent)
    : QObject(parent)
    , m_frame(frame)
{
    connect(frame.start, &shell::EmptyState::pressed, this, [this](int button) {
        if (button == 0)
            Q_EMIT demoWanted();
        else if (button == 1)
            Q_EMIT connectWanted();
        else
            Q_EMIT hostingWanted();
    });
}

void FirstUse::offer(const QString &trouble)
{
    const QStringList ways = {tr("Show me with sample data"), tr("Connect to a relay…"),
                              tr("Run a relay here…")};
    if (!trouble.isEmpty())
        return m_frame.start->tell(shell::EmptyKind::CouldNotLoad, tr("The relay could not be started here"),
                                   trouble, ways);
    m_frame.start->tell(
        shell::EmptyKind::FirstUse, tr("Welcome to Ringdown"),
        tr("Calls to your numbers are rung down a list of people until a human being has them. "
           "Look around with sample data, or connect to the relay that answers your numbers."),
        ways);
}

void FirstUse::wait(const QString &words)
{
    m_frame.start->tell(shell::EmptyKind::NothingNow, words, tr("This takes a moment."));
}

} // namespace ringdown::window
