// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/AddressRange.h"

#include <boost/asio/ip/address_v6.hpp>

#include <algorithm>
#include <charconv>
#include <string>

namespace ringdown::relay {
namespace {

namespace ip = boost::asio::ip;

template <typename Bytes>
bool haveSamePrefix(const Bytes &a, const Bytes &b, unsigned bits)
{
    const unsigned whole = bits / 8;
    if (!std::equal(a.begin(), a.begin() + whole, b.begin()))
        return false;
    const unsigned rest = bits % 8;
    if (rest == 0)
        return true;
    const auto mask = static_cast<unsigned char>(0xFF << (8 - rest));
    return (a[whole] & mask) == (b[whole] & mask);
}

Error badRange(std::string_view text)
{
    return {ErrorCode::BadInput,
            "'" + std::string(text) + "' is no address or CIDR block such as 10.0.0.0/8 or 2001:db8::/32"};
}

} // namespace

ip::address unmapped(const ip::address &address)
{
    if (address.is_v6() && address.to_v6().is_v4_mapped())
        return ip::make_address_v4(ip::v4_mapped, address.to_v6());
    return address;
}

Result<AddressRange> AddressRange::parse(std::string_view text)
{
    const std::size_t slash = text.find('/');
    boost::system::error_code error;
    AddressRange range;
    range.m_network = unmapped(ip::make_address(std::string(text.substr(0, slash)), error));
    if (error)
        return badRange(text);
    const unsigned longest = range.m_network.is_v4() ? 32 : 128;
    range.m_prefixLength = longest;
    if (slash == std::string_view::npos)
        return range;
    const std::string_view digits = text.substr(slash + 1);
    const char *end = digits.data() + digits.size();
    const auto [stopped, failed] = std::from_chars(digits.data(), end, range.m_prefixLength);
    if (digits.empty() || failed != std::errc() || stopped != end || range.m_prefixLength > longest)
        return badRange(text);
    return range;
}

bool AddressRange::contains(const ip::address &address) const
{
    const ip::address plain = unmapped(address);
    if (plain.is_v4() != m_network.is_v4())
        return false;
    if (plain.is_v4())
        return haveSamePrefix(plain.to_v4().to_bytes(), m_network.to_v4().to_bytes(), m_prefixLength);
    return haveSamePrefix(plain.to_v6().to_bytes(), m_network.to_v6().to_bytes(), m_prefixLength);
}

Result<std::vector<AddressRange>> parseAddressRanges(std::string_view commaSeparated)
{
    std::vector<AddressRange> ranges;
    while (!commaSeparated.empty()) {
        const std::size_t comma = std::min(commaSeparated.find(','), commaSeparated.size());
        auto range = AddressRange::parse(commaSeparated.substr(0, comma));
        if (!range)
            return range.error();
        ranges.push_back(*range);
        commaSeparated.remove_prefix(std::min(comma + 1, commaSeparated.size()));
    }
    return ranges;
}

} // namespace ringdown::relay
