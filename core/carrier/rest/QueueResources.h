// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/carrier/rest/Replies.h"

namespace ringdown::carrier {

// /2010-04-01/Accounts/{SID}/Queues: made by <Enqueue>, and kept until somebody deletes them.

RestReply listQueues(Visit &visit);
RestReply deleteQueue(Visit &visit); ///< only an empty one

} // namespace ringdown::carrier
