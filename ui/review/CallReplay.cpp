// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/CallReplay.h"

namespace ringdown::review {
namespace {

routing::WhatIfQuestion questionOf(const CallSummary &call)
{
    routing::WhatIfQuestion question{call.to, call.from, call.startedAt, {}, {}};
    if (call.outcome == Outcome::Answered && !call.contact.isEmpty())
        question.answers[call.contact] = {routing::Reply::Answers, 5};
    question.hangsUpAfter = routing::hungUpAfter(call);
    return question;
}

} // namespace

Result<routing::ReplayedCall> replayedLive(const routing::CompiledPlan &live, const CallSummary &call)
{
    return routing::replay(live, questionOf(call));
}

Result<routing::ReplayedCall> replayedIn(const routing::CompiledPlan &plan, const CallSummary &call)
{
    routing::WhatIfQuestion question = questionOf(call);
    auto path = routing::replay(plan, question);
    if (path || question.answers.empty())
        return path;
    question.answers.clear();
    return routing::replay(plan, question);
}

bool goesElsewhere(const routing::ReplayedCall &before, const Result<routing::ReplayedCall> &after)
{
    return !after || before.route != after->route || before.outcome != after->outcome ||
           before.tenant != after->tenant;
}

} // namespace ringdown::review
