// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/FakeRelay.h"

#include <algorithm>

namespace ringdown::tests {

FakeRelay::FakeRelay()
    : liveTest{"+16195550100",
               "+16195550101",
               {{5, ContactId("captain"), "Captain", "+16195550111", TierId("primary")},
                {25, ContactId("office"), "Office", "+16195550122", TierId("backup")}},
               50,
               {}}
{
}

FakeRelay::~FakeRelay() = default;

void FakeRelay::calls(const client::CallQuery &query, client::WhenDone<client::CallPage> done)
{
    queries.push_back(query);
    if (failure)
        return done({std::nullopt, *failure});
    done({pageOf(query), {}});
}

void FakeRelay::countCalls(const CallSelection &selection, client::WhenDone<client::CallCount> done)
{
    if (failure)
        return done({std::nullopt, *failure});
    const auto count = std::count_if(log.begin(), log.end(),
                                     [&](const CallSummary &call) { return selects(selection, call); });
    done({client::CallCount{count, false}, {}});
}

void FakeRelay::call(const CallSid &sid, client::WhenDone<client::CallDetail> done)
{
    const auto it = details.find(sid);
    if (it == details.end())
        return done({std::nullopt, {{ErrorCode::NotFound, "no such call"}, 404, "no such call", {}}});
    done({it->second, {}});
}

void FakeRelay::claim(const CallSid &sid, const std::string &by, client::WhenDone<CallSummary> done)
{
    CallSummary &call = details[sid].call;
    call.claimedBy = by;
    claims.emplace_back(sid, by);
    done({call, {}});
}

void FakeRelay::unclaim(const CallSid &sid, const std::string &by, client::WhenDone<CallSummary> done)
{
    returns.emplace_back(sid, by);
    if (failure)
        return done({std::nullopt, *failure});
    CallSummary &call = details[sid].call;
    call.claimedBy.clear();
    done({call, {}});
}

void FakeRelay::sendToVoicemail(const CallSid &sid, const std::string &by, client::WhenDone<CallSummary> done)
{
    sentToVoicemail.emplace_back(sid, by);
    if (failure)
        return done({std::nullopt, *failure});
    done({details[sid].call, {}});
}

void FakeRelay::insights(const client::InsightQuery &query, client::WhenDone<Insights> done)
{
    insightQueries.push_back(query);
    if (holdsInsights)
        return heldInsights.push_back({query, std::move(done)});
    answerInsights(query, done);
}

void FakeRelay::answerInsights(const client::InsightQuery &query, const client::WhenDone<Insights> &done)
{
    if (failure)
        return done({std::nullopt, *failure});
    Insights none;
    none.since = query.since;
    none.until = none.asOf = query.until;
    done({insightsOf ? insightsOf(query) : none, {}});
}

void FakeRelay::plan(client::WhenDone<client::LivePlan> done)
{
    if (failure)
        return done({std::nullopt, *failure});
    done({client::LivePlan{revision, planText}, {}});
}

void FakeRelay::push(const std::string &text, std::int64_t basedOn, const std::string &note,
                     const std::string &author, client::WhenDone<client::Pushed> done)
{
    Q_EMIT pushBegun();
    const bool isTaken = !failure && basedOn == revision;
    const bool isLost = (isTaken && losesAnswers) || (failure && failure->status / 100 != 4);
    if (isLost)
        Q_EMIT pushLost({basedOn, note, author});
    Q_EMIT pushEnded(isTaken && !isLost ? revision + 1 : 0);
    if (failure)
        return done({std::nullopt, *failure});
    if (basedOn != revision)
        return done({std::nullopt, {{ErrorCode::Conflict, "stale"}, 412, "Precondition failed", {}}});
    planText = text;
    history.insert(history.begin(), {++revision, {}, author, note});
    texts[revision] = text;
    if (isLost)
        return done({std::nullopt, {{ErrorCode::Unavailable, "the answer got lost"}, 0, {}, {}}});
    done({client::Pushed{revision, {}}, {}});
}

void FakeRelay::revisions(client::WhenDone<std::vector<client::Revision>> done)
{
    done({history, {}});
}

void FakeRelay::revisionText(std::int64_t wanted, client::WhenDone<client::LivePlan> done)
{
    const auto it = texts.find(wanted);
    if (it == texts.end())
        return done({std::nullopt, {{ErrorCode::NotFound, "no such revision"}, 404, {}, {}}});
    done({client::LivePlan{wanted, it->second}, {}});
}

void FakeRelay::restore(std::int64_t wanted, std::int64_t basedOn, const std::string &note,
                        const std::string &author, client::WhenDone<client::Pushed> done)
{
    push(texts[wanted], basedOn, note, author, std::move(done));
}

void FakeRelay::testCall(const client::TestCallRequest &request, client::WhenDone<CallSid> done)
{
    drills.push_back(request);
    if (failure)
        return done({std::nullopt, *failure});
    done({drillSid, {}});
}

void FakeRelay::previewLiveTest(const client::TestCallRequest &request,
                                client::WhenDone<client::LiveTestPreview> done)
{
    if (failure)
        return done({std::nullopt, *failure});
    client::LiveTestPreview preview = liveTest;
    if (!request.contact.isEmpty())
        std::erase_if(preview.phones, [&](const auto &phone) { return phone.contact != request.contact; });
    done({preview, {}});
}

QString FakeRelay::place() const
{
    return QStringLiteral("relay.example.com");
}

void FakeRelay::add(const client::CallDetail &detail)
{
    details[detail.call.sid] = detail;
    log.push_back(detail.call);
    std::sort(log.begin(), log.end(),
              [](const CallSummary &a, const CallSummary &b) { return a.startedAt > b.startedAt; });
}

client::CallPage FakeRelay::pageOf(const client::CallQuery &query) const
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

} // namespace ringdown::tests
