// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notify/NoticeCard.h"

#include "ui/shell/Caption.h"
#include "ui/shell/Icons.h"

#include <QHBoxLayout>
#include <QMouseEvent>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <chrono>

namespace ringdown::notify {
namespace {

using namespace std::chrono_literals;

constexpr auto shownTime = 12s;
constexpr int cardWidth = 360;

} // namespace

NoticeCard::NoticeCard(const DesktopNotice &notice)
    : QFrame(nullptr,
             Qt::Tool | Qt::FramelessWindowHint | Qt::WindowStaysOnTopHint | Qt::WindowDoesNotAcceptFocus)
    , m_end(new QTimer(this))
{
    setObjectName(QStringLiteral("card"));
    setAttribute(Qt::WA_ShowWithoutActivating);
    setWindowTitle(notice.title);
    setAccessibleName(notice.title);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 12, 12);
    column->setSpacing(6);
    column->addWidget(buildHead(notice.title));
    auto *body = new shell::Caption(shell::TextSize::Normal, format::Tone::Neutral);
    body->setTextFormat(Qt::PlainText);
    body->setWordWrap(true);
    body->setText(notice.body);
    column->addWidget(body);
    column->addWidget(buildButtons(notice));
    setFixedWidth(cardWidth);
    adjustSize();
    m_end->setSingleShot(true);
    connect(m_end, &QTimer::timeout, this, &NoticeCard::ended);
    if (!notice.stays)
        m_end->start(shownTime);
}

QWidget *NoticeCard::buildHead(const QString &title)
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    auto *words = new shell::Caption(shell::TextSize::Strong);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    words->setText(title);
    auto *cross = new QToolButton;
    cross->setObjectName(QStringLiteral("plain"));
    cross->setIcon(shell::glyphIcon(format::Glyph::Close));
    cross->setAccessibleName(tr("Dismiss"));
    cross->setToolTip(tr("Dismiss"));
    row->addWidget(words, 1);
    row->addWidget(cross, 0, Qt::AlignTop);
    connect(cross, &QToolButton::clicked, this, &NoticeCard::ended);
    return head;
}

QWidget *NoticeCard::buildButtons(const DesktopNotice &notice)
{
    auto *buttons = new QWidget;
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 4, 4, 0);
    row->addStretch(1);
    bool hasAny = false;
    for (const NoticeAction &action : notice.actions) {
        m_hasDefault = m_hasDefault || action.key == QLatin1StringView("default");
        auto *button = new QPushButton(action.words);
        connect(button, &QPushButton::clicked, this, [this, key = action.key] { Q_EMIT pressed(key); });
        row->addWidget(button);
        hasAny = true;
    }
    buttons->setVisible(hasAny);
    return buttons;
}

void NoticeCard::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_hasDefault && event->button() == Qt::LeftButton && rect().contains(event->pos()))
        Q_EMIT pressed(QStringLiteral("default"));
}

void NoticeCard::enterEvent(QEnterEvent *)
{
    m_end->stop();
}

void NoticeCard::leaveEvent(QEvent *)
{
    if (m_end->intervalAsDuration() > 0ms)
        m_end->start();
}

} // namespace ringdown::notify
