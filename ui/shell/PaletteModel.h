// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/PaletteOffer.h"

#include <QAbstractListModel>
#include <QStringList>

namespace ringdown::shell {

/// The offers that answer what was typed, the best first; calls of the log stand below them.
class PaletteModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { WhereRole = Qt::UserRole, KeysRole, GlyphRole, ReasonRole, IsFirstCallRole, IdRole };

    using QAbstractListModel::QAbstractListModel;

    void setOffers(std::vector<PaletteOffer> offers);
    /// A prefix of a kind (">", "#", "@", "/") asks for this kind alone.
    void search(const QString &typed);
    void setCalls(std::vector<PaletteOffer> calls);
    /// Runs what stands in the row, and offers it first from now on. False where nothing can be done.
    bool run(int row);
    int rowOf(const QString &id) const; ///< -1 when it is not among the answers

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    const PaletteOffer &at(int row) const;

    std::vector<PaletteOffer> m_offers;
    std::vector<std::size_t> m_hits; ///< of m_offers
    std::vector<PaletteOffer> m_calls;
    QStringList m_recent; ///< ids, the newest first
};

} // namespace ringdown::shell
