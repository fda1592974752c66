// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routing/callers/CallerRulesModel.h"

#include "core/plan/OnlyVoicemail.h"
#include "ui/format/Tone.h"
#include "ui/routing/PlanIds.h"
#include "ui/routing/callers/RuleWords.h"

#include <QMimeData>

namespace ringdown::routing_ui {
namespace {

const QString ruleMimeType = QStringLiteral("application/x-ringdown-caller-rule");

} // namespace

void CallerRulesModel::setRules(const plan::Tenant &tenant)
{
    m_region = homeRegion(tenant);
    m_voicemails = plan::voicemailRoutes(tenant);
    if (tenant.callers.size() == m_rules.size()) { // whoever stands on a row stays there
        m_rules = tenant.callers;
        return changed();
    }
    beginResetModel();
    m_rules = tenant.callers;
    m_probe.reset();
    m_problems.clear();
    endResetModel();
}

void CallerRulesModel::setProbe(const std::optional<RuleProbe> &probe)
{
    m_probe = probe && probe->answers.size() == m_rules.size() ? probe : std::nullopt;
    changed();
}

void CallerRulesModel::setProblems(const std::map<std::size_t, QStringList> &problems)
{
    m_problems = problems;
    changed();
}

void CallerRulesModel::setHits(std::optional<std::map<std::string, RuleHits>> hits)
{
    m_hits = std::move(hits);
    changed();
}

void CallerRulesModel::setTime(const format::Times &times, Instant now)
{
    m_times = times;
    m_now = now;
}

void CallerRulesModel::changed()
{
    if (!m_rules.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int CallerRulesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rules.size());
}

int CallerRulesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString CallerRulesModel::note(std::size_t row) const
{
    if (m_probe)
        return answerInWords(m_rules, *m_probe, row, m_region);
    if (!m_rules[row].active)
        return tr("Off: it is not asked.");
    const auto found = m_problems.find(row);
    return found == m_problems.end() ? QString() : found->second.join(QLatin1Char(' '));
}

QString CallerRulesModel::hits(std::size_t row) const
{
    if (!m_hits || m_rules[row].name.empty())
        return tr("–", "not known");
    const auto found = m_hits->find(m_rules[row].name);
    if (found == m_hits->end() || found->second.calls == 0)
        return tr("none");
    return tr("%Ln, last: %1", "calls, when", static_cast<int>(found->second.calls))
        .arg(m_times.near(found->second.last, m_now));
}

bool CallerRulesModel::isPale(std::size_t row) const
{
    return !m_rules[row].active || (m_probe && m_probe->caughtBy != row);
}

QString CallerRulesModel::text(std::size_t row, Column column) const
{
    switch (column) {
    case PlaceColumn:
        return QString::number(row + 1);
    case ActiveColumn:
        break; // a tick
    case NameColumn:
        return ruleTitle(m_rules, row);
    case WhoColumn:
        return whoInWords(m_rules[row].match, m_region);
    case ThenColumn:
        return thenInWords(m_rules[row], m_voicemails);
    case HitsColumn:
        return hits(row);
    case NoteColumn:
        return note(row);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant CallerRulesModel::data(const QModelIndex &index, int role) const
{
    const auto row = static_cast<std::size_t>(index.row());
    const bool isCaught = m_probe && m_probe->caughtBy == row;
    switch (role) {
    case Qt::DisplayRole:
        return text(row, static_cast<Column>(index.column()));
    case Qt::ToolTipRole:
        if (index.column() == ActiveColumn)
            return m_rules[row].active ? tr("On. Space or a click switches it off.")
                                       : tr("Off. Space or a click switches it on.");
        return index.column() == PlaceColumn ? QString() : text(row, static_cast<Column>(index.column()));
    case Qt::CheckStateRole:
        return index.column() == ActiveColumn ? QVariant(m_rules[row].active ? Qt::Checked : Qt::Unchecked)
                                              : QVariant();
    case Qt::AccessibleTextRole: {
        QString rule = tr("Rule %1, %2: %3 %4", "place, name: who, then")
                           .arg(row + 1)
                           .arg(ruleTitle(m_rules, row), text(row, WhoColumn), text(row, ThenColumn));
        if (m_hits)
            rule = tr("%1. Calls in 30 days: %2", "rule, number").arg(rule, hits(row));
        return note(row).isEmpty() ? rule : tr("%1. %2", "rule, note").arg(rule, note(row));
    }
    case ToneRole:
        if (!m_probe && !m_rules[row].active)
            return static_cast<int>(format::Tone::Neutral);
        return static_cast<int>(m_probe ? (isCaught ? format::Tone::Good : format::Tone::Neutral)
                                        : format::Tone::Care);
    case PaleRole:
        return isPale(row);
    case CaughtRole:
        return isCaught;
    default: // a role of the view
        return {};
    }
}

QVariant CallerRulesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::ToolTipRole && section == HitsColumn)
        return tr("Calls of the last 30 days that the rule decided, by its name. Test calls do not count.");
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case PlaceColumn:
        return QString();
    case ActiveColumn:
        return tr("On", "a column of ticks");
    case NameColumn:
        return tr("Rule");
    case WhoColumn:
        return tr("Who");
    case ThenColumn:
        return tr("Then the caller");
    case HitsColumn:
        return tr("In 30 days");
    case NoteColumn:
        return m_probe ? tr("Why, why not") : tr("Note");
    case ColumnCount:
        break;
    }
    return {};
}

bool CallerRulesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || index.column() != ActiveColumn)
        return false;
    Q_EMIT switchWanted(static_cast<std::size_t>(index.row()), value.toInt() == Qt::Checked);
    return true;
}

Qt::ItemFlags CallerRulesModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled; // between rows, not on them
    const Qt::ItemFlags ticks = index.column() == ActiveColumn ? Qt::ItemIsUserCheckable : Qt::NoItemFlags;
    return QAbstractTableModel::flags(index) | Qt::ItemIsDragEnabled | ticks;
}

QStringList CallerRulesModel::mimeTypes() const
{
    return {ruleMimeType};
}

QMimeData *CallerRulesModel::mimeData(const QModelIndexList &indexes) const
{
    if (indexes.isEmpty())
        return nullptr;
    auto *data = new QMimeData;
    data->setData(ruleMimeType, QByteArray::number(indexes.first().row()));
    return data;
}

bool CallerRulesModel::dropMimeData(const QMimeData *data, Qt::DropAction, int row, int, const QModelIndex &)
{
    bool isNumber = false;
    const int from = data->data(ruleMimeType).toInt(&isNumber);
    if (isNumber && from >= 0 && from < rowCount())
        Q_EMIT moveWanted(static_cast<std::size_t>(from),
                          static_cast<std::size_t>(row < 0 ? rowCount() : row));
    return false; // or the view would take the dragged rows out
}

} // namespace ringdown::routing_ui
