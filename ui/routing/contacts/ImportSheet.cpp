// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routing/contacts/ImportSheet.h"

#include "ui/format/NumberWords.h"
#include "ui/routing/PlanIds.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QTableView>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace ringdown::routing_ui {
namespace {

constexpr std::array<CsvField, 3> importedFields = {CsvField::Phone, CsvField::Name, CsvField::Type};
constexpr int noColumn = -1;
constexpr std::size_t rowsAtOnce = 250; ///< of foreign numbers some 20 ms of the window's time

} // namespace

/// "“Phone no.”" by the header, or "2: Harbor Master" by the first row.
QString ImportSheet::columnName(const std::vector<CsvRow> &rows, std::size_t column, CsvHeader header)
{
    const auto &cells = rows.front().cells;
    const QString first = column < cells.size() ? QString::fromStdString(cells[column]) : QString();
    if (header == CsvHeader::FirstRow && !first.isEmpty())
        return tr("“%1”", "a column's title").arg(first);
    return tr("column %1: %2", "number, what stands in its first row").arg(column + 1).arg(first);
}

ImportSheet::ImportSheet(QWidget *window)
    : FileImportSheet(window, {tr("Phone"), tr("Name"), tr("Type")})
    , m_next(new QTimer(this))
    , m_header(new QCheckBox(tr("The first row names the columns")))
{
    m_next->setSingleShot(true);
    m_next->setInterval(0);
    connect(m_next, &QTimer::timeout, this, &ImportSheet::readOn);
    connect(this, &Sheet::closed, m_next, &QTimer::stop);
    auto *choices = new QHBoxLayout;
    duplicatesBox().addItem(tr("Keep what the directory says of a phone"), int(Duplicates::Keep));
    duplicatesBox().addItem(tr("Replace it by what the file says"), int(Duplicates::Replace));
    duplicatesBox().setAccessibleName(tr("Phones that the directory has already"));
    choices->addWidget(m_header);
    choices->addStretch(1);
    choices->addWidget(&duplicatesBox());
    lay({buildFields(), choices});
    connect(m_header, &QCheckBox::toggled, this, [this] {
        const CsvShape shape = chosen();
        fillColumns();
        choose(shape);
    });
}

QLayout *ImportSheet::buildFields()
{
    auto *fields = new QHBoxLayout;
    const std::array<QString, 3> names = {tr("Phone"), tr("Name"), tr("Type")};
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        m_columns[i] = new QComboBox;
        auto *label = new QLabel(names[i]);
        label->setBuddy(m_columns[i]);
        m_columns[i]->setAccessibleName(tr("Column of the %1").arg(names[i].toLower()));
        m_columns[i]->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        m_columns[i]->setMinimumContentsLength(14);
        fields->addWidget(label);
        fields->addWidget(m_columns[i], 1);
        connect(m_columns[i], &QComboBox::currentIndexChanged, this, &ImportSheet::preview);
    }
    return fields;
}

void ImportSheet::begin(const plan::Tenant &tenant, const QString &file, const QByteArray &bytes)
{
    const std::string text = textOfFile(bytes);
    m_rows = readCsv(text, guessCsvSeparator(text));
    m_directory = tenant.directory;
    m_region = homeRegion(tenant);
    setTitle(tr("Import known callers from “%1”").arg(file));
    const CsvShape shape = guessShape(m_rows, m_region);
    {
        const QSignalBlocker quiet(m_header);
        m_header->setChecked(shape.header == CsvHeader::FirstRow);
    }
    fillColumns();
    choose(shape);
    table().resizeColumnsToContents();
    table().setColumnWidth(ImportModel::FirstCell, 150);
    table().setColumnWidth(ImportModel::FirstCell + 1, 190);
    open();
    m_columns[0]->setFocus(Qt::PopupFocusReason);
}

void ImportSheet::fillColumns()
{
    std::size_t width = 0;
    for (const CsvRow &row : m_rows)
        width = std::max(width, row.cells.size());
    const CsvHeader header = m_header->isChecked() ? CsvHeader::FirstRow : CsvHeader::None;
    for (QComboBox *box : m_columns) {
        const QSignalBlocker quiet(box);
        box->clear();
        box->addItem(tr("none"), noColumn);
        for (std::size_t column = 0; column < width; ++column)
            box->addItem(columnName(m_rows, column, header), static_cast<int>(column));
    }
}

void ImportSheet::choose(const CsvShape &shape)
{
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const auto at = std::find(shape.columns.begin(), shape.columns.end(), importedFields[i]);
        const QSignalBlocker quiet(m_columns[i]);
        m_columns[i]->setCurrentIndex(
            at == shape.columns.end() ? 0 : static_cast<int>(at - shape.columns.begin()) + 1);
    }
    preview();
}

CsvShape ImportSheet::chosen() const
{
    CsvShape shape{
        m_header->isChecked() ? CsvHeader::FirstRow : CsvHeader::None,
        std::vector<CsvField>(static_cast<std::size_t>(m_columns[0]->count() - 1), CsvField::Ignored)};
    // A column chosen twice is what stands first: the phone before the name before the type.
    for (std::size_t i = m_columns.size(); i-- > 0;) {
        if (const int column = m_columns[i]->currentData().toInt(); column != noColumn)
            shape.columns[static_cast<std::size_t>(column)] = importedFields[i];
    }
    return shape;
}

void ImportSheet::preview()
{
    m_next->stop();
    m_lines.clear();
    m_import.emplace(m_rows, chosen(), m_directory, m_region, duplicates());
    readOn();
}

/// Rows by the hundred, so that the window stays awake; few rows are there at once.
void ImportSheet::readOn()
{
    const std::size_t shown = m_lines.size();
    m_import->goOn(rowsAtOnce);
    const DirectoryImport &import = m_import->import();
    for (std::size_t i = shown; i < import.rows.size(); ++i) {
        const ImportRow &row = import.rows[i];
        const std::string &phone = row.entry.phone.e164();
        m_lines.push_back(
            {row.line,
             row.fate,
             {row.entry.phone.isEmpty() ? QString() : format::isolated(format::numberText(phone, m_region)),
              QString::fromStdString(row.entry.name), QString::fromStdString(row.entry.type)},
             row.reason});
    }
    if (m_import->isAtEnd())
        return showLines(std::exchange(m_lines, {}), tr("Import %Ln", "callers", import.taken()));
    if (shown == 0)
        showLines(m_lines, tr("Import"));
    showProgress(import.rows.size(), m_rows.size());
    m_next->start();
}

void ImportSheet::submit()
{
    if (!m_import || !m_import->isAtEnd() || m_import->import().taken() == 0)
        return;
    close();
    Q_EMIT imported(m_directory, m_import->import().directory, m_import->import().taken());
}

} // namespace ringdown::routing_ui
