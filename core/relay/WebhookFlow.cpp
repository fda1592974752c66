// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/WebhookFlow.h"

#include "core/relay/RecalledCall.h"
#include "core/relay/Routes.h"
#include "core/twilio/Twiml.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace ringdown::relay {
namespace {

HttpReply twiml(std::string document)
{
    HttpReply reply;
    reply.contentType = twilio::twimlContentType;
    reply.body = std::move(document);
    return reply;
}

/// What was answered to it before. Blocks.
Result<std::optional<std::string>> storedAnswer(store::CallStore &log, const Webhook &webhook)
{
    auto stored = log.findAnswer(webhook.key);
    const bool isNew = stored && !*stored;
    return isNew && webhook.otherKey ? log.findAnswer(*webhook.otherKey) : stored;
}

} // namespace

WebhookFlow::WebhookFlow(CallDecider &decider, RelayRecords &records, store::CallStore &log, PlanShelf &plans,
                         LiveCalls &calls, Executor &executor)
    : m_decider(decider)
    , m_records(records)
    , m_log(log)
    , m_shelf(plans)
    , m_calls(calls)
    , m_executor(executor)
    , m_inbox(std::make_shared<CommitInbox>(
          executor, [this](std::vector<CommittedDecision> &decisions) { takeCommitted(decisions); }))
{
}

WebhookFlow::~WebhookFlow()
{
    m_inbox->close();
}

void WebhookFlow::answerOnce(Webhook webhook, Reply reply)
{
    const auto [it, isFirst] = m_underway.try_emplace(webhook.key);
    it->second.waiting.push_back(std::move(reply));
    if (!isFirst) {
        ++countsFor(webhook.test).repeated;
        return;
    }
    const bool mayBeStored =
        m_log.mayHaveSeen(webhook.key) || (webhook.otherKey && m_log.mayHaveSeen(*webhook.otherKey));
    const bool isKnownHere = !m_decider.missingCall(webhook) && !m_decider.missingRevision(webhook);
    if (!mayBeStored && isKnownHere)
        return decide(webhook);
    auto kept = std::make_shared<const Webhook>(std::move(webhook));
    if (mayBeStored)
        findStored(std::move(kept));
    else
        goOn(kept);
}

template <typename Read, typename WhenRead>
void WebhookFlow::onReader(Read read, WhenRead whenRead)
{
    m_executor.onReader(ReadFor::Webhook, [weak = weak_from_this(), &thread = m_executor,
                                           read = std::move(read), whenRead = std::move(whenRead)] {
        thread.post([weak, whenRead, value = read()]() mutable {
            if (const auto self = weak.lock())
                whenRead(*self, std::move(value));
        });
    });
}

void WebhookFlow::findStored(WebhookPtr webhook)
{
    onReader([&store = m_log, webhook] { return storedAnswer(store, *webhook); },
             [webhook](WebhookFlow &self, Result<std::optional<std::string>> stored) {
                 // A store that does not answer keeps nobody waiting: it refuses a repeated key when it
                 // writes.
                 if (!stored || !*stored)
                     return self.goOn(webhook);
                 ++self.countsFor(webhook->test).repeated;
                 self.answerAll(webhook->key, twiml(std::move(**stored)));
             });
}

void WebhookFlow::goOn(const WebhookPtr &webhook)
{
    if (const auto sid = m_decider.missingCall(*webhook))
        findCall(webhook, *sid);
    else
        goOnWithCall(webhook);
}

/// A store that does not answer keeps nobody waiting: the call then goes on in the newest revision.
void WebhookFlow::goOnWithCall(const WebhookPtr &webhook)
{
    if (const auto revision = m_decider.missingRevision(*webhook))
        findRevision(*revision, [this, webhook] { decide(*webhook); });
    else
        decide(*webhook);
}

