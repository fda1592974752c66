// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/numbers/NumberField.h"
#include "core/numbers/lifeboat/LifeboatFlow.h"
#include "core/secrets/numbers/NumberShelf.h"

#include <nlohmann/json_fwd.hpp>

#include <optional>
#include <string>
#include <vector>

namespace ringdown::desk {

// What the carrier's answers hold of numbers and flows. Rows that are none are left out.

numbers::AccountNumber numberIn(const nlohmann::json &row);
std::vector<numbers::AccountNumber> numbersIn(const std::vector<std::string> &pages);
std::vector<NumberOffer> offersIn(const std::string &page);
std::vector<NumberPrice> pricesIn(const std::string &page);

numbers::KeptFlow flowIn(const nlohmann::json &row);
std::vector<numbers::KeptFlow> flowsIn(const std::vector<std::string> &pages);

} // namespace ringdown::desk
