// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/simulator/coverage/CoverageModel.h"

#include <QAbstractTableModel>

namespace ringdown::simulator {

/// The coverage in words: a row for each stretch of a day in which the same people would ring.
class CoverageSpanModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Day, From, To, Draft, Live, Note, ColumnCount };

    explicit CoverageSpanModel(CoverageModel &coverage, QObject *parent = nullptr);

    std::optional<Instant> moment(int row) const { return m_spans[static_cast<std::size_t>(row)].cell.at; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString note(const CoverageCell &cell) const;

    const CoverageModel &m_coverage;
    std::vector<CoverageSpan> m_spans;
};

} // namespace ringdown::simulator
