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
constexpr int edge = 20; ///< pixels from the window's

} // namespace

Toast::Toast(QWidget *area)
    : QFrame(area)
    , m_sentence(new QLabel(this))
    , m_button(new QPushButton(this))
    , m_end(new QTimer(this))
{
    m_sentence->setObjectName(QStringLiteral("toast")); // the style sheet has its colour
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 10, 12, 10);
    row->setSpacing(12);
    row->addWidget(m_sentence, 1); // all that its button leaves
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

/// In the corner; a sentence that is longer than the window is wide takes more lines.
void Toast::place()
{
    const QRect area = parentWidget()->rect();
    const int most = area.width() - 2 * edge;
    const int beside = m_button->isHidden() ? 0 : layout()->spacing() + m_button->sizeHint().width();
    const QMargins margins = layout()->contentsMargins();
    const int words = m_sentence->fontMetrics().horizontalAdvance(m_sentence->text());
    const int whole = margins.left() + words + beside + margins.right();
    const bool wraps = whole > most;
    if (m_sentence->wordWrap() != wraps)
        m_sentence->setWordWrap(wraps);
    resize(wraps ? QSize(most, layout()->totalHeightForWidth(most)) : sizeHint());
    move(area.right() - width() - edge, area.bottom() - height() - edge);
}

/// Its words may have got another size while it stands.
bool Toast::event(QEvent *event)
{
    const bool isDone = QFrame::event(event);
    if (event->type() == QEvent::LayoutRequest && !isHidden())
        place();
    return isDone;
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
