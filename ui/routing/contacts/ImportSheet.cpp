// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routing/contacts/ImportSheet.h"

#include "ui/routing/PlanIds.h"
#include "ui/routing/contacts/ImportModel.h"
#include "ui/shell/Caption.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace ringdown::routing_ui {
namespace {

constexpr std::array<CsvField, 3> importedFields = {CsvField::Phone, CsvField::Name, CsvField::Type};
constexpr int noColumn = -1;

/// "“Phone no.”" by the header, or "2: Harbor Master" by the first row.
QString columnName(const std::vector<CsvRow> &rows, std::size_t column, CsvHeader header)
{
    const auto &cells = rows.front().cells;
    const QString first = column < cells.size() ? QString::fromStdString(cells[column]) : QString();
    if (header == CsvHeader::FirstRow && !first.isEmpty())
        return ImportSheet::tr("“%1”", "a column's title").arg(first);
    return ImportSheet::tr("column %1: %2", "number, what stands in its first row")
        .arg(column + 1)
        .arg(first);
}

} // namespace

ImportSheet::ImportSheet(QWidget *window)
    : Sheet(window)
    , m_title(new shell::Caption(shell::TextSize::Title))
    , m_header(new QCheckBox(tr("The first row names the columns")))
    , m_duplicates(new QComboBox)
    , m_summary(new shell::Caption(shell::TextSize::Normal))
    , m_model(new ImportModel(this))
    , m_table(new QTableView)
    , m_done(new QPushButton)
{
    for (QComboBox *&box : m_columns)
        box = new QComboBox;
    build();
    for (QComboBox *box : m_columns)
        connect(box, &QComboBox::currentIndexChanged, this, &ImportSheet::preview);
    connect(m_duplicates, &QComboBox::currentIndexChanged, this, &ImportSheet::preview);
    connect(m_header, &QCheckBox::toggled, this, [this] {
        const CsvShape shape = chosen();
        fillColumns();
        choose(shape);
    });
}

void ImportSheet::build()
{
    auto *column = new QVBoxLayout(panel());
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(12);
    column->addWidget(m_title);
    auto *fields = new QHBoxLayout;
    const std::array<QString, 3> names = {tr("Phone"), tr("Name"), tr("Type")};
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        auto *label = new QLabel(names[i]);
        label->setBuddy(m_columns[i]);
        m_columns[i]->setAccessibleName(tr("Column of the %1").arg(names[i].toLower()));
        m_columns[i]->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        m_columns[i]->setMinimumContentsLength(14);
        fields->addWidget(label);
        fields->addWidget(m_columns[i], 1);
    }
    column->addLayout(fields);
    auto *choices = new QHBoxLayout;
    m_duplicates->addItem(tr("Keep what the directory says of a phone"), int(Duplicates::Keep));
    m_duplicates->addItem(tr("Replace it by what the file says"), int(Duplicates::Replace));
    m_duplicates->setAccessibleName(tr("Phones that the directory has already"));
    choices->addWidget(m_header);
    choices->addStretch(1);
    choices->addWidget(m_duplicates);
    column->addLayout(choices);
    m_table->setTabKeyNavigation(false);
    m_table->setObjectName(QStringLiteral("plainTable"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setAccessibleName(tr("What becomes of each row"));
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(28);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    column->addWidget(m_table, 1);
    auto *foot = new QHBoxLayout;
    auto *cancel = new QPushButton(tr("Cancel"));
    m_done->setProperty("primary", true);
    m_summary->setWordWrap(true);
    foot->addWidget(m_summary, 1);
    foot->addWidget(cancel);
    foot->addWidget(m_done);
    column->addLayout(foot);
    connect(cancel, &QPushButton::clicked, this, &Sheet::close);
    connect(m_done, &QPushButton::clicked, this, &ImportSheet::submit);
}

void ImportSheet::begin(const plan::Tenant &tenant, const QString &file, const QByteArray &bytes)
{
    const std::string text = textOfFile(bytes);
    m_rows = readCsv(text, guessCsvSeparator(text));
    m_directory = tenant.directory;
    m_region = homeRegion(tenant);
    m_title->setText(tr("Import known callers from “%1”").arg(file));
    panel()->setAccessibleName(m_title->text());
    const CsvShape shape = guessShape(m_rows, m_region);
    {
        const QSignalBlocker quiet(m_header);
        m_header->setChecked(shape.header == CsvHeader::FirstRow);
    }
    fillColumns();
    choose(shape);
    m_table->resizeColumnsToContents();
    m_table->setColumnWidth(ImportModel::NameColumn, 190);
    m_table->setColumnWidth(ImportModel::PhoneColumn, 150);
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
    m_import = directoryImport(m_rows, chosen(), m_directory, m_region,
                               static_cast<Duplicates>(m_duplicates->currentData().toInt()));
    m_model->setRows(m_import.rows, m_region);
    const std::pair<QString, int> counts[] = {
        {tr("%n new", nullptr, m_import.count(RowFate::New)), m_import.count(RowFate::New)},
        {tr("%n replaced", nullptr, m_import.count(RowFate::Replacing)), m_import.count(RowFate::Replacing)},
        {tr("%n kept as they are", nullptr, m_import.count(RowFate::Kept)), m_import.count(RowFate::Kept)},
        {tr("%n the same", nullptr, m_import.count(RowFate::Same)), m_import.count(RowFate::Same)},
        {tr("%n repeated", nullptr, m_import.count(RowFate::Repeated)), m_import.count(RowFate::Repeated)},
        {tr("%n cannot be read", nullptr, m_import.count(RowFate::Bad)), m_import.count(RowFate::Bad)},
    };
    QStringList words;
    for (const auto &[phrase, count] : counts) {
        if (count > 0)
            words.append(phrase);
    }
    m_summary->setText(m_import.rows.empty() ? tr("The file has no rows.")
                                             : words.join(tr(", ", "between counts")));
    m_done->setText(tr("Import %n", "callers", m_import.taken()));
    m_done->setEnabled(m_import.taken() > 0);
}

void ImportSheet::submit()
{
    if (m_import.taken() == 0)
        return;
    close();
    Q_EMIT imported(m_import.directory, m_import.taken());
}

} // namespace ringdown::routing_ui
