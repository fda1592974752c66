// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>

namespace ringdown::carrier {

/// A configured URL taken apart: what goes over the wire, and what only tells the carrier how.
struct WebhookUrl {
    std::string request;  ///< without userinfo and fragment
    std::string userinfo; ///< "user:password" or ""
    std::string fragment; ///< the connection overrides, without '#'

    /// What is signed: request, without its port over https (twilio.md B.2).
    std::string signedForm() const;
};

WebhookUrl takeApart(std::string_view url);
/// A URL of a document, which may be relative to the document's own.
std::string resolved(const std::string &base, const std::string &url);
/// Adds fields to a URL's query, as a GET request carries them.
std::string withQuery(const std::string &url, const std::string &encodedFields);

} // namespace ringdown::carrier
