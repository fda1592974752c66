// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routing/importing/FileImportSheet.h"

#include "ui/shell/Caption.h"
#include "ui/shell/Room.h"
#include "ui/shell/RowFocus.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ringdown::routing_ui {
namespace {

constexpr int mostFitted = 500; ///< rows

} // namespace

FileImportSheet::FileImportSheet(QWidget *window, const QStringList &titles)
    : Sheet(window)
    , m_title(new shell::Caption(shell::TextSize::Title))
    , m_duplicates(new QComboBox)
    , m_summary(new shell::Caption(shell::TextSize::Normal))
    , m_model(new ImportModel(titles, this))
    , m_table(new QTableView)
    , m_done(new QPushButton)
{
    dressTable();
}

void FileImportSheet::dressTable()
{
    m_table->setTabKeyNavigation(false);
    m_table->setObjectName(QStringLiteral("plainTable"));
    m_table->setItemDelegate(new shell::FramedRow(m_table));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setWordWrap(true); // a reason is read where it stands
    m_table->setAccessibleName(tr("What becomes of each row"));
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(shell::grown(28, font()));
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setColumnWidth(ImportModel::LineColumn, shell::grown(56, font()));
    connect(m_table->horizontalHeader(), &QHeaderView::sectionResized, this,
            [this](int section, int, int width) {
                if (section == m_model->reasonColumn())
                    fitReasons(width); // the table itself has the one before until all are sized
            });
}

/// Rows that say why are as high as that takes; of many the first, which are those that are left out.
void FileImportSheet::fitReasons(int width)
{
    const int usual = m_table->verticalHeader()->defaultSectionSize();
    const int rows = std::min(m_model->rowCount({}), mostFitted);
    for (int row = 0; row < rows; ++row) {
        const QModelIndex why = m_model->index(row, m_model->reasonColumn());
        const int room = width - 2 * shell::grown(8, font());
        const QRect words = m_table->fontMetrics().boundingRect(
            QRect(0, 0, std::max(room, 1), QWIDGETSIZE_MAX), Qt::TextWordWrap, why.data().toString());
        m_table->setRowHeight(row, std::max(usual, words.height() + shell::grown(10, font())));
    }
}

void FileImportSheet::lay(const QList<QLayout *> &questions)
{
    auto *column = new QVBoxLayout(panel());
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(12);
    column->addWidget(m_title);
    for (QLayout *question : questions)
        column->addLayout(question);
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
    connect(m_duplicates, &QComboBox::currentIndexChanged, this, &FileImportSheet::preview);
    connect(m_done, &QPushButton::clicked, this, &FileImportSheet::submit);
}

Duplicates FileImportSheet::duplicates() const
{
    return static_cast<Duplicates>(m_duplicates->currentData().toInt());
}

void FileImportSheet::setTitle(const QString &words)
{
    m_title->setText(words);
    panel()->setAccessibleName(words);
}

void FileImportSheet::showLines(std::vector<ImportLine> lines, const QString &deed)
{
    m_summary->setText(lines.empty() ? tr("The file has no rows.") : counted(lines));
    m_done->setText(deed);
    m_done->setEnabled(
        std::any_of(lines.begin(), lines.end(), [](const ImportLine &line) { return isTaken(line.fate); }));
    m_model->setLines(std::move(lines));
    fitReasons(m_table->columnWidth(m_model->reasonColumn()));
}

void FileImportSheet::showProgress(std::size_t read, std::size_t all)
{
    const QLocale words;
    m_summary->setText(
        tr("Reading row %1 of %2…").arg(words.toString(qulonglong(read)), words.toString(qulonglong(all))));
    m_done->setEnabled(false);
}

QString FileImportSheet::counted(const std::vector<ImportLine> &lines) const
{
    const auto count = [&lines](ImportFate fate) {
        return static_cast<int>(std::count_if(lines.begin(), lines.end(),
                                              [fate](const ImportLine &line) { return line.fate == fate; }));
    };
    const int isNew = count(ImportFate::New), replacing = count(ImportFate::Replacing),
              kept = count(ImportFate::Kept), same = count(ImportFate::Same),
              repeated = count(ImportFate::Repeated), bad = count(ImportFate::Bad);
    const std::pair<QString, int> counts[] = {
        {tr("%Ln new", nullptr, isNew), isNew},
        {tr("%Ln replaced", nullptr, replacing), replacing},
        {tr("%Ln kept as they are", nullptr, kept), kept},
        {tr("%Ln the same", nullptr, same), same},
        {tr("%Ln repeated", nullptr, repeated), repeated},
        {tr("%Ln cannot be read", nullptr, bad), bad},
    };
    QStringList words;
    for (const auto &[phrase, number] : counts) {
        if (number > 0)
            words.append(phrase);
    }
    return words.join(tr(", ", "between counts"));
}

} // namespace ringdown::routing_ui
