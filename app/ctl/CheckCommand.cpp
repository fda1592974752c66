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

/// What the relay has learned from its calls; nothing from one that is too old to learn it.
std::variant<std::vector<VoicemailPickUp>, ExitCode> learnedBy(const Invocation &invocation)
{
    if (!invocation.has("--relay"))
        return std::vector<VoicemailPickUp>();
    const auto address = relayAddress(invocation);
    if (const auto *code = std::get_if<ExitCode>(&address))
        return *code;
    client::ControlClient relay(std::get<client::RelayAddress>(address));
    const auto learned =
        await<std::vector<VoicemailPickUp>>([&](auto done) { relay.voicemailPickUps(std::move(done)); });
    if (learned)
        return *learned.value;
    if (learned.failure.status == 404)
        return std::vector<VoicemailPickUp>();
    return tellFailure(invocation, "Not checked", learned.failure, "viewer");
}

ExitCode check(const Invocation &invocation)
{
    const std::string &name = invocation.operands.front();
    const auto text = readFile(name, invocation.err);
    if (!text)
        return ExitCode::File;
    plan::PlanReading reading = plan::readPlan(*text);
    const auto learned = learnedBy(invocation);
    if (const auto *code = std::get_if<ExitCode>(&learned))
        return *code;
    for (plan::Problem &warning :
         plan::warnOfPickUps(reading.plan, std::get<std::vector<VoicemailPickUp>>(learned)))
        reading.warnings.push_back(std::move(warning));
    if (invocation.has("--json")) {
        const Json document = {{"errors", toJson(reading.errors)}, {"warnings", toJson(reading.warnings)}};
        invocation.out << printed(document);
    } else {
        printProblems(invocation.out, "error", reading.errors);
        printProblems(invocation.out, "warning", reading.warnings);
    }
    invocation.err << forTerminal(name) << ": " << countWords(reading.errors.size(), "error") << ", "
                   << countWords(reading.warnings.size(), "warning") << ".\n";
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
            "tell the errors and warnings of a plan, with --relay also what its calls have shown",
            {relay, {"--json", "", "print one JSON object"}},
            check};
}

} // namespace ringdown::ctl
