// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/client/ControlClient.h"
#include "core/routing/CompiledPlan.h"
#include "ui/drill/ContactAnswers.h"
#include "ui/drill/TestKind.h"

#include <QString>

#include <memory>

#include <optional>

namespace ringdown::drill {

/// What somebody wants of a test call.
struct TestWish {
    TestKind kind = TestKind::Drill;
    ContactId only; ///< the one phone that rings; "" for those of the plan
    QString from;   ///< as it was typed, "" for the relay's choice
    // of a drill alone
    std::string digits;
    Answers answers;
    std::string pace; ///< "real", "fast"
};

/// What is typed as a caller, for the relay: "", "anonymous", or a number in E.164, national ones taken as of
/// region (ISO 3166; "" for that of the desk). Nothing when it is none of them.
std::optional<std::string> callerFrom(const QString &typed, const std::string &region);
client::TestCallRequest requestFor(const TestWish &wish, const plan::Tenant &called);
/// Without the time and what the relay can do. The tenant has a number.
routing::WhatIfQuestion questionFor(const TestWish &wish, const plan::Tenant &called);
/// The plan as the relay makes it for this call.
std::shared_ptr<const routing::CompiledPlan> planFor(const TestWish &wish, const plan::Tenant &called,
                                                     std::shared_ptr<const routing::CompiledPlan> live,
                                                     std::int64_t revision);

} // namespace ringdown::drill
