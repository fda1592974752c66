// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/TickListSpeech.h"

#include "ui/shell/TickList.h"

#include <algorithm>

namespace ringdown::shell {
namespace {

QAccessibleInterface *ticksOf(const QString &, QObject *object)
{
    auto *list = qobject_cast<TickList *>(object);
    return list ? new TickListSpeech(list) : nullptr;
}

} // namespace

TickSpeech::TickSpeech(TickList &list, const QModelIndex &index)
    : m_list(list)
    , m_index(index)
{
}

bool TickSpeech::isValid() const
{
    return m_index.isValid();
}

QAccessibleInterface *TickSpeech::parent() const
{
    return QAccessible::queryAccessibleInterface(&m_list);
}

QString TickSpeech::text(QAccessible::Text which) const
{
    if (which == QAccessible::Name) {
        const QString told = m_index.data(Qt::AccessibleTextRole).toString();
        return told.isEmpty() ? m_index.data().toString() : told;
    }
    return which == QAccessible::Description ? m_index.data(Qt::AccessibleDescriptionRole).toString()
                                             : QString();
}

QRect TickSpeech::rect() const
{
    const QRect inView = m_list.visualRect(m_index);
    return {m_list.viewport()->mapToGlobal(inView.topLeft()), inView.size()};
}

QAccessible::State TickSpeech::state() const
{
    QAccessible::State state;
    const Qt::ItemFlags flags = m_index.flags();
    const bool isSeen =
        m_list.isVisible() && m_list.viewport()->rect().intersects(m_list.visualRect(m_index));
    state.checkable = flags.testFlag(Qt::ItemIsUserCheckable);
    state.checked = m_index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    state.selectable = flags.testFlag(Qt::ItemIsSelectable);
    state.selected = m_list.selectionModel()->isSelected(m_index);
    state.focusable = true;
    state.focused = m_list.hasFocus() && m_list.currentIndex() == m_index;
    state.disabled = !flags.testFlag(Qt::ItemIsEnabled);
    state.invisible = !m_list.isVisible();
    state.offscreen = !isSeen;
    return state;
}

void *TickSpeech::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
}

QStringList TickSpeech::actionNames() const
{
    QStringList names = {setFocusAction()};
    if (state().checkable && !state().disabled)
        names.prepend(toggleAction());
    return names;
}

void TickSpeech::doAction(const QString &action)
{
    if (!actionNames().contains(action))
        return;
    m_list.setCurrentIndex(m_index);
    if (action == setFocusAction())
        return m_list.setFocus(Qt::OtherFocusReason);
    m_list.turn(m_index);
}

void TickListSpeech::install()
{
    static const bool isInstalled = (QAccessible::installFactory(&ticksOf), true);
    Q_UNUSED(isInstalled)
}

TickListSpeech::TickListSpeech(TickList *list)
    : QAccessibleWidget(list, QAccessible::List)
{
    QObject::connect(list, &TickList::turned, list, [list](int row) {
        QAccessible::State ticked;
        ticked.checked = true;
        QAccessibleStateChangeEvent changed(list, ticked);
        changed.setChild(row);
        QAccessible::updateAccessibility(&changed);
    });
}

TickListSpeech::~TickListSpeech()
{
    forget();
}

TickList *TickListSpeech::list() const
{
    return static_cast<TickList *>(widget());
}

void TickListSpeech::forget()
{
    for (const QAccessible::Id line : m_lines) {
        if (line != 0)
            QAccessible::deleteAccessibleInterface(line);
    }
    m_lines.clear();
}

int TickListSpeech::childCount() const
{
    return list()->count();
}

/// Lines come and go: one that stands in another row by now is made anew.
QAccessibleInterface *TickListSpeech::child(int row) const
{
    if (row < 0 || row >= childCount())
        return nullptr;
    m_lines.resize(std::max(m_lines.size(), static_cast<std::size_t>(row) + 1));
    QAccessible::Id &line = m_lines[static_cast<std::size_t>(row)];
    auto *known = line == 0 ? nullptr : static_cast<TickSpeech *>(QAccessible::accessibleInterface(line));
    if (known && known->isValid() && known->row() == row)
        return known;
    if (line != 0)
        QAccessible::deleteAccessibleInterface(line);
    auto *made = new TickSpeech(*list(), list()->model()->index(row, 0));
    line = QAccessible::registerAccessibleInterface(made);
    return made;
}

QAccessibleInterface *TickListSpeech::childAt(int x, int y) const
{
    return child(list()->indexAt(list()->viewport()->mapFromGlobal(QPoint(x, y))).row());
}

int TickListSpeech::indexOfChild(const QAccessibleInterface *child) const
{
    for (std::size_t row = 0; row < m_lines.size(); ++row) {
        if (m_lines[row] != 0 && QAccessible::accessibleInterface(m_lines[row]) == child)
            return static_cast<const TickSpeech *>(child)->row(); // it may have moved since
    }
    return -1;
}

QAccessibleInterface *TickListSpeech::focusChild() const
{
    return list()->hasFocus() ? child(list()->currentRow()) : nullptr;
}

} // namespace ringdown::shell
