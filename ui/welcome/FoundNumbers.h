// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/numbers/Comparison.h"
#include "ui/welcome/StarterPlan.h"

#include <QAbstractTableModel>

namespace ringdown::welcome {

/// The numbers of the account, one a row, and the business each is given to.
class FoundNumbers : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Number, Name, CallsGoTo, Business, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// Those that were given to a business before stay given. One that is no telephone number is left away.
    void apply(const std::vector<numbers::NumberStanding> &found);
    /// business: "" leaves them out.
    void give(const std::vector<int> &rows, const QString &business);
    bool isGiven(int row) const;
    /// With their numbers, in the order in which they stand here.
    std::vector<BegunBusiness> businesses() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        PhoneNumber phone;
        QString shown;
        QString name; ///< the carrier's, where it says more than the number
        QString callsGoTo;
        QString business; ///< "" for none
    };

    static Row rowOf(const numbers::NumberStanding &number, const PhoneNumber &phone);
    static QString cell(const Row &row, int column);
    QString givenTo(const PhoneNumber &phone) const;

    std::vector<Row> m_rows;
};

} // namespace ringdown::welcome
