// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/routing/importing/ImportFate.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <vector>

namespace ringdown::routing_ui {

/// A row of a file, in words.
struct ImportLine {
    int number = 0; ///< of the file
    ImportFate fate = ImportFate::New;
    QStringList cells; ///< one for each of the model's titles
    QString reason;    ///< for what is not simply new
};

/// What importing a file would do, row by row; what will not be taken stands first.
class ImportModel : public QAbstractTableModel {
    Q_OBJECT
public:
    /// Behind these come the cells, and the reason last.
    enum Column { LineColumn, FateColumn, FirstCell };

    explicit ImportModel(QStringList titles, QObject *parent = nullptr);

    void setLines(std::vector<ImportLine> lines);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    int reasonColumn() const { return FirstCell + static_cast<int>(m_titles.size()); }

private:
    QString cell(const ImportLine &line, int column) const;

    QStringList m_titles;
    std::vector<ImportLine> m_lines;
};

} // namespace ringdown::routing_ui
