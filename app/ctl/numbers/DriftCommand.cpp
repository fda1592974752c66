// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/numbers/DriftCommand.h"

#include "app/ctl/Columns.h"
#include "app/ctl/Json.h"
#include "app/ctl/PlanFile.h"
#include "app/ctl/TerminalText.h"
#include "app/ctl/numbers/AccountUse.h"
#include "app/ctl/numbers/BoatWords.h"
#include "core/numbers/ComparisonWords.h"
#include "core/numbers/ShownUrl.h"

#include <algorithm>

namespace ringdown::ctl {
namespace {

using numbers::AccountNumber;
using numbers::FieldDrift;
using numbers::NumberStanding;

Json numberJson(const AccountNumber &number)
{
    Json values = Json::object();
    for (const auto &[field, value] : number.values)
        values[std::string(numbers::fieldName(field))] = numbers::withoutSecrets(value);
    return {{"sid", number.sid},          {"number", number.phone},     {"name", number.name},
            {"calls", number.takesCalls}, {"texts", number.takesTexts}, {"values", values}};
}

std::string shownOrDash(const std::string &url)
{
    return url.empty() ? "-" : forTerminal(numbers::shownUrl(url));
}

ExitCode listNumbers(const Invocation &invocation)
{
    auto opened = AccountUse::open(invocation);
    if (const auto *code = std::get_if<ExitCode>(&opened))
        return *code;
    AccountUse &account = *std::get<0>(opened);
    const auto told = account.ask<std::vector<AccountNumber>>(
        "Not listed", [&](auto done) { account.numbers().list(std::move(done)); });
    if (const auto *code = std::get_if<ExitCode>(&told))
        return *code;
    const auto &all = std::get<0>(told);
    if (invocation.has("--json")) {
        Json list = Json::array();
        for (const AccountNumber &number : all)
            list.push_back(numberJson(number));
        invocation.out << printed({{"numbers", list}});
    } else if (!all.empty()) {
        std::vector<std::vector<std::string>> rows = {
            {"NUMBER", "NAME", "CALLS GO TO", "TEXTS GO TO", "SID"}};
        for (const NumberStanding &number : numbers::compare(all, {}))
            rows.push_back({forTerminal(number.phone), forTerminal(number.name),
                            shownOrDash(number.voiceGoesTo), shownOrDash(number.textsGoTo),
                            forTerminal(number.sid)});
        printColumns(invocation.out, rows);
    }
    invocation.err << countWords(all.size(), "number") << ".\n";
    return ExitCode::Done;
}

std::string_view standingName(numbers::Standing standing)
{
    switch (standing) {
    case numbers::Standing::Ours:
        return "ours";
    case numbers::Standing::Drifted:
        return "drifted";
    case numbers::Standing::Missing:
        return "missing";
    case numbers::Standing::Unnamed:
        return "unnamed";
    }
    return {};
}

Json standingJson(const NumberStanding &number)
{
    Json drifts = Json::array();
    for (const FieldDrift &drift : number.drifts)
        drifts.push_back({{"field", numbers::fieldName(drift.field)},
                          {"is", numbers::withoutSecrets(drift.has)},
                          {"needs", numbers::withoutSecrets(drift.wants)},
                          {"overruled", drift.isOverruled},
                          {"why", numbers::causeWords(drift)}});
    return {{"number", number.phone},
            {"tenant", number.tenant.isEmpty() ? Json() : Json(number.tenant.value)},
            {"standing", standingName(number.standing)},
            {"fallbackKnown", !number.isFallbackUnknown},
            {"voiceGoesTo", numbers::withoutSecrets(number.voiceGoesTo)},
            {"drifts", drifts}};
}

void printStanding(std::ostream &out, const NumberStanding &number)
{
    out << forTerminal(number.phone);
    if (!number.business.empty())
        out << "  " << forTerminal(number.business);
    out << ": " << numbers::standingWords(number) << '\n';
    for (const FieldDrift &drift : number.drifts) {
        out << "  " << numbers::fieldName(drift.field) << ": " << shownOrDash(drift.has) << '\n'
            << "    " << forTerminal(numbers::causeWords(drift)) << '\n';
    }
}

/// What was found, each with the command that shows what would be done about it.
std::string whatDiffers(const std::vector<NumberStanding> &standings,
                        const std::vector<desk::BoatStanding> &boats)
{
    std::string words;
    if (std::any_of(standings.begin(), standings.end(),
                    [](const NumberStanding &number) { return numbers::canAdopt(number); }))
        words += " 'ringdownctl numbers adopt' shows what it would change.";
    if (std::any_of(standings.begin(), standings.end(), [](const NumberStanding &number) {
            return number.standing == numbers::Standing::Missing;
        }))
        words += " A number that is not in the account is bought, or taken out of the plan.";
    if (hasStaleBoat(boats))
        words += " 'ringdownctl numbers lifeboat' shows which flows it would renew.";
    return words;
}

/// No more than was read.
ExitCode tellVerdict(const Invocation &invocation, const std::vector<NumberStanding> &standings,
                     const std::vector<desk::BoatStanding> &boats)
{
    const std::size_t unknown = unknownBoats(boats);
    const bool isInOrder = numbers::isInOrder(standings) && !hasStaleBoat(boats);
    invocation.err << (!isInOrder    ? "Not everything is as the plan needs it."
                       : unknown > 0 ? "What could be compared is as the plan needs it."
                                     : "Every number of the plan is as it needs it.")
                   << (isInOrder ? std::string() : whatDiffers(standings, boats))
                   << (unknown > 0 ? " Not known now: " + countWords(unknown, "fallback") + '.'
                                   : std::string())
                   << '\n';
    return !isInOrder ? ExitCode::SaidNo : unknown > 0 ? ExitCode::Unavailable : ExitCode::Done;
}

ExitCode checkNumbers(const Invocation &invocation)
{
    auto opened = AccountUse::open(invocation);
    if (const auto *code = std::get_if<ExitCode>(&opened))
        return *code;
    AccountUse &account = *std::get<0>(opened);
    const auto told = account.againstPlan();
    if (const auto *code = std::get_if<ExitCode>(&told))
        return *code;
    const auto &[force, survey, needed] = std::get<AccountAgainstPlan>(told);
    const auto standings = numbers::compare(survey.numbers, needed);
    const auto boats = desk::boatStandings(survey, force.plan);
    if (invocation.has("--json")) {
        Json list = Json::array();
        for (const NumberStanding &number : standings)
            list.push_back(standingJson(number));
        invocation.out << printed({{"numbers", list}, {"lifeboats", boatsJson(boats)}});
    } else {
        for (const NumberStanding &number : standings)
            printStanding(invocation.out, number);
        for (const desk::BoatStanding &boat : boats)
            invocation.out << forTerminal(boatLine(boat, force.revision, deskNow())) << '\n';
    }
    return tellVerdict(invocation, standings, boats);
}

} // namespace

Command numbersListCommand()
{
    return {"list",
            "",
            0,
            0,
            "list the account's numbers and where their calls and texts go",
            {{"--json", "", "print JSON, with every field"},
             twilioApiOption,
             twilioRegionOption,
             twilioEdgeOption,
             vaultOption},
            listNumbers};
}

Command numbersCheckCommand()
{
    return {"check",
            "",
            0,
            0,
            "compare what Twilio is told with what the plan needs; exit 1 when they differ",
            {numbersRelayOption,
             numbersPlanOption,
             publicUrlOption,
             {"--json", "", "print JSON"},
             twilioApiOption,
             twilioRegionOption,
             twilioEdgeOption,
             vaultOption},
            checkNumbers};
}

} // namespace ringdown::ctl
