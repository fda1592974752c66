// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routing/contacts/ContactModel.h"

#include "ui/format/NumberWords.h"
#include "ui/routing/PlanIds.h"
#include "ui/routing/contacts/ContactEdits.h"
#include "ui/shell/Icons.h"

#include <QStringList>

namespace ringdown::routing_ui {

QString usesInWords(const plan::Tenant &tenant, const ContactId &contact)
{
    const ContactUse use = usesOf(tenant, contact);
    QStringList words;
    for (const TierId &tier : use.tiers)
        words.append(nameFromId(tier.value));
    for (const TextId &text : use.texts)
        words.append(ContactModel::tr("text “%1”").arg(QString::fromStdString(text.value)));
    if (use.isForwardedTo)
        words.append(ContactModel::tr("forwarded texts"));
    return words.isEmpty() ? ContactModel::tr("nothing")
                           : words.join(ContactModel::tr(", ", "between what uses a contact"));
}

void ContactModel::setTenant(const plan::Tenant &tenant)
{
    beginResetModel();
    m_tenant = tenant;
    endResetModel();
}

void ContactModel::setStops(const KnownStops &stops)
{
    m_stops = stops;
    if (!m_tenant.contacts.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

QString ContactModel::textsTip(const plan::Contact &contact) const
{
    if (!m_stops)
        return tr("Whether they wrote STOP is not known: the relay has not told.");
    return stopInWords(m_stops, m_tenant, contact);
}

int ContactModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_tenant.contacts.size());
}

int ContactModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ContactModel::cell(const plan::Contact &contact, Column column) const
{
    switch (column) {
    case NameColumn:
        return QString::fromStdString(contact.name.empty() ? contact.id.value : contact.name);
    case PhoneColumn:
        return format::isolated(format::numberText(contact.phone.e164(), homeRegion(m_tenant)));
    case TextsColumn:
        if (!stopInWords(m_stops, m_tenant, contact).isEmpty())
            return tr("no, wrote STOP");
        return contact.texts ? tr("yes") : tr("no");
    case UsesColumn:
        return usesInWords(m_tenant, contact.id);
    case NoteColumn:
        if (const plan::Contact *twin = samePhone(m_tenant, contact))
            return tr("same phone as %1").arg(QString::fromStdString(twin->name));
        break;
    case ColumnCount:
        break;
    }
    return {};
}

QVariant ContactModel::data(const QModelIndex &index, int role) const
{
    const plan::Contact &contact = m_tenant.contacts[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::DisplayRole)
        return cell(contact, column);
    if (role == Qt::ToolTipRole && column == PhoneColumn)
        return QString::fromStdString(contact.phone.e164());
    if (role == Qt::ToolTipRole && column == TextsColumn)
        return textsTip(contact);
    if (role == Qt::DecorationRole && column == TextsColumn &&
        !stopInWords(m_stops, m_tenant, contact).isEmpty())
        return shell::glyphIcon(format::Glyph::Alert);
    return role == Qt::AccessibleTextRole ? rowInWords(contact) : QVariant();
}

QString ContactModel::rowInWords(const plan::Contact &contact) const
{
    const QString stop = stopInWords(m_stops, m_tenant, contact);
    const bool takesTexts = contact.texts && stop.isEmpty();
    const QString whole =
        tr("%1, %2, %3, used by %4", "name, phone, whether it takes texts, what uses it")
            .arg(cell(contact, NameColumn), cell(contact, PhoneColumn),
                 takesTexts ? tr("takes texts") : tr("takes no texts"), cell(contact, UsesColumn));
    const QString note = cell(contact, NoteColumn);
    const QString noted = note.isEmpty() ? whole : tr("%1, %2", "a whole row, a note on it").arg(whole, note);
    return stop.isEmpty() ? noted : tr("%1, %2", "a whole row, a note on it").arg(noted, stop);
}

QVariant ContactModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case NameColumn:
        return tr("Name");
    case PhoneColumn:
        return tr("Phone");
    case TextsColumn:
        return tr("Takes texts");
    case UsesColumn:
        return tr("Used by");
    case NoteColumn:
        return tr("Note");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace ringdown::routing_ui
