// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/twilio/SignatureCheck.h"

#include "core/twilio/Base64.h"
#include "core/twilio/Digest.h"

#include <algorithm>

namespace ringdown::twilio {
namespace {

struct Authority {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::size_t colon = std::string::npos; ///< of the port
};

Authority authorityOf(std::string_view url)
{
    Authority authority;
    const std::size_t scheme = url.find("://");
    authority.begin = scheme == std::string_view::npos ? 0 : scheme + 3;
    authority.end = std::min(url.find_first_of("/?", authority.begin), url.size());
    const std::string_view text = url.substr(authority.begin, authority.end - authority.begin);
    const std::size_t hostBegin = text.rfind('@') == std::string_view::npos ? 0 : text.rfind('@') + 1;
    const std::size_t addressEnd = text.rfind(']'); // of an IPv6 address, whose colons are no ports
    const std::size_t colon = text.rfind(':');
    if (colon != std::string_view::npos && colon >= hostBegin &&
        (addressEnd == std::string_view::npos || colon > addressEnd))
        authority.colon = authority.begin + colon;
    return authority;
}

/// The other spelling the carrier's back ends may sign: without the port when there is one, else with the
/// standard one.
std::string otherSpelling(const std::string &url)
{
    const Authority authority = authorityOf(url);
    if (authority.colon != std::string::npos)
        return url.substr(0, authority.colon) + url.substr(authority.end);
    return url.substr(0, authority.end) + (url.starts_with("https:") ? ":443" : ":80") +
           url.substr(authority.end);
}

void appendSignedFields(std::string &out, const Form &form)
{
    const FormField *before = nullptr;
    for (const FormField &field : form.sorted()) {
        if (!before || field != *before) {
            out += field.name;
            out += field.value;
        }
        before = &field;
    }
}

std::size_t sizeOf(const Form &form)
{
    std::size_t size = 0;
    for (const FormField &field : form.fields())
        size += field.name.size() + field.value.size();
    return size;
}

} // namespace

std::string signedFields(const Form &form)
{
    std::string out;
    out.reserve(sizeOf(form));
    appendSignedFields(out, form);
    return out;
}

std::string signForm(const WebhookKey &key, std::string_view url, const Form &form)
{
    return toBase64(key.mac(url, signedFields(form)));
}

SignatureCheck::SignatureCheck(std::string publicUrl, std::vector<WebhookKey> keys)
    : m_urls(signedUrls(std::move(publicUrl)))
    , m_keys(std::move(keys))
{
}

std::optional<RequestKey> SignatureCheck::checkForm(std::string_view target, const Form &form,
                                                    std::string_view signature) const
{
    const auto genuine = verifyForm(target, form, signature, 0);
    return genuine ? std::optional(genuine->key) : std::nullopt;
}

std::optional<SignatureCheck::Genuine> SignatureCheck::verifyForm(std::string_view target, const Form &form,
                                                                  std::string_view signature,
                                                                  std::size_t first) const
{
    std::string rest;
    rest.reserve(target.size() + sizeOf(form));
    rest += target;
    appendSignedFields(rest, form);
    return check(rest, signature, first);
}

std::optional<RequestKey> SignatureCheck::checkBody(std::string_view target, std::string_view body,
                                                    std::string_view signature) const
{
    if (!bodyMatchesQuery(target, body))
        return std::nullopt;
    const auto genuine = check(target, signature, 0);
    return genuine ? std::optional(genuine->key) : std::nullopt;
}

std::optional<SignatureCheck::Genuine>
SignatureCheck::check(std::string_view rest, std::string_view signature, std::size_t first) const
{
    for (const std::string &url : m_urls) {
        for (std::size_t i = 0; i < m_keys.size(); ++i) {
            const std::size_t index = (first + i) % m_keys.size();
            if (equalsInConstantTime(toBase64(m_keys[index].mac(url, rest)), signature))
                return Genuine{sha256(m_urls.front(), rest), index};
        }
    }
    return std::nullopt;
}

std::vector<std::string> signedUrls(std::string publicUrl)
{
    std::string other = otherSpelling(publicUrl);
    return {std::move(publicUrl), std::move(other)};
}

bool bodyMatchesQuery(std::string_view target, std::string_view body)
{
    constexpr std::string_view name = "bodySHA256=";
    constexpr std::string_view digits = "0123456789abcdef";
    std::string expected;
    for (const std::byte byte : sha256(body)) {
        expected += digits[std::to_integer<std::size_t>(byte >> 4)];
        expected += digits[std::to_integer<std::size_t>(byte & std::byte{15})];
    }
    std::string_view query = target.substr(std::min(target.find('?'), target.size()));
    while (!query.empty()) {
        query.remove_prefix(1); // the '?' or '&' before the pair
        const std::string_view pair = query.substr(0, query.find('&'));
        if (pair.starts_with(name))
            return pair.substr(name.size()) == expected;
        query.remove_prefix(pair.size());
    }
    return false;
}

} // namespace ringdown::twilio
