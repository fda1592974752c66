// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"

#include <boost/asio/ip/address.hpp>

#include <string_view>
#include <vector>

namespace ringdown::relay {

/// A CIDR block ("10.0.0.0/8", "2001:db8::/32") or a single address. An IPv4-mapped IPv6 address counts as
/// IPv4.
class AddressRange {
public:
    static Result<AddressRange> parse(std::string_view text);
    bool contains(const boost::asio::ip::address &address) const;

private:
    boost::asio::ip::address m_network;
    unsigned m_prefixLength = 0;
};

/// IPv4-mapped IPv6 addresses as the IPv4 address they stand for.
boost::asio::ip::address unmapped(const boost::asio::ip::address &address);

/// "10.0.0.0/8,::1"; errors name the entry.
Result<std::vector<AddressRange>> parseAddressRanges(std::string_view commaSeparated);

} // namespace ringdown::relay
