// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ringdown::twilio {

struct FormField {
    std::string_view name;
    std::string_view value;

    friend bool operator==(const FormField &, const FormField &) = default;
};

/// The fields of an application/x-www-form-urlencoded body, decoded once, in the order of the wire. It owns
/// its bytes: the views live as long as the form, also when it is moved. The body may go away.
class Form {
public:
    static constexpr std::size_t maxFields = 512;

    Form() = default;
    /// '+' becomes a blank, %XX a byte, a stray '%' stays as it is. TooLarge beyond maxFields; nothing else
    /// fails.
    static Result<Form> decode(std::string_view body);

    const std::vector<FormField> &fields() const { return m_fields; }
    /// The fields in the order of their names in UTF-16, as the carrier's signature takes them; same names by
    /// value.
    const std::vector<FormField> &sorted() const { return m_sorted; }
    /// The first field of this name, "" when there is none.
    std::string_view value(std::string_view name) const;
    std::optional<std::string_view> find(std::string_view name) const;
    std::size_t count(std::string_view name) const;

private:
    std::unique_ptr<char[]> m_bytes;
    std::vector<FormField> m_fields;
    std::vector<FormField> m_sorted;
};

using FieldList = std::vector<std::pair<std::string, std::string>>;

/// Writes fields as the carrier does: blanks as '+', all but letters, digits and "*-._" as %XX in upper case.
std::string encodeForm(const FieldList &fields);

} // namespace ringdown::twilio
