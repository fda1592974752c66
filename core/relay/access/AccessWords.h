// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Event.h"
#include "core/base/JsonText.h"
#include "core/relay/Routes.h"

#include <openssl/crypto.h>

#include <optional>
#include <string>
#include <string_view>

namespace ringdown::relay {

// Words that the routes about tokens and keys share.

/// An access.changed event: what as in "token.made", name of the token or key, why a whole sentence.
Event accessChanged(Instant at, std::string what, std::string name, std::string by, std::string why);
/// Scrubs the body of a request that held a secret, when the scope is left.
class ScrubbedBody {
public:
    explicit ScrubbedBody(ApiRequest &request)
        : m_request(request)
    {
    }
    ScrubbedBody(const ScrubbedBody &) = delete;
    ScrubbedBody &operator=(const ScrubbedBody &) = delete;
    ~ScrubbedBody() { OPENSSL_cleanse(m_request.body.data(), m_request.body.size()); }

private:
    ApiRequest &m_request;
};

/// Who did something: "Dana (token reception)" when the request names an author besides its token, else the
/// token's name.
std::string authorOf(std::string_view claimed, std::string_view tokenName);
/// The person alone, as other people are told: "Dana" of "Dana (token desk)".
std::string personOf(std::string_view author);
/// A JSON answer that no cache may keep.
HttpReply privateReply(int status, std::string body);
/// Appends "name":TIME, or null.
void appendTime(std::string &out, JsonObjectWriter &object, std::string_view name, std::optional<Instant> at);

} // namespace ringdown::relay
