// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/PageHeader.h"

#include "ui/shell/Caption.h"
#include "ui/shell/Room.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace ringdown::shell {
namespace {

constexpr int leastPurposeWidth = 280;
constexpr int helpSide = 26;

} // namespace

PageHeader::PageHeader(const QString &title, const QString &purpose, QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_purpose(new Caption(TextSize::Normal, format::Tone::Neutral))
    , m_help(new QToolButton)
{
    m_row->setContentsMargins(24, 18, 24, 12);
    m_row->setSpacing(20);
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    auto *heading = new Caption(TextSize::Title);
    heading->setText(title);
    auto *first = new QHBoxLayout;
    first->setSpacing(6);
    first->addWidget(heading);
    buildHelp();
    first->addWidget(m_help);
    first->addStretch(1);
    words->addLayout(first);
    words->addWidget(m_purpose);
    m_purpose->setWordWrap(true);
    m_row->addLayout(words, 1);
    setPurpose(purpose);
}

void PageHeader::buildHelp()
{
    m_help->setObjectName(QStringLiteral("plain"));
    m_help->setText(QStringLiteral("?"));
    m_help->setAccessibleName(tr("Help for this page"));
    m_help->setToolTip(tr("What this page is for, and how one works here (F1)"));
    connect(m_help, &QToolButton::clicked, this, &PageHeader::helpWanted);
    fitHelp();
}

void PageHeader::fitHelp()
{
    const int side = grown(helpSide, font());
    m_help->setFixedSize(side, side);
}

void PageHeader::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitHelp();
}

void PageHeader::setPurpose(const QString &purpose)
{
    m_purpose->setText(purpose);
}

void PageHeader::addRight(QWidget *widget)
{
    m_row->addWidget(widget, 0, Qt::AlignVCenter);
    m_right.append(widget);
}

void PageHeader::resizeEvent(QResizeEvent *event)
{
    int left = width();
    for (const QWidget *widget : m_right)
        left -= widget->minimumSizeHint().width() + m_row->spacing();
    m_purpose->setVisible(left >= leastPurposeWidth);
    QWidget::resizeEvent(event);
}

} // namespace ringdown::shell
