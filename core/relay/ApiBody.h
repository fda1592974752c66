// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/base/Secret.h"
#include "core/routing/WhatIf.h"

#include <nlohmann/json.hpp>

#include <initializer_list>
#include <map>
#include <string>
#include <string_view>

namespace ringdown::relay {

/// A JSON object from a request body, read member by member. The first thing that is wrong is remembered with
/// the member's name, its value and what was expected; error() has it.
class ApiBody {
public:
    /// Whether an error may repeat what a member holds.
    enum class Holds { NoSecret, Secrets };

    /// allowed: every member there may be; another one is an error.
    ApiBody(std::string_view json, std::initializer_list<std::string_view> allowed,
            Holds holds = Holds::NoSecret);
    ApiBody(const ApiBody &) = delete;
    ApiBody &operator=(const ApiBody &) = delete;
    ~ApiBody(); ///< scrubs what it held, when that may have been secrets

    std::string text(const char *name);     ///< "" when absent
    std::string required(const char *name); ///< as text(), and an error when it is absent or empty
    Secret secret(const char *name);        ///< as required(), and no copy is left behind
    const nlohmann::json *member(const char *name) const; ///< nullptr when absent or null
    /// Remembers an error with this value in it, which must be no secret.
    void fail(std::string_view name, const nlohmann::json &value, std::string_view expected);

    bool isGood() const { return m_error.detail.empty(); }
    const Error &error() const { return m_error; }

private:
    void failWithin(std::string_view name, const nlohmann::json &value, std::string_view expected);

    nlohmann::json m_object;
    Holds m_holds;
    Error m_error;
};

/// Who answers, as design section 6 writes it: {"office": {"after": 12}, "lee": "voicemail"}, or the command
/// line's text "office@12,lee=voicemail". A mistake is told to body under the name "answers".
std::map<ContactId, routing::PhoneScript> readAnswers(ApiBody &body);

} // namespace ringdown::relay
