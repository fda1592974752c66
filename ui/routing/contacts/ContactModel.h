// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/Plan.h"
#include "ui/routing/TextStops.h"

#include <QAbstractTableModel>

namespace ringdown::routing_ui {

/// A business's contacts in the order of the plan, and what names each of them.
class ContactModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { NameColumn, PhoneColumn, TextsColumn, UsesColumn, NoteColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setTenant(const plan::Tenant &tenant);
    void setStops(const KnownStops &stops);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString cell(const plan::Contact &contact, Column column) const;

    QString rowInWords(const plan::Contact &contact) const;
    QString textsTip(const plan::Contact &contact) const;

    plan::Tenant m_tenant;
    KnownStops m_stops;
};

/// "Primary, Backup, text “missed”, forwarded texts"; "nothing" when nothing names the contact.
QString usesInWords(const plan::Tenant &tenant, const ContactId &contact);

} // namespace ringdown::routing_ui
