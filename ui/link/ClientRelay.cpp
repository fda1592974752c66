// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/link/ClientRelay.h"

#include <QUrl>

#include <utility>

namespace ringdown::link {

ClientRelay::ClientRelay(const client::RelayAddress &address, const std::string &name, QObject *parent)
    : RelayPort(parent)
    , m_control(address)
    , m_feed(address, std::nullopt)
    , m_keys(m_control, name.empty() ? address.url.toString().toStdString() : name)
    , m_messages(address)
    , m_status(m_control)
{
    connect(&m_feed, &client::FeedClient::connected, this, &RelayPort::connected);
    connect(&m_feed, &client::FeedClient::eventArrived, this, &RelayPort::eventArrived);
    connect(&m_feed, &client::FeedClient::caughtUp, this, &RelayPort::caughtUp);
    connect(&m_feed, &client::FeedClient::historyReset, this, &RelayPort::historyReset);
    connect(&m_feed, &client::FeedClient::livenessChanged, this, &RelayPort::livenessChanged);
}

void ClientRelay::start()
{
    m_feed.start();
}

void ClientRelay::calls(const client::CallQuery &query, client::WhenDone<client::CallPage> done)
{
    m_control.calls(query, std::move(done));
}

void ClientRelay::countCalls(const CallSelection &selection, client::WhenDone<client::CallCount> done)
{
    m_control.countCalls(selection, std::move(done));
}

void ClientRelay::call(const CallSid &sid, client::WhenDone<client::CallDetail> done)
{
    m_control.call(sid, std::move(done));
}

void ClientRelay::claim(const CallSid &sid, const std::string &by, client::WhenDone<CallSummary> done)
{
    m_control.claim(sid, by, std::move(done));
}

void ClientRelay::unclaim(const CallSid &sid, const std::string &by, client::WhenDone<CallSummary> done)
{
    m_control.unclaim(sid, by, std::move(done));
}

void ClientRelay::sendToVoicemail(const CallSid &sid, const std::string &by,
                                  client::WhenDone<CallSummary> done)
{
    m_control.sendToVoicemail(sid, by, std::move(done));
}

void ClientRelay::insights(const client::InsightQuery &query, client::WhenDone<Insights> done)
{
    m_control.insights(query, std::move(done));
}

void ClientRelay::voicemailPickUps(client::WhenDone<std::vector<VoicemailPickUp>> done)
{
    m_control.voicemailPickUps(std::move(done));
}

void ClientRelay::plan(client::WhenDone<client::LivePlan> done)
{
    m_control.plan(std::move(done));
}

client::WhenDone<client::Pushed> ClientRelay::told(LostPush push, client::WhenDone<client::Pushed> done)
{
    return [this, push = std::move(push),
            done = std::move(done)](const client::ApiResult<client::Pushed> &answer) {
        if (!answer && answer.failure.status / 100 != 4) // those say that it was not taken
            Q_EMIT pushLost(push);
        Q_EMIT pushEnded(answer ? answer.value->revision : 0);
        done(answer);
    };
}

void ClientRelay::push(const std::string &planText, std::int64_t basedOn, const std::string &note,
                       const std::string &author, client::WhenDone<client::Pushed> done)
{
    Q_EMIT pushBegun();
    m_control.push(planText, basedOn, note, author, told({basedOn, note, author}, std::move(done)));
}

void ClientRelay::revisions(client::WhenDone<std::vector<client::Revision>> done)
{
    m_control.revisions(std::move(done));
}

void ClientRelay::revisionText(std::int64_t revision, client::WhenDone<client::LivePlan> done)
{
    m_control.revisionText(revision, std::move(done));
}

void ClientRelay::restore(std::int64_t revision, std::int64_t basedOn, const std::string &note,
                          const std::string &author, client::WhenDone<client::Pushed> done)
{
    Q_EMIT pushBegun();
    m_control.restore(revision, basedOn, note, author, told({basedOn, note, author}, std::move(done)));
}

void ClientRelay::testCall(const client::TestCallRequest &request, client::WhenDone<CallSid> done)
{
    m_control.testCall(request, std::move(done));
}

void ClientRelay::previewLiveTest(const client::TestCallRequest &request,
                                  client::WhenDone<client::LiveTestPreview> done)
{
    m_control.previewLiveTest(request, std::move(done));
}

void ClientRelay::reconnectNow()
{
    m_feed.reconnectNow();
}

Freshness ClientRelay::freshness() const
{
    return {m_feed.liveness(), m_feed.trouble(), m_feed.age(), m_feed.lastHeardAt(), m_feed.clockOffset()};
}

QString ClientRelay::place() const
{
    return m_control.address().url.authority();
}

} // namespace ringdown::link
