// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/routing/callers/RulesCsv.h"
#include "ui/routing/importing/FileImportSheet.h"

namespace ringdown::routing_ui {

/// Caller rules from a file, with what would become of each before anything does.
class RulesImportSheet : public FileImportSheet {
    Q_OBJECT
public:
    explicit RulesImportSheet(QWidget *window);

    /// file: its name, for the title and for the rule that a plain list becomes.
    void begin(const plan::Tenant &tenant, const QString &file, const QByteArray &bytes);
    /// In the words of a plan whose home is region.
    static std::vector<ImportLine> linesOf(const std::vector<ImportedRule> &rules,
                                           const plan::Tenant &tenant);
    static QStringList titles(); ///< of the cells

Q_SIGNALS:
    /// before: the rules that the file was held against.
    void imported(const std::vector<ringdown::plan::CallerRule> &before,
                  const std::vector<ringdown::plan::CallerRule> &rules, int taken);

protected:
    QSize wantedSize() const override { return {860, 520}; }
    void preview() override;
    void submit() override;

private:
    plan::Tenant m_tenant;
    QString m_listName;
    std::vector<CsvRow> m_rows;
    RulesImport m_import;
};

} // namespace ringdown::routing_ui
