// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routing/callers/RulesImportSheet.h"

#include "ui/routing/PlanIds.h"
#include "ui/routing/callers/RulesImportModel.h"
#include "ui/shell/Caption.h"

#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace ringdown::routing_ui {

RulesImportSheet::RulesImportSheet(QWidget *window)
    : Sheet(window)
    , m_title(new shell::Caption(shell::TextSize::Title))
    , m_duplicates(new QComboBox)
    , m_summary(new shell::Caption(shell::TextSize::Normal))
    , m_model(new RulesImportModel(this))
    , m_table(new QTableView)
    , m_done(new QPushButton)
{
    build();
    connect(m_duplicates, &QComboBox::currentIndexChanged, this, &RulesImportSheet::preview);
    connect(m_done, &QPushButton::clicked, this, &RulesImportSheet::submit);
}

void RulesImportSheet::build()
{
    auto *column = new QVBoxLayout(panel());
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(12);
    column->addWidget(m_title);
    auto *choices = new QHBoxLayout;
    auto *lead = new shell::Caption(shell::TextSize::Normal, format::Tone::Neutral);
    lead->setWordWrap(true);
    lead->setText(
        tr("As “Export…” writes them, or any list with a column of phone numbers, which becomes one rule."));
    m_duplicates->addItem(tr("Keep rules of the same name"), int(Duplicates::Keep));
    m_duplicates->addItem(tr("Replace rules of the same name"), int(Duplicates::Replace));
    m_duplicates->setAccessibleName(tr("Rules that are there already"));
    choices->addWidget(lead, 1);
    choices->addWidget(m_duplicates);
    column->addLayout(choices);
    m_table->setTabKeyNavigation(false);
    m_table->setObjectName(QStringLiteral("plainTable"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setAccessibleName(tr("What becomes of each rule"));
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
}

void RulesImportSheet::begin(const plan::Tenant &tenant, const QString &file, const QByteArray &bytes)
{
    const std::string text = textOfFile(bytes);
    m_rows = readCsv(text, guessCsvSeparator(text));
    m_tenant = tenant;
    m_listName = QFileInfo(file).completeBaseName();
    m_title->setText(tr("Import caller rules from “%1”").arg(file));
    panel()->setAccessibleName(m_title->text());
    preview();
    m_table->resizeColumnsToContents();
    m_table->setColumnWidth(RulesImportModel::NameColumn, 150);
    m_table->setColumnWidth(RulesImportModel::WhoColumn, 240);
    open();
    m_duplicates->setFocus(Qt::PopupFocusReason);
}

void RulesImportSheet::preview()
{
    m_import = rulesImport(m_rows, m_tenant, static_cast<Duplicates>(m_duplicates->currentData().toInt()),
                           m_listName.toStdString());
    m_model->setRows(m_import.rows, homeRegion(m_tenant));
    const std::pair<QString, int> counts[] = {
        {tr("%n new", nullptr, m_import.count(RuleFate::New)), m_import.count(RuleFate::New)},
        {tr("%n replaced", nullptr, m_import.count(RuleFate::Replacing)),
         m_import.count(RuleFate::Replacing)},
        {tr("%n kept as they are", nullptr, m_import.count(RuleFate::Kept)), m_import.count(RuleFate::Kept)},
        {tr("%n the same", nullptr, m_import.count(RuleFate::Same)), m_import.count(RuleFate::Same)},
        {tr("%n cannot be read", nullptr, m_import.count(RuleFate::Bad)), m_import.count(RuleFate::Bad)},
    };
    QStringList words;
    for (const auto &[phrase, count] : counts) {
        if (count > 0)
            words.append(phrase);
    }
    m_summary->setText(m_import.rows.empty() ? tr("The file has no rows.")
                                             : words.join(tr(", ", "between counts")));
    m_done->setText(tr("Import %n", "rules", m_import.taken()));
    m_done->setEnabled(m_import.taken() > 0);
}

void RulesImportSheet::submit()
{
    if (m_import.taken() == 0)
        return;
    close();
    Q_EMIT imported(m_import.rules, m_import.taken());
}

} // namespace ringdown::routing_ui
