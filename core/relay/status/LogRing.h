// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Instant.h"
#include "core/relay/RelayLog.h"

#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace ringdown::relay {

struct LogLine {
    std::int64_t seq = 0; ///< 1 for the first since the relay started
    Instant at;
    LogLevel level = LogLevel::Info;
    std::string text;
};

/// The newest lines of the relay's own log, for whoever cannot read its standard error. What could be a
/// secret is not kept. I/O thread only.
class LogRing {
public:
    static constexpr std::size_t capacity = 2'000;

    /// known: texts that are secrets although they do not look like one.
    explicit LogRing(std::vector<std::string> known)
        : m_known(std::move(known))
    {
    }

    void add(LogLevel level, std::string_view text, Instant now);
    /// Lines with a higher seq, oldest first; the newest of them when they are more than limit.
    std::vector<LogLine> after(std::int64_t seq, std::size_t limit) const;
    std::int64_t newestSeq() const { return m_seq; }

private:
    std::vector<std::string> m_known;
    std::deque<LogLine> m_lines;
    std::int64_t m_seq = 0;
};

std::string_view logLevelName(LogLevel level); ///< "error"

/// text with dots in the place of every known secret, and of every word that is as long as a token and no
/// SID: tokens, keys and passwords of 24 characters and more.
std::string withoutSecrets(std::string_view text, const std::vector<std::string> &known);

} // namespace ringdown::relay
