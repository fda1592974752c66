// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/AddressRules.h"

#include <algorithm>
#include <string>

namespace ringdown::relay {
namespace {

std::string_view trimmedBlanks(std::string_view text)
{
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t'))
        text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t'))
        text.remove_suffix(1);
    return text;
}

/// "192.0.2.1", "192.0.2.1:4711", "2001:db8::1", "[2001:db8::1]:4711".
std::optional<Address> forwardedAddress(std::string_view entry)
{
    if (entry.starts_with('['))
        entry = entry.substr(1, std::min(entry.find(']'), entry.size()) - 1);
    else if (std::count(entry.begin(), entry.end(), ':') == 1)
        entry = entry.substr(0, entry.find(':'));
    boost::system::error_code error;
    const Address address = boost::asio::ip::make_address(std::string(entry), error);
    return error ? std::nullopt : std::optional<Address>(unmapped(address));
}

} // namespace

bool AddressRules::isCounted(const Address &peer) const
{
    const Address address = unmapped(peer);
    return !address.is_loopback() &&
           std::none_of(m_trusted.begin(), m_trusted.end(),
                        [&](const AddressRange &range) { return range.contains(address); });
}

std::optional<Address> AddressRules::countedFor(const Address &peer, std::span<const HeadField> fields) const
{
    if (isCounted(peer))
        return countKey(peer);
    for (auto field = fields.rbegin(); field != fields.rend(); ++field) {
        if (!equalsIgnoringCase(field->name, "X-Forwarded-For"))
            continue;
        std::string_view list = field->value;
        while (!list.empty()) {
            const std::size_t comma = list.rfind(',');
            const std::size_t start = comma == std::string_view::npos ? 0 : comma + 1;
            const auto address = forwardedAddress(trimmedBlanks(list.substr(start)));
            if (!address)
                return std::nullopt;
            if (isCounted(*address))
                return countKey(*address);
            list = list.substr(0, start == 0 ? 0 : comma);
        }
    }
    return std::nullopt;
}

Address countKey(const Address &address)
{
    Address plain = unmapped(address);
    if (plain.is_v4())
        return plain;
    auto bytes = plain.to_v6().to_bytes();
    std::fill(bytes.begin() + bytes.size() / 2, bytes.end(), static_cast<unsigned char>(0));
    return boost::asio::ip::address_v6(bytes);
}

std::chrono::seconds BearerThrottle::shutOutFor(const Address &address, Steady::time_point now) const
{
    const auto it = m_failures.find(address);
    if (it == m_failures.end() || it->second.shutOutUntil <= now)
        return std::chrono::seconds(0);
    return std::chrono::ceil<std::chrono::seconds>(it->second.shutOutUntil - now);
}

void BearerThrottle::noteFailure(const Address &address, Steady::time_point now)
{
    if (m_failures.size() >= maxAddresses)
        forgetOld(now);
    if (m_failures.size() >= maxAddresses && !m_failures.contains(address))
        return;
    Failures &failures = m_failures[address];
    failures.at[failures.count % allowedFailures] = now;
    failures.newest = now;
    ++failures.count;
    const Steady::time_point oldest = failures.at[failures.count % allowedFailures];
    if (failures.count < allowedFailures || now - oldest > window)
        return;
    failures.shutOutUntil = now + penalty;
    failures.count = 0;
}

/// Memory has an end: first go those whose failures are old, then those that are not shut out yet.
void BearerThrottle::forgetOld(Steady::time_point now)
{
    std::erase_if(m_failures, [&](const auto &item) {
        return item.second.shutOutUntil <= now && now - item.second.newest > window;
    });
    if (m_failures.size() >= maxAddresses)
        std::erase_if(m_failures, [&](const auto &item) { return item.second.shutOutUntil <= now; });
}

bool WriteBudget::take(Steady::time_point now)
{
    const double seconds = m_filledAt ? std::chrono::duration<double>(now - *m_filledAt).count() : 0;
    m_filledAt = now;
    m_left = std::min(burst, m_left + seconds * perSecond);
    if (m_left < 1)
        return false;
    m_left -= 1;
    return true;
}

} // namespace ringdown::relay
