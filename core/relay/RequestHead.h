// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/relay/Routes.h"
#include "core/relay/ServerSettings.h"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <variant>
#include <vector>

namespace ringdown::relay {

/// Why a request is not served, and the status that says so. The connection is closed after it.
struct Refusal {
    int status = 400;
    std::string_view why; ///< a literal

    friend bool operator==(const Refusal &, const Refusal &) = default;
};

/// Finds the end of a request's head in bytes that arrive in any pieces, without reading any byte twice.
class HeadScanner {
public:
    explicit HeadScanner(const ServerLimits &limits)
        : m_limits(limits)
    {
    }

    /// received: everything since the head began. Nothing: more is needed. A size: the head with its empty
    /// line.
    std::variant<std::monostate, std::size_t, Refusal> scan(std::string_view received);
    void reset() { m_scanned = m_lineStart = m_lines = 0; }

private:
    std::optional<Refusal> checkLine(std::string_view line) const;
    Refusal lineTooLong() const;

    ServerLimits m_limits;
    std::size_t m_scanned = 0;
    std::size_t m_lineStart = 0;
    std::size_t m_lines = 0;
};

struct HeadField {
    std::string_view name;
    std::string_view value;
};

/// What the lines of a head say that the server looks at.
struct HeadValues {
    std::string_view method;
    std::string_view target;
    std::string_view path;
    std::string_view query; ///< without '?'
    std::string_view host;
    std::string_view signature;
    std::string_view contentType;
    std::string_view authorization;
    std::optional<std::string_view> origin;
    std::optional<std::uint64_t> contentLength;
    std::string_view upgrade;
    std::string_view webSocketKey;
    std::string_view webSocketVersion;
    bool isHttp10 = false;
    bool wantsClose = false;
    bool wantsUpgrade = false; ///< Connection names upgrade
    bool wasForwarded = false; ///< a proxy's X-Forwarded-For or Forwarded is there
    std::size_t fieldCount = 0;
};

/// The head of one request, strictly read: every view points into the bytes it was read from.
struct RequestHead : HeadValues {
    static constexpr std::size_t maxFields = 64;

    std::array<HeadField, maxFields> fieldStorage;

    std::span<const HeadField> fields() const { return {fieldStorage.data(), fieldCount}; }
    /// As new, but for the storage, which is written before it is read.
    void clear() { static_cast<HeadValues &>(*this) = HeadValues(); }
};

/// Reads a whole head (as HeadScanner measured it). On top of the grammar, which is Beast's, it refuses
/// whatever two parsers could read differently: any Transfer-Encoding, repeated or listed lengths, folded
/// lines, no or two Hosts, absolute targets, dot segments, bytes beyond ASCII in the target, doubled fields
/// that decide something.
std::optional<Refusal> readRequestHead(std::string_view bytes, RequestHead &head);

/// As header names and tokens compare: ASCII letters alike in both cases.
bool equalsIgnoringCase(std::string_view a, std::string_view b);

/// Decodes "a=1&b=%20". Nothing when it is malformed, holds control characters, or has a name twice.
std::optional<std::vector<NamedText>> decodeQuery(std::string_view query);

} // namespace ringdown::relay
