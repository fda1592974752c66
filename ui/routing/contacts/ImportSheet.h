// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/routing/contacts/DirectoryCsv.h"
#include "ui/routing/importing/FileImportSheet.h"

#include <array>
#include <optional>

class QCheckBox;
class QTimer;

namespace ringdown::routing_ui {

/// A file of known callers before it is imported: which column is what, and what would become of each row.
class ImportSheet : public FileImportSheet {
    Q_OBJECT
public:
    explicit ImportSheet(QWidget *window);

    void begin(const plan::Tenant &tenant, const QString &file, const QByteArray &bytes);

Q_SIGNALS:
    /// before: the directory that the file was held against.
    void imported(const std::vector<ringdown::plan::DirectoryEntry> &before,
                  const std::vector<ringdown::plan::DirectoryEntry> &directory, int taken);

protected:
    QSize wantedSize() const override { return {860, 600}; }
    void preview() override;
    void submit() override;

private:
    static QString columnName(const std::vector<CsvRow> &rows, std::size_t column, CsvHeader header);
    QLayout *buildFields();
    void fillColumns();
    void choose(const CsvShape &shape);
    CsvShape chosen() const;
    void readOn();

    std::vector<CsvRow> m_rows;
    std::vector<plan::DirectoryEntry> m_directory;
    std::string m_region;
    std::optional<DirectoryImporter> m_import;
    std::vector<ImportLine> m_lines; ///< of what is read so far
    QTimer *m_next;                  ///< when more rows are read
    QCheckBox *m_header;
    std::array<QComboBox *, 3> m_columns{}; ///< of phone, name, type
};

} // namespace ringdown::routing_ui
