// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/routing/contacts/DirectoryCsv.h"
#include "ui/shell/Sheet.h"

#include <array>

class QCheckBox;
class QComboBox;
class QPushButton;
class QTableView;

namespace ringdown::shell {
class Caption;
}

namespace ringdown::routing_ui {

class ImportModel;

/// A file of known callers before it is imported: which column is what, and what would become of each row.
class ImportSheet : public shell::Sheet {
    Q_OBJECT
public:
    explicit ImportSheet(QWidget *window);

    void begin(const plan::Tenant &tenant, const QString &file, const QByteArray &bytes);

Q_SIGNALS:
    void imported(const std::vector<ringdown::plan::DirectoryEntry> &directory, int taken);

protected:
    QSize wantedSize() const override { return {860, 600}; }
    void submit() override;

private:
    void build();
    void fillColumns();
    void choose(const CsvShape &shape);
    CsvShape chosen() const;
    void preview();

    std::vector<CsvRow> m_rows;
    std::vector<plan::DirectoryEntry> m_directory;
    std::string m_region;
    DirectoryImport m_import;
    shell::Caption *m_title;
    QCheckBox *m_header;
    std::array<QComboBox *, 3> m_columns{}; ///< of phone, name, type
    QComboBox *m_duplicates;
    shell::Caption *m_summary;
    ImportModel *m_model;
    QTableView *m_table;
    QPushButton *m_done;
};

} // namespace ringdown::routing_ui
