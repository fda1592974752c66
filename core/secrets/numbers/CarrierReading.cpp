// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/secrets/numbers/CarrierReading.h"

#include "core/twilio/rest/JsonBody.h"

namespace ringdown::desk {
namespace {

using nlohmann::json;

bool flagIn(const json &object, const char *name, bool otherwise)
{
    const auto it = object.find(name);
    return it != object.end() && it->is_boolean() ? it->get<bool>() : otherwise;
}

const json &capabilitiesIn(const json &row)
{
    static const json none = json::object();
    const auto it = row.find("capabilities");
    return it != row.end() && it->is_object() ? *it : none;
}

/// The rows of a list, whatever stands around them.
void forRows(const std::string &page, const char *name, const std::function<void(const json &)> &take)
{
    const auto body = rest::readJsonObject(page);
    if (!body)
        return;
    const auto list = body->find(name);
    if (list == body->end() || !list->is_array())
        return;
    for (const json &row : *list) {
        if (row.is_object())
            take(row);
    }
}

} // namespace

numbers::AccountNumber numberIn(const json &row)
{
    numbers::AccountNumber number;
    number.sid = rest::textOf(row, "sid");
    number.phone = rest::textOf(row, "phone_number");
    number.name = rest::textOf(row, "friendly_name");
    const json &can = capabilitiesIn(row);
    number.takesCalls = flagIn(can, "voice", true);
    number.takesTexts = flagIn(can, "sms", flagIn(can, "SMS", true));
    for (const numbers::NumberField field : numbers::allFields())
        number.values[field] = rest::textOf(row, std::string(numbers::answerName(field)).c_str());
    return number;
}

std::vector<numbers::AccountNumber> numbersIn(const std::vector<std::string> &pages)
{
    std::vector<numbers::AccountNumber> all;
    for (const std::string &page : pages) {
        forRows(page, "incoming_phone_numbers", [&all](const json &row) {
            numbers::AccountNumber number = numberIn(row);
            if (!number.sid.empty() && !number.phone.empty())
                all.push_back(std::move(number));
        });
    }
    return all;
}

std::vector<NumberOffer> offersIn(const std::string &page)
{
    std::vector<NumberOffer> all;
    forRows(page, "available_phone_numbers", [&all](const json &row) {
        const json &can = capabilitiesIn(row);
        NumberOffer offer{rest::textOf(row, "phone_number"),
                          rest::textOf(row, "locality"),
                          rest::textOf(row, "region"),
                          flagIn(can, "voice", false),
                          flagIn(can, "sms", flagIn(can, "SMS", false)),
                          flagIn(can, "mms", flagIn(can, "MMS", false)),
                          rest::textOf(row, "address_requirements")};
        if (!offer.phone.empty())
            all.push_back(std::move(offer));
    });
    return all;
}

std::vector<NumberPrice> pricesIn(const std::string &page)
{
    std::vector<NumberPrice> all;
    const auto body = rest::readJsonObject(page);
    const std::string unit = body ? rest::textOf(*body, "price_unit") : std::string();
    forRows(page, "phone_number_prices", [&](const json &row) {
        all.push_back({rest::textOf(row, "number_type"), rest::textOf(row, "current_price"), unit});
    });
    return all;
}

numbers::KeptFlow flowIn(const json &row)
{
    numbers::KeptFlow flow;
    flow.sid = rest::textOf(row, "sid");
    flow.name = rest::textOf(row, "friendly_name");
    flow.message = rest::textOf(row, "commit_message");
    flow.status = rest::textOf(row, "status");
    flow.url = rest::textOf(row, "webhook_url");
    flow.isValid = flagIn(row, "valid", true);
    flow.edition = rest::numberOf(row, "revision");
    for (const char *date : {"date_updated", "date_created"}) {
        const auto at = parseRfc3339(rest::textOf(row, date));
        if (at && !flow.changedAt)
            flow.changedAt = at->at;
    }
    return flow;
}

std::vector<numbers::KeptFlow> flowsIn(const std::vector<std::string> &pages)
{
    std::vector<numbers::KeptFlow> all;
    for (const std::string &page : pages) {
        forRows(page, "flows", [&all](const json &row) {
            if (numbers::KeptFlow flow = flowIn(row); !flow.sid.empty())
                all.push_back(std::move(flow));
        });
    }
    return all;
}

} // namespace ringdown::desk
