// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/CallsCommand.h"

#include "app/ctl/FilterOption.h"
#include "app/ctl/PlanFile.h"
#include "app/ctl/Relay.h"
#include "app/ctl/TerminalText.h"
#include "core/base/CallColumns.h"
#include "core/base/CsvText.h"
#include "core/filter/FilterGrammar.h"

#include <QDateTime>

#include <algorithm>
#include <charconv>
#include <iterator>
#include <variant>
#include <vector>

namespace ringdown::ctl {
namespace {

constexpr int largestPage = 200;
constexpr std::string_view outcomes = "answered, voicemail, missed, abandoned, rejected or failed";

/// The filters, or what is wrong with them.
Result<client::CallQuery> readQuery(const Invocation &invocation)
{
    client::CallQuery query;
    query.tenant = invocation.text("--tenant");
    query.from = invocation.text("--from");
    query.q = invocation.text("--q");
    if (invocation.has("--outcome")) {
        query.outcome = outcomeFromName(invocation.text("--outcome"));
        if (!query.outcome)
            return Error{ErrorCode::BadInput, "--outcome is " + std::string(outcomes)};
    }
    for (const auto &[option, moment] :
         {std::pair("--since", &query.since), std::pair("--until", &query.until)}) {
        if (!invocation.has(option))
            continue;
        const auto at = parseRfc3339(invocation.text(option));
        if (!at)
            return Error{ErrorCode::BadInput, std::string(option) + ": " + at.error().detail};
        *moment = at->at;
    }
    if (invocation.has("--limit")) {
        const std::string text = invocation.text("--limit");
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), query.limit);
        if (error != std::errc() || end != text.data() + text.size() || query.limit < 1)
            return Error{ErrorCode::BadInput, "--limit needs a whole number above 0"};
    }
    return query;
}

/// Prints calls as they come, page by page.
class Printer {
public:
    explicit Printer(const Invocation &invocation)
        : m_out(invocation.out)
        , m_isJson(invocation.has("--json"))
        , m_isCsv(invocation.has("--csv"))
    {
    }

    void begin()
    {
        if (m_isJson)
            m_out << "{\"calls\":[";
        if (m_isCsv)
            printCsv([](const CallColumn &column) { return std::string(column.name); });
    }
    void print(const CallSummary &call)
    {
        if (m_isJson)
            m_out << (m_count > 0 ? ",\n" : "\n") << toJson(call);
        else if (m_isCsv)
            printCsv([&](const CallColumn &column) { return column.text(call); });
        else
            printLine(call);
        ++m_count;
    }
    void end()
    {
        if (m_isJson)
            m_out << "\n]}\n";
    }
    std::size_t count() const { return m_count; }

private:
    template <typename Text>
    void printCsv(Text text)
    {
        std::vector<std::string> texts;
        std::transform(callColumns().begin(), callColumns().end(), std::back_inserter(texts), text);
        std::string row;
        appendCsvRow(row, {texts.begin(), texts.end()});
        m_out << row;
    }
    /// For people: the columns that fit a line.
    void printLine(const CallSummary &call)
    {
        static constexpr std::string_view shown[] = {"startedAt", "outcome", "tenant", "from",
                                                     "to",        "contact", "length", "sid"};
        std::string line;
        for (const std::string_view name : shown) {
            std::string text = textOf(name, call);
            if (name == "outcome" && call.test)
                text += text.empty() ? "(test)" : " (test)";
            line += (line.empty() ? "" : "  ") + (text.empty() ? "-" : forTerminal(text));
        }
        m_out << line << '\n';
    }

    static std::string textOf(std::string_view name, const CallSummary &call)
    {
        const auto column = std::find_if(callColumns().begin(), callColumns().end(),
                                         [&](const CallColumn &each) { return each.name == name; });
        return column->text(call);
    }

    std::ostream &m_out;
    bool m_isJson;
    bool m_isCsv;
    std::size_t m_count = 0;
};

