// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/ChoiceSpeech.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCoreApplication>
#include <QLabel>
#include <QLineEdit>

namespace ringdown::shell {
namespace {

struct ChoiceText {
    Q_DECLARE_TR_FUNCTIONS(ChoiceSpeech)
};

enum Child { list, field };

QAccessibleInterface *speechOf(const QString &, QObject *object)
{
    auto *box = qobject_cast<QComboBox *>(object);
    return box ? new ChoiceSpeech(box) : nullptr;
}

QString withoutMnemonic(QString text)
{
    return text.remove(QLatin1Char('&'));
}

} // namespace

void ChoiceSpeech::install()
{
    static const bool isInstalled = (QAccessible::installFactory(&speechOf), true);
    Q_UNUSED(isInstalled)
}

ChoiceSpeech::ChoiceSpeech(QComboBox *box)
    : QAccessibleWidget(box, QAccessible::ComboBox)
{
    QObject::connect(box, &QComboBox::currentTextChanged, box, [box] {
        QAccessibleEvent renamed(box, QAccessible::NameChanged);
        QAccessible::updateAccessibility(&renamed);
    });
}

QComboBox *ChoiceSpeech::box() const
{
    return static_cast<QComboBox *>(widget());
}

int ChoiceSpeech::childCount() const
{
    return box()->isEditable() ? 2 : 1;
}

QAccessibleInterface *ChoiceSpeech::child(int index) const
{
    if (index == list)
        return QAccessible::queryAccessibleInterface(box()->view());
    return index == field && box()->isEditable() ? QAccessible::queryAccessibleInterface(box()->lineEdit())
                                                 : nullptr;
}

QAccessibleInterface *ChoiceSpeech::childAt(int x, int y) const
{
    const QLineEdit *line = box()->lineEdit();
    return line && line->rect().contains(line->mapFromGlobal(QPoint(x, y))) ? child(field) : nullptr;
}

int ChoiceSpeech::indexOfChild(const QAccessibleInterface *child) const
{
    if (child && child->object() == box()->view())
        return list;
    return child && box()->isEditable() && child->object() == box()->lineEdit() ? field : -1;
}

/// Its own name, or that of the label whose buddy it is, wherever in the window that stands.
QString ChoiceSpeech::label() const
{
    QString name = QAccessibleWidget::text(QAccessible::Name);
    if (!name.isEmpty())
        return name;
    for (const QLabel *each : box()->window()->findChildren<QLabel *>()) {
        if (each->buddy() == box())
            return withoutMnemonic(each->text());
    }
    return {};
}

QString ChoiceSpeech::text(QAccessible::Text which) const
{
    const QString chosen = box()->currentText();
    if (which == QAccessible::Value)
        return chosen;
    if (which != QAccessible::Name)
        return QAccessibleWidget::text(which);
    const QString name = label();
    return name.isEmpty() || chosen.isEmpty()
               ? name + chosen
               : ChoiceText::tr("%1: %2", "a field, what is chosen in it").arg(name, chosen);
}

/// Without making the list, which a box has only once it was opened.
bool ChoiceSpeech::isOpen() const
{
    const auto *view = box()->findChild<QAbstractItemView *>();
    return view && view->isVisible();
}

QAccessible::State ChoiceSpeech::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.expandable = true;
    state.expanded = isOpen();
    state.collapsed = !state.expanded;
    state.editable = box()->isEditable();
    return state;
}

QStringList ChoiceSpeech::actionNames() const
{
    return QStringList{showMenuAction(), pressAction()} + QAccessibleWidget::actionNames();
}

void ChoiceSpeech::doAction(const QString &action)
{
    if (action != showMenuAction() && action != pressAction())
        return QAccessibleWidget::doAction(action);
    if (isOpen())
        box()->hidePopup();
    else
        box()->showPopup();
}

QStringList ChoiceSpeech::keyBindingsForAction(const QString &) const
{
    return {};
}

void nameChoice(QComboBox &box, const QString &name)
{
    box.setAccessibleName(name);
    if (QLineEdit *typed = box.lineEdit())
        typed->setAccessibleName(name);
}

} // namespace ringdown::shell
