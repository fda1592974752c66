// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/numbers/AdoptCommand.h"

#include "app/ctl/PlanFile.h"
#include "app/ctl/TerminalText.h"
#include "app/ctl/numbers/AccountUse.h"
#include "core/numbers/ComparisonWords.h"
#include "core/numbers/ReviewText.h"
#include "core/numbers/ShownUrl.h"
#include "core/secrets/desk/Ledger.h"
#include "core/secrets/numbers/TakeOver.h"

#include <algorithm>
#include <vector>

namespace ringdown::ctl {
namespace {

constexpr std::size_t manyNumbers = 10'000;

using numbers::NumberField;
using numbers::Review;

Told<std::vector<NumberField>> chosenFields(const Invocation &invocation)
{
    std::vector<NumberField> fields;
    for (const std::string &name : invocation.texts("--field")) {
        const auto field = numbers::fieldNamed(name);
        if (!field) {
            std::string known;
            for (const NumberField each : numbers::allFields())
                known += (known.empty() ? "" : ", ") + std::string(numbers::fieldName(each));
            return invocation.refuse("'" + forTerminal(name) + "' is no field; known: " + known);
        }
        fields.push_back(*field);
    }
    return fields;
}

/// Says which of the numbers that were asked for cannot be adopted; whether there are some.
bool tellUnknown(const Invocation &invocation, const std::vector<std::string> &phones,
                 const std::vector<numbers::NumberStanding> &standings)
{
    bool isTold = false;
    for (const std::string &phone : phones) {
        const auto it = std::find_if(standings.begin(), standings.end(),
                                     [&](const auto &each) { return each.phone == phone; });
        if (it == standings.end())
            invocation.err << phone << " is neither in the account nor in the plan.\n";
        else if (it->standing == numbers::Standing::Unnamed)
            invocation.err << phone << " belongs to no business of the plan: give it one first.\n";
        else if (it->standing == numbers::Standing::Missing)
            invocation.err << phone << " is not in the account.\n";
        else
            continue;
        isTold = true;
    }
    return isTold;
}

template <typename T>
bool isChosen(const std::vector<T> &chosen, const T &one)
{
    return chosen.empty() || std::find(chosen.begin(), chosen.end(), one) != chosen.end();
}

/// Says which of the chosen fields no adoption can set right; whether there are some.
bool tellTooLong(const Invocation &invocation, const numbers::Choice &choice,
                 const std::vector<numbers::NumberStanding> &standings)
{
    bool isTold = false;
    for (const numbers::NumberStanding &number : standings) {
        for (const numbers::FieldDrift &drift : number.drifts) {
            if (numbers::canAdopt(drift) || !isChosen(choice.phones, number.phone) ||
                !isChosen(choice.fields, drift.field))
                continue;
            invocation.err << number.phone << ": " << numbers::fieldName(drift.field) << " is left as it is. "
                           << forTerminal(numbers::causeWords(drift)) << '\n';
            isTold = true;
        }
    }
    return isTold;
}

/// Says which of the chosen numbers' fallbacks were not compared; whether there are some.
bool tellNotCompared(const Invocation &invocation, const numbers::Choice &choice,
                     const std::vector<numbers::NumberStanding> &standings)
{
    if (!isChosen(choice.fields, NumberField::VoiceFallbackUrl))
        return false;
    bool isTold = false;
    for (const numbers::NumberStanding &number : standings) {
        if (!number.isFallbackUnknown || !isChosen(choice.phones, number.phone))
            continue;
        invocation.err << number.phone << ": " << numbers::fieldName(NumberField::VoiceFallbackUrl)
                       << " is not compared and left as it is: the flow of " << forTerminal(number.business)
                       << " is not known now.\n";
        isTold = true;
    }
    return isTold;
}

ExitCode tellMisses(const Invocation &invocation, const desk::TakeOverResult &result)
{
    for (const desk::FieldMiss &miss : result.misses)
        invocation.err << miss.phone << ": " << numbers::fieldName(miss.field) << " was told "
                       << forTerminal(numbers::shownUrl(miss.told)) << " and is "
                       << (miss.has.empty() ? "(empty)" : forTerminal(numbers::shownUrl(miss.has))) << ".\n";
    invocation.err << "Read back: " << countWords(result.done.size(), "number") << " as reviewed, "
                   << countWords(result.misses.size(), "field") << " not.\n";
    return ExitCode::SaidNo;
}

/// Its values come from elsewhere.
void printReview(std::ostream &out, const Review &review)
{
    const std::string text = numbers::reviewText(review);
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        out << forTerminal(std::string_view(text).substr(begin, end - begin)) << '\n';
        begin = end + 1;
    }
}

/// Carries the review out when it was agreed to.
ExitCode carryOut(const Invocation &invocation, const AccountUse &account, const Review &review,
                  desk::TakeOverResult &result)
{
    printReview(invocation.out, review);
    if (review.isEmpty())
        return ExitCode::Done;
    if (!invocation.has("--yes")) {
        invocation.err << "Nothing was changed. Do it with --yes.\n";
        return ExitCode::SaidNo;
    }
    const auto answer = awaitUnlessInterrupted<desk::TakeOverResult>([&](auto done) {
        desk::takeOver(account.numbers(), account.saved(), review, deskNow(), std::move(done));
    });
    if (!answer)
        return ExitCode::Interrupted;
    result = *answer;
    if (!result.stopped.empty())
        invocation.err << (result.isStale ? "Nothing was changed: " : "Stopped: ")
                       << forTerminal(result.stopped) << ".\n";
    if (!result.isWhole()) {
        if (!result.isStale)
            tellMisses(invocation, result);
        return result.failure ? account.tell("Not finished", *result.failure) : ExitCode::SaidNo;
    }
    invocation.err << "Read back: " << countWords(result.done.size(), "number") << " as reviewed.\n";
    return ExitCode::Done;
}

ExitCode adopt(const Invocation &invocation)
{
    const auto phones = phoneOperands(invocation);
    if (const auto *code = std::get_if<ExitCode>(&phones))
        return *code;
    const auto fields = chosenFields(invocation);
    if (const auto *code = std::get_if<ExitCode>(&fields))
        return *code;
    auto opened = AccountUse::open(invocation);
    if (const auto *code = std::get_if<ExitCode>(&opened))
        return *code;
    AccountUse &account = *std::get<0>(opened);
    const auto told = account.againstPlan();
    if (const auto *code = std::get_if<ExitCode>(&told))
        return *code;
    const auto &[force, survey, needed] = std::get<AccountAgainstPlan>(told);
    const auto standings = numbers::compare(survey.numbers, needed);
    const numbers::Choice choice{std::get<std::vector<std::string>>(phones),
                                 std::get<std::vector<NumberField>>(fields)};
    const bool isUnknown = tellUnknown(invocation, choice.phones, standings);
    const bool isLeftOut = tellTooLong(invocation, choice, standings);
    const bool isNotCompared = tellNotCompared(invocation, choice, standings);
    const Review review = numbers::reviewAdoption(standings, choice);
    desk::TakeOverResult result;
    ExitCode code = ExitCode::Done;
    if (review.isEmpty() && isNotCompared)
        invocation.out << "Nothing changes of what could be compared.\n";
    else
        code = carryOut(invocation, account, review, result);
    if (code != ExitCode::Done)
        return code;
    return isUnknown || isLeftOut ? ExitCode::SaidNo : isNotCompared ? ExitCode::Unavailable : ExitCode::Done;
}

/// Those that can be restored; what is kept of the others stays, and that is told.
std::vector<numbers::SavedNumber> ownedOf(const Invocation &invocation,
                                          std::vector<numbers::SavedNumber> saved,
                                          const std::vector<numbers::AccountNumber> &account)
{
    const auto isElsewhere = [&](const numbers::SavedNumber &before) {
        return std::none_of(account.begin(), account.end(),
                            [&](const numbers::AccountNumber &number) { return number.sid == before.sid; });
    };
    for (const auto &before : saved) {
        if (isElsewhere(before))
            invocation.err << forTerminal(before.phone)
                           << " is not in this account: what is kept of it stays kept.\n";
    }
    std::erase_if(saved, isElsewhere);
    return saved;
}

ExitCode restoreSaved(const Invocation &invocation, AccountUse &account,
                      const std::vector<numbers::SavedNumber> &wanted)
{
    const auto told = account.ask<std::vector<numbers::AccountNumber>>(
        "Not restored", [&](auto done) { account.numbers().list(std::move(done)); });
    if (const auto *code = std::get_if<ExitCode>(&told))
        return *code;
    const auto owned = ownedOf(invocation, wanted, std::get<0>(told));
    if (owned.empty())
        return invocation.fail(ExitCode::SaidNo, "none of these numbers is in this account");
    const Review review = numbers::reviewRestoration(owned, std::get<0>(told), {});
    desk::TakeOverResult result;
    const ExitCode code = carryOut(invocation, account, review, result);
    if (code != ExitCode::Done || !invocation.has("--yes"))
        return code;
    if (const auto dropped = account.saved().drop(owned); !dropped)
        return invocation.fail(ExitCode::File, forTerminal(dropped.error().detail));
    return code;
}

ExitCode restore(const Invocation &invocation)
{
    const auto phones = phoneOperands(invocation);
    if (const auto *code = std::get_if<ExitCode>(&phones))
        return *code;
    const desk::SavedFile file(desk::deskDirectory());
    const auto saved = file.read();
    if (!saved)
        return invocation.fail(ExitCode::File, forTerminal(saved.error().detail));
    const auto wanted = numbers::newestSaved(*saved, std::get<std::vector<std::string>>(phones));
    if (wanted.empty())
        return invocation.fail(ExitCode::SaidNo, "this desk has kept nothing of these numbers");
    auto opened = AccountUse::open(invocation);
    if (const auto *code = std::get_if<ExitCode>(&opened))
        return *code;
    return restoreSaved(invocation, *std::get<0>(opened), wanted);
}

} // namespace

Command numbersAdoptCommand()
{
    return {"adopt",
            "[NUMBER...]",
            0,
            manyNumbers,
            "make numbers as the plan needs them: all that differ, or these",
            {numbersRelayOption,
             numbersPlanOption,
             publicUrlOption,
             {"--field", "FIELD", "only this field, such as VoiceUrl; once for each", false, true},
             yesOption,
             twilioApiOption,
             twilioRegionOption,
             twilioEdgeOption,
             vaultOption},
            adopt,
            "What the numbers were told before is kept in a file of this desk, without passwords, for\n"
            "'restore'. The exit code is 69 when fallbacks were not compared because their flows could not\n"
            "be read.\n"};
}

Command numbersRestoreCommand()
{
    return {"restore",
            "[NUMBER...]",
            0,
            manyNumbers,
            "tell numbers again what they were told before they were last adopted",
            {yesOption, twilioApiOption, twilioRegionOption, twilioEdgeOption, vaultOption},
            restore,
            "Of each number the last adoption is undone; to undo the one before it, restore again. What was "
            "kept is dropped when it was restored, and never without --yes.\n"};
}

} // namespace ringdown::ctl
