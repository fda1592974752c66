// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calls/CallWindow.h"

#include "ui/calls/DetailPane.h"
#include "ui/format/CallWords.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace ringdown::calls {

CallWindow::CallWindow(const CallSummary &call, const format::PlanNames &names, link::RelayPort *relay,
                       Instant now, QWidget *owner)
    : QWidget(owner, Qt::Window)
    , m_pane(new DetailPane)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("%1 – Ringdown", "a call").arg(format::callSentence(call, names, now)));
    resize(460, 640);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pane);
    m_pane->setNow(now);
    m_pane->setRelay(relay);
    m_pane->setNames(names);
    connect(m_pane, &CallDetailView::closeWanted, this, &QWidget::close);
    m_pane->open(call.sid);
    m_pane->takeCall(call);
}

void CallWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

} // namespace ringdown::calls
