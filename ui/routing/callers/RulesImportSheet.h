// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/routing/callers/RulesCsv.h"
#include "ui/shell/Sheet.h"

class QComboBox;
class QPushButton;
class QTableView;

namespace ringdown::shell {
class Caption;
}

namespace ringdown::routing_ui {

class RulesImportModel;

/// Caller rules from a file, with what would become of each before anything does.
class RulesImportSheet : public shell::Sheet {
    Q_OBJECT
public:
    explicit RulesImportSheet(QWidget *window);

    /// file: its name, for the title and for the rule that a plain list becomes.
    void begin(const plan::Tenant &tenant, const QString &file, const QByteArray &bytes);

Q_SIGNALS:
    void imported(const std::vector<ringdown::plan::CallerRule> &rules, int taken);

protected:
    QSize wantedSize() const override { return {860, 520}; }
    void submit() override;

private:
    void build();
    void preview();

    plan::Tenant m_tenant;
    QString m_listName;
    std::vector<CsvRow> m_rows;
    RulesImport m_import;
    shell::Caption *m_title;
    QComboBox *m_duplicates;
    shell::Caption *m_summary;
    RulesImportModel *m_model;
    QTableView *m_table;
    QPushButton *m_done;
};

} // namespace ringdown::routing_ui
