// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/PushCommand.h"

#include "app/ctl/DiffCommand.h"
#include "app/ctl/HistoryNote.h"
#include "app/ctl/PlanFile.h"
#include "app/ctl/Relay.h"
#include "app/ctl/TerminalText.h"
#include "core/plan/PlanWriter.h"

#include <algorithm>
#include <charconv>

namespace ringdown::ctl {
namespace {

using client::ControlClient;

/// The revision --based-on names; nothing when it is none.
std::optional<std::int64_t> revisionNumber(const std::string &text)
{
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool isNumber =
        !text.empty() && error == std::errc() && end == text.data() + text.size() && number >= 0;
    return isNumber ? std::optional(number) : std::nullopt;
}

std::vector<client::Revision> historyOf(ControlClient &relay)
{
    auto history = await<std::vector<client::Revision>>([&](auto done) { relay.revisions(std::move(done)); });
    return history ? std::move(*history.value) : std::vector<client::Revision>();
}

/// "revision 42 at 2026-11-25T10:39:00Z (Dana, "holiday")"
std::string wordsOf(const client::Revision &revision)
{
    const std::string words =
        "revision " + std::to_string(revision.revision) + " at " + toRfc3339(OffsetInstant{revision.at, 0});
    const std::string who = forTerminal(revision.author) +
                            (revision.note.empty() ? "" : ", \"" + forTerminal(revision.note) + '"');
    return who.empty() ? words : words + " (" + who + ")";
}

/// "somebody pushed revision 42 at 2026-11-25T10:39:00Z (Dana, "holiday")"
std::string overtakenBy(ControlClient &relay)
{
    const auto history = historyOf(relay);
    if (history.empty())
        return "somebody pushed another revision meanwhile";
    return "somebody pushed " +
           wordsOf(*std::max_element(history.begin(), history.end(),
                                     [](const auto &a, const auto &b) { return a.revision < b.revision; }));
}

/// What a push has replaced: " It replaces revision 41 at 2026-11-25T10:39:00Z (Dana)."
std::string replacedWords(ControlClient &relay, std::int64_t replaced)
{
    if (replaced == 0)
        return {};
    const auto history = historyOf(relay);
    const auto it = std::find_if(history.begin(), history.end(),
                                 [&](const auto &revision) { return revision.revision == replaced; });
    return " It replaces " + (it == history.end() ? "revision " + std::to_string(replaced) : wordsOf(*it)) +
           ".";
}

ExitCode tellSame(const Invocation &invocation, std::int64_t revision)
{
    invocation.err << "Nothing changed: revision " << revision << " is this plan already.\n";
    invocation.out << revision << '\n';
    return ExitCode::Done;
}

ExitCode tellUnknownRevision(const Invocation &invocation, std::int64_t wanted, std::int64_t newest)
{
    invocation.err << "Not pushed: there is no revision " << wanted << " yet, "
                   << (newest == 0 ? std::string("the relay has no plan")
                                   : "revision " + std::to_string(newest) + " is live")
                   << ".\n";
    return ExitCode::SaidNo;
}

ExitCode tellPushFailure(const Invocation &invocation, ControlClient &relay,
                         const client::ApiFailure &failure)
{
    if (failure.status == 412) {
        invocation.err << "Not pushed: " << overtakenBy(relay)
                       << ".\nYour file is safe. Compare with 'ringdownctl diff "
                       << forTerminal(invocation.operands.front()) << " --relay "
                       << forTerminal(invocation.text("--relay")) << "', merge, and push again.\n";
        return ExitCode::SaidNo;
    }
    if (failure.status == 403) {
        invocation.err << "Not pushed: viewers cannot push. Use an operator token.\n";
        return ExitCode::SaidNo;
    }
    return tellFailure(invocation, "Not pushed", failure);
}

void tellPushed(const Invocation &invocation, const client::Pushed &pushed, const std::string &replaced,
                const std::vector<plan::Change> &changes)
{
    printChanges(invocation.err, changes);
    printProblems(invocation.err, "warning", pushed.warnings);
    invocation.err << "Revision " << pushed.revision << " is live." << replaced << '\n';
    invocation.out << pushed.revision << '\n';
}

ExitCode push(const Invocation &invocation)
{
    const auto wanted = revisionNumber(invocation.text("--based-on"));
    if (invocation.has("--based-on") && !wanted)
        return invocation.refuse("--based-on needs the number of a revision");
    if (const std::string trouble = troubleOfNote(invocation); !trouble.empty())
        return invocation.refuse(trouble);
    const auto file = readPlanFile(invocation.operands.front(), invocation.err);
    if (const auto *code = std::get_if<ExitCode>(&file))
        return *code;
    const auto address = relayAddress(invocation);
    if (const auto *code = std::get_if<ExitCode>(&address))
        return *code;
    const plan::Plan &plan = std::get<plan::PlanReading>(file).plan;
    ControlClient relay(std::get<client::RelayAddress>(address));
    const auto live = await<client::LivePlan>([&](auto done) { relay.plan(std::move(done)); });
    const bool isFirst = !live && live.failure.status == 404;
    if (!live && !isFirst)
        return tellPushFailure(invocation, relay, live.failure);
    const std::int64_t newest = isFirst ? 0 : live.value->revision;
    const std::int64_t basedOn = wanted.value_or(newest);
    if (basedOn > newest)
        return tellUnknownRevision(invocation, basedOn, newest);
    const plan::PlanReading before = isFirst ? plan::PlanReading() : plan::readPlan(live.value->text);
    if (!isFirst && basedOn == newest && before.isValid() && before.plan == plan)
        return tellSame(invocation, newest);
    const auto pushed = await<client::Pushed>([&](auto done) {
        relay.push(plan::writePlan(plan), basedOn, invocation.text("--note"), invocation.text("--author"),
                   std::move(done));
    });
    if (!pushed)
        return tellPushFailure(invocation, relay, pushed.failure);
    tellPushed(invocation, *pushed.value, replacedWords(relay, basedOn),
               before.isValid() ? plan::diff(before.plan, plan) : std::vector<plan::Change>());
    return ExitCode::Done;
}

} // namespace

Command pushCommand()
{
    Command command{"push",
                    "PLAN",
                    1,
                    1,
                    "make a file the relay's plan and print its revision",
                    {relayOption,
                     {"--note", "TEXT", "why, for the history"},
                     {"--author", "NAME", "who, for the history"},
                     {"--based-on", "REVISION",
                      "refuse when another revision is live; default: the one that is live now"}},
                    push};
    command.about =
        "Without --based-on the plan replaces whatever is live, also a revision that somebody pushed after\n"
        "you pulled; what it replaced is told. With the revision that 'ringdownctl pull' told, such a push "
        "is\n"
        "refused instead. A plan that is live already makes no new revision.\n";
    return command;
}

} // namespace ringdown::ctl
