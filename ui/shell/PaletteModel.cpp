// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/PaletteModel.h"

#include <algorithm>
#include <optional>

namespace ringdown::shell {
namespace {

constexpr qsizetype mostRecent = 8;

std::optional<OfferKind> kindOfPrefix(QChar prefix)
{
    switch (prefix.unicode()) {
    case u'>':
        return OfferKind::Action;
    case u'#':
        return OfferKind::Number;
    case u'@':
        return OfferKind::Contact;
    case u'/':
        return OfferKind::Setting;
    }
    return std::nullopt;
}

} // namespace

void PaletteModel::setOffers(std::vector<PaletteOffer> offers)
{
    beginResetModel();
    m_offers = std::move(offers);
    m_hits.clear();
    m_calls.clear();
    endResetModel();
}

void PaletteModel::search(const QString &typed)
{
    const auto kind = typed.isEmpty() ? std::nullopt : kindOfPrefix(typed[0]);
    const QString words = (kind ? typed.mid(1) : typed).trimmed();
    struct Hit {
        int rank;
        qsizetype age; ///< since it was run last, in other runs
        std::size_t index;
    };
    std::vector<Hit> hits;
    for (std::size_t i = 0; i < m_offers.size(); ++i) {
        if (kind && m_offers[i].kind != *kind)
            continue;
        const int rank = matchRank(words, m_offers[i]);
        const qsizetype place = m_recent.indexOf(m_offers[i].id);
        if (rank > 0)
            hits.push_back({rank, place < 0 ? mostRecent : place, i});
    }
    std::stable_sort(hits.begin(), hits.end(), [](const Hit &a, const Hit &b) {
        return a.age != b.age ? a.age < b.age : a.rank > b.rank;
    });
    beginResetModel();
    m_hits.clear();
    for (const Hit &hit : hits)
        m_hits.push_back(hit.index);
    m_calls.clear();
    endResetModel();
}

void PaletteModel::setCalls(std::vector<PaletteOffer> calls)
{
    if (calls.empty() && m_calls.empty())
        return;
    const int first = static_cast<int>(m_hits.size());
    if (!m_calls.empty()) {
        beginRemoveRows({}, first, rowCount() - 1);
        m_calls.clear();
        endRemoveRows();
    }
    if (calls.empty())
        return;
    beginInsertRows({}, first, first + static_cast<int>(calls.size()) - 1);
    m_calls = std::move(calls);
    endInsertRows();
}

bool PaletteModel::run(int row)
{
    if (row < 0 || row >= rowCount() || !at(row).reason.isEmpty())
        return false;
    const PaletteOffer offer = at(row); // what runs may ask for other offers
    m_recent.removeAll(offer.id);
    m_recent.prepend(offer.id);
    if (m_recent.size() > mostRecent)
        m_recent.removeLast();
    offer.run();
    return true;
}

const PaletteOffer &PaletteModel::at(int row) const
{
    const auto index = static_cast<std::size_t>(row);
    return index < m_hits.size() ? m_offers[m_hits[index]] : m_calls[index - m_hits.size()];
}

int PaletteModel::rowOf(const QString &id) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (at(row).id == id)
            return row;
    }
    return -1;
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_hits.size() + m_calls.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const PaletteOffer &offer = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return offer.reason.isEmpty() ? offer.words : tr("%1 – not now: %2").arg(offer.words, offer.reason);
    case Qt::AccessibleTextRole: {
        QStringList parts = {index.data().toString()};
        for (const QString &part : {offer.where, offer.keys}) {
            if (!part.isEmpty())
                parts << part;
        }
        return parts.join(tr(", ", "between the parts of an offer"));
    }
    case Qt::ToolTipRole:
        return offer.reason;
    case WhereRole:
        return offer.where;
    case KeysRole:
        return offer.keys;
    case GlyphRole:
        return static_cast<int>(offer.glyph);
    case ReasonRole:
        return offer.reason;
    case IsFirstCallRole:
        return static_cast<std::size_t>(index.row()) == m_hits.size();
    case IdRole:
        return offer.id;
    default:
        return {};
    }
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    return at(index.row()).reason.isEmpty() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::ItemIsSelectable;
}

} // namespace ringdown::shell
