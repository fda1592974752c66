// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/relay/texts/ThreadsApi.h"
#include "tests/relay/CarrierByHand.h"
#include "tests/support/ApiDoor.h"

#include <nlohmann/json.hpp>

#include <chrono>
#include <string>
#include <utility>
#include <vector>

namespace ringdown::test::texts {

inline constexpr const char *business = "+16195550100";
inline constexpr const char *captain = "+16195550111";
inline constexpr const char *customer = "+16195550177";

inline std::string planWithTexts()
{
    std::string plan = planText;
    plan.insert(plan.rfind("}]}"), R"(, "sms": {"forwardTo": ["captain", "office"], "reply": "relay"})");
    return plan;
}

/// A relay that gets texts one after another, with the routes of a console.
class Desk : public CarrierByHand {
public:
    Desk()
        : CarrierByHand(planWithTexts())
        , api(store, *shelf, webhooks->texts(), executor)
    {
        api.addRoutes(table);
    }

    relay::HttpReply text(const std::string &from, const std::string &body, twilio::FieldList more = {})
    {
        const std::string sid = sidOf("SM", ++m_texts);
        const auto reply = post("/twilio/sms", with({{"AccountSid", account},
                                                     {"ApiVersion", "2010-04-01"},
                                                     {"Body", body},
                                                     {"From", from},
                                                     {"MessageSid", sid},
                                                     {"NumMedia", "0"},
                                                     {"NumSegments", "1"},
                                                     {"SmsMessageSid", sid},
                                                     {"SmsSid", sid},
                                                     {"SmsStatus", "received"},
                                                     {"To", business}},
                                                    more));
        executor.advance(std::chrono::minutes(1));
        return reply;
    }
    relay::HttpReply report(const std::string &text, const std::string &status)
    {
        return post("/twilio/status/message/" + text, {{"AccountSid", account},
                                                       {"ApiVersion", "2010-04-01"},
                                                       {"From", business},
                                                       {"MessageSid", sidOf("SM", 900)},
                                                       {"MessageStatus", status},
                                                       {"SmsSid", sidOf("SM", 900)},
                                                       {"SmsStatus", status},
                                                       {"To", customer}});
    }
    nlohmann::json threads(std::vector<relay::NamedText> query = {})
    {
        const auto reply = ask(table, executor, {"GET", "/api/v1/threads", std::move(query), {}, {}});
        return reply.status == 200 ? nlohmann::json::parse(reply.body)
                                   : nlohmann::json{{"status", reply.status}};
    }
    relay::HttpReply write(const nlohmann::json &body)
    {
        return ask(table, executor, {"POST", "/api/v1/messages", {}, {}, body.dump()});
    }

    relay::ThreadsApi api;
    relay::RouteTable table;

private:
    int m_texts = 0;
};

} // namespace ringdown::test::texts
