// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/ui/support/FakeKeys.h"
#include "tests/ui/support/FakeMessages.h"
#include "tests/ui/support/FakeStatus.h"
#include "ui/link/RelayPort.h"

#include <algorithm>
#include <functional>
#include <map>
#include <vector>

namespace ringdown::tests {

/// A relay in memory: answers at once from what the test put in, and sends on the feed what the test says.
class FakeRelay : public link::RelayPort {
    Q_OBJECT
public:
    void calls(const client::CallQuery &query, client::WhenDone<client::CallPage> done) override
    {
        queries.push_back(query);
        if (failure)
            return done({std::nullopt, *failure});
        done({pageOf(query), {}});
    }
    void countCalls(const CallSelection &selection, client::WhenDone<client::CallCount> done) override
    {
        if (failure)
            return done({std::nullopt, *failure});
        const auto count = std::count_if(log.begin(), log.end(),
                                         [&](const CallSummary &call) { return selects(selection, call); });
        done({client::CallCount{count, false}, {}});
    }
    void call(const CallSid &sid, client::WhenDone<client::CallDetail> done) override
    {
        const auto it = details.find(sid);
        if (it == details.end())
            return done({std::nullopt, {{ErrorCode::NotFound, "no such call"}, 404, "no such call", {}}});
        done({it->second, {}});
    }
    void claim(const CallSid &sid, const std::string &by, client::WhenDone<CallSummary> done) override
    {
        CallSummary &call = details[sid].call;
        call.claimedBy = by;
        claims.emplace_back(sid, by);
        done({call, {}});
    }
    void unclaim(const CallSid &sid, const std::string &by, client::WhenDone<CallSummary> done) override
    {
        returns.emplace_back(sid, by);
        if (failure)
            return done({std::nullopt, *failure});
        CallSummary &call = details[sid].call;
        call.claimedBy.clear();
        done({call, {}});
    }
    void sendToVoicemail(const CallSid &sid, const std::string &by,
                         client::WhenDone<CallSummary> done) override
    {
        sentToVoicemail.emplace_back(sid, by);
        if (failure)
            return done({std::nullopt, *failure});
        done({details[sid].call, {}});
    }
    void insights(const client::InsightQuery &query, client::WhenDone<Insights> done) override
    {
        insightQueries.push_back(query);
        if (holdsInsights)
            return heldInsights.push_back({query, std::move(done)});
        answerInsights(query, done);
    }
    void answerInsights(const client::InsightQuery &query, const client::WhenDone<Insights> &done)
    {
        if (failure)
            return done({std::nullopt, *failure});
        Insights none;
        none.since = query.since;
        none.until = none.asOf = query.until;
        done({insightsOf ? insightsOf(query) : none, {}});
    }
    void plan(client::WhenDone<client::LivePlan> done) override
    {
        if (failure)
            return done({std::nullopt, *failure});
        done({client::LivePlan{revision, planText}, {}});
    }
    void push(const std::string &text, std::int64_t basedOn, const std::string &note,
              const std::string &author, client::WhenDone<client::Pushed> done) override
    {
        if (failure)
            return done({std::nullopt, *failure});
        if (basedOn != revision)
            return done({std::nullopt, {{ErrorCode::Conflict, "stale"}, 412, "Precondition failed", {}}});
        planText = text;
        history.insert(history.begin(), {++revision, {}, author, note});
        texts[revision] = text;
        done({client::Pushed{revision, {}}, {}});
    }
    void revisions(client::WhenDone<std::vector<client::Revision>> done) override { done({history, {}}); }
    void revisionText(std::int64_t wanted, client::WhenDone<client::LivePlan> done) override
    {
        const auto it = texts.find(wanted);
        if (it == texts.end())
            return done({std::nullopt, {{ErrorCode::NotFound, "no such revision"}, 404, {}, {}}});
        done({client::LivePlan{wanted, it->second}, {}});
    }
    void restore(std::int64_t wanted, std::int64_t basedOn, const std::string &note,
                 const std::string &author, client::WhenDone<client::Pushed> done) override
    {
        push(texts[wanted], basedOn, note, author, std::move(done));
    }
    void testCall(const client::TestCallRequest &request, client::WhenDone<CallSid> done) override
    {
        drills.push_back(request);
        if (failure)
            return done({std::nullopt, *failure});
        done({drillSid, {}});
    }
    void previewLiveTest(const client::TestCallRequest &request,
                         client::WhenDone<client::LiveTestPreview> done) override
    {
        if (failure)
            return done({std::nullopt, *failure});
        client::LiveTestPreview preview = liveTest;
        if (!request.contact.isEmpty())
            std::erase_if(preview.phones,
                          [&](const auto &phone) { return phone.contact != request.contact; });
        done({preview, {}});
    }
    link::KeysPort *keys() override { return &keyBook; }
    link::MessagesPort *messages() override { return &mail; }
    link::StatusPort *status() override { return &state; }
    void reconnectNow() override { ++reconnects; }
    link::Freshness freshness() const override { return fresh; }
    client::Role role() const override { return token; }
    QString place() const override { return QStringLiteral("relay.example.com"); }

    /// Puts a call into the log and, while it runs, on nobody's feed.
    void add(const client::CallDetail &detail)
    {
        details[detail.call.sid] = detail;
        log.push_back(detail.call);
        std::sort(log.begin(), log.end(),
                  [](const CallSummary &a, const CallSummary &b) { return a.startedAt > b.startedAt; });
    }

    std::vector<CallSummary> log; ///< newest first
    std::map<CallSid, client::CallDetail> details;
    std::optional<client::ApiFailure> failure;
    std::int64_t revision = 41;
    std::string planText;
    CallSid drillSid{"CA0000000000000000000000000000d111"};
    client::LiveTestPreview liveTest{"+16195550100",
                                     "+16195550101",
                                     {{5, ContactId("captain"), "Captain", "+16195550111", TierId("primary")},
                                      {25, ContactId("office"), "Office", "+16195550122", TierId("backup")}},
                                     50,
                                     {}};
    std::vector<client::Revision> history; ///< newest first
    std::map<std::int64_t, std::string> texts;
    link::Freshness fresh;
    client::Role token = client::Role::Admin;
    std::vector<client::CallQuery> queries;
    std::vector<client::InsightQuery> insightQueries;
    std::function<Insights(const client::InsightQuery &)> insightsOf; ///< none: a log without calls
    bool holdsInsights = false; ///< they are answered later, by the test
    std::vector<std::pair<client::InsightQuery, client::WhenDone<Insights>>> heldInsights;
    std::vector<client::TestCallRequest> drills;
    std::vector<std::pair<CallSid, std::string>> claims;
    std::vector<std::pair<CallSid, std::string>> returns; ///< of claimed calls
    std::vector<std::pair<CallSid, std::string>> sentToVoicemail;
    int reconnects = 0;
    FakeKeys keyBook;
    FakeMessages mail;
    FakeStatus state;

private:
    client::CallPage pageOf(const client::CallQuery &query) const
    {
        client::CallPage page;
        const std::size_t begin = query.after.empty() ? 0 : std::stoul(query.after);
        std::size_t at = begin;
        for (; at < log.size() && static_cast<int>(page.calls.size()) < query.limit; ++at) {
            if (selects(query, log[at]))
                page.calls.push_back(log[at]);
        }
        if (at < log.size())
            page.next = std::to_string(at);
        return page;
    }
};

} // namespace ringdown::tests
