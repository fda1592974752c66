// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/HistoryCommands.h"

#include "app/ctl/HistoryNote.h"
#include "app/ctl/Json.h"
#include "app/ctl/Relay.h"
#include "app/ctl/TerminalText.h"

#include <charconv>

namespace ringdown::ctl {
namespace {

using client::ControlClient;
using client::RelayAddress;
using client::Revision;

ExitCode pull(const Invocation &invocation)
{
    const auto address = relayAddress(invocation);
    if (const auto *code = std::get_if<ExitCode>(&address))
        return *code;
    ControlClient relay(std::get<RelayAddress>(address));
    const auto live = await<client::LivePlan>([&](auto done) { relay.plan(std::move(done)); });
    if (!live)
        return tellFailure(invocation, "Not pulled", live.failure);
    invocation.out << live.value->text;
    invocation.err << "This is revision " << live.value->revision << ".\n";
    return ExitCode::Done;
}

std::string toJson(const std::vector<Revision> &history)
{
    Json list = Json::array();
    for (const Revision &revision : history)
        list.push_back({{"revision", revision.revision},
                        {"at", toRfc3339(revision.at)},
                        {"author", revision.author},
                        {"note", revision.note}});
    return printed({{"revisions", list}});
}

void printHistory(std::ostream &out, const std::vector<Revision> &history)
{
    for (const Revision &revision : history) {
        out << revision.revision << '\t' << toRfc3339(OffsetInstant{revision.at, 0}) << '\t'
            << forTerminal(revision.author) << '\t' << forTerminal(revision.note) << '\n';
    }
}

ExitCode revisions(const Invocation &invocation)
{
    const auto address = relayAddress(invocation);
    if (const auto *code = std::get_if<ExitCode>(&address))
        return *code;
    ControlClient relay(std::get<RelayAddress>(address));
    const auto history = await<std::vector<Revision>>([&](auto done) { relay.revisions(std::move(done)); });
    if (!history)
        return tellFailure(invocation, "No history", history.failure);
    if (invocation.has("--json"))
        invocation.out << toJson(*history.value);
    else
        printHistory(invocation.out, *history.value);
    return ExitCode::Done;
}

ExitCode rollback(const Invocation &invocation)
{
    const std::string &operand = invocation.operands.front();
    std::int64_t wanted = 0;
    const auto [end, error] = std::from_chars(operand.data(), operand.data() + operand.size(), wanted);
    if (error != std::errc() || end != operand.data() + operand.size() || wanted < 1)
        return invocation.refuse("'" + forTerminal(operand) + "' is no revision: they are numbered 1, 2, 3");
    if (const std::string trouble = troubleOfNote(invocation); !trouble.empty())
        return invocation.refuse(trouble);
    const auto address = relayAddress(invocation);
    if (const auto *code = std::get_if<ExitCode>(&address))
        return *code;
    ControlClient relay(std::get<RelayAddress>(address));
    const auto live = await<client::LivePlan>([&](auto done) { relay.plan(std::move(done)); });
    if (!live)
        return tellFailure(invocation, "Not rolled back", live.failure);
    if (live.value->revision == wanted) {
        invocation.err << "Nothing changed: revision " << wanted << " is live already.\n";
        invocation.out << wanted << '\n';
        return ExitCode::Done;
    }
    const auto restored = await<client::Pushed>([&](auto done) {
        relay.restore(wanted, live.value->revision, invocation.text("--note"), invocation.text("--author"),
                      std::move(done));
    });
    if (!restored)
        return tellFailure(invocation, "Not rolled back", restored.failure);
    invocation.err << "Revision " << restored.value->revision << " is live, with the plan of revision "
                   << wanted << ".\n";
    invocation.out << restored.value->revision << '\n';
    return ExitCode::Done;
}

} // namespace

Command pullCommand()
{
    return {"pull", "", 0, 0, "print the relay's plan", {relayOption}, pull};
}

Command revisionsCommand()
{
    return {"revisions",
            "",
            0,
            0,
            "list the revisions of the relay's plan: number, time, author, note",
            {relayOption, {"--json", "", "print one JSON object"}},
            revisions};
}

Command rollbackCommand()
{
    return {"rollback",
            "REVISION",
            1,
            1,
            "make an old revision live again, as a new one, and print its number",
            {relayOption,
             {"--note", "TEXT", "why, for the history"},
             {"--author", "NAME", "who, for the history"}},
            rollback};
}

} // namespace ringdown::ctl
