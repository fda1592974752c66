// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notify/NoticeCard.h"

#include "ui/shell/Caption.h"
#include "ui/shell/FitToFont.h"
#include "ui/shell/Icons.h"
#include "ui/shell/Mnemonics.h"
#include "ui/shell/Room.h"

#include <QHBoxLayout>
#include <QMouseEvent>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <utility>

namespace ringdown::notify {
namespace {

using namespace std::chrono_literals;

constexpr auto shownTime = 12s;
constexpr int cardWidth = 360;

} // namespace

NoticeCard::NoticeCard()
    : QFrame(nullptr,
             Qt::Tool | Qt::FramelessWindowHint | Qt::WindowStaysOnTopHint | Qt::WindowDoesNotAcceptFocus)
    , m_title(new shell::Caption(shell::TextSize::Strong))
    , m_body(new shell::Caption(shell::TextSize::Normal, format::Tone::Neutral))
    , m_buttons(new QWidget)
    , m_end(new QTimer(this))
{
    setObjectName(QStringLiteral("card"));
    setAttribute(Qt::WA_ShowWithoutActivating);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 12, 12);
    column->setSpacing(6);
    column->addWidget(buildHead());
    m_body->setTextFormat(Qt::PlainText);
    m_body->setWordWrap(true);
    column->addWidget(m_body);
    auto *row = new QHBoxLayout(m_buttons);
    row->setContentsMargins(0, 4, 4, 0);
    row->addStretch(1);
    m_buttons->hide();
    column->addWidget(m_buttons);
    shell::fitToFont(*this, [this] {
        setFixedWidth(shell::grown(cardWidth, font()));
        QTimer::singleShot(0, this, [this] { adjustSize(); }); // once the words are dressed
    });
    m_end->setSingleShot(true);
    m_end->setInterval(shownTime);
    connect(m_end, &QTimer::timeout, this, &NoticeCard::ended);
}

NoticeCard::NoticeCard(const DesktopNotice &notice)
    : NoticeCard()
{
    tell(notice);
}

void NoticeCard::tell(const DesktopNotice &notice)
{
    const DesktopNotice before = std::exchange(m_notice, notice);
    setWindowTitle(notice.title);
    setAccessibleName(notice.title);
    m_title->setText(notice.title);
    m_body->setText(notice.body);
    if (before.actions != notice.actions)
        buildButtons();
    adjustSize();
    if (notice.stays)
        m_end->stop();
    else if (!underMouse())
        m_end->start();
}

QWidget *NoticeCard::buildHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    auto *cross = new QToolButton;
    cross->setObjectName(QStringLiteral("plain"));
    cross->setIcon(shell::glyphIcon(format::Glyph::Close));
    cross->setAccessibleName(tr("Dismiss"));
    cross->setToolTip(tr("Dismiss"));
    row->addWidget(m_title, 1);
    row->addWidget(cross, 0, Qt::AlignTop);
    connect(cross, &QToolButton::clicked, this, &NoticeCard::ended);
    return head;
}

void NoticeCard::buildButtons()
{
    for (QPushButton *button : m_buttons->findChildren<QPushButton *>(Qt::FindDirectChildrenOnly)) {
        m_buttons->layout()->removeWidget(button);
        button->hide();
        button->deleteLater(); // it may be the one that was pressed
    }
    for (const NoticeAction &action : std::as_const(m_notice.actions)) {
        auto *button = new QPushButton(shell::withoutMarks(action.words));
        connect(button, &QPushButton::clicked, this, [this, key = action.key] { Q_EMIT pressed(key); });
        m_buttons->layout()->addWidget(button);
        button->show(); // or it counts for the size of the card only after it
    }
    m_buttons->setVisible(!m_notice.actions.isEmpty());
}

bool NoticeCard::hasDefault() const
{
    return std::any_of(m_notice.actions.begin(), m_notice.actions.end(),
                       [](const NoticeAction &action) { return action.key == QLatin1StringView("default"); });
}

void NoticeCard::mouseReleaseEvent(QMouseEvent *event)
{
    if (hasDefault() && event->button() == Qt::LeftButton && rect().contains(event->pos()))
        Q_EMIT pressed(QStringLiteral("default"));
}

void NoticeCard::enterEvent(QEnterEvent *)
{
    m_end->stop();
}

void NoticeCard::leaveEvent(QEvent *)
{
    if (!m_notice.stays)
        m_end->start();
}

} // namespace ringdown::notify
