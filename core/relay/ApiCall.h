// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/relay/RequestHead.h"

#include <string_view>
#include <variant>

namespace ringdown::relay {

/// Makes the request that a route of the control API is given, with text of its own; or the answer to a query
/// that does not decode. The Authorization header is left out: the role is known.
std::variant<ApiRequest, HttpReply> readApiRequest(const RequestHead &head, RouteTable::Match match,
                                                   std::string_view body, const Visitor &visitor);

} // namespace ringdown::relay
