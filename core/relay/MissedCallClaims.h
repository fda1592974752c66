// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/routing/CallBack.h"
#include "core/routing/CompiledPlan.h"
#include "core/routing/Step.h"
#include "core/routing/texts/TextIntake.h"
#include "core/store/Store.h"

#include <optional>

namespace ringdown::relay {

class MissedCalls;
class OutgoingGuard;
struct Decided;

/// What contacts do about missed calls: they take them over by a text or a call, and are put through to who
/// called. Whoever shows a contact's number that the network found false is nobody of them. I/O thread only.
class MissedCallClaims {
public:
    void useMissedCalls(const MissedCalls &missed) { m_missed = &missed; }
    /// Asked before a number is dialled that only a caller gave; without it none is.
    void useOutgoingGuard(OutgoingGuard &guard) { m_guard = &guard; }

    /// Whom a contact who begins to call may be put through to.
    std::optional<routing::CallBack> callBackOffered(const routing::TenantPlan &tenant,
                                                     const routing::Request &request) const;
    /// The one that the contact was asked about, whatever became of it meanwhile.
    std::optional<routing::CallBack> callBackUnderWay(const routing::TenantPlan *tenant,
                                                      const routing::CallState &call,
                                                      const routing::Request &request) const;
    /// A contact who calls the number that has just texted them takes the call over: added to decided.
    void claimByCall(const routing::TenantPlan &tenant, const routing::Request &request,
                     Decided &decided) const;
    /// Nothing when it is no reply of a contact to a text about a call. One that comes too late takes
    /// nothing, and its writer is told.
    std::optional<Decided> claimByText(const routing::TenantPlan &tenant,
                                       const routing::IncomingText &text) const;

private:
    std::optional<routing::CallBack> callBack(const routing::TenantPlan &tenant,
                                              const routing::MissedCall *missed, const plan::Contact *contact,
                                              const routing::Caller &caller) const;

    const MissedCalls *m_missed = nullptr;
    OutgoingGuard *m_guard = nullptr;
};

} // namespace ringdown::relay
