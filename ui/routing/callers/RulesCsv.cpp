// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routing/callers/RulesCsv.h"

#include "core/base/CsvText.h"
#include "ui/routing/PlanIds.h"
#include "ui/routing/callers/CallerEntries.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <map>
#include <optional>

namespace ringdown::routing_ui {
namespace {

struct RulesText {
    Q_DECLARE_TR_FUNCTIONS(RulesImport)
};

enum RuleColumn {
    NameCell,
    NumbersCell,
    PrefixesCell,
    TypesCell,
    AnonymousCell,
    ForwardedFromCell,
    ToCell,
    CountriesCell,
    StatesCell,
    RouteCell,
    RejectCell,
    ActiveCell,
    RuleColumnCount
};

constexpr std::array<std::string_view, RuleColumnCount> columnNames = {
    "name", "numbers",   "prefixes", "types", "anonymous", "forwardedFrom",
    "to",   "countries", "states",   "route", "reject",    "active"};

using RuleCells = std::array<std::string, RuleColumnCount>;

std::string numbersCell(const std::vector<PhoneNumber> &numbers)
{
    std::string cell;
    for (const PhoneNumber &number : numbers)
        cell.append(cell.empty() ? "" : ", ").append(number.e164());
    return cell;
}

std::string wordsCell(const std::vector<std::string> &words)
{
    return wordsText(words).toStdString();
}

RuleCells cellsOf(const plan::CallerRule &rule)
{
    const plan::CallerMatch &match = rule.match;
    RuleCells cells;
    cells[NameCell] = rule.name;
    cells[NumbersCell] = numbersCell(match.numbers);
    cells[PrefixesCell] = wordsCell(match.prefixes);
    cells[TypesCell] = wordsCell(match.types);
    cells[AnonymousCell] = match.anonymous ? "yes" : "";
    cells[ForwardedFromCell] = numbersCell(match.forwardedFrom);
    cells[ToCell] = numbersCell(match.to);
    cells[CountriesCell] = wordsCell(match.countries);
    cells[StatesCell] = wordsCell(match.states);
    if (const auto *route = std::get_if<RouteId>(&rule.then))
        cells[RouteCell] = route->value;
    else
        cells[RejectCell] =
            std::get<plan::RejectReason>(rule.then) == plan::RejectReason::Busy ? "busy" : "rejected";
    cells[ActiveCell] = rule.active ? "yes" : "no";
    return cells;
}

/// Which column of the file each of ours is; nothing when the first row does not name them.
std::optional<std::array<int, RuleColumnCount>> columnsIn(const std::vector<CsvRow> &rows)
{
    std::array<int, RuleColumnCount> columns;
    columns.fill(-1);
    if (rows.empty())
        return std::nullopt;
    const auto &titles = rows.front().cells;
    for (std::size_t i = 0; i < titles.size(); ++i) {
        const QString title = QString::fromStdString(titles[i]).trimmed();
        for (std::size_t column = 0; column < columnNames.size(); ++column) {
            if (title.compare(QLatin1String(columnNames[column].data()), Qt::CaseInsensitive) == 0)
                columns[column] = static_cast<int>(i);
        }
    }
    const bool isOurs = columns[NumbersCell] >= 0 || columns[PrefixesCell] >= 0 || columns[TypesCell] >= 0;
    return isOurs ? std::optional(columns) : std::nullopt;
}

RuleCells pick(const CsvRow &row, const std::array<int, RuleColumnCount> &columns)
{
    RuleCells cells;
    for (std::size_t column = 0; column < cells.size(); ++column) {
        const auto at = static_cast<std::size_t>(columns[column]);
        if (columns[column] >= 0 && at < row.cells.size())
            cells[column] = row.cells[at];
    }
    return cells;
}

bool says(const std::string &cell, std::initializer_list<std::string_view> words)
{
    const std::string word = QString::fromStdString(cell).trimmed().toLower().toStdString();
    return std::find(words.begin(), words.end(), word) != words.end();
}

/// One row of our own form while it is being read; the first thing that is wrong is kept.
class RuleRow {
public:
    RuleRow(const RuleCells &cells, const plan::Tenant &tenant)
        : m_cells(cells)
        , m_tenant(tenant)
        , m_region(homeRegion(tenant))
    {
    }

