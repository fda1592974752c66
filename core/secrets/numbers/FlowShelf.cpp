// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/secrets/numbers/FlowShelf.h"

#include "core/secrets/desk/DeskAuthorization.h"
#include "core/secrets/numbers/CarrierReading.h"
#include "core/twilio/rest/JsonBody.h"
#include "core/twilio/rest/Pages.h"

namespace ringdown::desk {
namespace {

using rest::RestAnswer;
using rest::RestFailure;
using rest::RestReply;

rest::Parameters publishedForm(const FlowDraft &draft)
{
    return {{"FriendlyName", draft.name},
            {"Status", "published"},
            {"Definition", draft.definition},
            {"CommitMessage", draft.message}};
}

rest::WhenAnswered oneFlow(WhenAsked<numbers::KeptFlow> done)
{
    return [done = std::move(done)](const RestAnswer &answer) {
        if (const auto *failure = std::get_if<RestFailure>(&answer))
            return done(*failure);
        const auto &reply = std::get<RestReply>(answer);
        const auto body = rest::readJsonObject(reply.body);
        numbers::KeptFlow flow = body ? flowIn(*body) : numbers::KeptFlow();
        if (flow.sid.empty())
            return done(RestFailure{rest::RestTrouble::Garbled,
                                    reply.status,
                                    0,
                                    "the carrier's answer about a flow names none; it may have been done",
                                    {}});
        done(flow);
    };
}

} // namespace

FlowShelf::FlowShelf(rest::RestClient &client, const AccountCredential &account)
    : m_client(client)
    , m_who(rest::DeskAuthorization::of(account))
{
}

void FlowShelf::list(WhenAsked<std::vector<numbers::KeptFlow>> done) const
{
    rest::getAll(m_client, m_who, rest::Host::Studio, "/v2/Flows", {{"PageSize", "1000"}},
                 [done = std::move(done)](const rest::PagesAnswer &answer) {
                     if (const auto *failure = std::get_if<RestFailure>(&answer))
                         return done(*failure);
                     done(flowsIn(std::get<std::vector<std::string>>(answer)));
                 });
}

void FlowShelf::show(const std::string &sid, WhenAsked<numbers::KeptFlow> done) const
{
    m_client.get(m_who, rest::Host::Studio, "/v2/Flows/" + sid, {}, oneFlow(std::move(done)));
}

void FlowShelf::validate(const FlowDraft &draft, WhenAsked<ValidFlow> done) const
{
    m_client.post(m_who, rest::Host::Studio, "/v2/Flows/Validate", publishedForm(draft),
                  [done = std::move(done)](const RestAnswer &answer) {
                      if (const auto *failure = std::get_if<RestFailure>(&answer))
                          return done(*failure);
                      const auto &reply = std::get<RestReply>(answer);
                      const auto body = rest::readJsonObject(reply.body);
                      const auto valid = body ? body->find("valid") : nlohmann::json::const_iterator();
                      if (body && valid != body->end() && valid->is_boolean() && valid->get<bool>())
                          return done(ValidFlow());
                      done(RestFailure{rest::RestTrouble::Refused,
                                       reply.status,
                                       0,
                                       "the carrier does not take the flow's definition",
                                       {}});
                  });
}

void FlowShelf::make(const FlowDraft &draft, WhenAsked<numbers::KeptFlow> done) const
{
    m_client.post(m_who, rest::Host::Studio, "/v2/Flows", publishedForm(draft), oneFlow(std::move(done)));
}

void FlowShelf::change(const std::string &sid, const FlowDraft &draft,
                       WhenAsked<numbers::KeptFlow> done) const
{
    m_client.post(m_who, rest::Host::Studio, "/v2/Flows/" + sid, publishedForm(draft),
                  oneFlow(std::move(done)));
}

} // namespace ringdown::desk
