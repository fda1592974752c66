// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/carrier/rest/Replies.h"

namespace ringdown::carrier {

// accounts.twilio.com/v1/AuthTokens: rotation of the account's Auth Token.

RestReply makeSecondaryToken(Visit &visit);
RestReply deleteSecondaryToken(Visit &visit);
RestReply promoteSecondaryToken(Visit &visit);

} // namespace ringdown::carrier
