// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/numbers/PathMatch.h"
#include "core/numbers/PublicHost.h"
#include "core/secrets/numbers/Survey.h"
#include "core/secrets/numbers/TakeOver.h"
#include "ui/format/Glyph.h"
#include "ui/format/Tone.h"

#include <QString>

namespace ringdown::format {

/// How something stands, as a pill shows it.
struct StandingWords {
    QString word;
    Tone tone = Tone::Neutral;
    Glyph glyph = Glyph::Info;
};

/// Whose relay is spoken of: that of a desk has its public address on the Relay screen.
enum class RelayOf { Desk, Elsewhere };

/// What a number's field is for, as a label: "Calls go to".
QString fieldWords(numbers::NumberField field);
/// A value of it: an address without secrets, "nothing" for an empty one.
QString valueWords(numbers::NumberField field, const std::string &value);
/// An address has no blanks: this one may break after its slashes and commas.
QString breakable(QString address);
/// Why it is not as it must be, as a sentence.
QString driftWords(const numbers::FieldDrift &drift);
/// The number as a whole: "Ours", "Points elsewhere", "No fallback".
StandingWords standingWords(const numbers::NumberStanding &number);
/// Why nothing can be pointed to a relay whose public URL has this host, and what to do; "" when it can.
QString outOfReachWords(const numbers::PublicHost &host, RelayOf whose);
/// Why nothing can be pointed to a relay with this webhook path, and what to do; "" when it can.
QString pathMatchWords(numbers::PathMatch match);
/// What the carrier did not do, as a sentence with its own words and code.
QString carrierFailureWords(const QString &deed, const rest::RestFailure &failure);
/// What of a review is not as it was told; "" when everything is.
QString takeOverTrouble(const desk::TakeOverResult &result);

} // namespace ringdown::format
