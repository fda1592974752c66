// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/relay/Routes.h"

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>

namespace ringdown::relay {

// What the lists of the control API read from a query in the same way. Errors name the parameter, its value
// and what was expected.

Error wrongParameter(std::string_view name, std::string_view value, std::string_view expected);
/// An error when the query has a parameter that is none of these.
Result<void> onlyParameters(const ApiRequest &request, std::initializer_list<std::string_view> known);
/// "limit", from 1 to 500.
Result<int> limitIn(const ApiRequest &request, int otherwise);
/// {"NAME": [ITEM...], "next": CURSOR|null}; the items are JSON texts.
HttpReply listReply(std::string_view name, const std::vector<std::string> &items,
                    const std::optional<std::string> &next);

} // namespace ringdown::relay
