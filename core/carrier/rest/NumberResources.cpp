// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/carrier/rest/NumberResources.h"

#include "core/carrier/CallFields.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace ringdown::carrier {
namespace {

using Json = nlohmann::ordered_json;

/// A field of a number: how a request names it, how an answer does.
struct Told {
    const char *parameter;
    const char *answer;
    enum class Kind { Url, Method, Sid, Mode } kind;
};

constexpr Told told[] = {
    {"VoiceUrl", "voice_url", Told::Kind::Url},
    {"VoiceMethod", "voice_method", Told::Kind::Method},
    {"VoiceFallbackUrl", "voice_fallback_url", Told::Kind::Url},
    {"VoiceFallbackMethod", "voice_fallback_method", Told::Kind::Method},
    {"VoiceApplicationSid", "voice_application_sid", Told::Kind::Sid},
    {"VoiceReceiveMode", "voice_receive_mode", Told::Kind::Mode},
    {"StatusCallback", "status_callback", Told::Kind::Url},
    {"StatusCallbackMethod", "status_callback_method", Told::Kind::Method},
    {"SmsUrl", "sms_url", Told::Kind::Url},
    {"SmsMethod", "sms_method", Told::Kind::Method},
    {"SmsFallbackUrl", "sms_fallback_url", Told::Kind::Url},
    {"SmsFallbackMethod", "sms_fallback_method", Told::Kind::Method},
    {"SmsApplicationSid", "sms_application_sid", Told::Kind::Sid},
    {"TrunkSid", "trunk_sid", Told::Kind::Sid},
};

/// Its settings, with a SID from now on.
NumberSettings &settingsOf(Visit &visit, const std::string &number)
{
    NumberSettings &settings = visit.account.settings[number];
    if (settings.sid.empty())
        settings.sid = visit.newSid("PN");
    return settings;
}

Json valueOf(const NumberSettings &settings, const Told &field)
{
    const auto value = settings.values.find(field.answer);
    if (value != settings.values.end())
        return value->second.empty() && field.kind == Told::Kind::Sid ? Json() : Json(value->second);
    switch (field.kind) {
    case Told::Kind::Url:
        return "";
    case Told::Kind::Method:
        return "POST";
    case Told::Kind::Mode:
        return "voice";
    case Told::Kind::Sid:
        return nullptr;
    }
    return nullptr;
}

Json describe(Visit &visit, const std::string &number)
{
    const NumberSettings &settings = settingsOf(visit, number);
    Json row = {{"sid", settings.sid},
                {"account_sid", visit.account.sid},
                {"phone_number", number},
                {"friendly_name", settings.name.empty() ? number : settings.name},
                {"capabilities", {{"voice", true}, {"sms", true}, {"mms", true}, {"fax", false}}},
                {"origin", "twilio"},
                {"status", "in-use"},
                {"beta", false},
                {"date_created", rfc2822(visit.now)},
                {"date_updated", rfc2822(visit.now)}};
    for (const Told &field : told)
        row[field.answer] = valueOf(settings, field);
    row["uri"] =
        "/2010-04-01/Accounts/" + visit.account.sid + "/IncomingPhoneNumbers/" + settings.sid + ".json";
    return row;
}

bool isWebAddress(const std::string &url)
{
    return url.empty() || url.starts_with("https://") || url.starts_with("http://");
}

/// Why the fields cannot be taken; nothing when they can.
std::optional<RestReply> objection(const Visit &visit, const NumberSettings &before)
{
    const auto after = [&](const Told &field) {
        if (visit.has(field.parameter))
            return visit.parameter(field.parameter);
        const auto value = before.values.find(field.answer);
        return value == before.values.end() ? std::string() : value->second;
    };
    for (const Told &field : told) {
        const std::string value = visit.parameter(field.parameter);
        if (field.kind == Told::Kind::Url && !isWebAddress(value))
            return refusal(400, 21402, std::string(field.parameter) + " is not a valid URL: " + value);
        if (field.kind == Told::Kind::Method && visit.has(field.parameter) && value != "GET" &&
            value != "POST")
            return refusal(400, 21403, std::string(field.parameter) + " must be GET or POST");
    }
    if (!after(told[2]).empty() && after(told[0]).empty())
        return refusal(400, 21405, "VoiceFallbackUrl needs a VoiceUrl");
    if (!after(told[10]).empty() && after(told[8]).empty())
        return refusal(400, 21406, "SmsFallbackUrl needs an SmsUrl");
    return std::nullopt;
}

void take(const Visit &visit, NumberSettings &settings)
{
    for (const Told &field : told) {
        if (visit.has(field.parameter))
            settings.values[field.answer] = visit.parameter(field.parameter);
    }
    // A trunk and an application exclude each other: the one that is set deletes the other.
    if (!visit.parameter("TrunkSid").empty())
        settings.values["voice_application_sid"].clear();
    else if (!visit.parameter("VoiceApplicationSid").empty())
        settings.values["trunk_sid"].clear();
    if (visit.has("FriendlyName"))
        settings.name = visit.parameter("FriendlyName");
}

/// The account's number with the SID of the path; "" when there is none.
std::string numberWithSid(Visit &visit)
{
    for (const std::string &number : visit.account.numbers) {
        if (settingsOf(visit, number).sid == visit.last)
            return number;
    }
    return {};
}

/// '*' stands for one sign, '%' for any run, a '+' in front for the beginning, a '$' behind for the end.
bool matches(std::string_view pattern, std::string_view text)
{
    if (pattern.empty())
        return text.empty();
    if (pattern.front() == '%')
        return matches(pattern.substr(1), text) || (!text.empty() && matches(pattern, text.substr(1)));
    const bool fits = !text.empty() && (pattern.front() == '*' || pattern.front() == text.front());
    return fits && matches(pattern.substr(1), text.substr(1));
}

bool holds(const std::string &number, std::string contains)
{
    if (contains.empty())
        return true;
    const bool isAtEnd = contains.back() == '$';
    if (isAtEnd)
        contains.pop_back();
    const bool isAtBegin = !contains.empty() && contains.front() == '+';
    return matches((isAtBegin ? "" : "%") + contains + (isAtEnd ? "" : "%"), number);
}

} // namespace