void WebhookFlow::findRevision(std::int64_t revision, std::function<void()> then)
{
    onReader([&plans = m_shelf, revision] { return plans.read(revision); },
             [revision, then = std::move(then)](WebhookFlow &self, const PlanShelf::Reading &reading) {
                 self.m_shelf.take(revision, reading);
                 then();
             });
}

void WebhookFlow::findCall(const WebhookPtr &webhook, const CallSid &sid)
{
    onReader([&store = m_log, sid] { return recallCall(store, sid); },
             [webhook](WebhookFlow &self, Result<std::optional<routing::CallState>> found) {
                 self.callFound(webhook, std::move(found));
             });
}

void WebhookFlow::callFound(const WebhookPtr &webhook, Result<std::optional<routing::CallState>> found)
{
    const bool isCall = webhook->path.kind == twilio::WebhookKind::CallStep ||
                        webhook->path.kind == twilio::WebhookKind::NewCall;
    // A caller is led on by the position alone; a report without its call would be lost, and the carrier
    // shows errors.
    if (!found && !isCall)
        return answerAll(webhook->key, problem(503, "The log does not answer: " + found.error().detail));
    if (found && *found && !m_calls.find((*found)->sid))
        m_calls.adopt(**found);
    goOnWithCall(webhook);
}

void WebhookFlow::decide(const Webhook &webhook)
{
    auto decided = m_decider.decide(webhook);
    if (!decided) {
        ++countsFor(webhook.test).unknown;
        return answerAll(webhook.key, problem(404, "No business of the plan has this number."));
    }
    ++countsFor(webhook.test).decided;
    m_records.remember(decided->events);
    const bool isEnd = webhook.path.kind == twilio::WebhookKind::CallStatus;
    if (strangerEnded && isEnd && !webhook.test && decided->events.empty() && m_decider.missingCall(webhook))
        strangerEnded();
    if (textReported && webhook.path.kind == twilio::WebhookKind::MessageStatus)
        textReported(webhook.path.message, std::string(webhook.form.value("MessageSid")));
    if (webhook.path.kind == twilio::WebhookKind::MessageStatus)
        tellOfFailures(decided->events);
    if (decided->events.empty() && !decided->isDecision)
        return answerAll(webhook.key, twiml(std::move(decided->answer)));
    append(webhook, std::move(*decided));
}

void WebhookFlow::tellOfFailures(std::span<const Event> events) const
{
    for (const Event &event : events) {
        if (textFailed && event.kind == EventKind::TextFailed && !event.test)
            textFailed(event.why);
    }
}

void WebhookFlow::append(const Webhook &webhook, Decided decided)
{
    Underway &kept = m_underway[webhook.key];
    kept.answer = decided.answer;
    std::copy_if(decided.outbox.begin(), decided.outbox.end(), std::back_inserter(kept.drillActs),
                 RelayRecords::isDrillAct);
    m_log.append(
        {webhook.key, std::move(decided.answer), std::move(decided.events), std::move(decided.outbox)},
        [to = m_inbox, key = webhook.key](const Result<store::Committed> &result) { to->put(key, result); });
}

void WebhookFlow::takeCommitted(std::vector<CommittedDecision> &decisions)
{
    for (auto &[key, result] : decisions) {
        if (!result)
            ++counts.unsaved;
        const bool isRepeat = result && result->isRepeat;
        if (!isRepeat)
            m_records.actInDrill(std::exchange(m_underway[key].drillActs, {}));
        answerAll(key, twiml(std::move(isRepeat ? result.value().storedAnswer : m_underway[key].answer)));
    }
}

void WebhookFlow::answerAll(const RequestKey &key, HttpReply reply)
{
    auto node = m_underway.extract(key);
    std::vector<Reply> &waiting = node.mapped().waiting;
    for (std::size_t i = 0; i + 1 < waiting.size(); ++i)
        waiting[i](reply);
    waiting.back()(std::move(reply));
}

} // namespace ringdown::relay