    ImportedRule read(int line)
    {
        ImportedRule row{line, ImportFate::New, {}, {}};
        plan::CallerMatch &match = row.rule.match;
        row.rule.name = QString::fromStdString(m_cells[NameCell]).trimmed().toStdString();
        match.numbers = take(readNumbers(text(NumbersCell), m_region));
        match.prefixes = take(readPrefixes(text(PrefixesCell)));
        match.types = readWordList(text(TypesCell));
        match.anonymous = isYes(AnonymousCell, false);
        match.forwardedFrom = take(readNumbers(text(ForwardedFromCell), m_region));
        match.to = take(readNumbers(text(ToCell), m_region));
        match.countries = take(readCountries(text(CountriesCell)));
        match.states = readStates(text(StatesCell));
        row.rule.then = consequence();
        row.rule.active = isYes(ActiveCell, true);
        if (m_problem.isEmpty() && match == plan::CallerMatch())
            m_problem = RulesText::tr("It would match nobody.");
        if (!m_problem.isEmpty()) {
            row.fate = ImportFate::Bad;
            row.reason = m_problem;
        }
        return row;
    }

private:
    /// As people and spreadsheets write it, in English and Spanish; otherwise: what an empty cell means.
    bool isYes(RuleColumn column, bool otherwise)
    {
        if (text(column).trimmed().isEmpty())
            return otherwise;
        if (says(m_cells[column], {"yes", "y", "true", "1", "on", "x", "sí", "si", "verdadero"}))
            return true;
        if (!says(m_cells[column], {"no", "n", "false", "0", "off", "falso"}) && m_problem.isEmpty())
            m_problem = RulesText::tr("%1: “%2” is neither yes nor no.", "column of a file, its value")
                            .arg(QLatin1String(columnNames[column].data()), text(column));
        return false;
    }

    QString text(RuleColumn column) const { return QString::fromStdString(m_cells[column]); }

    template <typename Value>
    std::vector<Value> take(const EntriesRead<Value> &entries)
    {
        if (const auto *problem = std::get_if<QString>(&entries)) {
            if (m_problem.isEmpty())
                m_problem = *problem;
            return {};
        }
        return std::get<std::vector<Value>>(entries);
    }

    std::variant<RouteId, plan::RejectReason> consequence()
    {
        const RouteId route(text(RouteCell).trimmed().toStdString());
        const std::string &reject = m_cells[RejectCell];
        if (!route.isEmpty() && !reject.empty())
            m_problem = RulesText::tr("A route and a rejection stand here; only one can be.");
        else if (!route.isEmpty() && !m_tenant.routes.contains(route))
            m_problem = RulesText::tr("There is no route “%1”.").arg(text(RouteCell));
        else if (!reject.empty() && !says(reject, {"busy", "rejected"}))
            m_problem =
                RulesText::tr("“%1” is no way to reject: write busy or rejected.").arg(text(RejectCell));
        if (!route.isEmpty())
            return route;
        return says(reject, {"rejected"}) ? plan::RejectReason::Rejected : plan::RejectReason::Busy;
    }

