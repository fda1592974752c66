// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/credentials/AuditModel.h"

#include "ui/format/CredentialWords.h"
#include "ui/format/Times.h"

#include <algorithm>

namespace ringdown::credentials {
namespace {

bool isSame(const std::vector<AuditLine> &a, const std::vector<AuditLine> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const AuditLine &left, const AuditLine &right) {
                          return left.at == right.at && left.what == right.what;
                      });
}

} // namespace

std::vector<AuditLine> auditOf(const Snapshot &snapshot)
{
    std::vector<AuditLine> lines = snapshot.relayChanges;
    for (const desk::LedgerRow &row : snapshot.ledger)
        lines.push_back({row.at, row.desk, format::deedWords(row), row.fingerprint});
    std::stable_sort(lines.begin(), lines.end(),
                     [](const AuditLine &a, const AuditLine &b) { return a.at > b.at; });
    return lines;
}

void AuditModel::apply(const Snapshot &snapshot, Instant now)
{
    m_now = now;
    auto lines = auditOf(snapshot);
    if (isSame(lines, m_lines))
        return;
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

int AuditModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int AuditModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString AuditModel::cell(const AuditLine &line, int column) const
{
    switch (column) {
    case When:
        return format::Times(QTimeZone::systemTimeZone()).near(line.at, m_now);
    case What:
        return line.what;
    case Fingerprint:
        return QString::fromStdString(line.fingerprint);
    case Who:
        return QString::fromStdString(line.who);
    default:
        return {};
    }
}

QVariant AuditModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const AuditLine &line = m_lines[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return cell(line, index.column());
    case Qt::ToolTipRole:
        return index.column() == When ? format::Times(QTimeZone::systemTimeZone()).exact(line.at)
                                      : cell(line, index.column());
    case Qt::AccessibleTextRole:
        return tr("%1, %2, by %3", "when, what, who").arg(cell(line, When), line.what, cell(line, Who));
    default:
        return {};
    }
}

QVariant AuditModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When:
        return tr("When");
    case What:
        return tr("What");
    case Fingerprint:
        return tr("Fingerprint");
    case Who:
        return tr("Who");
    default:
        return {};
    }
}

} // namespace ringdown::credentials
