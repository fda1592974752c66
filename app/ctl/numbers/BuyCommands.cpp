// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/numbers/BuyCommands.h"

#include "app/ctl/Columns.h"
#include "app/ctl/Json.h"
#include "app/ctl/PlanFile.h"
#include "app/ctl/TerminalText.h"
#include "app/ctl/numbers/AccountUse.h"
#include "core/numbers/Loss.h"
#include "core/numbers/ShownUrl.h"

#include <algorithm>

namespace ringdown::ctl {
namespace {

using desk::LineKind;
using desk::NumberOffer;
using desk::NumberPrice;
using numbers::AccountNumber;

std::optional<LineKind> kindNamed(const std::string &name)
{
    if (name.empty() || name == "local")
        return LineKind::Local;
    if (name == "toll-free")
        return LineKind::TollFree;
    if (name == "mobile")
        return LineKind::Mobile;
    return std::nullopt;
}

/// As Twilio's prices name it.
std::string_view pricedAs(LineKind kind)
{
    switch (kind) {
    case LineKind::Local:
        return "local";
    case LineKind::TollFree:
        return "toll free";
    case LineKind::Mobile:
        return "mobile";
    }
    return {};
}

bool isCountry(const std::string &text)
{
    return text.size() == 2 &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

/// "1.15 USD a month", or that it is not known: prices are an extra, a search works without them.
std::string priceWords(const AccountUse &account, const std::string &country, LineKind kind)
{
    using Prices = desk::Asked<std::vector<NumberPrice>>;
    const auto answer = awaitUnlessInterrupted<Prices>(
        [&](auto done) { account.numbers().prices(country, std::move(done)); });
    const auto *prices = answer ? std::get_if<std::vector<NumberPrice>>(&*answer) : nullptr;
    for (const NumberPrice &price : prices ? *prices : std::vector<NumberPrice>()) {
        if (price.kind == pricedAs(kind))
            return forTerminal(price.amount + ' ' + price.unit) + " a month each";
    }
    return "at a price that Twilio does not tell here";
}

bool isAreaCode(const std::string &code)
{
    return code.size() == 3 &&
           std::all_of(code.begin(), code.end(), [](char c) { return c >= '0' && c <= '9'; });
}

Told<desk::OfferQuery> queryFrom(const Invocation &invocation)
{
    const auto kind = kindNamed(invocation.text("--kind"));
    if (!kind)
        return invocation.refuse("--kind is local, toll-free or mobile");
    desk::OfferQuery query;
    query.country = invocation.has("--country") ? invocation.text("--country") : "US";
    if (!isCountry(query.country))
        return invocation.refuse("--country takes two capitals, such as US");
    query.kind = *kind;
    query.areaCode = invocation.text("--area");
    if (invocation.has("--area") && !isAreaCode(query.areaCode))
        return invocation.refuse("--area takes an area code of three digits, such as 619");
    query.contains = invocation.text("--contains");
    query.mustCall = !invocation.has("--without-calls");
    query.mustText = !invocation.has("--without-texts");
    query.mustPicture = invocation.has("--pictures");
    return query;
}

std::string abilitiesOf(const NumberOffer &offer)
{
    std::string words = offer.takesCalls ? "calls" : "";
    if (offer.takesTexts)
        words += words.empty() ? "texts" : ", texts";
    return words + (offer.takesPictures ? ", pictures" : "");
}

Json offersJson(const std::vector<NumberOffer> &offers)
{
    Json list = Json::array();
    for (const NumberOffer &offer : offers)
        list.push_back({{"number", offer.phone},
                        {"locality", offer.locality},
                        {"region", offer.region},
                        {"calls", offer.takesCalls},
                        {"texts", offer.takesTexts},
                        {"pictures", offer.takesPictures},
                        {"addressNeeded", offer.addressNeeded}});
    return list;
}

ExitCode searchNumbers(const Invocation &invocation)
{
    const auto query = queryFrom(invocation);
    if (const auto *code = std::get_if<ExitCode>(&query))
        return *code;
    const auto &wanted = std::get<desk::OfferQuery>(query);
    auto opened = AccountUse::open(invocation);
    if (const auto *code = std::get_if<ExitCode>(&opened))
        return *code;
    AccountUse &account = *std::get<0>(opened);
    const auto told = account.ask<std::vector<NumberOffer>>(
        "Not searched", [&](auto done) { account.numbers().search(wanted, std::move(done)); });
    if (const auto *code = std::get_if<ExitCode>(&told))
        return *code;
    const auto &offers = std::get<0>(told);
    if (invocation.has("--json")) {
        invocation.out << printed({{"offers", offersJson(offers)}});
    } else if (!offers.empty()) {
        std::vector<std::vector<std::string>> rows = {{"NUMBER", "PLACE", "TAKES", "ADDRESS NEEDED"}};
        for (const NumberOffer &offer : offers)
            rows.push_back({forTerminal(offer.phone),
                            forTerminal(offer.locality + (offer.region.empty() ? "" : ' ' + offer.region)),
                            abilitiesOf(offer), forTerminal(offer.addressNeeded)});
        printColumns(invocation.out, rows);
    }
    invocation.err << countWords(offers.size(), "number") << ", "
                   << priceWords(account, wanted.country, wanted.kind) << ".\n";
    return offers.empty() ? ExitCode::SaidNo : ExitCode::Done;
}

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
            out << "  " << numbers::fieldName(field) << "  " << forTerminal(numbers::shownUrl(value)) << '\n';
    }
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
    list("Caller rules for it:", loss.rules, [](const std::string &rule) { return rule; });
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

Command numbersSearchCommand()
{
    return {"search",
            "",
            0,
            0,
            "look for numbers that can be bought, with their price",
            {{"--country", "CC", "US by default"},
             {"--area", "CODE", "area code, in the US and Canada"},
             {"--contains", "DIGITS", "digits or letters in it; * is one, % any"},
             {"--kind", "KIND", "local (default), toll-free or mobile"},
             {"--without-calls", "", "also numbers that take texts alone"},
             {"--without-texts", "", "also numbers that take calls alone"},
             {"--pictures", "", "only numbers that take pictures"},
             {"--json", "", "print JSON"},
             twilioApiOption,
             twilioRegionOption,
             twilioEdgeOption,
             vaultOption},
            searchNumbers};
}

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
