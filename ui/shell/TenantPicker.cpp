// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/TenantPicker.h"

#include "ui/shell/ChoiceSpeech.h"
#include "ui/shell/KeyWords.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QLineEdit>

#include <utility>

namespace ringdown::shell {

TenantPicker::TenantPicker(QWidget *parent)
    : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(NoInsert);
    nameChoice(*this, tr("Business"));
    setKeyTip(*this, tr("Show only this business; type a part of its name to find it"),
              QStringLiteral("view.tenant"));
    lineEdit()->installEventFilter(this);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCaseSensitivity(Qt::CaseInsensitive);
    connect(lineEdit(), &QLineEdit::returnPressed, this, &TenantPicker::takeTyped);
    connect(lineEdit(), &QLineEdit::editingFinished, this, &TenantPicker::showChosen);
    connect(this, &QComboBox::currentIndexChanged, this, &TenantPicker::showChosen);
    completer()->popup()->installEventFilter(this); // in front of the completer's own
    // Once it is known what the choice leads to, which may take the keys itself.
    connect(this, &QComboBox::activated, this, &TenantPicker::giveKeysBack, Qt::QueuedConnection);
}

void TenantPicker::open()
{
    if (QWidget *at = window()->focusWidget(); at && at != this && !isAncestorOf(at))
        m_before = at;
    setFocus(Qt::ShortcutFocusReason);
    lineEdit()->selectAll();
    completer()->setCompletionPrefix({});
    completer()->complete();
}

int TenantPicker::bestMatch(const QString &typed) const
{
    const int begins = findText(typed, Qt::MatchStartsWith);
    return begins >= 0 ? begins : findText(typed, Qt::MatchContains);
}

void TenantPicker::takeTyped()
{
    const QString typed = lineEdit()->text().trimmed();
    const int index = typed.isEmpty() || typed == itemText(currentIndex()) ? -1 : bestMatch(typed);
    if (index < 0)
        return leave();
    setCurrentIndex(index);
    Q_EMIT activated(index);
}

void TenantPicker::showChosen()
{
    setEditText(itemText(currentIndex()));
    lineEdit()->setCursorPosition(0);
}

void TenantPicker::leave()
{
    showChosen();
    giveKeysBack();
}

void TenantPicker::giveKeysBack()
{
    const QPointer<QWidget> before = std::exchange(m_before, nullptr);
    if (before && before->isVisible() && lineEdit()->hasFocus())
        before->setFocus(Qt::OtherFocusReason);
}

/// What stands there is a choice, not a text: whoever clicks into it means to write another one.
bool TenantPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == completer()->popup()) {
        const bool isEscape =
            event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape;
        if (isEscape) {
            completer()->popup()->hide();
            leave();
        }
        return isEscape;
    }
    if (event->type() == QEvent::MouseButtonRelease && !lineEdit()->hasSelectedText())
        lineEdit()->selectAll();
    return QComboBox::eventFilter(watched, event);
}

void TenantPicker::focusOutEvent(QFocusEvent *event)
{
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        m_before.clear(); // somebody went elsewhere
    QComboBox::focusOutEvent(event);
}

void TenantPicker::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return leave();
    QComboBox::keyPressEvent(event);
}

} // namespace ringdown::shell
