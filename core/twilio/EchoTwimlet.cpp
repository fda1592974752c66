// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/twilio/EchoTwimlet.h"

#include "core/twilio/Form.h"

#include <QByteArray>

namespace ringdown::twilio {
namespace {

constexpr std::string_view echo = "https://twimlets.com/echo";
constexpr std::string_view plainEcho = "http://twimlets.com/echo";

/// The query of an echo's address; nothing for any other.
std::optional<std::string_view> queryOf(std::string_view url)
{
    for (const std::string_view base : {echo, plainEcho}) {
        if (url.starts_with(base) && url.size() > base.size() && url[base.size()] == '?')
            return url.substr(base.size() + 1);
    }
    return std::nullopt;
}

} // namespace

Result<std::string> echoUrl(std::string_view twiml)
{
    const QByteArray bytes = QByteArray::fromRawData(twiml.data(), static_cast<qsizetype>(twiml.size()));
    std::string url = std::string(echo) + "?Twiml=" + bytes.toPercentEncoding().toStdString();
    if (url.size() > longestEcho)
        return Error{ErrorCode::TooLarge, "the fallback makes an address of " + std::to_string(url.size()) +
                                              " characters, and " + std::to_string(longestEcho) +
                                              " are allowed; use a Studio flow"};
    return url;
}

bool isEchoUrl(std::string_view url)
{
    return queryOf(url).has_value();
}

std::optional<std::string> twimlOfEcho(std::string_view url)
{
    const auto query = queryOf(url);
    const auto form = query ? Form::decode(*query) : Result<Form>(Error{});
    const auto twiml = form ? form->find("Twiml") : std::nullopt;
    return twiml ? std::optional(std::string(*twiml)) : std::nullopt;
}

} // namespace ringdown::twilio
