// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/simulator/WhyPane.h"

#include "ui/format/Times.h"
#include "ui/shell/FitToFont.h"
#include "ui/shell/MeasuredCaption.h"
#include "ui/shell/Modest.h"
#include "ui/shell/Room.h"

#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ringdown::simulator {
namespace {

using shell::TextSize;

constexpr int leastWhyWidth = 190;
constexpr int leastWhyHeight = 90; ///< of what is scrolled

shell::Caption *paragraph(TextSize size, bool isQuiet)
{
    auto *label =
        isQuiet ? new shell::MeasuredCaption(size, format::Tone::Neutral) : new shell::MeasuredCaption(size);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

WhyPane::WhyPane(QWidget *parent)
    : QFrame(parent)
    , m_hint(paragraph(TextSize::Normal, true))
    , m_words(new QWidget)
    , m_column(new QVBoxLayout(m_words))
{
    setObjectName(QStringLiteral("card"));
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(14, 10, 6, 8);
    auto *title = new shell::Caption(TextSize::Strong);
    title->setText(tr("Why"));
    outer->addWidget(title);
    auto *scroll = new shell::Modest<QScrollArea>;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    shell::fitToFont(*this, [this, scroll] {
        setMinimumWidth(shell::grown(leastWhyWidth, font()));
        scroll->setMinimumHeight(shell::grown(leastWhyHeight, font()));
    });
    scroll->setAccessibleName(tr("Why the chosen line is so"));
    auto *content = new QWidget;
    content->setObjectName(QStringLiteral("scrolled"));
    auto *inside = new QVBoxLayout(content);
    inside->setContentsMargins(0, 0, 8, 0);
    m_hint->setText(tr("Choose a line: its reason stands here."));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(8);
    inside->addWidget(m_hint);
    inside->addWidget(m_words);
    inside->addStretch(1);
    scroll->setWidget(content);
    outer->addWidget(scroll, 1);
    clear();
}

/// The words stay laid out: a person types, and mostly the line of before comes back with the next key.
void WhyPane::clear()
{
    m_words->hide();
    m_hint->show();
}

void WhyPane::show(const Event &event, const format::PlanNames &names, const QString &plan)
{
    const format::EventLine line = format::eventLine(event, names);
    const format::Times times = names.times(event.tenant);
    std::vector<Line> lines = {{TextSize::Small, tr("%1, %2", "plan, time").arg(plan, times.moment(event.at)),
                                true, times.exact(event.at)},
                               {TextSize::Strong, line.what}};
    if (!line.why.isEmpty())
        lines.push_back({TextSize::Normal, line.why});
    const auto rejected = format::eventAlternatives(event, names);
    if (!rejected.empty())
        lines.push_back({TextSize::Strong, tr("Not taken")});
    for (const RejectedAlternative &alternative : rejected)
        lines.push_back(
            {TextSize::Normal,
             tr("%1: %2", "an alternative and why it was not taken")
                 .arg(QString::fromStdString(alternative.what), QString::fromStdString(alternative.why)),
             true});
    tell(std::move(lines));
}

void WhyPane::tell(std::vector<Line> lines)
{
    m_hint->hide();
    m_words->show();
    if (lines == m_lines)
        return;
    if (!fits(lines))
        build(lines);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        m_labels[i]->setText(lines[i].text);
        m_labels[i]->setToolTip(lines[i].toolTip);
    }
    m_lines = std::move(lines);
}

bool WhyPane::fits(const std::vector<Line> &lines) const
{
    return std::equal(
        lines.begin(), lines.end(), m_lines.begin(), m_lines.end(),
        [](const Line &a, const Line &b) { return a.size == b.size && a.isQuiet == b.isQuiet; });
}

void WhyPane::build(const std::vector<Line> &lines)
{
    while (QLayoutItem *item = m_column->takeAt(0))
        delete item;
    for (std::size_t i = 0; i < m_labels.size(); ++i) {
        m_labels[i]->hide();
        m_spare[{m_lines[i].size, m_lines[i].isQuiet}].push_back(m_labels[i]);
    }
    m_labels.clear();
    for (const Line &line : lines) {
        m_labels.push_back(labelFor(line));
        m_column->addWidget(m_labels.back());
    }
    // What a layout takes appears only with the next turn of the event loop; a reader is told of it at once.
    // And in the order in which they were raised, whatever the layout says.
    for (shell::Caption *label : m_labels) {
        label->show();
        label->raise();
    }
}

/// One that stands by, since dressing a new one is slow.
shell::Caption *WhyPane::labelFor(const Line &line)
{
    std::vector<shell::Caption *> &spare = m_spare[{line.size, line.isQuiet}];
    if (spare.empty())
        return paragraph(line.size, line.isQuiet);
    shell::Caption *label = spare.back();
    spare.pop_back();
    return label;
}

} // namespace ringdown::simulator
