// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/SheetTurns.h"

#include "ui/shell/Sheet.h"

#include <QApplication>
#include <QEvent>

#include <algorithm>

namespace ringdown::shell {

SheetTurns::SheetTurns(QObject *parent)
    : QObject(parent)
{
    qApp->installEventFilter(this); // sheets are made whenever they are needed
}

bool SheetTurns::eventFilter(QObject *watched, QEvent *event)
{
    const bool isTurn = event->type() == QEvent::Show || event->type() == QEvent::Hide;
    if (isTurn && qobject_cast<Sheet *>(watched))
        Q_EMIT turned();
    return QObject::eventFilter(watched, event);
}

bool isUnderSheet(const QWidget &widget)
{
    const auto sheets = widget.window()->findChildren<Sheet *>();
    return std::any_of(sheets.begin(), sheets.end(), [&](const Sheet *sheet) {
        return sheet->isOpen() && sheet->window() == widget.window();
    });
}

} // namespace ringdown::shell
