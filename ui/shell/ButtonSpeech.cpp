// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/ButtonSpeech.h"

#include "ui/shell/Mnemonics.h"

#include <QCheckBox>
#include <QKeySequence>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QToolButton>

namespace ringdown::shell {
namespace {

QAccessibleInterface *speechOf(const QString &, QObject *object)
{
    const bool isOurs = qobject_cast<QPushButton *>(object) || qobject_cast<QCheckBox *>(object) ||
                        qobject_cast<QRadioButton *>(object) || qobject_cast<QToolButton *>(object);
    return isOurs ? new ButtonSpeech(static_cast<QAbstractButton *>(object)) : nullptr;
}

} // namespace

void ButtonSpeech::install()
{
    static const bool isInstalled = (QAccessible::installFactory(&speechOf), true);
    Q_UNUSED(isInstalled)
}

ButtonSpeech::ButtonSpeech(QAbstractButton *button)
    : QAccessibleWidget(button)
{
}

QAbstractButton *ButtonSpeech::button() const
{
    return static_cast<QAbstractButton *>(widget());
}

QMenu *ButtonSpeech::menu() const
{
    if (const auto *push = qobject_cast<QPushButton *>(widget()))
        return push->menu();
    const auto *tool = qobject_cast<QToolButton *>(widget());
    return tool ? tool->menu() : nullptr;
}

QString ButtonSpeech::text(QAccessible::Text which) const
{
    QString words;
    if (which == QAccessible::Accelerator) {
        const QKeySequence keys =
            button()->shortcut().isEmpty() ? QKeySequence::mnemonic(button()->text()) : button()->shortcut();
        words = keys.toString(QKeySequence::NativeText);
    } else if (which == QAccessible::Name) {
        words = button()->accessibleName();
        if (words.isEmpty())
            words = saidOf(button()->text());
    }
    return words.isEmpty() ? QAccessibleWidget::text(which) : words;
}

QAccessible::Role ButtonSpeech::role() const
{
    const auto *tool = qobject_cast<QToolButton *>(widget());
    if (menu())
        return tool && tool->popupMode() == QToolButton::DelayedPopup ? QAccessible::ButtonDropDown
                                                                      : QAccessible::ButtonMenu;
    if (button()->isCheckable())
        return button()->autoExclusive() ? QAccessible::RadioButton : QAccessible::CheckBox;
    return QAccessible::Button;
}

QAccessible::State ButtonSpeech::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    const auto *box = qobject_cast<QCheckBox *>(widget());
    const auto *push = qobject_cast<QPushButton *>(widget());
    state.checkable = button()->isCheckable();
    state.checked = button()->isChecked();
    state.checkStateMixed = box && box->checkState() == Qt::PartiallyChecked;
    if (state.checkStateMixed)
        state.checked = false;
    state.pressed = button()->isDown();
    state.defaultButton = push && push->isDefault();
    state.hasPopup = menu() != nullptr;
    return state;
}

QStringList ButtonSpeech::actionNames() const
{
    QStringList names;
    if (button()->isEnabled()) {
        if (menu())
            names << showMenuAction();
        if (button()->isCheckable())
            names << toggleAction();
        if (role() != QAccessible::RadioButton && !(menu() && qobject_cast<QPushButton *>(widget())))
            names << pressAction();
    }
    return names + QAccessibleWidget::actionNames();
}

void ButtonSpeech::doAction(const QString &action)
{
    if (!button()->isEnabled())
        return;
    auto *tool = qobject_cast<QToolButton *>(widget());
    auto *push = qobject_cast<QPushButton *>(widget());
    const bool isMenuOfPush = push && push->menu();
    if (isMenuOfPush && (action == pressAction() || action == showMenuAction()))
        push->showMenu();
    else if (tool && tool->menu() && action == showMenuAction())
        tool->showMenu();
    else if (action == toggleAction())
        button()->click();
    else if (action == pressAction())
        button()->animateClick();
    else
        QAccessibleWidget::doAction(action);
}

QStringList ButtonSpeech::keyBindingsForAction(const QString &action) const
{
    const bool isOurs = action == pressAction() || action == toggleAction();
    return isOurs && !button()->shortcut().isEmpty() ? QStringList{button()->shortcut().toString()}
                                                     : QStringList();
}

} // namespace ringdown::shell
