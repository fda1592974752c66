// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/ActionRegistry.h"

#include "ui/format/RoleWords.h"
#include "ui/shell/EnterKeys.h"
#include "ui/shell/Icons.h"
#include "ui/shell/MenuWords.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>

#include <algorithm>

namespace ringdown::shell {
namespace {

/// Enter is the buttons' in the details, and Ctrl+C copies the words that are marked there.
bool actsInDetails(const QKeySequence &keys)
{
    if (keys.isEmpty())
        return true;
    const QKeyCombination key = keys[0];
    return key.key() != Qt::Key_Enter && key.key() != Qt::Key_Return &&
           !(key.keyboardModifiers() & Qt::ControlModifier);
}

} // namespace

std::vector<MenuPlace> menuOrder()
{
    return {MenuPlace::File,    MenuPlace::Edit,  MenuPlace::View, MenuPlace::Call,
            MenuPlace::Routing, MenuPlace::Tools, MenuPlace::Help};
}

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

ActionRegistry::ActionRegistry(QWidget *window)
    : QObject(window)
    , m_window(window)
{
}

QAction *ActionRegistry::add(const ActionSpec &spec, std::function<void()> deed)
{
    auto *action = new QAction(spec.words, this);
    action->setObjectName(spec.id);
    action->setShortcuts(withBothEnters(spec.keys));
    action->setStatusTip(spec.purpose);
    action->setShortcutContext(spec.scope == KeyScope::Table ? Qt::WidgetWithChildrenShortcut
                                                             : Qt::WindowShortcut);
    if (spec.glyph)
        action->setIcon(glyphIcon(*spec.glyph));
    connect(action, &QAction::triggered, this, [deed = std::move(deed)] { deed(); });
    if (spec.scope == KeyScope::Window)
        m_window->addAction(action);
    m_entries.push_back({spec, action, {}, {}, spec.keys});
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
    forbid(id, {});
}

void ActionRegistry::forbid(const QString &id, const QString &reason)
{
    Entry &found = entry(id);
    found.objection = reason;
    judge(found);
}

void ActionRegistry::cover(const QString &id, const QString &reason)
{
    Entry &found = entry(id);
    found.cover = reason;
    judge(found);
}

void ActionRegistry::setRole(client::Role role)
{
    m_role = role;
    for (Entry &each : m_entries)
        judge(each);
}

void ActionRegistry::judge(Entry &entry)
{
    const QString ofRole = format::roleObjection(entry.spec.needs, m_role);
    const QString &ofNow = entry.cover.isEmpty() ? entry.objection : entry.cover;
    entry.reason = ofRole.isEmpty() ? ofNow : ofRole;
    entry.action->setEnabled(entry.reason.isEmpty());
    entry.action->setStatusTip(entry.reason.isEmpty() ? entry.spec.purpose : entry.reason);
    entry.action->setToolTip(entry.reason);
}

void ActionRegistry::setKeys(const std::map<QString, QKeySequence> &changed)
{
    for (Entry &each : m_entries) {
        const auto found = changed.find(each.spec.id);
        each.spec.keys = found == changed.end() ? each.initialKeys : found->second;
        each.action->setShortcuts(withBothEnters(each.spec.keys));
    }
    Q_EMIT keysChanged();
}

void ActionRegistry::serveTable(QWidget *table, RowEnter enter) const
{
    for (const Entry &found : m_entries) {
        if (found.spec.scope == KeyScope::Table)
            table->addAction(found.action);
    }
    new EnterAmongRows(*this, *table, enter);
}

void ActionRegistry::serveDetails(QWidget *details) const
{
    for (const Entry &found : m_entries) {
        if (found.spec.scope == KeyScope::Table && actsInDetails(found.initialKeys))
            details->addAction(found.action);
    }
}

void ActionRegistry::fill(QMenuBar &bar) const
{
    for (const MenuPlace place : menuOrder()) {
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
