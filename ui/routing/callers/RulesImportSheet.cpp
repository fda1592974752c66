// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routing/callers/RulesImportSheet.h"

#include "core/plan/OnlyVoicemail.h"
#include "ui/routing/PlanIds.h"
#include "ui/routing/callers/RuleWords.h"
#include "ui/shell/Caption.h"

#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QTableView>

namespace ringdown::routing_ui {

RulesImportSheet::RulesImportSheet(QWidget *window)
    : FileImportSheet(window, titles())
{
    auto *choices = new QHBoxLayout;
    auto *lead = new shell::Caption(shell::TextSize::Normal, format::Tone::Neutral);
    lead->setWordWrap(true);
    lead->setText(
        tr("As “Export…” writes them, or any list with a column of phone numbers, which becomes one rule."));
    duplicatesBox().addItem(tr("Keep rules of the same name"), int(Duplicates::Keep));
    duplicatesBox().addItem(tr("Replace rules of the same name"), int(Duplicates::Replace));
    duplicatesBox().setAccessibleName(tr("Rules that are there already"));
    choices->addWidget(lead, 1);
    choices->addWidget(&duplicatesBox());
    lay({choices});
}

QStringList RulesImportSheet::titles()
{
    return {tr("Rule"), tr("Who"), tr("Then the caller")};
}

std::vector<ImportLine> RulesImportSheet::linesOf(const std::vector<ImportedRule> &rules,
                                                  const plan::Tenant &tenant)
{
    const std::vector<RouteId> voicemails = plan::voicemailRoutes(tenant);
    const std::string region = homeRegion(tenant);
    std::vector<ImportLine> lines;
    for (const ImportedRule &row : rules) {
        QStringList cells = {QString::fromStdString(row.rule.name)};
        if (row.fate != ImportFate::Bad) {
            const QString then = thenInWords(row.rule, voicemails);
            cells << whoInWords(row.rule.match, region)
                  << (row.rule.active ? then : tr("%1 (off)", "what a rule does").arg(then));
        }
        lines.push_back({row.line, row.fate, cells, row.reason});
    }
    return lines;
}

void RulesImportSheet::begin(const plan::Tenant &tenant, const QString &file, const QByteArray &bytes)
{
    const std::string text = textOfFile(bytes);
    m_rows = readCsv(text, guessCsvSeparator(text));
    m_tenant = tenant;
    m_listName = QFileInfo(file).completeBaseName();
    setTitle(tr("Import caller rules from “%1”").arg(file));
    preview();
    table().resizeColumnsToContents();
    table().setColumnWidth(ImportModel::FirstCell, 150);
    table().setColumnWidth(ImportModel::FirstCell + 1, 240);
    open();
    duplicatesBox().setFocus(Qt::PopupFocusReason);
}

void RulesImportSheet::preview()
{
    m_import = rulesImport(m_rows, m_tenant, duplicates(), m_listName.toStdString());
    showLines(linesOf(m_import.rows, m_tenant), tr("Import %Ln", "rules", m_import.taken()));
}

void RulesImportSheet::submit()
{
    if (m_import.taken() == 0)
        return;
    close();
    Q_EMIT imported(m_tenant.callers, m_import.rules, m_import.taken());
}

} // namespace ringdown::routing_ui
