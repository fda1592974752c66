// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/ui/support/FakeKeys.h"
#include "tests/ui/support/FakeMessages.h"
#include "tests/ui/support/FakeStatus.h"
#include "ui/link/RelayPort.h"

#include <functional>
#include <map>
#include <vector>

namespace ringdown::tests {

/// A relay in memory: answers at once from what the test put in, and sends on the feed what the test says.
class FakeRelay : public link::RelayPort {
public:
    FakeRelay();
    ~FakeRelay() override;

    void calls(const client::CallQuery &query, client::WhenDone<client::CallPage> done) override;
    void countCalls(const CallSelection &selection, client::WhenDone<client::CallCount> done) override;
    void call(const CallSid &sid, client::WhenDone<client::CallDetail> done) override;
    void claim(const CallSid &sid, const std::string &by, client::WhenDone<CallSummary> done) override;
    void unclaim(const CallSid &sid, const std::string &by, client::WhenDone<CallSummary> done) override;
    void sendToVoicemail(const CallSid &sid, const std::string &by,
                         client::WhenDone<CallSummary> done) override;
    void insights(const client::InsightQuery &query, client::WhenDone<Insights> done) override;
    void answerInsights(const client::InsightQuery &query, const client::WhenDone<Insights> &done);
    void voicemailPickUps(client::WhenDone<std::vector<VoicemailPickUp>>) override {} ///< it does not know
    void plan(client::WhenDone<client::LivePlan> done) override;
    void push(const std::string &text, std::int64_t basedOn, const std::string &note,
              const std::string &author, client::WhenDone<client::Pushed> done) override;
    void revisions(client::WhenDone<std::vector<client::Revision>> done) override;
    void revisionText(std::int64_t wanted, client::WhenDone<client::LivePlan> done) override;
    void restore(std::int64_t wanted, std::int64_t basedOn, const std::string &note,
                 const std::string &author, client::WhenDone<client::Pushed> done) override;
    void testCall(const client::TestCallRequest &request, client::WhenDone<CallSid> done) override;
    void previewLiveTest(const client::TestCallRequest &request,
                         client::WhenDone<client::LiveTestPreview> done) override;
    link::KeysPort *keys() override { return &keyBook; }
    link::MessagesPort *messages() override { return &mail; }
    link::StatusPort *status() override { return &state; }
    void reconnectNow() override { ++reconnects; }
    link::Freshness freshness() const override { return fresh; }
    client::Role role() const override { return token; }
    QString place() const override;

    /// Puts a call into the log and, while it runs, on nobody's feed.
    void add(const client::CallDetail &detail);

    std::vector<CallSummary> log; ///< newest first
    std::map<CallSid, client::CallDetail> details;
    std::optional<client::ApiFailure> failure;
    bool losesAnswers = false; ///< of pushes, which it takes
    std::int64_t revision = 41;
    std::string planText;
    CallSid drillSid{"CA0000000000000000000000000000d111"};
    client::LiveTestPreview liveTest;      ///< of two phones
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
    client::CallPage pageOf(const client::CallQuery &query) const;
};

} // namespace ringdown::tests
