// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/carrier/rest/Replies.h"

#include "core/carrier/CallFields.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <charconv>

namespace ringdown::carrier {
namespace {

using Json = nlohmann::ordered_json;

std::size_t numberIn(const std::string &text, std::size_t otherwise)
{
    std::size_t number = otherwise;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size() ? number : otherwise;
}

struct PageWanted {
    std::size_t size = 50;
    std::size_t page = 0;
};

PageWanted pageWanted(const Visit &visit)
{
    constexpr std::size_t most = 1000;
    constexpr std::size_t lastPage = 1'000'000;
    const PageWanted usual;
    return {std::clamp<std::size_t>(numberIn(visit.parameter("PageSize"), usual.size), 1, most),
            std::min(numberIn(visit.parameter("Page"), usual.page), lastPage)};
}

std::string pageUri(const Visit &visit, std::size_t size, std::size_t page)
{
    twilio::FieldList query;
    for (const twilio::FormField &field : visit.form.fields()) {
        if (!field.name.starts_with("Page"))
            query.emplace_back(field.name, field.value);
    }
    query.emplace_back("PageSize", std::to_string(size));
    query.emplace_back("Page", std::to_string(page));
    if (page > 0)
        query.emplace_back("PageToken", "PA" + std::to_string(page));
    return visit.path + '?' + twilio::encodeForm(query);
}

} // namespace

std::string Visit::newSecret()
{
    static constexpr std::string_view signs =
        "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    std::string secret;
    for (int i = 0; i < 32; ++i)
        secret += signs[static_cast<std::size_t>(side.m_seed.between(0, static_cast<int>(signs.size()) - 1))];
    return secret;
}

RestReply json(int status, const Json &body)
{
    return {status, body.dump()};
}

RestReply refusal(int status, int code, const std::string &message)
{
    return json(status, {{"code", code},
                         {"message", message},
                         {"more_info", "https://www.twilio.com/docs/errors/" + std::to_string(code)},
                         {"status", status}});
}

RestReply refusedGuest()
{
    return refusal(401, 20003, "Authenticate");
}

RestReply nothingThere(const std::string &path)
{
    return refusal(404, 20404, "The requested resource " + path + " was not found");
}

nlohmann::ordered_json dateOf(const std::optional<Instant> &at)
{
    return at ? Json(rfc2822(*at)) : Json();
}

std::size_t enoughForPage(const Visit &visit)
{
    const auto [size, page] = pageWanted(visit);
    return size * (page + 1) + 1;
}

RestReply listed(const Visit &visit, const char *name, const std::vector<Json> &all)
{
    return listed(visit, name, all.size(), [&](std::size_t i) { return all[i]; });
}

RestReply listed(const Visit &visit, const char *name, std::size_t count,
                 const std::function<Json(std::size_t)> &describe)
{
    const auto [size, page] = pageWanted(visit);
    const std::size_t begin = std::min(page * size, count);
    const std::size_t end = std::min(begin + size, count);
    std::vector<Json> shown;
    for (std::size_t i = begin; i < end; ++i)
        shown.push_back(describe(i));
    Json body = {{name, Json(std::move(shown))},
                 {"page", page},
                 {"page_size", size},
                 {"start", begin},
                 {"end", end == begin ? begin : end - 1},
                 {"uri", pageUri(visit, size, page)},
                 {"first_page_uri", pageUri(visit, size, 0)},
                 {"next_page_uri", nullptr},
                 {"previous_page_uri", nullptr}};
    if (end < count)
        body["next_page_uri"] = pageUri(visit, size, page + 1);
    if (page > 0)
        body["previous_page_uri"] = pageUri(visit, size, page - 1);
    return json(200, body);
}

} // namespace ringdown::carrier
