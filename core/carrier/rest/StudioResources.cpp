// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/carrier/rest/StudioResources.h"

#include "core/carrier/studio/FlowReading.h"

#include <nlohmann/json.hpp>

namespace ringdown::carrier {
namespace {

using Json = nlohmann::ordered_json;

enum class Shown { Whole, WithoutDefinition };

Json describe(const Visit &visit, const StudioFlow &flow, Shown shown)
{
    const std::string url = "https://studio.twilio.com/v2/Flows/" + flow.sid;
    return {{"sid", flow.sid},
            {"account_sid", visit.account.sid},
            {"friendly_name", flow.name},
            {"definition", shown == Shown::Whole ? Json::parse(flow.definition, nullptr, false) : Json()},
            {"status", flow.status},
            {"revision", flow.revision},
            {"commit_message", flow.message},
            {"valid", true},
            {"errors", Json::array()},
            {"warnings", Json::array()},
            {"date_created", toRfc3339(flow.changedAt)},
            {"date_updated", flow.revision > 1 ? Json(toRfc3339(flow.changedAt)) : Json()},
            {"webhook_url",
             "https://webhooks.twilio.com/v1/Accounts/" + visit.account.sid + "/Flows/" + flow.sid},
            {"url", url}};
}

/// Why the flow cannot be taken; nothing when it can.
std::optional<RestReply> flawOf(const Visit &visit)
{
    for (const char *needed : {"FriendlyName", "Status", "Definition"}) {
        if (visit.parameter(needed).empty())
            return refusal(400, 20001, std::string("Missing required parameter ") + needed);
    }
    const std::string fault = studio::faultOf(visit.parameter("Definition"));
    if (!fault.empty())
        return refusal(400, 20001, "Flow definition is invalid: " + fault);
    return std::nullopt;
}

void take(const Visit &visit, StudioFlow &flow)
{
    flow.name = visit.parameter("FriendlyName");
    flow.status = visit.parameter("Status");
    flow.definition = visit.parameter("Definition");
    flow.message = visit.parameter("CommitMessage");
    flow.changedAt = visit.now;
}

} // namespace

RestReply listFlows(Visit &visit)
{
    std::vector<Json> flows;
    for (const auto &[sid, flow] : visit.account.flows)
        flows.push_back(describe(visit, flow, Shown::WithoutDefinition));
    const Json page = Json::parse(listed(visit, "flows", flows).body);
    const bool hasMore = page["next_page_uri"].is_string();
    return json(200, {{"flows", page["flows"]},
                      {"meta",
                       {{"key", "flows"},
                        {"page", page["page"]},
                        {"page_size", page["page_size"]},
                        {"next_page_url", hasMore ? Json("https://studio.twilio.com" +
                                                         page["next_page_uri"].get<std::string>())
                                                  : Json()}}}});
}

RestReply showFlow(Visit &visit)
{
    const auto flow = visit.account.flows.find(visit.last);
    return flow == visit.account.flows.end() ? nothingThere(visit.path)
                                             : json(200, describe(visit, flow->second, Shown::Whole));
}

RestReply makeFlow(Visit &visit)
{
    if (auto flaw = flawOf(visit))
        return *flaw;
    StudioFlow flow;
    flow.sid = visit.newSid("FW");
    take(visit, flow);
    visit.account.flows[flow.sid] = flow;
    return json(201, describe(visit, flow, Shown::Whole));
}

RestReply validateFlow(Visit &visit)
{
    if (auto flaw = flawOf(visit))
        return *flaw;
    return json(200, {{"valid", true}});
}

RestReply changeFlow(Visit &visit)
{
    const auto flow = visit.account.flows.find(visit.last);
    if (flow == visit.account.flows.end())
        return nothingThere(visit.path);
    if (auto flaw = flawOf(visit))
        return *flaw;
    take(visit, flow->second);
    ++flow->second.revision;
    return json(200, describe(visit, flow->second, Shown::Whole));
}

RestReply deleteFlow(Visit &visit)
{
    return visit.account.flows.erase(visit.last) > 0 ? RestReply{204, {}} : nothingThere(visit.path);
}

} // namespace ringdown::carrier
