// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/numbers/PublicHost.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <cstdint>
#include <optional>

namespace ringdown::numbers {
namespace {

std::string hostOf(std::string_view url)
{
    const std::size_t scheme = url.find("://");
    std::string_view place = scheme == std::string_view::npos ? url : url.substr(scheme + 3);
    place = place.substr(0, place.find_first_of("/?#"));
    if (const std::size_t at = place.rfind('@'); at != std::string_view::npos)
        place.remove_prefix(at + 1);
    const bool isBracketed = place.starts_with('[');
    std::string host(isBracketed ? place.substr(1, place.find(']') - 1) : place.substr(0, place.rfind(':')));
    std::transform(host.begin(), host.end(), host.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    if (host.ends_with('.'))
        host.pop_back();
    return host;
}

std::optional<std::uint32_t> ipv4(std::string_view host)
{
    std::uint32_t address = 0;
    const char *at = host.data();
    const char *end = at + host.size();
    for (int part = 0; part < 4; ++part) {
        std::uint32_t value = 256;
        const auto [stopped, failed] = std::from_chars(at, end, value);
        if (failed != std::errc() || value > 255 || (part < 3 && (stopped == end || *stopped != '.')))
            return std::nullopt;
        address = address << 8U | value;
        at = part < 3 ? stopped + 1 : stopped;
    }
    return at == end ? std::optional(address) : std::nullopt;
}

struct Block {
    std::uint32_t first;
    unsigned bits;
    Reach reach;
};

/// Where the internet does not lead (RFC 6890).
constexpr std::array<Block, 7> blocks = {{{0x7F000000, 8, Reach::ThisMachine},
                                          {0x00000000, 8, Reach::ThisMachine},
                                          {0x0A000000, 8, Reach::PrivateAddress},
                                          {0xAC100000, 12, Reach::PrivateAddress},
                                          {0xC0A80000, 16, Reach::PrivateAddress},
                                          {0x64400000, 10, Reach::PrivateAddress},
                                          {0xA9FE0000, 16, Reach::LinkLocal}}};

Reach reachOfIpv4(std::uint32_t address)
{
    const auto block = std::find_if(blocks.begin(), blocks.end(), [&](const Block &each) {
        return (address ^ each.first) >> (32U - each.bits) == 0;
    });
    return block == blocks.end() ? Reach::Open : block->reach;
}

Reach reachOfIpv6(std::string_view host)
{
    if (host == "::1" || host == "::")
        return Reach::ThisMachine;
    if (host.starts_with("fc") || host.starts_with("fd"))
        return Reach::PrivateAddress;
    const bool isLinkLocal =
        host.size() > 3 && host.starts_with("fe") && std::string_view("89ab").find(host[2]) < 4;
    return isLinkLocal ? Reach::LinkLocal : Reach::Open;
}

Reach reachOfName(std::string_view host)
{
    if (host.find('_') != std::string_view::npos)
        return Reach::Underscore;
    if (host == "localhost" || host.ends_with(".localhost"))
        return Reach::ThisMachine;
    if (host.find('.') == std::string_view::npos || host.ends_with(".local") || host.ends_with(".internal") ||
        host.ends_with(".home.arpa"))
        return Reach::PrivateName;
    return Reach::Open;
}

Reach reachOf(std::string_view host)
{
    if (const auto address = ipv4(host))
        return reachOfIpv4(*address);
    return host.find(':') != std::string_view::npos ? reachOfIpv6(host) : reachOfName(host);
}

std::string_view whatItIs(Reach reach)
{
    switch (reach) {
    case Reach::ThisMachine:
        return "is this machine itself";
    case Reach::PrivateAddress:
        return "is an address of a private network";
    case Reach::PrivateName:
        return "is a name of a private network";
    case Reach::LinkLocal:
        return "is a link-local address";
    case Reach::Open:
    case Reach::Underscore:
        break;
    }
    return {};
}

} // namespace

PublicHost publicHostOf(std::string_view url)
{
    PublicHost host{hostOf(url)};
    host.reach = reachOf(host.name);
    return host;
}

std::string whyOutOfReach(std::string_view publicUrl)
{
    const PublicHost host = publicHostOf(publicUrl);
    if (host.reach == Reach::Open)
        return {};
    if (host.reach == Reach::Underscore)
        return "Twilio refuses host names with an underscore, such as '" + host.name +
               "'; give the relay another name";
    return "'" + host.name + "' " + std::string(whatItIs(host.reach)) +
           ", where Twilio cannot reach the relay; give the name by which the internet knows it, such as "
           "https://relay.example.com";
}

bool isOfThisMachine(std::string_view url)
{
    return publicHostOf(url).reach == Reach::ThisMachine;
}

} // namespace ringdown::numbers
