// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/numbers/SearchCommand.h"

#include "app/ctl/Columns.h"
#include "app/ctl/Json.h"
#include "app/ctl/PlanFile.h"
#include "app/ctl/TerminalText.h"
#include "app/ctl/numbers/AccountUse.h"

#include <algorithm>

namespace ringdown::ctl {
namespace {

using desk::LineKind;
using desk::NumberOffer;
using desk::NumberPrice;

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

/// Twilio's bounds of Contains.
constexpr std::size_t leastSought = 2;
constexpr std::size_t mostSought = 16;

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
    if (invocation.has("--area") && query.country != "US" && query.country != "CA")
        return invocation.refuse("--area is for numbers of US and CA; give --contains for other countries");
    query.contains = invocation.text("--contains");
    if (invocation.has("--contains") &&
        (query.contains.size() < leastSought || query.contains.size() > mostSought))
        return invocation.refuse("--contains takes 2 to 16 digits, letters or *");
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

} // namespace ringdown::ctl
