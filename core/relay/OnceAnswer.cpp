// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/OnceAnswer.h"

#include "core/base/JsonText.h"
#include "core/twilio/Digest.h"
#include "core/twilio/rest/JsonBody.h"

#include <nlohmann/json.hpp>

#include <array>
#include <utility>

namespace ringdown::relay {
namespace {

/// Of an answer, with their names in the log.
constexpr std::array<std::pair<const char *, const char *>, 2> keptHeaders{
    {{"Location", "location"}, {"ETag", "etag"}}};

std::string_view bytesOf(const RequestKey &key)
{
    return {reinterpret_cast<const char *>(key.data()), key.size()};
}

} // namespace

void keepAnswer(store::Record &record, const Once &once, const HttpReply &answer)
{
    if (!once)
        return;
    record.key = once->id;
    record.answer = storedAnswer(once->asked, answer);
    once->isKept = true;
}

HttpReply answerOf(const store::Committed &committed, const HttpReply &answer)
{
    auto stored = committed.isRepeat ? readStoredAnswer(committed.storedAnswer) : std::nullopt;
    return stored ? std::move(stored->reply) : answer;
}

void keepBegun(store::Record &record, const Once &once, const HttpReply &untilAnswered)
{
    if (!once)
        return;
    record.key = begunKey(once->id);
    record.answer = storedAnswer(once->asked, untilAnswered);
}

RequestKey begunKey(const RequestKey &id)
{
    return twilio::sha256("once begun ", bytesOf(id));
}

std::string hexOf(const RequestKey &key)
{
    constexpr std::string_view digits = "0123456789abcdef";
    std::string hex;
    for (const auto byte : key) {
        hex += digits[static_cast<unsigned char>(byte) >> 4U];
        hex += digits[static_cast<unsigned char>(byte) & 15U];
    }
    return hex;
}

std::string storedAnswer(const RequestKey &asked, const HttpReply &reply)
{
    std::string out;
    JsonObjectWriter object(out);
    object.text("asked", hexOf(asked));
    object.number("status", reply.status);
    object.text("type", reply.contentType);
    object.text("body", reply.body);
    for (const auto &[name, value] : reply.headers) {
        for (const auto &[kept, member] : keptHeaders) {
            if (name == kept)
                object.text(member, value);
        }
    }
    object.close();
    return out;
}

std::optional<StoredAnswer> readStoredAnswer(std::string_view json)
{
    const auto object = rest::readJsonObject(json);
    if (!object)
        return std::nullopt;
    StoredAnswer stored;
    stored.asked = rest::textOf(*object, "asked");
    stored.reply.status = rest::numberOf(*object, "status");
    stored.reply.contentType = rest::textOf(*object, "type");
    stored.reply.body = rest::textOf(*object, "body");
    for (const auto &[name, member] : keptHeaders) {
        if (std::string value = rest::textOf(*object, member); !value.empty())
            stored.reply.headers.emplace_back(name, std::move(value));
    }
    return stored;
}

} // namespace ringdown::relay
