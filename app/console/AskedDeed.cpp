// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/AskedDeed.h"

#include "ui/shell/ActionRegistry.h"

#include <QAction>

#include <algorithm>
#include <utility>

namespace ringdown::console {
namespace {

const auto openOrClose = QStringLiteral("routing.open-or-close");

QString actionOf(Deed deed)
{
    switch (deed) {
    case Deed::Nothing:
        return {};
    case Deed::TestCall:
        return QStringLiteral("call.test");
    case Deed::CloseNow:
        return openOrClose;
    }
    return {};
}

const shell::ActionRegistry::Entry &entryOf(const shell::ActionRegistry &actions, const QString &id)
{
    return *std::find_if(actions.entries().begin(), actions.entries().end(),
                         [&](const auto &entry) { return entry.spec.id == id; });
}

} // namespace

AskedDeed::AskedDeed(window::MainWindow &window)
    : m_window(window)
{
    // It is objected to until a plan is known, which names the businesses that both deeds offer. Queued: the
    // window is still taking the plan.
    connect(window.actions().action(openOrClose), &QAction::changed, this, &AskedDeed::perform,
            Qt::QueuedConnection);
}

void AskedDeed::ask(Deed deed)
{
    if (deed == Deed::Nothing)
        return;
    m_deed = deed;
    perform();
}

void AskedDeed::perform()
{
    const shell::ActionRegistry &actions = m_window.actions();
    if (m_deed == Deed::Nothing || !entryOf(actions, openOrClose).objection.isEmpty())
        return;
    const auto &wanted = entryOf(actions, actionOf(std::exchange(m_deed, Deed::Nothing)));
    m_window.lead();
    if (wanted.reason.isEmpty())
        wanted.action->trigger();
    else
        m_window.showNotice(wanted.reason);
}

} // namespace ringdown::console
