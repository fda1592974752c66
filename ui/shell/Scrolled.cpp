// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/Scrolled.h"

#include <QScrollArea>

namespace ringdown::shell {

QScrollArea *scrolled(QWidget *part)
{
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus); // what is in it has the focus, and is scrolled to
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    part->setObjectName(QStringLiteral("scrolled"));
    area->setWidget(part);
    return area;
}

} // namespace ringdown::shell
