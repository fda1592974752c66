// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/numbers/PurchaseWords.h"

#include "ui/format/DriftWords.h"

#include <QCoreApplication>

#include <array>

namespace ringdown::numbers_ui {
namespace {

using numbers::NeededNumber;
using numbers::NumberField;

struct PurchaseText {
    Q_DECLARE_TR_FUNCTIONS(PurchaseWords)
};

constexpr std::array addresses = {NumberField::VoiceUrl, NumberField::VoiceFallbackUrl,
                                  NumberField::StatusCallback, NumberField::SmsUrl,
                                  NumberField::SmsFallbackUrl};

QString valueOf(const NeededNumber &need, NumberField field)
{
    if (need.tooLong.contains(field))
        return PurchaseText::tr("nothing, for it does not fit into an address");
    if (field == NumberField::VoiceFallbackUrl && need.isFallbackUnknown)
        return PurchaseText::tr("nothing, for the flow at Twilio could not be read");
    return format::breakable(format::valueWords(field, numbers::valueIn(need.values, field)));
}

} // namespace

QString purchaseWords(const NumberBook &book, const std::string &phone)
{
    if (!book.isCompared())
        return PurchaseText::tr("It is told nothing as it is bought: what the plan needs of it is not known "
                                "now. Its calls fail until it is adopted.");
    const auto need = book.neededFor(phone);
    if (!need)
        return PurchaseText::tr("No business of the live plan names it: it is told nothing as it is bought, "
                                "and its calls fail until it is adopted.");
    QStringList lines{PurchaseText::tr("From its first call on it is told, for %1:", "a business")
                          .arg(QString::fromStdString(need->business))};
    for (const NumberField field : addresses)
        lines << PurchaseText::tr("%1: %2", "calls go to, an address")
                     .arg(format::fieldWords(field), valueOf(*need, field));
    return lines.join(QLatin1Char('\n'));
}

QString lackWords(const numbers::NumberStanding &number)
{
    if (numbers::needsFlow(number))
        return PurchaseText::tr("It has no fallback yet: the plan’s does not fit into an address. Renew the "
                                "flow, then adopt it.");
    return number.isFallbackUnknown ? PurchaseText::tr("It has no fallback yet: the flow at Twilio could not "
                                                       "be read. Check again, then adopt it.")
                                    : QString();
}

} // namespace ringdown::numbers_ui
