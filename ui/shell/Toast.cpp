// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/Toast.h"

#include "ui/shell/Colours.h"

#include <QAccessible>
#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QTimer>

#include <chrono>

namespace ringdown::shell {
namespace {

using namespace std::chrono_literals;

constexpr auto toastTime = 6s;

} // namespace

Toast::Toast(QWidget *area)
    : QFrame(area)
    , m_sentence(new QLabel(this))
    , m_button(new QPushButton(this))
    , m_end(new QTimer(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 10, 12, 10);
    row->setSpacing(12);
    row->addWidget(m_sentence);
    row->addWidget(m_button);
    m_end->setSingleShot(true);
    connect(m_end, &QTimer::timeout, this, [this] { isLookedAt() ? m_end->start(toastTime) : hide(); });
    connect(m_button, &QPushButton::clicked, this,
            &QWidget::hide); // first: what is pressed may say something itself
    connect(m_button, &QPushButton::clicked, this, &Toast::pressed);
    area->installEventFilter(this);
    setFocusPolicy(Qt::ClickFocus); // by Ctrl+J, not on the way through the page
    hide();
}

void Toast::say(const QString &sentence, const QString &button)
{
    m_sentence->setText(sentence);
    QPalette inverse = palette();
    inverse.setColor(QPalette::WindowText, Colours::of(QApplication::palette()).surface);
    m_sentence->setPalette(inverse);
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
    place();
    show();
    raise();
    m_end->start(toastTime);
    QAccessibleEvent alert(m_sentence, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    Q_EMIT said(sentence);
}

QString Toast::sentence() const
{
    return isHidden() ? QString() : m_sentence->text();
}

void Toast::focus()
{
    if (isHidden())
        return;
    m_focusBefore = QApplication::focusWidget();
    (m_button->isVisible() ? static_cast<QWidget *>(m_button) : this)->setFocus(Qt::ShortcutFocusReason);
}

bool Toast::isLookedAt() const
{
    return hasFocus() || m_button->hasFocus() || underMouse();
}

void Toast::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        return QFrame::keyPressEvent(event);
    hide();
    if (m_focusBefore && m_focusBefore->isVisible())
        m_focusBefore->setFocus(Qt::OtherFocusReason);
}

void Toast::place()
{
    adjustSize();
    const QRect area = parentWidget()->rect();
    move(area.right() - width() - 20, area.bottom() - height() - 20);
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

void Toast::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    Q_EMIT turned(true);
}

void Toast::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    Q_EMIT turned(!isHidden()); // the window alone may be hidden
}

void Toast::enterEvent(QEnterEvent *)
{
    m_end->stop();
}

void Toast::leaveEvent(QEvent *)
{
    m_end->start(toastTime);
}

void Toast::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Colours::of(QApplication::palette()).text);
    painter.drawRoundedRect(rect(), 8, 8);
}

} // namespace ringdown::shell
