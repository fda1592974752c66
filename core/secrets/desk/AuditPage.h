// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/secrets/desk/CredentialCards.h"

#include <string>
#include <vector>

namespace ringdown::desk {

/// The reference page of a desk's credentials in Markdown: kind, owner, purpose, places, age and verdict of
/// each, then all that was done, newest first. No value can stand in it: it is made of cards and rows.
std::string auditPage(const std::vector<CredentialCard> &cards, const std::vector<LedgerRow> &rows,
                      const std::string &desk, Instant now);

/// "12 days", or "here for 12 days" of a value that came from elsewhere and may be older; "unknown".
std::string ageWords(const CredentialCard &card, Instant now);
std::string_view tierWords(secrets::Tier tier);    ///< "account (this desk only)"
std::string_view verdictWords(AgeVerdict verdict); ///< "rotate: older than a year"

} // namespace ringdown::desk
