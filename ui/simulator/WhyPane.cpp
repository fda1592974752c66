// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/simulator/WhyPane.h"

#include "ui/format/Times.h"
#include "ui/shell/Caption.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace ringdown::simulator {
namespace {

using shell::TextSize;

shell::Caption *paragraph(TextSize size, const QString &text)
{
    auto *label = new shell::Caption(size);
    label->setText(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

WhyPane::WhyPane(QWidget *parent)
    : QFrame(parent)
{
    setObjectName(QStringLiteral("card"));
    setMinimumWidth(190);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(14, 10, 6, 8);
    auto *title = new shell::Caption(TextSize::Strong);
    title->setText(tr("Why"));
    outer->addWidget(title);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(tr("Why the chosen line is so"));
    auto *content = new QWidget;
    content->setObjectName(QStringLiteral("scrolled"));
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(0, 0, 8, 0);
    m_column->setSpacing(8);
    scroll->setWidget(content);
    outer->addWidget(scroll, 1);
    clear();
}

void WhyPane::empty()
{
    while (QLayoutItem *item = m_column->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
}

void WhyPane::clear()
{
    empty();
    auto *hint = paragraph(TextSize::Normal, tr("Choose a line: its reason stands here."));
    hint->setTone(format::Tone::Neutral);
    m_column->addWidget(hint);
    m_column->addStretch(1);
}

void WhyPane::show(const Event &event, const format::PlanNames &names, const QString &plan)
{
    empty();
    const format::EventLine line = format::eventLine(event, names);
    auto *which = paragraph(TextSize::Small,
                            tr("%1, %2", "plan, time").arg(plan, names.times(event.tenant).moment(event.at)));
    which->setTone(format::Tone::Neutral);
    which->setToolTip(names.times(event.tenant).exact(event.at));
    m_column->addWidget(which);
    m_column->addWidget(paragraph(TextSize::Strong, line.what));
    if (!line.why.isEmpty())
        m_column->addWidget(paragraph(TextSize::Normal, line.why));
    const auto rejected = format::eventAlternatives(event, names);
    if (!rejected.empty())
        m_column->addWidget(paragraph(TextSize::Strong, tr("Not taken")));
    for (const RejectedAlternative &alternative : rejected) {
        auto *text = paragraph(TextSize::Normal, tr("%1: %2", "an alternative and why it was not taken")
                                                     .arg(QString::fromStdString(alternative.what),
                                                          QString::fromStdString(alternative.why)));
        text->setTone(format::Tone::Neutral);
        m_column->addWidget(text);
    }
    m_column->addStretch(1);
    showAll();
}

/// What a layout takes appears only with the next turn of the event loop; a reader is told of it at once.
void WhyPane::showAll()
{
    for (int i = 0; i < m_column->count(); ++i) {
        if (QWidget *line = m_column->itemAt(i)->widget())
            line->show();
    }
}

} // namespace ringdown::simulator
