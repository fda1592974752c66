// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/CheckCommand.h"

#include "app/ctl/Json.h"
#include "app/ctl/PlanFile.h"
#include "app/ctl/Relay.h"
#include "app/ctl/TerminalText.h"
#include "core/plan/PickUpWarnings.h"

namespace ringdown::ctl {
namespace {

Json toJson(const std::vector<plan::Problem> &problems)
{
    Json list = Json::array();
    for (const plan::Problem &problem : problems)
        list.push_back({{"path", problem.path}, {"value", problem.value}, {"expected", problem.expected}});
    return list;
}

/// A plan as the relay would take it: some warnings depend on what it can do and on what its calls have
/// shown.
std::optional<client::ApiFailure> askRelay(client::ControlClient &relay, const std::string &text,
                                           plan::PlanReading &reading)
{
    if (reading.isValid()) {
        auto checked =
            await<std::vector<plan::Problem>>([&](auto done) { relay.check(text, std::move(done)); });
        if (checked)
            reading.warnings = std::move(*checked.value);
        else if (checked.failure.status == 422)
            reading.errors = std::move(checked.failure.problems);
        else
            return checked.failure;
    }
    const auto learned =
        await<std::vector<VoicemailPickUp>>([&](auto done) { relay.voicemailPickUps(std::move(done)); });
    if (!learned && learned.failure.status != 404) // one that is too old learns nothing
        return learned.failure;
    if (learned) {
        for (plan::Problem &warning : plan::warnOfPickUps(reading.plan, *learned.value))
            reading.warnings.push_back(std::move(warning));
    }
    return std::nullopt;
}

/// Nothing when the relay, if one is named, was asked.
std::optional<ExitCode> askNamedRelay(const Invocation &invocation, const std::string &text,
                                      plan::PlanReading &reading)
{
    if (!invocation.has("--relay"))
        return std::nullopt;
    const auto address = relayAddress(invocation);
    if (const auto *code = std::get_if<ExitCode>(&address))
        return *code;
    client::ControlClient relay(std::get<client::RelayAddress>(address));
    const auto failure = askRelay(relay, text, reading);
    return failure ? std::optional(tellFailure(invocation, "Not checked", *failure, "viewer")) : std::nullopt;
}

ExitCode check(const Invocation &invocation)
{
    const std::string &name = invocation.operands.front();
    const auto text = readFile(name, invocation.err);
    if (!text)
        return ExitCode::File;
    plan::PlanReading reading = plan::readPlan(*text);
    if (const auto code = askNamedRelay(invocation, *text, reading))
        return *code;
    if (invocation.has("--json")) {
        const Json document = {{"errors", toJson(reading.errors)}, {"warnings", toJson(reading.warnings)}};
        invocation.out << printed(document);
    } else {
        printProblems(invocation.out, "error", reading.errors);
        printProblems(invocation.out, "warning", reading.warnings);
    }
    invocation.err << forTerminal(name) << ": " << countWords(reading.errors.size(), "error")
                   << (reading.isValid() ? ", " + countWords(reading.warnings.size(), "warning")
                                         : std::string("; warnings come once these are repaired"))
                   << ".\n";
    return reading.isValid() ? ExitCode::Done : ExitCode::SaidNo;
}

} // namespace

Command checkCommand()
{
    Option relay = relayOption;
    relay.isRequired = false;
    return {"check",
            "PLAN",
            1,
            1,
            "tell the errors and warnings of a plan, with --relay as a push there would",
            {relay, {"--json", "", "print one JSON object"}},
            check};
}

} // namespace ringdown::ctl
