// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/carrier/rest/Replies.h"

namespace ringdown::carrier {

// /2010-04-01/Accounts/{SID}/Calls.

RestReply makeCall(Visit &visit);
RestReply showCall(Visit &visit);
RestReply changeCall(Visit &visit);
RestReply listCalls(Visit &visit);

} // namespace ringdown::carrier
