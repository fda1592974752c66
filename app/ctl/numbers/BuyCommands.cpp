// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/numbers/BuyCommands.h"

#include "app/ctl/PlanFile.h"
#include "app/ctl/TerminalText.h"
#include "app/ctl/numbers/AccountUse.h"
#include "core/numbers/Loss.h"
#include "core/numbers/ReviewText.h"

#include <algorithm>

namespace ringdown::ctl {
namespace {

using numbers::AccountNumber;

/// The one number a command is about.
struct NumberAtHand {
    std::string phone;
    std::unique_ptr<AccountUse> account;
    std::optional<numbers::NeededNumber> need; ///< none: no plan, or no business names it
    std::optional<numbers::NumberLoss> loss;   ///< likewise
};

/// What a plan says of a number.
struct PlanOfNumber {
    std::optional<numbers::NeededNumber> need;
    std::optional<numbers::NumberLoss> loss;
};

/// Nothing without a plan, or when no business names it.
Told<PlanOfNumber> planOf(const Invocation &invocation, AccountUse &account, const std::string &phone)
{
    PlanOfNumber says;
    if (!hasPlan(invocation))
        return says;
    const auto told = account.againstPlan();
    if (const auto *code = std::get_if<ExitCode>(&told))
        return *code;
    const auto &against = std::get<AccountAgainstPlan>(told);
    for (const numbers::NeededNumber &need : against.needed) {
        if (need.phone.e164() == phone)
            says.need = need;
    }
    says.loss = numbers::lossOf(against.force.plan, phone);
    return says;
}

Told<NumberAtHand> numberAtHand(const Invocation &invocation)
{
    const auto phones = phoneOperands(invocation);
    if (const auto *code = std::get_if<ExitCode>(&phones))
        return *code;
    const std::string &phone = invocation.operands.front();
    auto opened = AccountUse::open(invocation);
    if (const auto *code = std::get_if<ExitCode>(&opened))
        return *code;
    auto &account = std::get<0>(opened);
    auto need = planOf(invocation, *account, phone);
    if (const auto *code = std::get_if<ExitCode>(&need))
        return *code;
    auto &[needed, loss] = std::get<PlanOfNumber>(need);
    return NumberAtHand{phone, std::move(account), std::move(needed), std::move(loss)};
}

void reviewPurchase(std::ostream &out, const std::string &phone,
                    const std::optional<numbers::NeededNumber> &need)
{
    out << "Buy " << phone << ". It is paid for monthly from the account's balance until it is released.\n";
    if (!need) {
        out << "No business of a plan names it: it is told nothing, and its calls fail until it is "
               "adopted.\n";
        return;
    }
    out << "From its first call on it is told, for " << forTerminal(need->business) << ":\n";
    for (const auto &[field, value] : need->values) {
        if (!value.empty())
            out << "  " << numbers::fieldName(field) << "  " << forTerminal(numbers::shownValue(field, value))
                << '\n';
    }
    for (const numbers::NumberField field : need->tooLong)
        out << "  " << numbers::fieldName(field) << "  (not set: the plan's does not fit into an address)\n";
    if (need->isFallbackUnknown)
        out << "  " << numbers::fieldName(numbers::NumberField::VoiceFallbackUrl)
            << "  (not set: the flow is not known now)\n";
}

/// Whether the account has it now, after an answer that did not come.
struct Possession {
    bool isRead = false; ///< the account could be
    std::optional<AccountNumber> number;
};

Possession findOwned(const AccountUse &account, const std::string &phone)
{
    using Numbers = desk::Asked<std::vector<AccountNumber>>;
    const auto answer =
        awaitUnlessInterrupted<Numbers>([&](auto done) { account.numbers().list(std::move(done)); });
    const auto *all = answer ? std::get_if<std::vector<AccountNumber>>(&*answer) : nullptr;
    for (const AccountNumber &number : all ? *all : std::vector<AccountNumber>()) {
        if (number.phone == phone)
            return {true, number};
    }
    return {all != nullptr, std::nullopt};
}

/// Whether the carrier may have done it, although its answer did not come.
bool mayBeDone(const rest::RestFailure &failure)
{
    return failure.trouble == rest::RestTrouble::Unknown || failure.trouble == rest::RestTrouble::Garbled;
}

/// number: as the account reads back; values: what it was to be told.
ExitCode tellBought(const Invocation &invocation, const AccountNumber &number,
                    const numbers::FieldValues &values)
{
    invocation.out << forTerminal(number.sid) << '\n';
    invocation.err << forTerminal(number.phone) << " is the account's.\n";
    std::string others;
    for (const auto &[field, value] : values) {
        if (numbers::valueIn(number.values, field) != value)
            others += (others.empty() ? "" : ", ") + std::string(numbers::fieldName(field));
    }
    if (others.empty())
        return ExitCode::Done;
    invocation.err << "These fields do not read back as they were told: " << others
                   << ". Adopt the number (ringdownctl numbers adopt).\n";
    return ExitCode::SaidNo;
}

ExitCode purchase(const Invocation &invocation, const AccountUse &account, const desk::Purchase &wanted)
{
    const std::string &phone = wanted.phone;
    using Answer = desk::Asked<AccountNumber>;
    const auto answer =
        awaitUnlessInterrupted<Answer>([&](auto done) { account.numbers().buy(wanted, std::move(done)); });
    if (!answer)
        return ExitCode::Interrupted;
    const auto *bought = std::get_if<AccountNumber>(&*answer);
    const auto *failure = std::get_if<rest::RestFailure>(&*answer);
    if (failure && !mayBeDone(*failure))
        return account.tell("Not bought", *failure);
    const Possession owned = findOwned(account, phone);
    if (owned.number)
        return tellBought(invocation, *owned.number, wanted.values);
    if (bought)
        invocation.out << forTerminal(bought->sid) << '\n';
    if (bought && !owned.isRead)
        return invocation.fail(
            ExitCode::SaidNo, phone + " was bought; the account could not be read back, so check its values");
    if (bought)
        return invocation.fail(ExitCode::SaidNo,
                               phone +
                                   " was bought, says Twilio, but the account does not list it; check again");
    if (owned.isRead)
        return account.tell("Not bought: the answer was lost, and the account does not have it", *failure);
    return account.tell(
        "Not known whether it was bought: the answer was lost, and the account cannot be read", *failure);
}

ExitCode buyNumber(const Invocation &invocation)
{
    const auto onFile = invocation.texts("--on-file");
    for (const std::string &sid : onFile) {
        if (!desk::isOnFileSid(sid))
            return invocation.refuse("'" + forTerminal(sid) +
                                     "' is neither an address (AD and 32 digits) nor a regulatory bundle (BU "
                                     "and 32 digits) of the account");
    }
    const auto told = numberAtHand(invocation);
    if (const auto *code = std::get_if<ExitCode>(&told))
        return *code;
    const auto &[phone, account, need, loss] = std::get<NumberAtHand>(told);
    reviewPurchase(invocation.out, phone, need);
    if (!invocation.has("--yes")) {
        invocation.err << "Nothing was bought. Do it with --yes.\n";
        return ExitCode::SaidNo;
    }
    return purchase(invocation, *account, {phone, need ? need->values : numbers::FieldValues(), onFile});
}

void reviewLoss(std::ostream &out, const numbers::NumberLoss &loss)
{
    const auto list = [&out](const char *words, const auto &names, auto textOf) {
        if (names.empty())
            return;
        out << words;
        for (std::size_t i = 0; i < names.size(); ++i)
            out << (i > 0 ? ", " : " ") << forTerminal(textOf(names[i]));
        out << ".\n";
    };
    out << forTerminal(loss.business) << " loses it: the plan names it still.\n";
    if (loss.isLast)
        out << "It is its only number: nobody can call that business then.\n";
    list("Its calls come to the routes", loss.routes, [](const RouteId &route) { return route.value; });
    list("Caller rules for it:", loss.rules, [](const numbers::LostRule &rule) { return rule.title; });
}

/// And reads back whether it is gone.
ExitCode giveBack(const Invocation &invocation, const AccountUse &account, const AccountNumber &number)
{
    using Answer = desk::Asked<desk::Released>;
    const auto answer = awaitUnlessInterrupted<Answer>(
        [&](auto done) { account.numbers().release(number.sid, std::move(done)); });
    if (!answer)
        return ExitCode::Interrupted;
    const auto *failure = std::get_if<rest::RestFailure>(&*answer);
    if (failure && !mayBeDone(*failure))
        return account.tell("Not released", *failure);
    const Possession left = findOwned(account, number.phone);
    if (left.number)
        return invocation.fail(ExitCode::SaidNo, number.phone + " is not released: the account still has it");
    if (!left.isRead && failure)
        return account.tell(
            "Not known whether it was released: the answer was lost, and the account cannot be read",
            *failure);
    invocation.err << forTerminal(number.phone) << " is released.\n";
    return ExitCode::Done;
}

ExitCode releaseNumber(const Invocation &invocation)
{
    const auto told = numberAtHand(invocation);
    if (const auto *code = std::get_if<ExitCode>(&told))
        return *code;
    const auto &[phone, account, need, loss] = std::get<NumberAtHand>(told);
    const auto owned = findOwned(*account, phone).number;
    if (!owned)
        return invocation.fail(ExitCode::SaidNo, phone + " is not in the account");
    invocation.out << "Release " << phone
                   << ". Its calls and texts reach nobody from then on, and somebody else "
                   << "may buy it; Twilio may give it back for some days if one asks.\n";
    if (loss)
        reviewLoss(invocation.out, *loss);
    if (!invocation.has("--yes")) {
        invocation.err << "Nothing was released. Do it with --yes.\n";
        return ExitCode::SaidNo;
    }
    return giveBack(invocation, *account, *owned);
}

} // namespace

Command numbersBuyCommand()
{
    return {"buy",
            "NUMBER",
            1,
            1,
            "buy a number; with a plan that names it, it is pointed to the relay at once",
            {numbersRelayOption,
             numbersPlanOption,
             publicUrlOption,
             {"--on-file", "SID", "an address (AD) or regulatory bundle (BU) at Twilio; once for each", false,
              true},
             yesOption,
             twilioApiOption,
             twilioRegionOption,
             twilioEdgeOption,
             vaultOption},
            buyNumber,
            "Some countries give a number only to who has filed an address or papers with Twilio: 'search' "
            "tells which (ADDRESS NEEDED). File it in Twilio's console, and name its SID with --on-file.\n"};
}

Command numbersReleaseCommand()
{
    return {"release",
            "NUMBER",
            1,
            1,
            "give a number back to Twilio",
            {numbersRelayOption, numbersPlanOption, publicUrlOption, yesOption, twilioApiOption,
             twilioRegionOption, twilioEdgeOption, vaultOption},
            releaseNumber};
}

} // namespace ringdown::ctl
