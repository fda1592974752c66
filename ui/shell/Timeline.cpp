// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/Timeline.h"

#include "ui/shell/TimelineRow.h"

#include <QApplication>
#include <QScrollBar>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>
#include <utility>

namespace ringdown::shell {

Timeline::Timeline(QWidget *parent)
    : QScrollArea(parent)
{
    auto *content = new QWidget;
    content->setObjectName(QStringLiteral("scrolled"));
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(0, 4, 8, 8);
    m_column->setSpacing(0);
    m_column->addStretch(1);
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Timeline"));
    // Of hands alone: wheel, keys, or the bar itself.
    connect(verticalScrollBar(), &QScrollBar::actionTriggered, this, [this] { m_isFollowing = false; });
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, &Timeline::showRevealed);
}

void Timeline::show(const std::vector<TimelineEntry> &entries)
{
    const bool continues =
        entries.size() >= m_entries.size() && std::equal(m_entries.begin(), m_entries.end(), entries.begin());
    if (!continues) {
        takeRowsAway();
        m_entries.clear();
    }
    for (std::size_t i = m_entries.size(); i < entries.size(); ++i)
        add(entries[i], i == 0);
    m_entries = entries;
    if (std::exchange(m_isReasonAwaited, false) && hasFocus())
        focusFirstReason();
}

void Timeline::reveal(int line)
{
    m_revealed = line;
    QTimer::singleShot(0, this, &Timeline::showRevealed); // a new line has no place yet
}

void Timeline::showRevealed()
{
    const QWidget *focus = QApplication::focusWidget();
    const bool isRead = focus && widget()->isAncestorOf(focus);
    if (!m_isFollowing || isRead || m_revealed < 0 || m_revealed >= count())
        return;
    widget()->layout()->activate();
    ensureWidgetVisible(m_column->itemAt(m_revealed)->widget(), 0, 8);
}

/// The keys stay with the timeline: a row that goes would take them along.
void Timeline::takeRowsAway()
{
    const QWidget *focus = focusWidget();
    if (focus && focus->hasFocus() && widget()->isAncestorOf(focus))
        setFocus(Qt::OtherFocusReason);
    while (m_column->count() > 1) {
        const std::unique_ptr<QLayoutItem> item(m_column->takeAt(0));
        item->widget()->setParent(nullptr); // it is not to be found any more
        item->widget()->deleteLater();
    }
}

void Timeline::add(const TimelineEntry &entry, bool first)
{
    auto *row = new TimelineRow(entry, first ? RowPlace::First : RowPlace::Following);
    m_column->insertWidget(m_column->count() - 1, row);
    row->show();
}

void Timeline::focusFirstReason()
{
    auto *fold = findChild<QToolButton *>();
    m_isReasonAwaited = !fold;
    (fold ? static_cast<QWidget *>(fold) : this)->setFocus(Qt::ShortcutFocusReason);
}

} // namespace ringdown::shell
