// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <compare>
#include <functional>
#include <string>

namespace ringdown {

/// An identifier that cannot be mistaken for one of another kind.
template <typename Tag>
struct Id {
    std::string value;

    Id() = default;
    explicit Id(std::string text)
        : value(std::move(text))
    {
    }

    bool isEmpty() const { return value.empty(); }
    friend bool operator==(const Id &, const Id &) = default;
    friend auto operator<=>(const Id &, const Id &) = default;
};

using TenantId = Id<struct TenantTag>;
using ContactId = Id<struct ContactTag>;
using TierId = Id<struct TierTag>;
using RouteId = Id<struct RouteTag>;
using TextId = Id<struct TextTag>;  ///< a named text template of a tenant
using CallSid = Id<struct CallTag>; ///< the carrier's id of leg A: "CA" + 32 hex digits

} // namespace ringdown

template <typename Tag>
struct std::hash<ringdown::Id<Tag>> {
    std::size_t operator()(const ringdown::Id<Tag> &id) const noexcept
    {
        return std::hash<std::string>{}(id.value);
    }
};
