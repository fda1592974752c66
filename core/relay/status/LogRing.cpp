// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/status/LogRing.h"

#include <algorithm>

namespace ringdown::relay {
namespace {

constexpr std::size_t shortestSecret = 24;
constexpr std::string_view mask = "•••";

bool isTokenCharacter(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' ||
           c == '-' || c == '+' || c == '=';
}

/// The carrier's public ids: two capitals and 32 hex digits.
bool isSid(std::string_view word)
{
    const auto isCapital = [](char c) { return c >= 'A' && c <= 'Z'; };
    const auto isHex = [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); };
    return word.size() == 34 && isCapital(word[0]) && isCapital(word[1]) &&
           std::all_of(word.begin() + 2, word.end(), isHex);
}

/// A long word of letters alone is a word; one with digits in it may be a secret.
bool looksLikeSecret(std::string_view word)
{
    const bool hasDigit = std::any_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; });
    return word.size() >= shortestSecret && hasDigit && !isSid(word);
}

void replaceAll(std::string &text, std::string_view what)
{
    for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + mask.size()))
        text.replace(at, what.size(), mask);
}

} // namespace

std::string_view logLevelName(LogLevel level)
{
    switch (level) {
    case LogLevel::Error:
        return "error";
    case LogLevel::Warning:
        return "warning";
    case LogLevel::Info:
        return "info";
    }
    return {};
}

std::string withoutSecrets(std::string_view text, const std::vector<std::string> &known)
{
    std::string whole(text);
    for (const std::string &secret : known) {
        if (!secret.empty())
            replaceAll(whole, secret);
    }
    std::string out;
    std::string_view rest = whole;
    while (!rest.empty()) {
        const auto end = std::find_if_not(rest.begin(), rest.end(), isTokenCharacter);
        const std::string_view word = rest.substr(0, static_cast<std::size_t>(end - rest.begin()));
        out += looksLikeSecret(word) ? mask : word;
        rest.remove_prefix(word.size());
        const auto next = std::find_if(rest.begin(), rest.end(), isTokenCharacter);
        out.append(rest.begin(), next);
        rest.remove_prefix(static_cast<std::size_t>(next - rest.begin()));
    }
    return out;
}

void LogRing::add(LogLevel level, std::string_view text, Instant now)
{
    m_lines.push_back({++m_seq, now, level, printable(withoutSecrets(text, m_known))});
    if (m_lines.size() > capacity)
        m_lines.pop_front();
}

std::vector<LogLine> LogRing::after(std::int64_t seq, std::size_t limit) const
{
    auto first = std::upper_bound(m_lines.begin(), m_lines.end(), seq,
                                  [](std::int64_t wanted, const LogLine &line) { return wanted < line.seq; });
    if (const auto count = static_cast<std::size_t>(m_lines.end() - first); count > limit)
        first = m_lines.end() - static_cast<std::ptrdiff_t>(limit);
    return {first, m_lines.end()};
}

} // namespace ringdown::relay
