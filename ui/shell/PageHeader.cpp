// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/PageHeader.h"

#include "ui/shell/Caption.h"
#include "ui/shell/FitToFont.h"
#include "ui/shell/KeyWords.h"
#include "ui/shell/Room.h"
#include "ui/shell/WrapRow.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace ringdown::shell {
namespace {

constexpr int leastPurposeWidth = 280;
constexpr int helpSide = 26;
constexpr int headSpacing = 20;
constexpr int helpSpacing = 6;

} // namespace

PageHeader::PageHeader(const QString &title, const QString &purpose, QWidget *parent)
    : QWidget(parent)
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_title(new Caption(TextSize::Title))
    , m_purpose(new Caption(TextSize::Normal, format::Tone::Neutral))
    , m_help(new QToolButton)
    , m_side(new QWidget)
    , m_controls(new WrapRow(m_side))
{
    m_row->setContentsMargins(24, 18, 24, 12);
    m_row->setSpacing(headSpacing);
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    words->addLayout(buildTitle(title));
    words->addWidget(m_purpose);
    m_purpose->setWordWrap(true);
    m_row->addLayout(words, 1);
    m_controls->setSpacing(headSpacing);
    m_row->addWidget(m_side, 0, Qt::AlignVCenter);
    m_side->hide(); // until it holds something
    setPurpose(purpose);
}

QLayout *PageHeader::buildTitle(const QString &title)
{
    m_title->setText(title);
    buildHelp();
    auto *line = new QHBoxLayout;
    line->setSpacing(helpSpacing);
    line->addWidget(m_title);
    line->addWidget(m_help);
    line->addStretch(1);
    return line;
}

void PageHeader::buildHelp()
{
    m_help->setObjectName(QStringLiteral("plain"));
    m_help->setText(QStringLiteral("?"));
    m_help->setAccessibleName(tr("Help for this page"));
    setKeyTip(*m_help, tr("What this page is for, and how one works here"), QStringLiteral("help.page"));
    connect(m_help, &QToolButton::clicked, this, &PageHeader::helpWanted);
    fitToFont(*m_help, [this] {
        const int side = grown(helpSide, m_help->font());
        m_help->setFixedSize(side, side);
    });
}

void PageHeader::setPurpose(const QString &purpose)
{
    m_purpose->setText(purpose);
}

void PageHeader::addRight(QWidget *widget)
{
    m_controls->addWidget(widget);
    m_side->show();
    arrange();
}

int PageHeader::titleWidth() const
{
    return m_title->sizeHint().width() + helpSpacing + m_help->width();
}

void PageHeader::arrange()
{
    const QMargins around = m_row->contentsMargins();
    const int room = width() - around.left() - around.right();
    const int left = room - m_controls->sizeHint().width() - headSpacing;
    const bool isBeneath = left < titleWidth();
    m_row->setDirection(isBeneath ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_side->setSizePolicy(isBeneath ? QSizePolicy::Preferred : QSizePolicy::Fixed, QSizePolicy::Preferred);
    m_purpose->setVisible(isBeneath ||
                          left >= grown(leastPurposeWidth, font()) - around.left() - around.right());
}

/// The controls may have got other words.
bool PageHeader::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        arrange();
    return QWidget::event(event);
}

void PageHeader::resizeEvent(QResizeEvent *event)
{
    arrange();
    QWidget::resizeEvent(event);
}

} // namespace ringdown::shell