ExitCode printPages(const Invocation &invocation, client::ControlClient &relay, client::CallQuery query)
{
    Printer printer(invocation);
    int left = query.limit;
    bool hasMore = true;
    for (bool isFirst = true; hasMore && left > 0; isFirst = false) {
        query.limit = std::min(left, largestPage);
        const auto page = await<client::CallPage>([&](auto done) { relay.calls(query, std::move(done)); });
        if (!page)
            return tellFailure(invocation, "No calls", page.failure);
        if (isFirst)
            printer.begin();
        for (const CallSummary &call : page.value->calls)
            printer.print(call);
        left -= static_cast<int>(page.value->calls.size());
        hasMore = page.value->next.has_value() && !page.value->calls.empty();
        query.after = page.value->next.value_or("");
    }
    printer.end();
    invocation.err << countWords(printer.count(), "call") << (hasMore ? "; there are more, see --limit" : "")
                   << ".\n";
    return ExitCode::Done;
}

/// Adds what --filter says; its names are those of the relay's plan.
std::optional<ExitCode> addFilter(const Invocation &invocation, client::ControlClient &relay,
                                  client::CallQuery &query)
{
    const auto live = await<client::LivePlan>([&](auto done) { relay.plan(std::move(done)); });
    if (!live)
        return tellFailure(invocation, "No calls", live.failure);
    const auto plan = planOf(invocation, "No calls", *live.value);
    if (const auto *code = std::get_if<ExitCode>(&plan))
        return *code;
    const auto selection = readFilterOption(invocation.text("--filter"), std::get<plan::Plan>(plan),
                                            Instant{QDateTime::currentMSecsSinceEpoch()});
    if (!selection)
        return invocation.refuse(selection.error().detail);
    static_cast<CallSelection &>(query) = *selection;
    return std::nullopt;
}

/// The option that says the same as a word of --filter, "" when there is none.
std::string_view besideFilter(const Invocation &invocation)
{
    for (const std::string_view option : {"--tenant", "--outcome", "--from", "--since", "--until", "--q"}) {
        if (invocation.has(option))
            return option;
    }
    return {};
}

ExitCode calls(const Invocation &invocation)
{
    if (invocation.has("--csv") && invocation.has("--json"))
        return invocation.refuse("--csv and --json exclude each other");
    const std::string_view beside =
        invocation.has("--filter") ? besideFilter(invocation) : std::string_view();
    if (!beside.empty())
        return invocation.refuse(std::string(beside) + " is a word of --filter, where that is given");
    auto query = readQuery(invocation);
    if (!query)
        return invocation.refuse(query.error().detail);
    const auto address = relayAddress(invocation);
    if (const auto *code = std::get_if<ExitCode>(&address))
        return *code;
    client::ControlClient relay(std::get<client::RelayAddress>(address));
    if (invocation.has("--filter")) {
        if (const auto code = addFilter(invocation, relay, *query))
            return *code;
    }
    return printPages(invocation, relay, *query);
}

} // namespace

Command callsCommand()
{
    return {"calls",
            "",
            0,
            0,
            "list calls, newest first",
            {relayOption,
             {"--tenant", "ID", "of this tenant only"},
             {"--outcome", "WORD", "answered, voicemail, missed, abandoned, rejected or failed"},
             {"--from", "NUMBER", "of this caller only"},
             {"--since", "TIME", "started then or later: 2026-11-26T10:00-08:00"},
             {"--until", "TIME", "started before then"},
             {"--q", "TEXT", "with this text in number, name or id"},
             {"--filter", "TEXT", "what the console's call log takes: \"outcome:missed last:7d -who:lee\""},
             {"--limit", "COUNT", "at most so many; default 200"},
             {"--csv", "", "print a table for spreadsheets"},
             {"--json", "", "print one JSON object"}},
            calls};
}

} // namespace ringdown::ctl
