// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace ringdown {

/// Appends text as a JSON string with its quotes. Bytes that are not UTF-8 become U+FFFD, so the result
/// always parses.
void appendJsonString(std::string &out, std::string_view text);

/// Writes one flat JSON object after another into a string, for paths too hot for a document tree.
class JsonObjectWriter {
public:
    explicit JsonObjectWriter(std::string &out)
        : m_out(out)
    {
        m_out += '{';
    }
    void close() { m_out += '}'; }

    void text(std::string_view name, std::string_view value);
    void textIfSet(std::string_view name, std::string_view value)
    {
        if (!value.empty())
            text(name, value);
    }
    void number(std::string_view name, std::int64_t value);
    void truth(std::string_view name, bool value);
    /// Appends the name and leaves the value to the caller, who writes it to the same string.
    void name(std::string_view name);

private:
    std::string &m_out;
    bool m_first = true;
};

} // namespace ringdown
