// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/ApiBody.h"
#include "core/base/CutText.h"
#include "core/plan/PlanReader.h"

#include <openssl/crypto.h>

#include <algorithm>
#include <optional>

namespace ringdown::relay {
namespace {

using nlohmann::json;
using routing::PhoneScript;

constexpr std::size_t maxShownValue = 80;
constexpr int maxDepth = plan::maxPlanDepth; ///< a plan beside a question, whose own level is not counted
constexpr int longestRing = 600;             ///< seconds, as a tier's

constexpr std::string_view scriptForms =
    R"({"after": seconds from 0 to 600}, "busy", "off", "decline" or "voicemail")";

std::optional<routing::Reply> replyNamed(const std::string &word)
{
    if (word == "busy")
        return routing::Reply::Busy;
    if (word == "off")
        return routing::Reply::Off;
    if (word == "decline")
        return routing::Reply::Declines;
    if (word == "voicemail")
        return routing::Reply::Voicemail;
    return std::nullopt;
}

std::optional<PhoneScript> scriptFrom(const json &value)
{
    if (value.is_string()) {
        const auto reply = replyNamed(value.get<std::string>());
        return reply ? std::optional(PhoneScript{*reply, 0}) : std::nullopt;
    }
    const bool isAfter = value.is_object() && value.size() == 1 && value.contains("after") &&
                         value["after"].is_number_integer();
    if (!isAfter)
        return std::nullopt;
    const auto after = value["after"].get<std::int64_t>();
    if (after < 0 || after > longestRing)
        return std::nullopt;
    return PhoneScript{routing::Reply::Answers, static_cast<int>(after)};
}

} // namespace

ApiBody::ApiBody(std::string_view text, std::initializer_list<std::string_view> allowed, Holds holds)
    : m_holds(holds)
{
    bool isTooDeep = false;
    m_object = json::parse(
        text,
        [&isTooDeep](int depth, json::parse_event_t, json &) {
            isTooDeep = isTooDeep || depth > maxDepth;
            return !isTooDeep;
        },
        false);
    if (isTooDeep) {
        m_error = {ErrorCode::BadInput,
                   "the body is nested deeper than " + std::to_string(maxDepth) + " levels"};
        m_object = json::object();
        return;
    }
    if (!m_object.is_object()) {
        m_error = {ErrorCode::BadInput, "the body is not a JSON object"};
        m_object = json::object();
        return;
    }
    for (const auto &[name, value] : m_object.items()) {
        if (std::find(allowed.begin(), allowed.end(), name) != allowed.end())
            continue;
        std::string known;
        for (const std::string_view each : allowed)
            known.append(known.empty() ? "" : ", ").append(each);
        failWithin(name, value, "no such field; known are " + known);
    }
}

ApiBody::~ApiBody()
{
    if (m_holds == Holds::NoSecret)
        return;
    for (auto &value : m_object) {
        if (auto *text = value.get_ptr<std::string *>())
            OPENSSL_cleanse(text->data(), text->size());
    }
}

const json *ApiBody::member(const char *name) const
{
    const auto it = m_object.find(name);
    return it == m_object.end() || it->is_null() ? nullptr : &*it;
}

std::string ApiBody::text(const char *name)
{
    const json *value = member(name);
    if (value && !value->is_string())
        failWithin(name, *value, "a text");
    return value && value->is_string() ? value->get<std::string>() : std::string();
}

std::string ApiBody::required(const char *name)
{
    std::string value = text(name);
    if (value.empty())
        failWithin(name, member(name) ? *member(name) : json(), "a text, which is required");
    return value;
}

Secret ApiBody::secret(const char *name)
{
    const json *value = member(name);
    const auto *text = value ? value->get_ptr<const std::string *>() : nullptr;
    if (text && !text->empty())
        return Secret(*text);
    failWithin(name, value ? *value : json(), "a text, which is required");
    return Secret();
}

void ApiBody::failWithin(std::string_view name, const json &value, std::string_view expected)
{
    const bool isHidden = m_holds == Holds::Secrets && !value.is_null();
    fail(name, isHidden ? json("(not shown)") : value, expected);
}

void ApiBody::fail(std::string_view name, const json &value, std::string_view expected)
{
    if (!isGood())
        return;
    const std::string whole = value.dump(-1, ' ', false, json::error_handler_t::replace);
    const std::string shown(value.is_null() ? "missing" : cutToBytes(whole, maxShownValue));
    m_error = {ErrorCode::BadInput, std::string(name) + ": " + shown + "; expected " + std::string(expected)};
}

std::map<ContactId, PhoneScript> readAnswers(ApiBody &body)
{
    std::map<ContactId, PhoneScript> scripts;
    const json *answers = body.member("answers");
    if (!answers)
        return scripts;
    if (answers->is_string()) {
        auto read = routing::parseAnswers(answers->get<std::string>());
        if (!read)
            body.fail("answers", *answers, read.error().detail);
        return read ? std::move(*read) : scripts;
    }
    if (!answers->is_object())
        body.fail("answers", *answers, "an object of contact ids");
    for (const auto &[contact, value] : answers->items()) {
        if (const auto script = scriptFrom(value))
            scripts.emplace(ContactId(contact), *script);
        else
            body.fail("answers." + contact, value, scriptForms);
    }
    return scripts;
}

} // namespace ringdown::relay
