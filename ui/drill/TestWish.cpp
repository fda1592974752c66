// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/drill/TestWish.h"

#include "core/base/PhoneNumber.h"
#include "core/plan/OnePhone.h"
#include "ui/format/NumberWords.h"

namespace ringdown::drill {
namespace {

std::string callerOf(const TestWish &wish, const plan::Tenant &called)
{
    const std::string region = called.numbers.empty() ? std::string() : called.numbers.front().region();
    return callerFrom(wish.from, region).value_or(std::string());
}

} // namespace

std::optional<std::string> callerFrom(const QString &typed, const std::string &region)
{
    const QString text = typed.trimmed();
    if (text.isEmpty() || text.compare(QLatin1StringView("anonymous"), Qt::CaseInsensitive) == 0)
        return text.toLower().toStdString();
    const auto number =
        PhoneNumber::fromHuman(text.toStdString(), region.empty() ? format::deskRegion() : region);
    return number && number->isPossible() ? std::optional(number->e164()) : std::nullopt;
}

client::TestCallRequest requestFor(const TestWish &wish, const plan::Tenant &called)
{
    client::TestCallRequest request;
    request.tenant = called.id;
    request.live = wish.kind == TestKind::Live;
    request.from = callerOf(wish, called);
    request.contact = wish.only;
    if (request.live)
        return request;
    request.digits = wish.digits;
    request.answers = answersText(wish.answers);
    request.pace = wish.pace;
    return request;
}

routing::WhatIfQuestion questionFor(const TestWish &wish, const plan::Tenant &called)
{
    routing::WhatIfQuestion question;
    question.to = called.numbers.front().e164();
    question.from = callerOf(wish, called);
    if (wish.kind == TestKind::Drill) {
        question.digits = wish.digits;
        question.answers = wish.answers;
    }
    return question;
}

std::shared_ptr<const routing::CompiledPlan> planFor(const TestWish &wish, const plan::Tenant &called,
                                                     std::shared_ptr<const routing::CompiledPlan> live,
                                                     std::int64_t revision)
{
    const auto only = wish.only.isEmpty() ? std::nullopt : plan::onlyRinging(called, wish.only);
    if (!only)
        return live;
    plan::Plan plan;
    plan.tenants.push_back(*only);
    return routing::CompiledPlan::compile(plan, revision);
}

} // namespace ringdown::drill
