// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/SharedColumns.h"

#include "ui/shell/FitToFont.h"

#include <QEvent>
#include <QHeaderView>
#include <QTableView>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace ringdown::shell {
namespace {

constexpr int betweenColumns = 12;
constexpr int measuredRows = 100; ///< beyond those that are seen

/// Parts of a whole that add up to it, whatever is rounded.
class Portions {
public:
    Portions(int whole, int of)
        : m_whole(whole)
        , m_of(of)
    {
    }
    int next(int part)
    {
        const qint64 before = m_of > 0 ? m_whole * m_taken / m_of : 0;
        m_taken += part;
        return static_cast<int>(m_of > 0 ? m_whole * m_taken / m_of - before : 0);
    }

private:
    qint64 m_whole;
    qint64 m_of;
    qint64 m_taken = 0;
};

std::vector<int> laidOut(const std::vector<std::optional<int>> &usual, int room, int least)
{
    int left = room;
    int sharing = 0;
    for (const auto &width : usual) {
        left -= width.value_or(0);
        sharing += width ? 0 : 1;
    }
    Portions shares(std::max(left, 0), sharing);
    std::vector<int> widths;
    widths.reserve(usual.size());
    for (const auto &width : usual)
        widths.push_back(width ? *width : std::max(least, shares.next(1)));
    return widths;
}

void helpOut(std::vector<int> &widths, const std::vector<int> &needs)
{
    int lack = 0;
    int spare = 0;
    for (std::size_t i = 0; i < widths.size(); ++i) {
        lack += std::max(0, needs[i] - widths[i]);
        spare += std::max(0, widths[i] - needs[i]);
    }
    Portions taken(std::min(lack, spare), spare);
    Portions given(std::min(lack, spare), lack);
    for (std::size_t i = 0; i < widths.size(); ++i) {
        const int more = needs[i] - widths[i];
        widths[i] += more > 0 ? given.next(more) : -taken.next(-more);
    }
}

} // namespace

SharedColumns::SharedColumns(QTableView &table, Usual usual)
    : QObject(&table)
    , m_table(table)
    , m_usual(std::move(usual))
{
    table.horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table.horizontalHeader()->setResizeContentsPrecision(measuredRows);
    table.viewport()->installEventFilter(this);
    auto *soon = new QTimer(this);
    soon->setSingleShot(true);
    connect(soon, &QTimer::timeout, this, &SharedColumns::fit);
    const auto later = [soon] { soon->start(0); };
    connect(table.model(), &QAbstractItemModel::modelReset, this, later);
    connect(table.model(), &QAbstractItemModel::rowsInserted, this, later);
    connect(table.model(), &QAbstractItemModel::rowsRemoved, this, later);
    connect(table.model(), &QAbstractItemModel::dataChanged, this, later);
    fitToFont(table, [this] { fit(); });
}

bool SharedColumns::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        fit();
    return QObject::eventFilter(watched, event);
}

void SharedColumns::fit()
{
    QHeaderView *header = m_table.horizontalHeader();
    const QAbstractItemView &cells = m_table;
    std::vector<std::optional<int>> usual = m_usual();
    std::vector<int> needs;
    for (auto &width : usual) {
        const int column = static_cast<int>(needs.size());
        needs.push_back(std::max(header->sectionSizeHint(column), cells.sizeHintForColumn(column)));
        if (width == whole)
            width = needs.back();
        else
            needs.back() += betweenColumns;
    }
    std::vector<int> widths = laidOut(usual, m_table.viewport()->width(), header->minimumSectionSize());
    helpOut(widths, needs);
    for (std::size_t i = 0; i < widths.size(); ++i)
        header->resizeSection(static_cast<int>(i), widths[i]);
}

} // namespace ringdown::shell
