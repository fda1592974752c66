// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/RoleGate.h"

#include "ui/format/RoleWords.h"

#include <QAbstractButton>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QDynamicPropertyChangeEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QWidget>

#include <optional>

namespace ringdown::shell {
namespace {

constexpr const char *needsName = "needsRole";
constexpr const char *inputsNeedName = "inputsNeedRole";
constexpr const char *onlyReadsName = "onlyReads";
constexpr const char *describedName = "describedByItsScreen"; ///< of one that is held back

std::optional<client::Role> roleIn(const QObject &object, const char *name)
{
    const QVariant value = object.property(name);
    return value.isValid() ? std::optional(static_cast<client::Role>(value.toInt())) : std::nullopt;
}

/// Also through windows of their own (isAncestorOf ends at a window).
bool belongsTo(const QWidget &window, const QWidget *widget)
{
    while (widget && widget != &window)
        widget = widget->parentWidget();
    return widget != nullptr;
}

bool isText(const QWidget &widget)
{
    return qobject_cast<const QLineEdit *>(&widget) || qobject_cast<const QPlainTextEdit *>(&widget);
}

bool isInput(const QWidget &widget)
{
    const bool slides =
        qobject_cast<const QAbstractSlider *>(&widget) && !qobject_cast<const QScrollBar *>(&widget);
    return isText(widget) || slides || qobject_cast<const QAbstractButton *>(&widget) ||
           qobject_cast<const QComboBox *>(&widget) || qobject_cast<const QAbstractSpinBox *>(&widget);
}

/// The field inside a spin box or a combo box follows its owner.
bool isPartOfAnother(const QWidget &widget)
{
    const QWidget *parent = widget.parentWidget();
    return parent &&
           (qobject_cast<const QComboBox *>(parent) || qobject_cast<const QAbstractSpinBox *>(parent) ||
            qobject_cast<const QLineEdit *>(parent));
}

/// The role a widget needs, by its own mark or by that of what it stands in; nothing where anybody may.
std::optional<client::Role> needOf(const QWidget &widget)
{
    if (const auto own = roleIn(widget, needsName))
        return own;
    if (!isInput(widget) || isPartOfAnother(widget))
        return std::nullopt;
    for (const QWidget *at = &widget; at; at = at->parentWidget()) {
        if (at->property(onlyReadsName).toBool())
            return std::nullopt;
        if (const auto need = roleIn(*at, inputsNeedName))
            return need;
        if (at->isWindow())
            break;
    }
    return std::nullopt;
}

bool isUsable(const QWidget &widget)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(&widget))
        return !line->isReadOnly();
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(&widget))
        return !text->isReadOnly();
    return !widget.testAttribute(Qt::WA_ForceDisabled);
}

/// Texts stay selectable, so they are made read-only.
void setUsable(QWidget &widget, bool usable)
{
    if (auto *line = qobject_cast<QLineEdit *>(&widget))
        line->setReadOnly(!usable);
    else if (auto *text = qobject_cast<QPlainTextEdit *>(&widget))
        text->setReadOnly(!usable);
    else
        widget.setEnabled(usable);
}

} // namespace

void setNeeds(QWidget &widget, client::Role role)
{
    widget.setProperty(needsName, static_cast<int>(role));
}

void setInputsNeed(QWidget &root, client::Role role)
{
    root.setProperty(inputsNeedName, static_cast<int>(role));
}

void setOnlyReads(QWidget &widget)
{
    widget.setProperty(onlyReadsName, true);
}

RoleGate::RoleGate(QWidget *window)
    : QObject(window)
    , m_window(window)
{
    qApp->installEventFilter(this);
}

void RoleGate::setRole(client::Role role)
{
    if (m_role == role)
        return;
    m_role = role;
    for (QWidget *widget : m_window->findChildren<QWidget *>())
        judge(*widget);
}

void RoleGate::judge(QWidget &widget)
{
    const auto need = needOf(widget);
    const QString reason = need ? format::roleObjection(*need, m_role) : QString();
    if (reason.isEmpty())
        release(widget);
    else
        holdBack(widget, reason);
}

void RoleGate::holdBack(QWidget &widget, const QString &reason)
{
    const QScopedValueRollback acting(m_isActing, true);
    // Nothing tells of a description that its screen sets; ours says the same as our tooltip.
    const bool isHeld = m_held.contains(&widget);
    if (!isHeld || widget.accessibleDescription() != widget.toolTip()) {
        const QString tip = isHeld ? m_held[&widget].toolTip : widget.toolTip();
        const QString told = widget.accessibleDescription();
        widget.setProperty(describedName, told == tip ? QString() : told); // Qt reads the tooltip then
    }
    if (!isHeld) {
        m_held.insert(&widget, {isUsable(widget), widget.toolTip()});
        connect(&widget, &QObject::destroyed, this, [this, key = &widget] { m_held.remove(key); });
    }
    setUsable(widget, false);
    widget.setToolTip(reason);
    widget.setAccessibleDescription(reason);
}

void RoleGate::release(QWidget &widget)
{
    const auto held = m_held.constFind(&widget);
    if (held == m_held.constEnd())
        return;
    const Wish wish = *held;
    m_held.erase(held);
    disconnect(&widget, &QObject::destroyed, this, nullptr);
    const QScopedValueRollback acting(m_isActing, true);
    setUsable(widget, wish.isUsable);
    if (widget.accessibleDescription() == widget.toolTip())
        widget.setAccessibleDescription(widget.property(describedName).toString());
    widget.setToolTip(wish.toolTip);
}

/// The screen of a widget changed its mind: that is remembered for later, and the widget stays as it is.
void RoleGate::keepHeld(QWidget &widget, const QEvent &event)
{
    Wish &wish = m_held[&widget];
    const QScopedValueRollback acting(m_isActing, true);
    const QString reason = format::roleObjection(needOf(widget).value_or(client::Role::Viewer), m_role);
    if (event.type() == QEvent::ToolTipChange) {
        wish.toolTip = widget.toolTip();
        widget.setToolTip(reason);
    } else if (isUsable(widget)) {
        wish.isUsable = true;
        setUsable(widget, false);
    }
}

bool RoleGate::eventFilter(QObject *watched, QEvent *event)
{
    if (m_isActing || !watched->isWidgetType())
        return false;
    auto *widget = static_cast<QWidget *>(watched);
    switch (event->type()) {
    case QEvent::Polish:
    case QEvent::DynamicPropertyChange:
        if (belongsTo(*m_window, widget))
            judge(*widget);
        break;
    case QEvent::EnabledChange:
    case QEvent::ReadOnlyChange:
    case QEvent::ToolTipChange:
        if (m_held.contains(widget))
            keepHeld(*widget, *event);
        break;
    default:
        break;
    }
    return false;
}

} // namespace ringdown::shell
