// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/client/AccessAnswers.h"

#include <nlohmann/json.hpp>

namespace ringdown::client {
namespace {

using nlohmann::json;

/// One object of an answer, read member by member; the first that is wrong is remembered.
class AnswerReader {
public:
    explicit AnswerReader(const json &object)
        : m_object(object)
    {
        if (!m_object.is_object())
            m_bad = "the object";
    }

    std::string text(const char *name)
    {
        const json *value = member(name);
        return value && check(value->is_string(), name) ? value->get<std::string>() : std::string();
    }
    std::string required(const char *name)
    {
        std::string value = text(name);
        check(!value.empty(), name);
        return value;
    }
    std::uint64_t count(const char *name)
    {
        const json *value = member(name);
        return value && check(value->is_number_unsigned(), name) ? value->get<std::uint64_t>() : 0;
    }
    bool truth(const char *name)
    {
        const json *value = member(name);
        return check(value && value->is_boolean(), name) && value->get<bool>();
    }
    std::optional<Instant> time(const char *name)
    {
        const std::string written = text(name);
        if (written.empty())
            return std::nullopt;
        const auto at = parseRfc3339(written);
        return check(at.hasValue(), name) ? std::optional(at->at) : std::nullopt;
    }
    std::optional<KeySource> source()
    {
        const std::string word = text("source");
        check(word.empty() || word == "environment" || word == "api", "source");
        if (word.empty())
            return std::nullopt;
        return word == "environment" ? KeySource::Environment : KeySource::Api;
    }
    const json &list(const char *name)
    {
        static const json none = json::array();
        const json *value = member(name);
        return check(value && value->is_array(), name) ? *value : none;
    }
    /// nullptr when absent or null.
    const json *member(const char *name) const
    {
        const auto it = m_object.find(name); // the end, when this is no object
        return it == m_object.end() || it->is_null() ? nullptr : &*it;
    }

    /// The value, or what was wrong in the answer.
    template <typename T>
    Result<T> finish(T value) const
    {
        if (m_bad.empty())
            return value;
        return Error{ErrorCode::BadInput, "the relay's answer is not understood: " + m_bad + " is wrong"};
    }

private:
    bool check(bool isRight, const char *name)
    {
        if (!isRight && m_bad.empty())
            m_bad = "'" + std::string(name) + "'";
        return isRight;
    }

    const json &m_object;
    std::string m_bad;
};

/// Each item of a list by one function.
template <typename T>
Result<std::vector<T>> readItems(const json &list, Result<T> (*read)(const json &))
{
    std::vector<T> items;
    for (const json &each : list) {
        auto item = read(each);
        if (!item)
            return item.error();
        items.push_back(std::move(*item));
    }
    return items;
}

Result<AccessToken> readToken(const json &object)
{
    AnswerReader reader(object);
    AccessToken token;
    token.id = reader.required("id");
    token.name = reader.text("name");
    token.role = reader.required("role");
    token.since = reader.time("since");
    token.lastUsed = reader.time("lastUsed");
    token.source = reader.source().value_or(KeySource::Api);
    return reader.finish(std::move(token));
}

Result<RelayWebhookKey> readWebhookKey(const json &object)
{
    AnswerReader reader(object);
    RelayWebhookKey key;
    key.id = reader.required("id");
    key.since = reader.time("since");
    key.checks = reader.count("checks");
    key.lastMatch = reader.time("lastMatch");
    key.source = reader.source().value_or(KeySource::Api);
    return reader.finish(std::move(key));
}

Result<ApiKeyReach> readReach(const json &object)
{
    AnswerReader reader(object);
    ApiKeyReach reach;
    reach.accepted = reader.truth("accepted");
    reach.readsAccount = reader.truth("readsAccount");
    reach.listsNumbers = reader.truth("listsNumbers");
    reach.readsCalls = reader.truth("readsCalls");
    reach.readsMessages = reader.truth("readsMessages");
    reach.at = reader.time("at").value_or(Instant());
    return reader.finish(reach);
}

Result<std::string> readSentence(const json &value)
{
    if (!value.is_string())
        return Error{ErrorCode::BadInput, "the relay's answer is not understood: 'without' is wrong"};
    return value.get<std::string>();
}

json parsedAnswer(std::string_view text)
{
    return json::parse(text, nullptr, false);
}

} // namespace

Result<std::vector<AccessToken>> readTokens(std::string_view text)
{
    const json object = parsedAnswer(text);
    AnswerReader reader(object);
    auto tokens = readItems(reader.list("tokens"), &readToken);
    return tokens ? reader.finish(std::move(*tokens)) : tokens;
}

Result<NewToken> readNewToken(std::string_view text)
{
    const json object = parsedAnswer(text);
    AnswerReader reader(object);
    NewToken token{reader.required("id"), reader.text("name"), reader.required("role"),
                   Secret(reader.required("token"))};
    return reader.finish(std::move(token));
}

Result<RelayWebhookKeys> readWebhookKeys(std::string_view text)
{
    const json object = parsedAnswer(text);
    AnswerReader reader(object);
    auto items = readItems(reader.list("keys"), &readWebhookKey);
    if (!items)
        return items.error();
    RelayWebhookKeys keys;
    keys.keys = std::move(*items);
    keys.refused = reader.count("refused");
    keys.lastRefused = reader.time("lastRefused");
    keys.lastRefusedWhy = reader.text("lastRefusedWhy");
    return reader.finish(std::move(keys));
}

Result<std::string> readKeyId(std::string_view text)
{
    const json object = parsedAnswer(text);
    AnswerReader reader(object);
    std::string id = reader.required("id");
    return reader.finish(std::move(id));
}

Result<std::vector<std::optional<std::string>>> readMatches(std::string_view text)
{
    const json object = parsedAnswer(text);
    AnswerReader reader(object);
    std::vector<std::optional<std::string>> matches;
    for (const json &each : reader.list("matches"))
        matches.push_back(each.is_string() ? std::optional(each.get<std::string>()) : std::nullopt);
    return reader.finish(std::move(matches));
}

Result<RelayApiKey> readApiKey(std::string_view text)
{
    const json object = parsedAnswer(text);
    AnswerReader reader(object);
    RelayApiKey key;
    key.accountSid = reader.text("accountSid");
    key.key = reader.text("key");
    key.since = reader.time("since");
    key.source = reader.source();
    key.lastUsed = reader.time("lastUsed");
    key.uses = reader.count("uses");
    if (const json *reach = reader.member("reach")) {
        const auto read = readReach(*reach);
        if (!read)
            return read.error();
        key.reach = *read;
    }
    if (reader.member("without")) {
        auto sentences = readItems(reader.list("without"), &readSentence);
        if (!sentences)
            return sentences.error();
        key.without = std::move(*sentences);
    }
    return reader.finish(std::move(key));
}

} // namespace ringdown::client
