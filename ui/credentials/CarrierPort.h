// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/secrets/desk/AccountCredential.h"
#include "core/twilio/rest/RestClient.h"

#include <functional>
#include <optional>
#include <string>
#include <variant>

namespace ringdown::credentials {

/// What the desk does at the carrier with the account's credential. Answers come later, in the same thread.
struct CarrierPort {
    using WhenDone = std::function<void(const std::optional<rest::RestFailure> &)>;
    using WhenMade = std::function<void(const std::variant<secrets::ApiKey, rest::RestFailure> &)>;

    virtual ~CarrierPort() = default;

    virtual void check(const desk::AccountCredential &account, WhenDone done) = 0;
    /// The narrowest key that the carrier lets the desk make.
    virtual void makeKey(const desk::AccountCredential &account, const std::string &name, WhenMade done) = 0;
    virtual void revokeKey(const desk::AccountCredential &account, const std::string &keySid,
                           WhenDone done) = 0;
};

} // namespace ringdown::credentials
