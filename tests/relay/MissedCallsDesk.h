// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/relay/ClaimsApi.h"
#include "core/relay/MissedCalls.h"
#include "tests/relay/CarrierByHand.h"
#include "tests/support/ApiDoor.h"

#include <chrono>
#include <memory>
#include <string>
#include <tuple>
#include <vector>

namespace ringdown::test::missed {

using namespace std::chrono_literals;

inline const std::string business = "+16195550100";
inline const std::string captain = "+16195550111";
inline const std::string office = "+16195550122";
inline const std::string mate = "+16195550133";
inline const std::string call = sidOf("CA", 1);

inline const std::string planOfThree = R"({"format": 1, "tenants": [{
  "id": "qdn", "name": "Queen of San Diego", "timeZone": "America/Los_Angeles", "numbers": ["+16195550100", "+16195550101"],
  "contacts": [{"id": "captain", "name": "Captain", "phone": "+16195550111"}, {"id": "office", "name": "Office", "phone": "+16195550122"},
               {"id": "mate", "name": "Mate", "phone": "+16195550133"}],
  "hours": {"week": {"mon": ["00:00-24:00"], "tue": ["00:00-24:00"], "wed": ["00:00-24:00"], "thu": ["00:00-24:00"],
                     "fri": ["00:00-24:00"], "sat": ["00:00-24:00"], "sun": ["00:00-24:00"]}},
  "tiers": [{"id": "primary", "contacts": ["captain"]}],
  "routes": {"open": [{"ring": ["primary"]}, {"text": "missed"}, {"hangup": {}}], "closed": [{"hangup": {}}]},
  "texts": {"missed": {"to": ["captain", "office"], "body": "Missed call from {caller}."}}}]})";

/// A relay that knows which calls were missed, and a call that captain and office were texted about.
struct Desk : CarrierByHand {
    Desk()
        : CarrierByHand(planOfThree)
    {
        know();
        claims.addRoutes(table);
        claims.useMissedCalls(*missed, *shelf);
        miss(call, 20min);
    }
    void know()
    {
        missed = std::make_unique<relay::MissedCalls>(*calls);
        missed->fill(relay::MissedCalls::fromLog(store, executor.now())->calls);
        webhooks->useMissedCalls(*missed);
    }
    enum class Who { Caller, LiveTest, Drill };
    void miss(const std::string &sid, std::chrono::minutes ago = 0min, Who who = Who::Caller)
    {
        std::vector<Event> events(5);
        events[0].what = who == Who::LiveTest ? "live" : "";
        for (Event &event : events) {
            event.at = executor.now() - ago;
            event.tenant = TenantId("qdn");
            event.call = CallSid(sid);
            event.from = business;
            event.test = who != Who::Caller;
        }
        events[0].kind = EventKind::CallReceived;
        events[0].from = "+12025550110";
        events[0].to = business;
        events[0].revision = 1;
        for (const auto &[index, contact, phone] :
             {std::tuple(1, "captain", captain), std::tuple(2, "office", office)}) {
            Event &queued = events[static_cast<std::size_t>(index)];
            queued.kind = EventKind::TextQueued;
            queued.text = sid + ".missed." + contact;
            queued.contact = ContactId(contact);
            queued.to = phone;
            queued.body = "Missed call.";
        }
        events[3].kind = EventKind::TierRinging;
        events[3].tier = TierId("primary");
        events[3].seconds = 20;
        events[4].kind = EventKind::CallEnded;
        events[4].outcome = Outcome::Missed;
        webhooks->write(events);
        executor.run();
    }
    int giveBack(const std::string &by)
    {
        return ask(table, executor,
                   {"POST", "/api/v1/calls/" + call + "/unclaim", {}, {}, "{\"by\": \"" + by + "\"}"})
            .status;
    }
    void text(const std::string &from, const std::string &body, const std::string &to = business)
    {
        const std::string sid = sidOf("SM", ++m_texts);
        post("/twilio/sms", {{"AccountSid", account},
                             {"ApiVersion", "2010-04-01"},
                             {"Body", body},
                             {"From", from},
                             {"MessageSid", sid},
                             {"NumMedia", "0"},
                             {"NumSegments", "1"},
                             {"SmsMessageSid", sid},
                             {"SmsSid", sid},
                             {"SmsStatus", "received"},
                             {"To", to}});
    }
    std::vector<std::string> textsTo(const std::string &phone) const
    {
        std::vector<std::string> bodies;
        for (const store::OutboxRow &row : store.outboxRows()) {
            if (row.to == phone)
                bodies.push_back(row.body);
        }
        return bodies;
    }

    relay::RouteTable table;
    relay::ClaimsApi claims{store, *calls, executor};
    std::unique_ptr<relay::MissedCalls> missed;

private:
    int m_texts = 0;
};

} // namespace ringdown::test::missed
