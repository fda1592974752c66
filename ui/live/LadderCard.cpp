// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/live/LadderCard.h"

#include "ui/live/LadderView.h"
#include "ui/shell/MeasuredCaption.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QStringList>
#include <QVBoxLayout>

namespace ringdown::live {
namespace {

shell::Caption *wrapped(shell::TextSize size, format::Tone tone)
{
    auto *caption = new shell::MeasuredCaption(size, tone);
    caption->setWordWrap(true);
    caption->setTextFormat(Qt::PlainText);
    caption->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return caption;
}

} // namespace

LadderCard::LadderCard(QWidget *parent)
    : QFrame(parent)
    , m_title(new shell::Caption(shell::TextSize::Heading))
    , m_ladder(new LadderView)
    , m_whyTitle(new shell::Caption(shell::TextSize::Strong))
    , m_why(wrapped(shell::TextSize::Normal, format::Tone::Neutral))
    , m_rejected(wrapped(shell::TextSize::Small, format::Tone::Neutral))
    , m_open(new QPushButton(tr("Open call")))
{
    setObjectName(QStringLiteral("card"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 14);
    column->setSpacing(8);
    auto *head = new QHBoxLayout;
    m_title->setWordWrap(true);
    head->addWidget(m_title, 1);
    m_open->setProperty("quiet", true);
    m_open->setToolTip(tr("Show this call in the call log (Enter)"));
    head->addWidget(m_open, 0, Qt::AlignTop);
    column->addLayout(head);
    column->addWidget(m_ladder);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_whyTitle);
    words->addWidget(m_why);
    words->addWidget(m_rejected);
    column->addLayout(words);
    connect(m_open, &QPushButton::clicked, this, &LadderCard::openWanted);
}

void LadderCard::show(const QString &title, const Ladder &ladder)
{
    m_title->setText(title);
    m_ladder->show(ladder.rungs);
    m_whyTitle->setText(ladder.whyTitle);
    m_whyTitle->setVisible(!ladder.why.isEmpty());
    m_why->setText(ladder.why);
    m_why->setVisible(!ladder.why.isEmpty());
    QStringList lines;
    for (const RejectedAlternative &alternative : ladder.rejected)
        lines << tr("Not %1: %2", "an alternative and why it was not taken")
                     .arg(QString::fromStdString(alternative.what), QString::fromStdString(alternative.why));
    m_rejected->setText(lines.join(QLatin1Char('\n')));
    m_rejected->setVisible(!lines.isEmpty());
}

void LadderCard::focusReason()
{
    m_why->setFocus(Qt::ShortcutFocusReason);
}

/// What nothing inside takes.
void LadderCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return Q_EMIT left();
    QFrame::keyPressEvent(event);
}

} // namespace ringdown::live
