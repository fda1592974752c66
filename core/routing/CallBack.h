// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/routing/MissedCall.h"

#include <string>

namespace ringdown::routing {

/// A contact who calls the business, and the missed call whose caller they may be put through to. The
/// caller's number is dialled because the plan marks a text about the call so (texts.ID.callBack), and for no
/// other reason.
struct CallBack {
    const MissedCall &call;
    const plan::Contact &contact;
    std::string refusal; ///< why this number may not be dialled now, a sentence; "" when it may
};

/// Whether this contact may be put through to the caller of this call: a text about it that is marked so went
/// to them, the caller gave a number, and nobody else has the call.
bool mayCallBack(const TenantPlan &plan, const MissedCall &call, const plan::Contact &contact);

} // namespace ringdown::routing
