// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/twilio/rest/Hosts.h"

#include "core/base/CutText.h"

#include <algorithm>
#include <array>
#include <utility>

namespace ringdown::rest {
namespace {

using namespace std::string_view_literals;

constexpr std::string_view usualRegion = "us1";

/// Regions and the edge at each (twilio.md D.1). A name with a region alone is answered no more.
constexpr std::array edgesOfRegions = {
    std::pair("us1"sv, "ashburn"sv),   std::pair("us2"sv, "umatilla"sv),  std::pair("ie1"sv, "dublin"sv),
    std::pair("de1"sv, "frankfurt"sv), std::pair("au1"sv, "sydney"sv),    std::pair("jp1"sv, "tokyo"sv),
    std::pair("sg1"sv, "singapore"sv), std::pair("br1"sv, "sao-paulo"sv),
};

std::string_view edgeAt(std::string_view region)
{
    const auto *known = std::find_if(edgesOfRegions.begin(), edgesOfRegions.end(),
                                     [&](const auto &each) { return each.first == region; });
    return known == edgesOfRegions.end() ? std::string_view() : known->second;
}

bool isPartOfName(std::string_view text)
{
    constexpr std::size_t longest = 63;
    return text.size() <= longest && !text.starts_with('-') && !text.ends_with('-') &&
           std::all_of(text.begin(), text.end(),
                       [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; });
}

std::string knownRegions()
{
    std::string words;
    for (const auto &[region, edge] : edgesOfRegions)
        words += (words.empty() ? "" : ", ") + std::string(region);
    return words;
}

Error unfit(std::string_view option, const std::string &value, const std::string &why)
{
    return {ErrorCode::Configuration,
            std::string(option) + ": '" + std::string(cutToBytes(value, 64)) + "' " + why};
}

std::string_view product(Host host)
{
    switch (host) {
    case Host::Api:
        return "api";
    case Host::Accounts:
        return "accounts";
    case Host::Iam:
        return "iam";
    case Host::Studio:
        return "studio";
    case Host::Pricing:
        return "pricing";
    }
    return {};
}

std::string apiOf(std::string_view edge, std::string_view region)
{
    return "https://api." + std::string(edge) + '.' + std::string(region) + ".twilio.com";
}

} // namespace

Result<void> checkRegion(const Region &region)
{
    if (!isPartOfName(region.region))
        return unfit(regionOption, region.region,
                     "is no name of a region: small letters, digits and '-', such as ie1");
    if (!isPartOfName(region.edge))
        return unfit(edgeOption, region.edge,
                     "is no name of an edge: small letters, digits and '-', such as dublin");
    if (!region.region.empty() && region.edge.empty() && edgeAt(region.region).empty())
        return unfit(regionOption, region.region,
                     "is none of " + knownRegions() + ": name its edge as well, with " +
                         std::string(edgeOption));
    return {};
}

std::string hostUrl(Host host, const Region &region)
{
    if (host != Host::Api || region.isUsual())
        return "https://" + std::string(product(host)) + ".twilio.com";
    const std::string_view name = region.region.empty() ? usualRegion : std::string_view(region.region);
    return apiOf(region.edge.empty() ? edgeAt(name) : std::string_view(region.edge), name);
}

std::vector<std::string> apiHosts()
{
    std::vector<std::string> hosts = {hostUrl(Host::Api, {})};
    for (const auto &[region, edge] : edgesOfRegions)
        hosts.push_back(apiOf(edge, region));
    return hosts;
}

} // namespace ringdown::rest
