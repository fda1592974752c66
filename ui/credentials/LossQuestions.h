// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/client/RelayAccess.h"
#include "ui/credentials/TypedSheet.h"

namespace ringdown::credentials {

// What is asked before a credential is lost.

TypedQuestion questionToForget(const std::string &accountSid);
TypedQuestion questionToRevokeKey(const std::string &keySid);
TypedQuestion questionToRevoke(const client::AccessToken &token);
TypedQuestion questionToDropWebhookKey(const std::string &id);

} // namespace ringdown::credentials
