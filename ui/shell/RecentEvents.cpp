// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/RecentEvents.h"

#include "ui/shell/Caption.h"
#include "ui/shell/Room.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ringdown::shell {
namespace {

constexpr int mostWidth = 560;
constexpr int mostHeight = 320;
constexpr int distance = 16; ///< from the edges of the area

} // namespace

RecentEvents::RecentEvents(QWidget *area)
    : QFrame(area)
    , m_model(new RecentModel(this))
    , m_list(new QListView)
{
    build();
    area->installEventFilter(this);
    connect(m_list, &QListView::activated, this, [this](const QModelIndex &index) {
        const CallSid call = m_model->at(index.row()).call;
        if (!call.isEmpty())
            Q_EMIT callWanted(call);
    });
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, const QWidget *now) {
        if (isVisible() && now && now != this && !isAncestorOf(now))
            hide();
    });
    hide();
}

void RecentEvents::build()
{
    setObjectName(QStringLiteral("card"));
    setAccessibleName(tr("Recent events"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 12, 12);
    column->setSpacing(8);
    auto *head = new QHBoxLayout;
    auto *title = new Caption(TextSize::Heading);
    title->setText(tr("Recent events"));
    auto *close = new QPushButton(tr("Close"));
    close->setProperty("quiet", true);
    head->addWidget(title, 1);
    head->addWidget(close);
    column->addLayout(head);
    m_list->setModel(m_model);
    m_list->setAccessibleName(tr("Recent events, the newest first"));
    m_list->setWordWrap(true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSpacing(2);
    column->addWidget(m_list, 1);
    connect(close, &QPushButton::clicked, this, &RecentEvents::giveBack);
}

void RecentEvents::open()
{
    if (!isAncestorOf(QApplication::focusWidget()))
        m_focusBefore = QApplication::focusWidget();
    place();
    show();
    raise();
    if (hasAny())
        m_list->setCurrentIndex(m_model->index(0));
    m_list->setFocus(Qt::ShortcutFocusReason);
}

void RecentEvents::place()
{
    const QSize area = parentWidget()->size() - QSize(2 * distance, 2 * distance);
    resize(std::min(grown(mostWidth, font()), area.width()),
           std::min(grown(mostHeight, font()), area.height()));
    move(distance, parentWidget()->height() - height() - distance);
}

void RecentEvents::giveBack()
{
    hide();
    if (m_focusBefore && m_focusBefore->isVisible())
        m_focusBefore->setFocus(Qt::OtherFocusReason);
}

void RecentEvents::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        return QFrame::keyPressEvent(event);
    giveBack();
}

bool RecentEvents::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

} // namespace ringdown::shell
