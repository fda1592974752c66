// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ringdown::relay {

/// One request as the server hands it on: framing checked, limits kept, body whole. Views live until the
/// reply.
struct HttpRequest {
    std::string_view method;
    std::string_view target; ///< path and query exactly as received
    std::string_view body;
    std::string_view signature; ///< X-Twilio-Signature, "" if absent; doubled ones were refused before
    std::string_view contentType;
};

struct HttpReply {
    int status = 200;
    std::string contentType;
    std::string body;
    std::vector<std::pair<std::string, std::string>> headers;
};

/// Called exactly once, on the server's I/O thread.
using Reply = std::function<void(HttpReply)>;

} // namespace ringdown::relay
