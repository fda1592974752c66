// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/carrier/rest/Replies.h"

namespace ringdown::carrier {

// /2010-04-01/Accounts/{SID}: the account itself.

RestReply showAccount(Visit &visit);

} // namespace ringdown::carrier