    const RuleCells &m_cells;
    const plan::Tenant &m_tenant;
    std::string m_region;
    QString m_problem;
};

template <typename Value>
void unite(std::vector<Value> &list, const std::vector<Value> &more)
{
    for (const Value &value : more) {
        if (std::find(list.begin(), list.end(), value) == list.end())
            list.push_back(value);
    }
}

void unite(plan::CallerMatch &match, const plan::CallerMatch &more)
{
    unite(match.numbers, more.numbers);
    unite(match.prefixes, more.prefixes);
    unite(match.types, more.types);
    match.anonymous |= more.anonymous;
    unite(match.forwardedFrom, more.forwardedFrom);
    unite(match.to, more.to);
    unite(match.countries, more.countries);
    unite(match.states, more.states);
}

ImportedRule badRule(int line, const QString &reason)
{
    return {line, ImportFate::Bad, {}, reason};
}

std::vector<ImportedRule> rulesIn(const std::vector<CsvRow> &rows,
                                  const std::array<int, RuleColumnCount> &columns, const plan::Tenant &tenant)
{
    std::vector<ImportedRule> rules;
    std::map<std::string, std::size_t> byName;
    for (std::size_t i = 1; i < rows.size(); ++i) {
        if (!rows[i].problem.empty()) {
            rules.push_back(badRule(rows[i].line, RulesText::tr("A quote is opened and not closed.")));
            continue;
        }
        const RuleCells cells = pick(rows[i], columns);
        ImportedRule rule = RuleRow(cells, tenant).read(rows[i].line);
        const auto known = rule.rule.name.empty() ? byName.end() : byName.find(rule.rule.name);
        if (rule.fate == ImportFate::Bad || known == byName.end()) {
            if (rule.fate != ImportFate::Bad && !rule.rule.name.empty())
                byName.emplace(rule.rule.name, rules.size());
            rules.push_back(std::move(rule));
        } else if (plan::CallerRule &first = rules[known->second].rule;
                   first.then == rule.rule.then && first.active == rule.rule.active) {
            unite(first.match, rule.rule.match);
        } else {
            rules.push_back(badRule(rule.line, RulesText::tr("Row %1 has this name and does something else.")
                                                   .arg(rules[known->second].line)));
        }
    }
    return rules;
}

/// Any list in which a column holds phone numbers.
std::vector<ImportedRule> listIn(const std::vector<CsvRow> &rows, const plan::Tenant &tenant,
                                 const std::string &listName)
{
    const std::string region = homeRegion(tenant);
    const CsvShape shape = guessShape(rows, region);
    const auto phones = std::find(shape.columns.begin(), shape.columns.end(), CsvField::Phone);
    const auto column = static_cast<std::size_t>(phones - shape.columns.begin());
    ImportedRule list{1, ImportFate::New, {listName, {}, plan::RejectReason::Busy}, {}};
    std::vector<ImportedRule> rules;
    for (std::size_t i = shape.header == CsvHeader::FirstRow ? 1 : 0; i < rows.size(); ++i) {
        const std::string cell =
            phones != shape.columns.end() && column < rows[i].cells.size() ? rows[i].cells[column] : "";
        const auto number = PhoneNumber::fromHuman(cell, region);
        if (!number)
            rules.push_back(badRule(rows[i].line, cell.empty() ? RulesText::tr("No phone stands here.")
                                                               : RulesText::tr("“%1” is not a phone number.")
                                                                     .arg(QString::fromStdString(cell))));
        else
            unite(list.rule.match.numbers, {*number});
    }
    if (!list.rule.match.numbers.empty())
        rules.insert(rules.begin(), std::move(list));
    return rules;
}

void settle(ImportedRule &row, std::vector<plan::CallerRule> &rules, Duplicates duplicates)
{
    const auto there = std::find_if(rules.begin(), rules.end(), [&](const plan::CallerRule &rule) {
        return rule == row.rule || (!rule.name.empty() && rule.name == row.rule.name);
    });
    if (there == rules.end()) {
        rules.push_back(row.rule);
    } else if (*there == row.rule) {
        row.fate = ImportFate::Same;
        row.reason = RulesText::tr("It is there already.");
    } else if (duplicates == Duplicates::Keep) {
        row.fate = ImportFate::Kept;
        row.reason = RulesText::tr("There is a rule of this name, which stays as it is.");
    } else {
        row.fate = ImportFate::Replacing;
        row.reason = RulesText::tr("The rule of this name gives way.");
        *there = row.rule;
    }
}

} // namespace

int RulesImport::count(ImportFate fate) const
{
    return static_cast<int>(std::count_if(rows.begin(), rows.end(),
                                          [fate](const ImportedRule &row) { return row.fate == fate; }));
}

std::string rulesCsv(const std::vector<plan::CallerRule> &rules)
{
    std::string csv;
    appendCsvRow(csv, {columnNames.begin(), columnNames.end()});
    for (const plan::CallerRule &rule : rules) {
        const RuleCells cells = cellsOf(rule);
        appendCsvRow(csv, {cells.begin(), cells.end()});
    }
    return csv;
}

RulesImport rulesImport(const std::vector<CsvRow> &rows, const plan::Tenant &tenant, Duplicates duplicates,
                        const std::string &listName)
{
    RulesImport import{{}, tenant.callers};
    const auto columns = columnsIn(rows);
    import.rows = columns ? rulesIn(rows, *columns, tenant) : listIn(rows, tenant, listName);
    for (ImportedRule &row : import.rows) {
        if (row.fate != ImportFate::Bad)
            settle(row, import.rules, duplicates);
    }
    return import;
}

} // namespace ringdown::routing_ui
