// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/ApiQuery.h"

#include "core/base/CutText.h"
#include "core/base/JsonText.h"

#include <algorithm>
#include <charconv>

namespace ringdown::relay {
namespace {

constexpr int maxPage = 500;

std::string listed(std::initializer_list<std::string_view> names)
{
    std::string text;
    for (const std::string_view name : names)
        text.append(text.empty() ? "" : ", ").append(name);
    return text;
}

} // namespace

Error wrongParameter(std::string_view name, std::string_view value, std::string_view expected)
{
    return {ErrorCode::BadInput, std::string(name) + " is '" + std::string(cutToBytes(value, 80)) +
                                     "': expected " + std::string(expected)};
}

Result<void> onlyParameters(const ApiRequest &request, std::initializer_list<std::string_view> known)
{
    for (const auto &[name, value] : request.query) {
        if (std::find(known.begin(), known.end(), name) == known.end())
            return wrongParameter(name, value, "no such parameter; known are " + listed(known));
    }
    return {};
}

Result<int> limitIn(const ApiRequest &request, int otherwise)
{
    const auto text = request.queryValue("limit");
    if (!text)
        return otherwise;
    int limit = 0;
    const auto read = std::from_chars(text->data(), text->data() + text->size(), limit);
    if (read.ec != std::errc() || read.ptr != text->data() + text->size() || limit < 1 || limit > maxPage)
        return wrongParameter("limit", *text, "a whole number from 1 to " + std::to_string(maxPage));
    return limit;
}

HttpReply listReply(std::string_view name, const std::vector<std::string> &items,
                    const std::optional<std::string> &next)
{
    std::string body;
    JsonObjectWriter object(body);
    object.name(name);
    body += '[';
    for (std::size_t i = 0; i < items.size(); ++i)
        body.append(i == 0 ? "" : ",").append(items[i]);
    body += ']';
    object.name("next");
    if (next)
        appendJsonString(body, *next);
    else
        body += "null";
    object.close();
    return jsonReply(200, std::move(body));
}

} // namespace ringdown::relay
