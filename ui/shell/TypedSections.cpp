// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/TypedSections.h"

#include <QDateTimeEdit>
#include <QKeyEvent>
#include <QLineEdit>

namespace ringdown::shell {
namespace {

bool isTyping(const QKeyEvent &event)
{
    const bool isPlain =
        (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) == 0;
    return isPlain && !event.text().isEmpty() && event.text().front().isLetterOrNumber();
}

} // namespace

bool TypedSections::eventFilter(QObject *watched, QEvent *event)
{
    // Clicks come to the line within it, keys to the field.
    if (event->type() == QEvent::MouseButtonRelease && m_typedIn && watched->parent() == m_typedIn)
        m_typedIn = nullptr;
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::FocusIn)
        return false;
    if (auto *field = qobject_cast<QDateTimeEdit *>(watched)) {
        if (event->type() == QEvent::KeyPress)
            beforeKey(*field, static_cast<const QKeyEvent &>(*event));
        else
            m_typedIn = nullptr;
    }
    return false;
}

void TypedSections::beforeKey(QDateTimeEdit &field, const QKeyEvent &event)
{
    const bool isGoingOn = m_typedIn == &field;
    const bool isModifier = event.key() == Qt::Key_Shift || event.key() == Qt::Key_Control;
    if (!isModifier)
        m_typedIn = isTyping(event) ? &field : nullptr;
    const auto *line = field.findChild<QLineEdit *>();
    if (isGoingOn || !isTyping(event) || !line || field.isReadOnly())
        return;
    if (line->hasSelectedText() && line->selectedText() == line->text())
        field.setSelectedSection(field.sectionAt(0));
    else if (!line->hasSelectedText())
        field.setSelectedSection(field.currentSection());
}

} // namespace ringdown::shell
