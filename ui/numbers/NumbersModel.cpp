// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/numbers/NumbersModel.h"

#include "ui/format/DriftWords.h"
#include "ui/format/NumberWords.h"

#include <algorithm>

namespace ringdown::numbers_ui {
namespace {

/// Where it leads, without how it is connected to.
QString addressOf(const std::string &url)
{
    const QString words = format::valueWords(numbers::NumberField::VoiceUrl, url);
    return words.section(QLatin1Char('#'), 0, 0).remove(QStringLiteral("https://"));
}

/// What is done about it, as the review that does it names it.
QString repairWords(const NumberBook &book, const numbers::NumberStanding &number)
{
    switch (number.standing) {
    case numbers::Standing::Drifted:
        return book.canAdopt(number)        ? NumbersModel::tr("Adopt…")
               : numbers::needsFlow(number) ? NumbersModel::tr("Renew…", "a fallback")
                                            : QString();
    case numbers::Standing::Missing:
        return NumbersModel::tr("Buy…");
    case numbers::Standing::Ours:
    case numbers::Standing::Unnamed:
        break;
    }
    return {};
}

} // namespace

void NumbersModel::apply(const NumberBook &book, const TenantId &tenant, const std::string &wanted,
                         Instant now)
{
    std::vector<Row> rows;
    for (const numbers::NumberStanding &number : book.standings()) {
        const bool isOfAnother = !number.tenant.isEmpty() && number.tenant != tenant;
        if (tenant.isEmpty() || !isOfAnother || number.phone == wanted)
            rows.push_back(rowOf(book, number, now));
    }
    if (rows == m_rows)
        return;
    const bool isSameShape = std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
                                        [](const Row &a, const Row &b) { return a.phone == b.phone; });
    if (!isSameShape)
        beginResetModel();
    m_rows = std::move(rows);
    if (!isSameShape)
        endResetModel();
    else
        Q_EMIT dataChanged(index(0, 0), index(static_cast<int>(m_rows.size()) - 1, ColumnCount - 1));
}

NumbersModel::Row NumbersModel::rowOf(const NumberBook &book, const numbers::NumberStanding &number,
                                      Instant now)
{
    const format::PlanNames &names = book.names();
    Row row;
    row.phone = QString::fromStdString(number.phone);
    row.shown = format::numberText(number.phone, book.region(number.tenant));
    const QString name = QString::fromStdString(number.name);
    // The carrier calls a number by itself until somebody names it.
    const bool saysMore = std::any_of(name.begin(), name.end(), [](QChar c) { return c.isLetter(); });
    row.name = saysMore ? name : QString();
    row.business = number.business.empty() ? tr("–", "no business") : QString::fromStdString(number.business);
    row.callsGoTo = number.sid.empty() ? tr("–", "goes nowhere") : addressOf(number.voiceGoesTo);
    const format::StandingWords words =
        book.isCompared()
            ? format::standingWords(number)
            : format::StandingWords{tr("Not compared"), format::Tone::Neutral, format::Glyph::Info};
    row.standing = words.word;
    row.tone = words.tone;
    row.glyph = words.glyph;
    row.repair = book.isCompared() ? repairWords(book, number) : QString();
    const NewestCall last = book.lastCall(number.phone);
    row.isLastCallKnown = last.isKnown;
    row.lastCall = last.at        ? names.times(number.tenant).near(*last.at, now)
                   : last.isKnown ? tr("No call yet")
                                  : tr("–", "not known");
    return row;
}

int NumbersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int NumbersModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString NumbersModel::cell(const Row &row, int column)
{
    switch (column) {
    case Number:
        return row.shown;
    case Business:
        return row.business;
    case CallsGoTo:
        return row.callsGoTo;
    case StandingColumn:
        return row.standing;
    case LastCall:
        return row.lastCall;
    default:
        return {};
    }
}

QVariant NumbersModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return cell(row, index.column());
    case Qt::ToolTipRole:
        return index.column() == Number                             ? row.phone
               : index.column() == LastCall && !row.isLastCallKnown ? tr("The relay has not told it.")
               : index.column() == StandingColumn && !row.repair.isEmpty()
                   ? tr("%1: double click to review", "a deed").arg(row.repair)
                   : cell(row, index.column());
    case Qt::AccessibleTextRole:
        return tr("%1, %2, calls go to %3, %4, last call %5", "number, business, address, standing, time")
            .arg(row.shown, row.business, row.callsGoTo, row.standing, row.lastCall);
    case ToneRole:
        return static_cast<int>(row.tone);
    case GlyphRole:
        return static_cast<int>(row.glyph);
    case PhoneRole:
        return row.phone;
    case RepairRole:
        return index.column() == StandingColumn ? row.repair : QString();
    case SecondLineRole:
        return index.column() == Number ? row.name : QString();
    default:
        return {};
    }
}

QVariant NumbersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number:
        return tr("Number");
    case Business:
        return tr("Business");
    case CallsGoTo:
        return tr("Calls go to");
    case StandingColumn:
        return tr("State");
    case LastCall:
        return tr("Last call");
    default:
        return {};
    }
}

QModelIndex NumbersModel::indexOf(const QString &phone) const
{
    const auto it =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &row) { return row.phone == phone; });
    return it == m_rows.end() ? QModelIndex() : index(static_cast<int>(it - m_rows.begin()), Number);
}

} // namespace ringdown::numbers_ui
