// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/routing/Position.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace ringdown::routing {
namespace {

constexpr std::size_t longestPathId = 32;

template <typename Number>
void appendPathPart(std::string &out, char separator, Number value)
{
    std::array<char, 24> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value);
    out += separator;
    out.append(digits.data(), end.ptr);
}

bool isPathDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isPathIdLetter(char c)
{
    return (c >= 'a' && c <= 'z') || isPathDigit(c) || c == '-';
}

/// Takes the parts of a path off its front; after the first mismatch everything fails.
class PathScanner {
public:
    explicit PathScanner(std::string_view path)
        : m_rest(path)
    {
    }

    std::string id(char separator)
    {
        const std::string_view part = takeUntil(separator);
        const bool isId = !part.empty() && part.size() <= longestPathId && part.front() >= 'a' &&
                          part.front() <= 'z' && std::all_of(part.begin(), part.end(), isPathIdLetter);
        m_failed |= !isId;
        return std::string(isId ? part : std::string_view());
    }
    template <typename Number>
    Number number(char separator)
    {
        return toNumber<Number>(takeUntil(separator));
    }
    template <typename Number>
    Number lastNumber()
    {
        return toNumber<Number>(std::exchange(m_rest, {}));
    }
    bool hasFailed() const { return m_failed; }

private:
    std::string_view takeUntil(char separator)
    {
        const std::size_t end = m_rest.find(separator);
        m_failed |= end == std::string_view::npos;
        if (m_failed)
            return {};
        const std::string_view part = m_rest.substr(0, end);
        m_rest.remove_prefix(end + 1);
        return part;
    }
    template <typename Number>
    Number toNumber(std::string_view part)
    {
        Number value = 0;
        const auto [end, error] = std::from_chars(part.data(), part.data() + part.size(), value);
        m_failed |= part.empty() || !isPathDigit(part.front()) || (part.front() == '0' && part.size() > 1) ||
                    error != std::errc() || end != part.data() + part.size();
        return value;
    }

    std::string_view m_rest;
    bool m_failed = false;
};

} // namespace

std::string toPath(const Position &position)
{
    std::string path;
    path.reserve(position.tenant.value.size() + position.route.value.size() + 48);
    path += position.tenant.value;
    appendPathPart(path, '/', position.revision);
    path += '/';
    path += position.route.value;
    appendPathPart(path, '/', position.step);
    appendPathPart(path, '/', position.tier);
    appendPathPart(path, '.', position.contact);
    appendPathPart(path, '.', position.attempt);
    appendPathPart(path, '/', position.hop);
    appendPathPart(path, '/', position.firstRing);
    return path;
}

std::optional<Position> positionFromPath(std::string_view path)
{
    PathScanner scan(path);
    Position position;
    position.tenant = TenantId(scan.id('/'));
    position.revision = scan.number<std::int64_t>('/');
    position.route = RouteId(scan.id('/'));
    position.step = scan.number<int>('/');
    position.tier = scan.number<int>('.');
    position.contact = scan.number<int>('.');
    position.attempt = scan.number<int>('/');
    position.hop = scan.number<int>('/');
    position.firstRing = scan.lastNumber<std::int64_t>();
    if (scan.hasFailed() || position.revision < 1)
        return std::nullopt;
    return position;
}

} // namespace ringdown::routing
