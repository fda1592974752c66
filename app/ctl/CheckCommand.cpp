// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/CheckCommand.h"

#include "app/ctl/Json.h"
#include "app/ctl/PlanFile.h"
#include "app/ctl/TerminalText.h"

namespace ringdown::ctl {
namespace {

Json toJson(const std::vector<plan::Problem> &problems)
{
    Json list = Json::array();
    for (const plan::Problem &problem : problems)
        list.push_back({{"path", problem.path}, {"value", problem.value}, {"expected", problem.expected}});
    return list;
}

ExitCode check(const Invocation &invocation)
{
    const std::string &name = invocation.operands.front();
    const auto text = readFile(name, invocation.err);
    if (!text)
        return ExitCode::File;
    const plan::PlanReading reading = plan::readPlan(*text);
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
    return {"check",
            "PLAN",
            1,
            1,
            "tell the errors and warnings of a plan",
            {{"--json", "", "print one JSON object"}},
            check};
}

} // namespace ringdown::ctl
