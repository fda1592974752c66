// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/relay/CallDecider.h"
#include "core/relay/CommitInbox.h"
#include "core/relay/RelayRecords.h"
#include "core/relay/Webhooks.h"

#include <functional>
#include <memory>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

namespace ringdown::relay {

/// The way of a webhook that was let in: is it a repeat, what does it need of the log, what is decided, and,
/// when that is written, the answer. Always in a shared_ptr, for the log answers late. The references outlive
/// it. I/O thread.
class WebhookFlow : public std::enable_shared_from_this<WebhookFlow> {
public:
    WebhookFlow(CallDecider &decider, RelayRecords &records, store::CallStore &log, PlanShelf &plans,
                LiveCalls &calls, Executor &executor);
    ~WebhookFlow();
    WebhookFlow(const WebhookFlow &) = delete;
    WebhookFlow &operator=(const WebhookFlow &) = delete;

    /// Answers after the commit; what is under way already is answered with it.
    void answerOnce(Webhook webhook, Reply reply);
    /// Brings a plan revision to hand, or the certainty that there is none, and then goes on, unless this is
    /// gone by then.
    void findRevision(std::int64_t revision, std::function<void()> then);
    WebhookCounts &countsFor(bool isTest) { return isTest ? m_drillCounts : counts; }

    WebhookCounts counts; ///< without drills
    std::function<void(const std::string &, const std::string &)> textReported;
    std::function<void()> strangerEnded;
    std::function<void(const std::string &)> textFailed;

private:
    /// A request that is being decided or written, and everybody who waits for its answer.
    struct Underway {
        std::string answer;
        std::vector<store::OutboxRow> drillActs;
        std::vector<Reply> waiting;
    };
    using WebhookPtr = std::shared_ptr<const Webhook>;

    void findStored(WebhookPtr webhook);
    void findCall(const WebhookPtr &webhook, const CallSid &sid);
    void callFound(const WebhookPtr &webhook, Result<std::optional<routing::CallState>> found);
    void goOn(const WebhookPtr &webhook);
    void goOnWithCall(const WebhookPtr &webhook);
    void decide(const Webhook &webhook);
    void tellOfFailures(std::span<const Event> events) const;
    void append(const Webhook &webhook, Decided decided);
    void takeCommitted(std::vector<CommittedDecision> &decisions);
    void answerAll(const RequestKey &key, HttpReply reply);
    /// Runs read on a reader thread and then, on the I/O thread, whenRead with what it returned.
    template <typename Read, typename WhenRead>
    void onReader(Read read, WhenRead whenRead);

    CallDecider &m_decider;
    RelayRecords &m_records;
    store::CallStore &m_log;
    PlanShelf &m_shelf;
    LiveCalls &m_calls;
    Executor &m_executor;
    WebhookCounts m_drillCounts;
    std::unordered_map<RequestKey, Underway, RequestKeyHash> m_underway;
    std::shared_ptr<CommitInbox> m_inbox;
};

} // namespace ringdown::relay
