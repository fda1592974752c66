// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/CsvReading.h"
#include "core/plan/Plan.h"
#include "ui/routing/importing/ImportFate.h"

#include <QByteArray>
#include <QString>

#include <string>
#include <unordered_map>
#include <vector>

namespace ringdown::routing_ui {

enum class CsvField { Ignored, Phone, Name, Type };
enum class CsvHeader { None, FirstRow };

/// How a file's columns are to be understood.
struct CsvShape {
    CsvHeader header = CsvHeader::None;
    std::vector<CsvField> columns;

    friend bool operator==(const CsvShape &, const CsvShape &) = default;
};

struct ImportRow {
    int line = 0; ///< of the file
    ImportFate fate = ImportFate::New;
    plan::DirectoryEntry entry; ///< meaningful unless bad
    QString reason;             ///< in words, for what is not simply new
};

/// What importing would do; nothing is done yet.
struct DirectoryImport {
    std::vector<ImportRow> rows;
    std::vector<plan::DirectoryEntry> directory; ///< afterwards

    int count(ImportFate fate) const;
    int taken() const { return count(ImportFate::New) + count(ImportFate::Replacing); }
};

/// The text of a file in UTF-8, UTF-16 with its mark, or else what Windows writes where people read Latin
/// letters.
std::string textOfFile(const QByteArray &bytes);
/// By the words of a header where there is one, and by what stands in the columns.
CsvShape guessShape(const std::vector<CsvRow> &rows, const std::string &region);
DirectoryImport directoryImport(const std::vector<CsvRow> &rows, const CsvShape &shape,
                                const std::vector<plan::DirectoryEntry> &directory, const std::string &region,
                                Duplicates duplicates);

/// The same, some rows at a time: a telephone number takes long to read.
class DirectoryImporter {
public:
    /// rows must outlive it.
    DirectoryImporter(const std::vector<CsvRow> &rows, CsvShape shape,
                      const std::vector<plan::DirectoryEntry> &directory, std::string region,
                      Duplicates duplicates);

    void goOn(std::size_t most); ///< so many rows further, or to the end
    bool isAtEnd() const { return m_at >= m_rows.size(); }
    const DirectoryImport &import() const { return m_import; }

private:
    void take(const CsvRow &read);

    const std::vector<CsvRow> &m_rows;
    CsvShape m_shape;
    std::string m_region;
    Duplicates m_duplicates;
    std::size_t m_at;
    DirectoryImport m_import;
    std::unordered_map<PhoneNumber, std::size_t> m_known; ///< places in the directory
    std::unordered_map<PhoneNumber, int> m_lines;         ///< on which a phone stands first
};

} // namespace ringdown::routing_ui
