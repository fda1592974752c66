// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/carrier/rest/Replies.h"

namespace ringdown::carrier {

// /2010-04-01/Accounts/{SID}/Keys: standard keys. KeyType and Policy are ignored there by the real carrier
// and refused here.

RestReply listKeys2010(Visit &visit);
RestReply makeKey2010(Visit &visit);
RestReply showKey(Visit &visit);
RestReply renameKey(Visit &visit);
RestReply deleteKey(Visit &visit);

// iam.twilio.com/v1/Keys: standard and restricted keys.

RestReply listKeysOfIam(Visit &visit);
RestReply makeKeyOfIam(Visit &visit);

} // namespace ringdown::carrier
