// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/EnterKeys.h"

#include <QAction>
#include <QKeyEvent>
#include <QWidget>

namespace ringdown::shell {
namespace {

bool isEnter(int key)
{
    return key == Qt::Key_Return || key == Qt::Key_Enter;
}

/// With this one of the two in the place of the other.
QKeySequence withKey(const QKeySequence &keys, Qt::Key key)
{
    return keys.count() == 1 && isEnter(keys[0].key())
               ? QKeySequence(QKeyCombination(keys[0].keyboardModifiers(), key))
               : keys;
}

} // namespace

QList<QKeySequence> withBothEnters(const QKeySequence &keys)
{
    const QKeySequence enter = withKey(keys, Qt::Key_Enter);
    const QKeySequence other = withKey(keys, Qt::Key_Return);
    return enter == other ? QList<QKeySequence>{keys} : QList<QKeySequence>{enter, other};
}

QString keysText(const QKeySequence &keys)
{
    return withKey(keys, Qt::Key_Enter).toString(QKeySequence::NativeText);
}

EnterAmongRows::EnterAmongRows(const ActionRegistry &actions, QWidget &table, ActionRegistry::RowEnter enter)
    : QObject(&table)
    , m_actions(actions)
    , m_enter(enter)
{
    table.installEventFilter(this);
}

QAction *EnterAmongRows::deedOf(const QKeyEvent &event) const
{
    if (!isEnter(event.key()))
        return nullptr;
    const QKeySequence pressed(
        QKeyCombination(event.modifiers() & ~Qt::KeypadModifier, Qt::Key(event.key())));
    QAction *ofRows = nullptr;
    for (const ActionRegistry::Entry &each : m_actions.entries()) {
        const bool isTheVeryKey = each.spec.keys == pressed;
        if (each.spec.scope == KeyScope::Window && isTheVeryKey &&
            m_enter == ActionRegistry::RowEnter::Yields)
            return each.action;
        if (each.spec.scope == KeyScope::Table && each.action->isEnabled() &&
            withBothEnters(each.spec.keys).contains(pressed))
            ofRows = each.action;
    }
    return ofRows;
}

bool EnterAmongRows::eventFilter(QObject *watched, QEvent *event)
{
    const bool isAsked = event->type() == QEvent::ShortcutOverride;
    if (!isAsked && event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    QAction *deed = deedOf(*static_cast<QKeyEvent *>(event));
    if (!deed)
        return QObject::eventFilter(watched, event);
    if (isAsked)
        event->accept();
    else
        deed->trigger();
    return true;
}

} // namespace ringdown::shell
