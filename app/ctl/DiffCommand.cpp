// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/DiffCommand.h"

#include "app/ctl/Json.h"
#include "app/ctl/PlanFile.h"
#include "app/ctl/Relay.h"
#include "app/ctl/TerminalText.h"

namespace ringdown::ctl {
namespace {

std::string_view kindName(plan::ChangeKind kind)
{
    switch (kind) {
    case plan::ChangeKind::Added:
        return "added";
    case plan::ChangeKind::Removed:
        return "removed";
    case plan::ChangeKind::Changed:
        return "changed";
    }
    return {};
}

char kindSign(plan::ChangeKind kind)
{
    switch (kind) {
    case plan::ChangeKind::Added:
        return '+';
    case plan::ChangeKind::Removed:
        return '-';
    case plan::ChangeKind::Changed:
        return '~';
    }
    return ' ';
}

std::string toJson(const std::vector<plan::Change> &changes)
{
    Json list = Json::array();
    for (const plan::Change &change : changes)
        list.push_back({{"kind", kindName(change.kind)},
                        {"tenant", change.tenant.value},
                        {"path", change.path},
                        {"words", change.words}});
    return printed({{"changes", list}});
}

ExitCode tellDifference(const Invocation &invocation, const plan::Plan &before, const plan::Plan &after)
{
    const std::vector<plan::Change> changes = plan::diff(before, after);
    if (invocation.has("--json"))
        invocation.out << toJson(changes);
    else
        printChanges(invocation.out, changes);
    invocation.err << (changes.empty() ? "The plans are the same" : countWords(changes.size(), "change"))
                   << ".\n";
    return ExitCode::Done;
}

/// The live plan is the old one: the words say what a push would change.
ExitCode diffWithRelay(const Invocation &invocation, const plan::Plan &after)
{
    const auto address = relayAddress(invocation);
    if (const auto *code = std::get_if<ExitCode>(&address))
        return *code;
    client::ControlClient relay(std::get<client::RelayAddress>(address));
    const auto live = await<client::LivePlan>([&](auto done) { relay.plan(std::move(done)); });
    if (!live)
        return tellFailure(invocation, "Not compared", live.failure);
    const auto before = planOf(invocation, "Not compared", *live.value);
    if (const auto *code = std::get_if<ExitCode>(&before))
        return *code;
    return tellDifference(invocation, std::get<plan::Plan>(before), after);
}

ExitCode diff(const Invocation &invocation)
{
    const bool twoFiles = invocation.operands.size() == 2;
    if (twoFiles == invocation.has("--relay"))
        return invocation.refuse("it compares two plans: name a second file or a --relay");
    const auto first = readPlanFile(invocation.operands.front(), invocation.err);
    if (const auto *code = std::get_if<ExitCode>(&first))
        return *code;
    const plan::Plan &plan = std::get<plan::PlanReading>(first).plan;
    if (!twoFiles)
        return diffWithRelay(invocation, plan);
    const auto second = readPlanFile(invocation.operands.back(), invocation.err);
    if (const auto *code = std::get_if<ExitCode>(&second))
        return *code;
    return tellDifference(invocation, plan, std::get<plan::PlanReading>(second).plan);
}

} // namespace

void printChanges(std::ostream &out, const std::vector<plan::Change> &changes)
{
    for (const plan::Change &change : changes) {
        out << kindSign(change.kind) << ' ';
        if (!change.tenant.isEmpty())
            out << change.tenant.value << ": ";
        out << forTerminal(change.words) << '\n';
    }
}

Command diffCommand()
{
    Option relay = relayOption;
    relay.isRequired = false;
    return {"diff",
            "PLAN [PLAN2]",
            1,
            2,
            "tell in words what differs from PLAN to PLAN2, or from a relay's plan to PLAN",
            {relay, {"--json", "", "print one JSON object"}},
            diff};
}

} // namespace ringdown::ctl
