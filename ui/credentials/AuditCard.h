// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/credentials/Card.h"
#include "ui/credentials/Snapshot.h"

class QTableView;

namespace ringdown::credentials {

class AuditModel;

/// Every use, change, export and rotation of a credential: what, which, when, by whom.
class AuditCard : public Card {
    Q_OBJECT
public:
    explicit AuditCard(QWidget *parent = nullptr);

    void show(const Snapshot &snapshot, Instant now);
    QTableView *table() const { return m_table; }

private:
    AuditModel *m_model;
    QTableView *m_table;
};

} // namespace ringdown::credentials
