// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/secrets/numbers/NumberShelf.h"

#include "core/secrets/desk/DeskAuthorization.h"
#include "core/secrets/numbers/CarrierReading.h"
#include "core/twilio/rest/JsonBody.h"
#include "core/twilio/rest/Pages.h"

namespace ringdown::desk {
namespace {

using rest::RestAnswer;
using rest::RestFailure;
using rest::RestReply;

rest::Parameters formOf(const numbers::FieldValues &values)
{
    rest::Parameters form;
    for (const numbers::NumberField field : numbers::allFields()) {
        if (const auto value = values.find(field); value != values.end())
            form.emplace_back(numbers::fieldName(field), value->second);
    }
    return form;
}

rest::WhenAnswered oneNumber(WhenAsked<numbers::AccountNumber> done)
{
    return [done = std::move(done)](const RestAnswer &answer) {
        if (const auto *failure = std::get_if<RestFailure>(&answer))
            return done(*failure);
        const auto &reply = std::get<RestReply>(answer);
        const auto body = rest::readJsonObject(reply.body);
        numbers::AccountNumber number = body ? numberIn(*body) : numbers::AccountNumber();
        if (number.sid.empty())
            return done(RestFailure{rest::RestTrouble::Garbled,
                                    reply.status,
                                    0,
                                    "the carrier's answer about a number names none; it may have been done",
                                    {}});
        done(number);
    };
}

} // namespace

std::string_view lineKindName(LineKind kind)
{
    switch (kind) {
    case LineKind::Local:
        return "Local";
    case LineKind::TollFree:
        return "TollFree";
    case LineKind::Mobile:
        return "Mobile";
    }
    return {};
}

NumberShelf::NumberShelf(rest::RestClient &client, const AccountCredential &account)
    : m_client(client)
    , m_who(rest::DeskAuthorization::of(account))
    , m_account(account.sid())
{
}

std::string NumberShelf::path(const std::string &resource) const
{
    return "/2010-04-01/Accounts/" + m_account + '/' + resource + ".json";
}

void NumberShelf::list(WhenAsked<std::vector<numbers::AccountNumber>> done) const
{
    rest::getAll(m_client, m_who, rest::Host::Api, path("IncomingPhoneNumbers"), {{"PageSize", "1000"}},
                 [done = std::move(done)](const rest::PagesAnswer &answer) {
                     if (const auto *failure = std::get_if<RestFailure>(&answer))
                         return done(*failure);
                     done(numbersIn(std::get<std::vector<std::string>>(answer)));
                 });
}

void NumberShelf::search(const OfferQuery &query, WhenAsked<std::vector<NumberOffer>> done) const
{
    rest::Parameters asked = {{"PageSize", std::to_string(query.atMost)}};
    if (query.mustCall)
        asked.emplace_back("VoiceEnabled", "true");
    if (query.mustText)
        asked.emplace_back("SmsEnabled", "true");
    if (query.mustPicture)
        asked.emplace_back("MmsEnabled", "true");
    if (!query.areaCode.empty())
        asked.emplace_back("AreaCode", query.areaCode);
    if (!query.contains.empty())
        asked.emplace_back("Contains", query.contains);
    m_client.get(m_who, rest::Host::Api,
                 path("AvailablePhoneNumbers/" + query.country + '/' + std::string(lineKindName(query.kind))),
                 asked, [done = std::move(done)](const RestAnswer &answer) {
                     if (const auto *failure = std::get_if<RestFailure>(&answer))
                         return done(*failure);
                     done(offersIn(std::get<RestReply>(answer).body));
                 });
}

void NumberShelf::prices(const std::string &country, WhenAsked<std::vector<NumberPrice>> done) const
{
    m_client.get(m_who, rest::Host::Pricing, "/v1/PhoneNumbers/Countries/" + country, {},
                 [done = std::move(done)](const RestAnswer &answer) {
                     if (const auto *failure = std::get_if<RestFailure>(&answer))
                         return done(*failure);
                     done(pricesIn(std::get<RestReply>(answer).body));
                 });
}

void NumberShelf::buy(const Purchase &purchase, WhenAsked<numbers::AccountNumber> done) const
{
    rest::Parameters form = {{"PhoneNumber", purchase.phone}};
    for (const std::string &sid : purchase.onFile)
        form.emplace_back(sid.starts_with("AD") ? "AddressSid" : "BundleSid", sid);
    for (auto &field : formOf(purchase.values)) {
        if (!field.second.empty())
            form.push_back(std::move(field));
    }
    m_client.post(m_who, rest::Host::Api, path("IncomingPhoneNumbers"), form, oneNumber(std::move(done)));
}

void NumberShelf::configure(const std::string &sid, const numbers::FieldValues &values,
                            WhenAsked<numbers::AccountNumber> done) const
{
    m_client.post(m_who, rest::Host::Api, path("IncomingPhoneNumbers/" + sid), formOf(values),
                  oneNumber(std::move(done)));
}

void NumberShelf::release(const std::string &sid, WhenAsked<Released> done) const
{
    m_client.remove(m_who, rest::Host::Api, path("IncomingPhoneNumbers/" + sid),
                    [done = std::move(done)](const RestAnswer &answer) {
                        const auto *failure = std::get_if<RestFailure>(&answer);
                        if (failure != nullptr && failure->trouble != rest::RestTrouble::NotFound)
                            return done(*failure);
                        done(Released());
                    });
}

} // namespace ringdown::desk
