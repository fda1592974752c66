// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/PhoneNumber.h"
#include "core/plan/Plan.h"
#include "core/plan/json/JsonLayout.h"

#include <string>
#include <string_view>

namespace ringdown::plan {

// How fields are written that many parts of a plan have. What is as it usually is stays out.

inline std::string_view rejectWord(RejectReason reason)
{
    return reason == RejectReason::Busy ? "busy" : "rejected";
}

inline std::string_view textOf(const PhoneNumber &phone)
{
    return phone.e164();
}

inline std::string_view textOf(const std::string &text)
{
    return text;
}

template <typename Tag>
std::string_view textOf(const Id<Tag> &id)
{
    return id.value;
}

template <typename List>
void writeList(JsonLayout &out, std::string_view name, const List &list)
{
    out.name(name);
    out.openList();
    for (const auto &element : list)
        out.text(textOf(element));
    out.closeList();
}

template <typename List>
void writeListIfAny(JsonLayout &out, std::string_view name, const List &list)
{
    if (!list.empty())
        writeList(out, name, list);
}

inline void writeTextIfAny(JsonLayout &out, std::string_view name, std::string_view text)
{
    if (!text.empty())
        out.text(name, text);
}

inline void writeNumberUnless(JsonLayout &out, std::string_view name, int value, int usual)
{
    if (value != usual)
        out.number(name, value);
}

} // namespace ringdown::plan
