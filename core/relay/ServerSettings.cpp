// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/ServerSettings.h"

#include <boost/asio/ip/address.hpp>

#include <charconv>

namespace ringdown::relay {

Result<ListenAddress> ListenAddress::parse(std::string_view text)
{
    const Error wrong{ErrorCode::BadInput,
                      "'" + std::string(text) +
                          "' is no address to listen on: give IP:PORT, such as 127.0.0.1:8080 or [::1]:8080"};
    const std::size_t colon = text.rfind(':');
    if (colon == std::string_view::npos)
        return wrong;
    std::string_view host = text.substr(0, colon);
    const bool isBracketed = host.size() > 2 && host.front() == '[' && host.back() == ']';
    if (isBracketed)
        host = host.substr(1, host.size() - 2);
    boost::system::error_code error;
    const auto address = boost::asio::ip::make_address(std::string(host), error);
    if (error || address.is_v6() != isBracketed)
        return wrong;
    ListenAddress parsed;
    parsed.host = host;
    const std::string_view digits = text.substr(colon + 1);
    const char *end = digits.data() + digits.size();
    const auto [stopped, failed] = std::from_chars(digits.data(), end, parsed.port);
    if (digits.empty() || failed != std::errc() || stopped != end)
        return wrong;
    return parsed;
}

bool ListenAddress::isLoopback() const
{
    boost::system::error_code error;
    const auto address = boost::asio::ip::make_address(host, error);
    return !error && address.is_loopback();
}

std::string urlOf(const ServerSettings &settings, const ListenAddress &address, std::uint16_t port)
{
    const bool isApi = settings.apiListen && &address == &*settings.apiListen;
    const bool usesTls = settings.tls && !(isApi && address.isLoopback());
    std::string host = address.host;
    if (host == "0.0.0.0")
        host = "127.0.0.1";
    else if (host == "::")
        host = "::1";
    if (host.find(':') != std::string::npos)
        host = "[" + host + "]";
    return (usesTls ? "https://" : "http://") + host + ":" + std::to_string(port);
}

} // namespace ringdown::relay
