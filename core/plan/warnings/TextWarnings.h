// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/Plan.h"
#include "core/plan/json/JsonDocument.h"
#include "core/plan/json/ProblemList.h"

#include <cstddef>
#include <functional>
#include <vector>

namespace ringdown::plan {

/// Texts that may be longer than the carrier takes once their fields are filled in. node: of the body.
void warnOfLongText(const std::string &body, const Tenant &tenant, const JsonNode &node,
                    ProblemList &warnings);

/// What is spoken and may be longer than one announcement is. node: of the words, nullptr for the usual ones.
void warnOfLongSpeech(const std::string &words, const Tenant &tenant, const JsonNode *node,
                      ProblemList &warnings);

/// Announcements in a row that are more than one answer holds: of the first that callers do not hear.
void warnOfManyAnnouncements(const std::vector<Step> &route, const Tenant &tenant,
                             const std::function<const JsonNode &(std::size_t)> &placeOf,
                             ProblemList &warnings);

} // namespace ringdown::plan
