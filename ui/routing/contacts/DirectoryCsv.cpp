// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routing/contacts/DirectoryCsv.h"

#include "ui/format/StrangersWords.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <utility>

namespace ringdown::routing_ui {
namespace {

struct ImportText {
    Q_DECLARE_TR_FUNCTIONS(DirectoryImport)
};

constexpr std::size_t lookedAt = 50; ///< rows by which columns are guessed

/// Words of a header, in small letters, as address books in English, Spanish and German write them.
constexpr std::array<std::pair<std::string_view, CsvField>, 21> headerWords = {{
    {"phone", CsvField::Phone},    {"number", CsvField::Phone}, {"mobile", CsvField::Phone},
    {"cell", CsvField::Phone},     {"tel", CsvField::Phone},    {"teléfono", CsvField::Phone},
    {"móvil", CsvField::Phone},    {"número", CsvField::Phone}, {"handy", CsvField::Phone},
    {"nummer", CsvField::Phone},   {"type", CsvField::Type},    {"tipo", CsvField::Type},
    {"group", CsvField::Type},     {"grupo", CsvField::Type},   {"category", CsvField::Type},
    {"categoría", CsvField::Type}, {"typ", CsvField::Type},     {"gruppe", CsvField::Type},
    {"name", CsvField::Name},      {"nombre", CsvField::Name},  {"contact", CsvField::Name},
}};

std::optional<CsvField> fieldOfHeader(const std::string &cell)
{
    const QString words = QString::fromStdString(cell).toLower();
    for (const auto &[word, field] : headerWords) {
        if (words.contains(QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size()))))
            return field;
    }
    return std::nullopt;
}

/// Latin 1, but with letters of its own where that has control characters.
QString fromWindows1252(const QByteArray &bytes)
{
    constexpr char16_t first = 0x80;
    static constexpr std::u16string_view own = u"\u20AC\uFFFD\u201A\u0192\u201E\u2026\u2020\u2021"
                                               u"\u02C6\u2030\u0160\u2039\u0152\uFFFD\u017D\uFFFD"
                                               u"\uFFFD\u2018\u2019\u201C\u201D\u2022\u2013\u2014"
                                               u"\u02DC\u2122\u0161\u203A\u0153\uFFFD\u017E\u0178";
    QString text = QString::fromLatin1(bytes);
    for (QChar &letter : text) {
        if (letter.unicode() >= first && letter.unicode() < first + own.size())
            letter = own[letter.unicode() - first];
    }
    return text;
}

bool isPhone(const std::string &cell, const std::string &region)
{
    return PhoneNumber::fromHuman(cell, region).hasValue();
}

std::size_t widthOf(const std::vector<CsvRow> &rows)
{
    std::size_t width = 0;
    for (const CsvRow &row : rows)
        width = std::max(width, row.cells.size());
    return width;
}

bool hasHeader(const std::vector<CsvRow> &rows, const std::string &region)
{
    if (rows.empty())
        return false;
    const auto &first = rows.front().cells;
    const bool namesColumns = std::any_of(first.begin(), first.end(),
                                          [](const auto &cell) { return fieldOfHeader(cell).has_value(); });
    return namesColumns &&
           std::none_of(first.begin(), first.end(), [&](const auto &cell) { return isPhone(cell, region); });
}

/// The one of these columns in which most cells satisfy the test; none where no cell does.
template <typename Test>
std::optional<std::size_t> bestColumn(const std::vector<CsvRow> &rows, CsvHeader header,
                                      const std::vector<std::size_t> &columns, Test test)
{
    std::optional<std::size_t> best;
    std::size_t most = 0;
    const std::size_t first = header == CsvHeader::FirstRow ? 1 : 0;
    for (const std::size_t column : columns) {
        std::size_t count = 0;
        for (std::size_t i = first; i < std::min(rows.size(), lookedAt); ++i)
            count += column < rows[i].cells.size() && test(rows[i].cells[column]) ? 1 : 0;
        if (count > most) {
            most = count;
            best = column;
        }
    }
    return best;
}

std::vector<std::size_t> freeColumns(const CsvShape &shape)
{
    std::vector<std::size_t> columns;
    for (std::size_t column = 0; column < shape.columns.size(); ++column) {
        if (shape.columns[column] == CsvField::Ignored)
            columns.push_back(column);
    }
    return columns;
}

/// Address books name several columns with such a word: "Phone 1 - Type", "Phone 1 - Value".
std::vector<std::size_t> columnsNamed(const CsvRow &header, CsvField field)
{
    std::vector<std::size_t> columns;
    for (std::size_t column = 0; column < header.cells.size(); ++column) {
        if (fieldOfHeader(header.cells[column]) == field)
            columns.push_back(column);
    }
    return columns;
}

bool isThere(const CsvShape &shape, CsvField field)
{
    return std::find(shape.columns.begin(), shape.columns.end(), field) != shape.columns.end();
}

std::string cellOf(const CsvRow &row, const CsvShape &shape, CsvField field)
{
    for (std::size_t column = 0; column < std::min(row.cells.size(), shape.columns.size()); ++column) {
        if (shape.columns[column] == field && !row.cells[column].empty())
            return row.cells[column];
    }
    return {};
}

/// What turns or hides letters is not taken over.
std::string lineOf(const CsvRow &row, const CsvShape &shape, CsvField field)
{
    return format::strangersLine(cellOf(row, shape, field)).toStdString();
}

ImportRow badRow(int line, const QString &reason)
{
    return {line, ImportFate::Bad, {}, reason};
}

