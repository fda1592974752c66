// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/carrier/WebhookUrl.h"

#include <QUrl>

namespace ringdown::carrier {

WebhookUrl takeApart(std::string_view url)
{
    WebhookUrl parts;
    const std::size_t hash = url.find('#');
    if (hash != std::string_view::npos)
        parts.fragment = url.substr(hash + 1);
    url = url.substr(0, hash);
    const std::size_t scheme = url.find("://");
    const std::size_t authority = scheme == std::string_view::npos ? 0 : scheme + 3;
    const std::size_t authorityEnd = url.find_first_of("/?", authority);
    const std::size_t at = url.substr(0, authorityEnd).rfind('@');
    if (at != std::string_view::npos && at >= authority) {
        parts.userinfo = url.substr(authority, at - authority);
        parts.request = std::string(url.substr(0, authority)) + std::string(url.substr(at + 1));
    } else {
        parts.request = url;
    }
    return parts;
}

std::string WebhookUrl::signedForm() const
{
    constexpr std::string_view https = "https://";
    if (!request.starts_with(https))
        return request;
    const std::size_t end = request.find_first_of("/?", https.size());
    const std::string_view authority =
        std::string_view(request).substr(https.size(), end == std::string::npos ? end : end - https.size());
    const std::size_t colon = authority.rfind(':');
    if (colon == std::string_view::npos || authority.find(']', colon) != std::string_view::npos)
        return request;
    return std::string(https) + std::string(authority.substr(0, colon)) +
           (end == std::string::npos ? "" : request.substr(end));
}

std::string resolved(const std::string &base, const std::string &url)
{
    if (url.find("://") != std::string::npos)
        return url;
    const QUrl whole = QUrl(QString::fromStdString(base)).resolved(QUrl(QString::fromStdString(url)));
    return whole.toEncoded().toStdString();
}

std::string withQuery(const std::string &url, const std::string &encodedFields)
{
    if (encodedFields.empty())
        return url;
    return url + (url.find('?') == std::string::npos ? '?' : '&') + encodedFields;
}

} // namespace ringdown::carrier
