// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/format/Glyph.h"
#include "ui/format/Tone.h"
#include "ui/numbers/NumberBook.h"

#include <QAbstractTableModel>

namespace ringdown::numbers_ui {

/// The account's numbers and the plan's, one a row.
class NumbersModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Number, Business, CallsGoTo, StandingColumn, LastCall, ColumnCount };
    enum Role { ToneRole = Qt::UserRole, GlyphRole, PhoneRole, SecondLineRole, RepairRole };

    using QAbstractTableModel::QAbstractTableModel;

    /// The numbers of the business, those of none, and the one that is wanted all the same.
    void apply(const NumberBook &book, const TenantId &tenant, const std::string &wanted, Instant now);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QModelIndex indexOf(const QString &phone) const; ///< invalid when it is not there

private:
    struct Row {
        QString phone; ///< E.164
        QString shown;
        QString name; ///< the carrier's, where it says more than the number
        QString business;
        QString callsGoTo;
        QString standing;
        format::Tone tone = format::Tone::Neutral;
        format::Glyph glyph = format::Glyph::Info;
        QString repair; ///< what can be done about it, in a word
        QString lastCall;
        bool isLastCallKnown = false;

        friend bool operator==(const Row &, const Row &) = default;
    };

    static Row rowOf(const NumberBook &book, const numbers::NumberStanding &number, Instant now);
    static QString cell(const Row &row, int column);

    std::vector<Row> m_rows;
};

} // namespace ringdown::numbers_ui