ImportRow readRow(const CsvRow &row, const CsvShape &shape, const std::string &region)
{
    if (!row.problem.empty())
        return badRow(row.line, ImportText::tr("A quote is opened and not closed."));
    const std::string typed = cellOf(row, shape, CsvField::Phone);
    if (typed.empty())
        return badRow(row.line, isThere(shape, CsvField::Phone) ? ImportText::tr("No phone stands here.")
                                                                : ImportText::tr("No column is the phone."));
    const Result<PhoneNumber> phone = PhoneNumber::fromHuman(typed, region);
    if (!phone)
        return badRow(row.line,
                      ImportText::tr("“%1” is not a phone number.").arg(QString::fromStdString(typed)));
    const std::string name = lineOf(row, shape, CsvField::Name);
    if (name.empty())
        return badRow(row.line, ImportText::tr("No name stands here."));
    return {row.line, ImportFate::New, {*phone, name, lineOf(row, shape, CsvField::Type)}, {}};
}

QString entryWords(const plan::DirectoryEntry &entry)
{
    const QString name = QString::fromStdString(entry.name);
    return entry.type.empty()
               ? name
               : ImportText::tr("%1 (%2)", "name, type").arg(name, QString::fromStdString(entry.type));
}

} // namespace

int DirectoryImport::count(ImportFate fate) const
{
    return static_cast<int>(
        std::count_if(rows.begin(), rows.end(), [fate](const ImportRow &row) { return row.fate == fate; }));
}

std::string textOfFile(const QByteArray &bytes)
{
    if (const auto encoding = QStringConverter::encodingForData(bytes);
        encoding && *encoding != QStringConverter::Utf8) {
        QStringDecoder decoder(*encoding);
        return QString(decoder.decode(bytes)).toStdString();
    }
    QStringDecoder utf8(QStringConverter::Utf8);
    const QString text = utf8.decode(bytes);
    return utf8.hasError() ? fromWindows1252(bytes).toStdString() : text.toStdString();
}

CsvShape guessShape(const std::vector<CsvRow> &rows, const std::string &region)
{
    CsvShape shape{hasHeader(rows, region) ? CsvHeader::FirstRow : CsvHeader::None,
                   std::vector<CsvField>(widthOf(rows), CsvField::Ignored)};
    const auto holdsPhone = [&](const std::string &cell) { return isPhone(cell, region); };
    if (shape.header == CsvHeader::FirstRow) {
        for (const CsvField field : {CsvField::Phone, CsvField::Name, CsvField::Type}) {
            const auto named = columnsNamed(rows.front(), field);
            if (named.empty())
                continue;
            const auto best =
                field == CsvField::Phone ? bestColumn(rows, shape.header, named, holdsPhone) : std::nullopt;
            shape.columns[best.value_or(named.front())] = field;
        }
    }
    const auto claim = [&](CsvField field, auto test) {
        if (isThere(shape, field))
            return;
        if (const auto column = bestColumn(rows, shape.header, freeColumns(shape), test))
            shape.columns[*column] = field;
    };
    const auto isWords = [](const std::string &cell) { return !cell.empty(); };
    claim(CsvField::Phone, holdsPhone);
    claim(CsvField::Name, isWords);
    if (shape.header == CsvHeader::None)
        claim(CsvField::Type, isWords);
    return shape;
}

DirectoryImport directoryImport(const std::vector<CsvRow> &rows, const CsvShape &shape,
                                const std::vector<plan::DirectoryEntry> &directory, const std::string &region,
                                Duplicates duplicates)
{
    DirectoryImporter importer(rows, shape, directory, region, duplicates);
    importer.goOn(rows.size());
    return importer.import();
}

DirectoryImporter::DirectoryImporter(const std::vector<CsvRow> &rows, CsvShape shape,
                                     const std::vector<plan::DirectoryEntry> &directory, std::string region,
                                     Duplicates duplicates)
    : m_rows(rows)
    , m_shape(std::move(shape))
    , m_region(std::move(region))
    , m_duplicates(duplicates)
    , m_at(m_shape.header == CsvHeader::FirstRow ? 1 : 0)
    , m_import{{}, directory}
{
    for (std::size_t i = 0; i < directory.size(); ++i)
        m_known.emplace(directory[i].phone, i);
}

void DirectoryImporter::goOn(std::size_t most)
{
    for (; most > 0 && !isAtEnd(); --most)
        take(m_rows[m_at++]);
}

void DirectoryImporter::take(const CsvRow &read)
{
    ImportRow row = readRow(read, m_shape, m_region);
    const auto before = m_known.find(row.entry.phone);
    if (row.fate == ImportFate::Bad) {
        // its reason stands already
    } else if (const auto [earlier, isFirst] = m_lines.emplace(row.entry.phone, row.line); !isFirst) {
        row.fate = ImportFate::Repeated;
        row.reason = ImportText::tr("Row %1 has this phone already.").arg(earlier->second);
    } else if (before == m_known.end()) {
        m_import.directory.push_back(row.entry);
    } else if (plan::DirectoryEntry &there = m_import.directory[before->second]; there == row.entry) {
        row.fate = ImportFate::Same;
        row.reason = ImportText::tr("The directory says so already.");
    } else if (m_duplicates == Duplicates::Keep) {
        row.fate = ImportFate::Kept;
        row.reason = ImportText::tr("It stays %1.").arg(entryWords(there));
    } else {
        row.fate = ImportFate::Replacing;
        row.reason = ImportText::tr("It was %1.").arg(entryWords(there));
        there = row.entry;
    }
    m_import.rows.push_back(std::move(row));
}

} // namespace ringdown::routing_ui
