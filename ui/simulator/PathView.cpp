// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/simulator/PathView.h"

#include "ui/format/Durations.h"
#include "ui/shell/FitToFont.h"
#include "ui/shell/KeptWhole.h"
#include "ui/shell/MeasuredCaption.h"
#include "ui/shell/Modest.h"
#include "ui/shell/OutcomeBadge.h"
#include "ui/shell/Room.h"
#include "ui/shell/WrapRow.h"
#include "ui/simulator/PathRowDelegate.h"

#include <QListView>
#include <QScrollBar>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace ringdown::simulator {
namespace {

constexpr int leastPathHeight = 100;

} // namespace

PathView::PathView(const QString &name, QWidget *parent)
    : QFrame(parent)
    , m_title(new shell::Caption(shell::TextSize::Strong))
    , m_outcome(new shell::OutcomeBadge)
    , m_summary(new shell::MeasuredCaption(shell::TextSize::Small, format::Tone::Neutral))
    , m_model(new PathModel(this))
    , m_list(new shell::Modest<QListView>)
    , m_trouble(new shell::MeasuredCaption(shell::TextSize::Normal, format::Tone::Care))
{
    setObjectName(QStringLiteral("card"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 10, 1, 1);
    column->setSpacing(2);
    auto *head = new shell::WrapRow;
    head->setContentsMargins(14, 0, 14, 0);
    head->addGrowing(m_title);
    head->addWidget(m_outcome);
    column->addLayout(head);
    m_summary->setWordWrap(true);
    m_summary->setContentsMargins(14, 0, 14, 4);
    column->addWidget(m_summary);
    m_body = new QStackedLayout;
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PathRowDelegate(m_list));
    shell::fitToFont(*m_list,
                     [this] { m_list->setMinimumHeight(shell::grown(leastPathHeight, m_list->font())); });
    m_list->setResizeMode(QListView::Adjust);
    m_list->setWordWrap(true); // rows take their height anew when the width changes
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setMouseTracking(true);
    m_list->setAccessibleName(name);
    m_trouble->setWordWrap(true);
    m_trouble->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_trouble->setContentsMargins(14, 8, 14, 8);
    m_body->addWidget(m_list);
    m_body->addWidget(m_trouble);
    column->addLayout(m_body, 1);
    shell::keepWhole(*this);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &PathView::lineChosen);
}

void PathView::setTitle(const QString &title)
{
    m_title->setText(title);
}

void PathView::show(const routing::WhatIfPath &path, const std::vector<PathLine> &lines,
                    const format::PlanNames &names)
{
    const int before = chosen();
    const int scrolled = m_list->verticalScrollBar()->value();
    m_model->apply(lines, names);
    m_outcome->show(path.outcome);
    m_outcome->setVisible(true);
    const QString route =
        path.route.isEmpty() ? tr("refused before a route") : tr("by route %1").arg(names.route(path.route));
    const int lasts = path.steps.empty() ? 0 : path.steps.back().after;
    m_summary->setText(
        tr("%1, %2, over after %3", "business, route, duration")
            .arg(names.tenant(path.tenant), route, format::spokenDuration(std::chrono::seconds(lasts))));
    m_body->setCurrentIndex(0);
    choose(std::min(before, m_model->rowCount() - 1));
    m_list->verticalScrollBar()->setValue(scrolled);
}

void PathView::showTrouble(const QString &sentence)
{
    m_model->apply({}, {});
    m_outcome->setVisible(false);
    m_summary->clear();
    m_trouble->setText(sentence);
    m_body->setCurrentIndex(1);
}

int PathView::chosen() const
{
    return m_list->currentIndex().isValid() ? m_list->currentIndex().row() : -1;
}

void PathView::choose(int row)
{
    if (row >= 0)
        m_list->setCurrentIndex(m_model->index(row));
}

} // namespace ringdown::simulator
