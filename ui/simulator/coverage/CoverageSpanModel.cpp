// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/simulator/coverage/CoverageSpanModel.h"

namespace ringdown::simulator {

CoverageSpanModel::CoverageSpanModel(CoverageModel &coverage, QObject *parent)
    : QAbstractTableModel(parent)
    , m_coverage(coverage)
{
    connect(&coverage, &QAbstractItemModel::dataChanged, this, [this] {
        beginResetModel();
        m_spans = spansOf(m_coverage.week());
        endResetModel();
    });
}

int CoverageSpanModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_spans.size());
}

int CoverageSpanModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString CoverageSpanModel::note(const CoverageCell &cell) const
{
    if (!cell.at)
        return tr("The clocks go forward.");
    if (ringsNobody(cell.draft) && cell.draft != cell.live)
        return tr("Nobody in the draft; somebody today.");
    if (ringsNobody(cell.draft))
        return tr("Nobody would be rung.");
    return cell.draft == cell.live ? QString() : tr("Differs from the live plan.");
}

QVariant CoverageSpanModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) ||
        (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole))
        return {};
    const CoverageSpan &span = m_spans[static_cast<std::size_t>(index.row())];
    switch (static_cast<Column>(index.column())) {
    case Day:
        return m_coverage.dayWords(span.day);
    case From:
        return halfHourWords(span.begin);
    case To:
        return halfHourWords(span.end);
    case Draft:
        return m_coverage.draftWords(span.cell);
    case Live:
        return m_coverage.liveWords(span.cell);
    case Note:
        return note(span.cell);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant CoverageSpanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Day:
        return tr("Day");
    case From:
        return tr("From");
    case To:
        return tr("To");
    case Draft:
        return tr("Draft rings first");
    case Live:
        return tr("Live rings first");
    case Note:
        return tr("Note");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace ringdown::simulator
