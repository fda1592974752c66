// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/welcome/FoundNumbers.h"

#include "ui/format/DriftWords.h"
#include "ui/format/NumberWords.h"

#include <algorithm>

namespace ringdown::welcome {

FoundNumbers::Row FoundNumbers::rowOf(const numbers::NumberStanding &number, const PhoneNumber &phone)
{
    Row row;
    row.phone = phone;
    row.shown = format::numberText(number.phone, format::deskRegion());
    const QString name = QString::fromStdString(number.name);
    // The carrier calls a number by itself until somebody names it.
    if (std::any_of(name.begin(), name.end(), [](QChar c) { return c.isLetter(); }))
        row.name = name;
    row.callsGoTo = number.takesCalls ? format::valueWords(numbers::NumberField::VoiceUrl, number.voiceGoesTo)
                                      : tr("takes no calls");
    return row;
}

void FoundNumbers::apply(const std::vector<numbers::NumberStanding> &found)
{
    std::vector<Row> rows;
    for (const numbers::NumberStanding &number : found) {
        const auto phone = PhoneNumber::fromE164(number.phone);
        if (!phone)
            continue;
        rows.push_back(rowOf(number, *phone));
        rows.back().business = givenTo(*phone);
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

QString FoundNumbers::givenTo(const PhoneNumber &phone) const
{
    const auto it =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &row) { return row.phone == phone; });
    return it == m_rows.end() ? QString() : it->business;
}

/// A business that is written another way than before is still the same.
void FoundNumbers::give(const std::vector<int> &rows, const QString &business)
{
    QString name = business.trimmed();
    for (const Row &row : m_rows) {
        if (row.business.compare(name, Qt::CaseInsensitive) == 0)
            name = row.business;
    }
    for (const int at : rows) {
        m_rows[static_cast<std::size_t>(at)].business = name;
        Q_EMIT dataChanged(index(at, Business), index(at, Business));
    }
}

bool FoundNumbers::isGiven(int row) const
{
    return !m_rows[static_cast<std::size_t>(row)].business.isEmpty();
}

std::vector<BegunBusiness> FoundNumbers::businesses() const
{
    std::vector<BegunBusiness> all;
    for (const Row &row : m_rows) {
        if (row.business.isEmpty())
            continue;
        auto it = std::find_if(all.begin(), all.end(),
                               [&](const BegunBusiness &each) { return each.name == row.business; });
        if (it == all.end())
            it = all.insert(all.end(), {row.business, {}});
        it->numbers.push_back(row.phone);
    }
    return all;
}

int FoundNumbers::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int FoundNumbers::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString FoundNumbers::cell(const Row &row, int column)
{
    switch (column) {
    case Number:
        return row.shown;
    case Name:
        return row.name;
    case CallsGoTo:
        return row.callsGoTo;
    case Business:
        return row.business.isEmpty() ? tr("left out") : row.business;
    default:
        return {};
    }
}

QVariant FoundNumbers::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return cell(row, index.column());
    case Qt::ToolTipRole:
        return index.column() == Number ? QString::fromStdString(row.phone.e164())
                                        : cell(row, index.column());
    case Qt::AccessibleTextRole:
        return tr("%1, %2, calls now: %3", "number, business, address")
            .arg(row.shown, cell(row, Business), row.callsGoTo);
    default:
        return {};
    }
}

QVariant FoundNumbers::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number:
        return tr("Number");
    case Name:
        return tr("Name at Twilio");
    case CallsGoTo:
        return tr("Calls go to now");
    case Business:
        return tr("Belongs to");
    default:
        return {};
    }
}

} // namespace ringdown::welcome
