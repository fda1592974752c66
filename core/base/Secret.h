// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>

namespace ringdown {

/// Bytes that must not be seen: scrubbed when freed, compared only in constant time, without stream operator,
/// QVariant, or a way to print it. reveal() is the one door and easy to search for.
class Secret {
public:
    Secret() = default;
    explicit Secret(std::string_view bytes);
    Secret(const Secret &other);
    Secret(Secret &&other) noexcept;
    Secret &operator=(Secret other) noexcept;
    ~Secret();

    bool isEmpty() const { return m_bytes.empty(); }
    std::size_t size() const { return m_bytes.size(); }
    /// The bytes themselves, for the one call that needs them. The view dies with this object.
    std::string_view reveal() const { return m_bytes; }
    /// True when both hold the same bytes; time depends on the length of candidate only.
    bool matches(std::string_view candidate) const;

private:
    std::string m_bytes;
};

/// Compares without revealing by its time where the first difference is. Lengths are not secret.
bool equalsInConstantTime(std::string_view a, std::string_view b);

} // namespace ringdown
