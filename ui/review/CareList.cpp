// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/CareList.h"

#include "ui/review/SamePlace.h"

#include "ui/shell/Caption.h"
#include "ui/shell/Room.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <cstddef>

namespace ringdown::review {
namespace {

constexpr int mostHeight = 170;
constexpr std::size_t mostLines = 200; ///< nobody reads more, and each is made of several parts

} // namespace

CareList::CareList(QWidget *parent)
    : QWidget(parent)
    , m_scroll(new QScrollArea)
    , m_lines(new QWidget)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto *title = new shell::Caption(shell::TextSize::Strong, format::Tone::Care);
    title->setText(tr("Needs care"));
    column->addWidget(title);
    m_lines->setObjectName(QStringLiteral("scrolled"));
    auto *lines = new QVBoxLayout(m_lines);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(2);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus); // its buttons have the focus, and are scrolled to
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(m_lines);
    column->addWidget(m_scroll);
    m_lines->installEventFilter(this);
    hide();
}

void CareList::show(const std::vector<Care> &lines)
{
    while (QLayoutItem *item = m_lines->layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (std::size_t i = 0; i < std::min(lines.size(), mostLines); ++i)
        addLine(lines[i]);
    if (lines.size() > mostLines)
        addLine({tr("and %Ln more", nullptr, static_cast<int>(lines.size() - mostLines)), {}});
    setVisible(!lines.empty());
    if (!lines.empty())
        fit();
}

void CareList::addLine(const Care &line)
{
    auto *row = new QWidget;
    auto *inRow = new QHBoxLayout(row);
    inRow->setContentsMargins(0, 0, 0, 0);
    inRow->setSpacing(12);
    auto *words = new QLabel(QStringLiteral("• ") + line.words);
    words->setWordWrap(true);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    inRow->addWidget(words, 1);
    if (!line.path.empty()) {
        auto *go = new QPushButton(tr("Show"));
        go->setProperty("quiet", true);
        go->setAccessibleName(tr("Show: %1").arg(line.words));
        inRow->addWidget(go, 0, Qt::AlignTop);
        connect(go, &QPushButton::clicked, this, [this, path = line.path] { Q_EMIT showWanted(path); });
    }
    m_lines->layout()->addWidget(row);
    row->show();
}

void CareList::fit()
{
    m_lines->layout()->activate();
    // Not as wide as the viewport is now, which a bar that will be gone makes narrower.
    const int wanted = m_lines->layout()->heightForWidth(m_scroll->maximumViewportSize().width());
    const int most = shell::grown(mostHeight, font());
    m_scroll->setVerticalScrollBarPolicy(wanted > most ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    m_scroll->setFixedHeight(std::min(wanted, most));
    // What is only being shown tells nobody of another height: room for the one before would stay.
    layout()->activate();
    updateGeometry();
}

void CareList::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_lines->layout()->count() > 0)
        fit();
}

/// The words' own fonts come after the lines are measured for the first time.
bool CareList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_lines && event->type() == QEvent::LayoutRequest && m_lines->layout()->count() > 0)
        fit();
    return QWidget::eventFilter(watched, event);
}

std::vector<Care> careLines(const Findings &findings, const plan::Plan &shown, const plan::Plan &draft)
{
    std::vector<Care> lines;
    for (const QString &sentence : findings.unreadScenarios + findings.failingScenarios)
        lines.push_back({sentence, {}});
    for (const Care &care : findings.care)
        lines.push_back({care.words, samePlace(care.path, shown, draft) ? care.path : std::string()});
    return lines;
}

} // namespace ringdown::review
