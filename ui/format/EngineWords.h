// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/Problem.h"

#include <QString>

#include <optional>
#include <string>

namespace ringdown::format {

// What the pure rooms and the relay say in English, in the console's language; the English itself when it is
// not recognised, as what a later relay says may not be.

QString engineWords(const std::string &reason);
/// An alternative that was not taken: "yearly exceptions". A person's name stays what it is.
QString alternativeWords(const std::string &what);
QString yearlyWords(const std::string &rule);   ///< which day of each year: "every Easter"
QString deskWords(const std::string &words);    ///< of a rotation, and of what a relay without a key lacks
QString relayWords(const std::string &words);   ///< of a relay about itself: as deskWords(), or a reason
QString changeWords(const std::string &change); ///< what differs between two plans
QString problemWords(const plan::Problem &problem); ///< without its place

// Nothing when it is not recognised.
std::optional<QString> recognisedDeskWords(const std::string &words);
std::optional<QString> recognisedReason(const std::string &reason);
std::optional<QString> recognisedAlternative(const std::string &what);
std::optional<QString> recognisedChange(const std::string &change);
std::optional<QString> recognisedProblem(const plan::Problem &problem);

} // namespace ringdown::format
