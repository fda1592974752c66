// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/carrier/rest/Replies.h"

namespace ringdown::carrier {

// studio.twilio.com/v2/Flows. A definition is checked as far as core/carrier/studio can run it.

RestReply listFlows(Visit &visit);
RestReply showFlow(Visit &visit);
RestReply makeFlow(Visit &visit);
RestReply validateFlow(Visit &visit);
RestReply changeFlow(Visit &visit);
RestReply deleteFlow(Visit &visit);

} // namespace ringdown::carrier
