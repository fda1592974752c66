// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/Sheet.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>

namespace ringdown::shell {

Sheet::Sheet(QWidget *window)
    : QWidget(window)
    , m_panel(new QFrame(this))
{
    m_panel->setObjectName(QStringLiteral("card"));
    window->installEventFilter(this);
    hide();
}

void Sheet::open()
{
    if (isHidden())
        m_focusBefore = QApplication::focusWidget();
    place();
    show();
    raise();
}

void Sheet::close()
{
    if (isHidden())
        return;
    hide();
    if (m_focusBefore && m_focusBefore->isVisible())
        m_focusBefore->setFocus(Qt::OtherFocusReason);
    Q_EMIT closed();
}

void Sheet::place()
{
    setGeometry(parentWidget()->rect());
    const QSize size = wantedSize().boundedTo(this->size() - QSize(48, 48));
    m_panel->setGeometry(QRect(QPoint((width() - size.width()) / 2, (height() - size.height()) / 2), size));
}

void Sheet::addFoot(QVBoxLayout &column, QPushButton *deed)
{
    column.addStretch(1);
    auto *foot = new QHBoxLayout;
    auto *cancel = new QPushButton(tr("Cancel"));
    deed->setProperty("primary", true);
    foot->addStretch(1);
    foot->addWidget(cancel);
    foot->addWidget(deed);
    column.addLayout(foot);
    connect(cancel, &QPushButton::clicked, this, &Sheet::close);
    connect(deed, &QPushButton::clicked, this, &Sheet::submit);
}

void Sheet::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        submit();
    else
        QWidget::keyPressEvent(event);
}

bool Sheet::focusNextPrevChild(bool next)
{
    QWidget *at = QApplication::focusWidget();
    if (!at)
        return true;
    for (QWidget *candidate = next ? at->nextInFocusChain() : at->previousInFocusChain();
         candidate && candidate != at;
         candidate = next ? candidate->nextInFocusChain() : candidate->previousInFocusChain()) {
        if (m_panel->isAncestorOf(candidate) && (candidate->focusPolicy() & Qt::TabFocus) != 0 &&
            candidate->isEnabled() && candidate->isVisible()) {
            candidate->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return true;
        }
    }
    return true;
}

bool Sheet::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isOpen())
        place();
    return QWidget::eventFilter(watched, event);
}

void Sheet::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), QColor(10, 14, 22, 110));
}

} // namespace ringdown::shell
