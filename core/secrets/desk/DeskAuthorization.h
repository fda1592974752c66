// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/secrets/desk/AccountCredential.h"
#include "core/twilio/rest/RestClient.h"

namespace ringdown::rest {

/// Lets the account's own credential ask the carrier; on the desk alone.
class DeskAuthorization {
public:
    static Authorization of(const desk::AccountCredential &account);
};

} // namespace ringdown::rest
