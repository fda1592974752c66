// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/RouteCommand.h"

#include "app/ctl/PathText.h"
#include "app/ctl/PlanFile.h"
#include "app/ctl/TerminalText.h"
#include "core/routing/WhatIf.h"

namespace ringdown::ctl {
namespace {

/// The question the options ask, or what is wrong with them.
Result<routing::WhatIfQuestion> readQuestion(const Invocation &invocation)
{
    const auto at = parseRfc3339(invocation.text("--at"));
    if (!at)
        return Error{ErrorCode::BadInput, "--at: " + at.error().detail};
    auto answers = routing::parseAnswers(invocation.text("--answers"));
    if (!answers)
        return Error{ErrorCode::BadInput, "--answers: " + answers.error().detail};
    return routing::WhatIfQuestion{invocation.text("--to"), invocation.text("--from"), at->at,
                                   invocation.text("--digits"), std::move(answers).value()};
}

constexpr std::string_view withheld = "anonymous";

/// Numbers as people write them are taken as of the plan's first tenant's country.
std::optional<std::string> toE164(const std::string &typed, const routing::CompiledPlan &plan)
{
    if (isE164(typed))
        return typed;
    if (plan.tenants().empty())
        return std::nullopt;
    const auto number = PhoneNumber::fromHuman(typed, plan.tenants().front()->region);
    return number ? std::optional(number->e164()) : std::nullopt;
}

/// A word that is no number is not taken for a caller who withholds theirs: it may be mistyped.
Result<std::string> callerOf(const std::string &typed, const routing::CompiledPlan &plan)
{
    if (typed == withheld)
        return typed;
    if (const auto number = toE164(typed, plan); number && routing::isCallerToAskFor(*number))
        return *number;
    return Error{ErrorCode::BadInput, "--from: '" + typed +
                                          "' is no phone number; write it as +16195550123, or " +
                                          std::string(withheld) + " for a caller who withholds theirs"};
}

ExitCode route(const Invocation &invocation)
{
    auto question = readQuestion(invocation);
    if (!question)
        return invocation.refuse(forTerminal(question.error().detail));
    const auto file = readPlanFile(invocation.operands.front(), invocation.err);
    if (const auto *code = std::get_if<ExitCode>(&file))
        return *code;
    const auto plan = routing::CompiledPlan::compile(std::get<plan::PlanReading>(file).plan, 1);
    question->to = toE164(question->to, *plan).value_or(question->to);
    auto from = callerOf(question->from, *plan);
    if (!from)
        return invocation.refuse(forTerminal(from.error().detail));
    question->from = std::move(from).value();
    const auto path = routing::whatIf(*plan, *question);
    if (!path) {
        if (path.error().code == ErrorCode::BadInput)
            return invocation.refuse(forTerminal(path.error().detail));
        invocation.err << "ringdownctl route: " << forTerminal(path.error().detail) << '\n';
        return ExitCode::SaidNo;
    }
    invocation.out << (invocation.has("--json") ? routing::toJson(*path) + '\n' : pathText(*path));
    return ExitCode::Done;
}

} // namespace

Command routeCommand()
{
    Command command{
        "route",
        "PLAN",
        1,
        1,
        "tell where a call would go by a plan, and why",
        {{"--to", "NUMBER", "the business number that is called", true},
         {"--from", "NUMBER", "the caller's number, or anonymous", true},
         {"--at", "TIME", "when the call comes in: 2026-11-26T10:00-08:00", true},
         {"--digits", "KEYS", "what the caller presses, one key each time they are asked, then silence"},
         {"--answers", "LIST",
          "office@12 answers after 12 s, office after 5 s; lee=voicemail, busy, off or decline"},
         {"--json", "", "print one JSON object"}},
        route};
    command.about =
        "PLAN says it all: no relay is asked, so texts are told also to contacts who wrote STOP, which\n"
        "only a relay knows. Its own what-if and the console's simulator leave these out.\n";
    return command;
}

} // namespace ringdown::ctl
