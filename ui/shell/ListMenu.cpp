// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/ListMenu.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QContextMenuEvent>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QMenu>

#include <utility>

namespace ringdown::shell {

ListMenu::ListMenu(QAbstractItemView &list, Fill fill)
    : QObject(&list)
    , m_list(list)
    , m_fill(std::move(fill))
{
    list.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&list, &QWidget::customContextMenuRequested, this, &ListMenu::open);
}

ListMenu::ListMenu(QAbstractItemView &list, std::vector<RowDeed> deeds)
    : ListMenu(list, [this, deeds = std::move(deeds)](QMenu &menu) {
        for (const RowDeed &deed : deeds)
            add(menu, deed);
    })
{
}

void ListMenu::add(QMenu &menu, const RowDeed &deed) const
{
    const QAbstractButton &button = *deed.button;
    const bool lacksRow = deed.of == RowDeed::Of::Row && !m_list.selectionModel()->hasSelection();
    QAction *action = menu.addAction(button.icon(), button.text());
    action->setEnabled(button.isEnabled() && !lacksRow);
    action->setToolTip(lacksRow ? tr("Choose one of the list first.") : button.toolTip());
    action->setShortcut(deed.keys); // a menu that pops up is no place where keys act
    connect(action, &QAction::triggered, &button, &QAbstractButton::click);
}

/// at: in the viewport; by key it is the middle of the current row, which may have been scrolled away.
void ListMenu::open(const QPoint &at)
{
    const QRect seen = m_list.viewport()->rect();
    const QPoint inside(qBound(seen.left(), at.x(), seen.right()), qBound(seen.top(), at.y(), seen.bottom()));
    auto *menu = new QMenu(&m_list);
    menu->setObjectName(QStringLiteral("listMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    m_fill(*menu);
    menu->popup(m_list.viewport()->mapToGlobal(inside));
}

MenuKeys::MenuKeys(QObject *parent)
    : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool MenuKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto &key = static_cast<const QKeyEvent &>(*event);
    auto *widget = qobject_cast<QWidget *>(watched);
    if (!widget || !widget->hasFocus() || key.key() != Qt::Key_F10 || key.modifiers() != Qt::ShiftModifier)
        return false;
    const QPoint at = widget->inputMethodQuery(Qt::ImCursorRectangle).toRect().center();
    QContextMenuEvent wanted(QContextMenuEvent::Keyboard, at, widget->mapToGlobal(at));
    QApplication::sendEvent(widget, &wanted);
    return true;
}

} // namespace ringdown::shell
