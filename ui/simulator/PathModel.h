// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/format/EventLine.h"
#include "ui/simulator/PathLines.h"

#include <QAbstractListModel>

namespace ringdown::simulator {

/// The lines of one path, in words.
class PathModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { WhenRole = Qt::UserRole, GlyphRole, ToneRole, DiffersRole };

    using QAbstractListModel::QAbstractListModel;

    void apply(const std::vector<PathLine> &lines, const format::PlanNames &names);
    const Event &eventAt(int row) const { return m_lines[static_cast<std::size_t>(row)].step.event; }
    const format::PlanNames &names() const { return m_names; }
    int firstDiffering() const; ///< -1: none
    int differing() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    std::vector<PathLine> m_lines;
    std::vector<format::EventLine> m_words;
    format::PlanNames m_names;
};

} // namespace ringdown::simulator