RestReply listNumbers(Visit &visit)
{
    std::vector<Json> numbers;
    for (const std::string &number : visit.account.numbers) {
        if (holds(number, visit.parameter("PhoneNumber")))
            numbers.push_back(describe(visit, number));
    }
    return listed(visit, "incoming_phone_numbers", numbers);
}

RestReply showNumber(Visit &visit)
{
    const std::string number = numberWithSid(visit);
    return number.empty() ? nothingThere(visit.path) : json(200, describe(visit, number));
}

RestReply buyNumber(Visit &visit)
{
    auto &shop = visit.account.forSale;
    const auto found = std::find_if(shop.begin(), shop.end(), [&](const NumberForSale &each) {
        return visit.has("PhoneNumber") ? each.number == visit.parameter("PhoneNumber")
                                        : each.number.substr(2, 3) == visit.parameter("AreaCode");
    });
    if (!visit.has("PhoneNumber") && !visit.has("AreaCode"))
        return refusal(400, 21451, "PhoneNumber or AreaCode is required");
    if (found == shop.end())
        return refusal(400, 21422, "PhoneNumber " + visit.parameter("PhoneNumber") + " is not available");
    NumberSettings settings;
    if (auto refused = objection(visit, settings))
        return *refused;
    take(visit, settings);
    const std::string number = found->number;
    visit.account.settings[number] = settings;
    visit.account.numbers.push_back(number);
    shop.erase(found);
    return json(201, describe(visit, number));
}

RestReply changeNumber(Visit &visit)
{
    const std::string number = numberWithSid(visit);
    if (number.empty())
        return nothingThere(visit.path);
    NumberSettings &settings = settingsOf(visit, number);
    if (auto refused = objection(visit, settings))
        return *refused;
    take(visit, settings);
    return json(200, describe(visit, number));
}

RestReply releaseNumber(Visit &visit)
{
    const std::string number = numberWithSid(visit);
    if (number.empty())
        return nothingThere(visit.path);
    std::erase(visit.account.numbers, number);
    visit.account.settings.erase(number);
    return {204, {}};
}

bool takesPictures(const NumberForSale &number)
{
    return number.takesTexts && number.takesPictures;
}

RestReply listOffers(Visit &visit)
{
    const std::string areaCode = visit.parameter("AreaCode");
    std::vector<Json> offers;
    for (const NumberForSale &each : visit.account.forSale) {
        const bool isWanted = each.kind == visit.last && holds(each.number, visit.parameter("Contains")) &&
                              (areaCode.empty() || each.number.substr(2, areaCode.size()) == areaCode) &&
                              (visit.parameter("VoiceEnabled") != "true" || each.takesCalls) &&
                              (visit.parameter("SmsEnabled") != "true" || each.takesTexts) &&
                              (visit.parameter("MmsEnabled") != "true" || takesPictures(each));
        if (isWanted)
            offers.push_back(
                {{"friendly_name", each.number},
                 {"phone_number", each.number},
                 {"lata", "732"},
                 {"locality", each.locality},
                 {"rate_center", nullptr},
                 {"region", each.region},
                 {"postal_code", nullptr},
                 {"iso_country", "US"},
                 {"address_requirements", "none"},
                 {"beta", false},
                 {"capabilities",
                  {{"voice", each.takesCalls}, {"SMS", each.takesTexts}, {"MMS", takesPictures(each)}}}});
    }
    return listed(visit, "available_phone_numbers", offers);
}

RestReply showPrices(Visit &visit)
{
    if (visit.last != "US")
        return nothingThere(visit.path);
    return json(
        200, {{"country", "United States"},
              {"iso_country", "US"},
              {"phone_number_prices",
               Json::array(
                   {Json{{"number_type", "local"}, {"base_price", "1.15"}, {"current_price", "1.15"}},
                    Json{{"number_type", "toll free"}, {"base_price", "2.15"}, {"current_price", "2.15"}}})},
              {"price_unit", "USD"},
              {"url", "https://pricing.twilio.com" + visit.path}});
}

} // namespace ringdown::carrier
