// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/messages/MessagesSplit.h"

#include "ui/messages/InboxDelegate.h"
#include "ui/shell/FitToFont.h"
#include "ui/shell/Room.h"

#include <QListView>

#include <algorithm>

namespace ringdown::messages {
namespace {

constexpr int leastList = 300;
constexpr int leastCaller = 360;
constexpr int usualList = 420;
constexpr int usualCaller = 740;
constexpr int leastRows = 2;

} // namespace

MessagesSplit::MessagesSplit(QWidget &side, const QListView &list, QWidget &caller)
    : m_side(side)
    , m_list(list)
    , m_caller(caller)
{
    setObjectName(QStringLiteral("messages-splitter"));
    setChildrenCollapsible(false);
    addWidget(&side);
    addWidget(&caller);
    setStretchFactor(1, 1);
    setSizes({usualList, usualCaller});
    shell::fitToFont(*this, [this] { arrange(); });
}

void MessagesSplit::arrange()
{
    const int list = std::max(leastList, InboxDelegate::leastWidth(font()));
    const int caller = shell::grown(leastCaller, font());
    const bool isRoomy = width() >= list + handleWidth() + caller;
    const bool isTurned = isRoomy != (orientation() == Qt::Horizontal);
    setOrientation(isRoomy ? Qt::Horizontal : Qt::Vertical);
    m_side.setMinimumWidth(isRoomy ? list : leastList);
    m_side.setMinimumHeight(isRoomy ? 0 : leastRows * std::max(0, m_list.sizeHintForRow(0)));
    m_caller.setMinimumWidth(isRoomy ? caller : leastCaller);
    if (isTurned && isRoomy) // and not as the heights were shared
        setSizes({usualList, usualCaller});
}

void MessagesSplit::resizeEvent(QResizeEvent *event)
{
    arrange();
    QSplitter::resizeEvent(event);
}

} // namespace ringdown::messages
