// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/ApiCall.h"

#include <algorithm>

namespace ringdown::relay {
namespace {

std::string lowerCase(std::string_view text)
{
    std::string out(text);
    std::transform(out.begin(), out.end(), out.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c; });
    return out;
}

} // namespace

std::variant<ApiRequest, HttpReply> readApiRequest(const RequestHead &head, RouteTable::Match match,
                                                   std::string_view body, const Visitor &visitor)
{
    auto query = decodeQuery(head.query);
    if (!query)
        return problem(400, "the query is malformed, or names a parameter twice");
    ApiRequest request;
    request.method = match.route->method;
    request.path = head.path;
    request.query = std::move(*query);
    request.parameters = std::move(match.parameters);
    for (const HeadField &field : head.fields()) {
        if (!equalsIgnoringCase(field.name, "authorization"))
            request.headers.emplace_back(lowerCase(field.name), field.value);
    }
    request.body = body;
    request.role = visitor.role;
    request.tokenName = visitor.tokenName;
    return request;
}

} // namespace ringdown::relay
