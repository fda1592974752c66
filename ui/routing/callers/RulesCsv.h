// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/CsvReading.h"
#include "core/plan/Plan.h"
#include "ui/routing/contacts/DirectoryCsv.h"

#include <QString>

#include <string>
#include <vector>

namespace ringdown::routing_ui {

struct ImportedRule {
    int line = 0; ///< of the file, the first that belongs to it
    ImportFate fate = ImportFate::New;
    plan::CallerRule rule; ///< meaningful unless bad
    QString reason;        ///< in words, for what is not simply new
};

/// What importing would do; nothing is done yet.
struct RulesImport {
    std::vector<ImportedRule> rows;
    std::vector<plan::CallerRule> rules; ///< afterwards, new ones behind the others

    int count(ImportFate fate) const;
    int taken() const { return count(ImportFate::New) + count(ImportFate::Replacing); }
};

/// One row for each rule, its columns named as in the plan.
std::string rulesCsv(const std::vector<plan::CallerRule> &rules);

/// A file as rulesCsv() writes it, where rows of one name are one rule; or any list with a column of phone
/// numbers, which becomes one rule that bears listName and rejects them as busy. Rules are known by their
/// names; duplicates says which of two stays.
RulesImport rulesImport(const std::vector<CsvRow> &rows, const plan::Tenant &tenant, Duplicates duplicates,
                        const std::string &listName);

} // namespace ringdown::routing_ui
