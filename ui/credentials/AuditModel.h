// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/credentials/Snapshot.h"

#include <QAbstractTableModel>

namespace ringdown::credentials {

/// What was done with the credentials, on this desk and at the relay, newest first.
class AuditModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { When, What, Fingerprint, Who, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void apply(const Snapshot &snapshot, Instant now);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString cell(const AuditLine &line, int column) const;

    std::vector<AuditLine> m_lines;
    Instant m_now;
};

/// The two audits as one, newest first.
std::vector<AuditLine> auditOf(const Snapshot &snapshot);

} // namespace ringdown::credentials
