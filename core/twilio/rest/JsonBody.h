// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Secret.h"

#include <nlohmann/json.hpp>

#include <optional>
#include <string_view>

namespace ringdown::rest {

/// What a carrier's answer may nest.
constexpr int maxJsonDepth = 32;

/// A JSON object; nothing when text is no JSON, nests deeper than maxJsonDepth, or is no object.
std::optional<nlohmann::json> readJsonObject(std::string_view text);
/// A member of type string; "" when it is missing, null, or of another type.
std::string textOf(const nlohmann::json &object, const char *name);
/// The same of an id, which stands in paths later: "" also when it is more than letters and digits.
std::string idOf(const nlohmann::json &object, const char *name);
/// A member of type integer; 0 when it is missing, null, or of another type.
int numberOf(const nlohmann::json &object, const char *name);
/// A member of type string, scrubbed where it stood; empty when there is none.
Secret takeSecret(nlohmann::json &object, const char *name);

} // namespace ringdown::rest
