// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/carrier/rest/RestAccount.h"

#include <string>
#include <string_view>

namespace ringdown::carrier {

/// Who stands before the REST interface.
struct Guest {
    enum class Who { Nobody, Owner, Key }; ///< Owner: with the primary or secondary Auth Token

    Who who = Who::Nobody;
    AccountKey *key = nullptr;

    /// May do everything, also with the account itself and its keys.
    bool isMaster() const;
    bool may(std::string_view permission) const; ///< "/twilio/voice/calls/list"
};

/// Reads an Authorization header.
Guest guestOf(RestAccount &account, std::string_view authorization);

} // namespace ringdown::carrier
