// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/ActionRegistry.h"

#include "ui/shell/Icons.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>

#include <algorithm>

namespace ringdown::shell {
namespace {

constexpr MenuPlace menuOrder[] = {MenuPlace::File,    MenuPlace::Edit,  MenuPlace::View, MenuPlace::Call,
                                   MenuPlace::Routing, MenuPlace::Tools, MenuPlace::Help};

QString menuWords(MenuPlace place)
{
    switch (place) {
    case MenuPlace::File:
        return ActionRegistry::tr("&File");
    case MenuPlace::Edit:
        return ActionRegistry::tr("&Edit");
    case MenuPlace::View:
        return ActionRegistry::tr("&View");
    case MenuPlace::Call:
        return ActionRegistry::tr("&Call");
    case MenuPlace::Routing:
        return ActionRegistry::tr("&Routing");
    case MenuPlace::Tools:
        return ActionRegistry::tr("&Tools");
    case MenuPlace::Help:
        return ActionRegistry::tr("&Help");
    }
    return {};
}

} // namespace

ActionRegistry::ActionRegistry(QWidget *window)
    : QObject(window)
    , m_window(window)
{
}

QAction *ActionRegistry::add(const ActionSpec &spec, std::function<void()> deed)
{
    auto *action = new QAction(spec.words, this);
    action->setObjectName(spec.id);
    action->setShortcut(spec.keys);
    action->setStatusTip(spec.purpose);
    action->setShortcutContext(spec.scope == KeyScope::Table ? Qt::WidgetWithChildrenShortcut
                                                             : Qt::WindowShortcut);
    if (spec.glyph)
        action->setIcon(glyphIcon(*spec.glyph));
    connect(action, &QAction::triggered, this, [deed = std::move(deed)] { deed(); });
    if (spec.scope == KeyScope::Window)
        m_window->addAction(action);
    m_entries.push_back({spec, action, {}});
    return action;
}

ActionRegistry::Entry &ActionRegistry::entry(const QString &id)
{
    const auto it =
        std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry &e) { return e.spec.id == id; });
    Q_ASSERT(it != m_entries.end());
    return *it;
}

QAction *ActionRegistry::action(const QString &id) const
{
    return const_cast<ActionRegistry *>(this)->entry(id).action;
}

void ActionRegistry::allow(const QString &id)
{
    Entry &found = entry(id);
    found.reason.clear();
    found.action->setEnabled(true);
    found.action->setStatusTip(found.spec.purpose);
    found.action->setToolTip(QString());
}

void ActionRegistry::forbid(const QString &id, const QString &reason)
{
    Entry &found = entry(id);
    found.reason = reason;
    found.action->setEnabled(false);
    found.action->setStatusTip(reason);
    found.action->setToolTip(reason);
}

void ActionRegistry::serveTable(QWidget *table) const
{
    for (const Entry &found : m_entries) {
        if (found.spec.scope == KeyScope::Table)
            table->addAction(found.action);
    }
}

void ActionRegistry::fill(QMenuBar &bar) const
{
    for (const MenuPlace place : menuOrder) {
        QMenu *menu = nullptr;
        for (const Entry &found : m_entries) {
            if (found.spec.menu != place)
                continue;
            if (!menu) {
                menu = bar.addMenu(menuWords(place));
                menu->setToolTipsVisible(true);
            }
            menu->addAction(found.action);
        }
    }
}

} // namespace ringdown::shell
