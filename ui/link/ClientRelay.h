// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/link/ClientKeys.h"
#include "ui/link/ClientMessages.h"
#include "ui/link/ClientStatus.h"
#include "ui/link/RelayPort.h"

namespace ringdown::link {

/// The port onto a real relay.
class ClientRelay final : public RelayPort {
    Q_OBJECT
public:
    /// name: of the relay for what is kept over runs, where its address changes; "" for the address.
    explicit ClientRelay(const client::RelayAddress &address, const std::string &name = {},
                         QObject *parent = nullptr);

    void start();

    void calls(const client::CallQuery &query, client::WhenDone<client::CallPage> done) override;
    void countCalls(const CallSelection &selection, client::WhenDone<client::CallCount> done) override;
    void call(const CallSid &sid, client::WhenDone<client::CallDetail> done) override;
    void claim(const CallSid &sid, const std::string &by, client::WhenDone<CallSummary> done) override;
    void unclaim(const CallSid &sid, const std::string &by, client::WhenDone<CallSummary> done) override;
    void sendToVoicemail(const CallSid &sid, const std::string &by,
                         client::WhenDone<CallSummary> done) override;
    void insights(const client::InsightQuery &query, client::WhenDone<Insights> done) override;
    void voicemailPickUps(client::WhenDone<std::vector<VoicemailPickUp>> done) override;
    void plan(client::WhenDone<client::LivePlan> done) override;
    void push(const std::string &planText, std::int64_t basedOn, const std::string &note,
              const std::string &author, client::WhenDone<client::Pushed> done) override;
    void revisions(client::WhenDone<std::vector<client::Revision>> done) override;
    void revisionText(std::int64_t revision, client::WhenDone<client::LivePlan> done) override;
    void restore(std::int64_t revision, std::int64_t basedOn, const std::string &note,
                 const std::string &author, client::WhenDone<client::Pushed> done) override;
    void testCall(const client::TestCallRequest &request, client::WhenDone<CallSid> done) override;
    void previewLiveTest(const client::TestCallRequest &request,
                         client::WhenDone<client::LiveTestPreview> done) override;
    KeysPort *keys() override { return &m_keys; }
    MessagesPort *messages() override { return &m_messages; }
    StatusPort *status() override { return &m_status; }
    void reconnectNow() override;
    Freshness freshness() const override;
    client::Role role() const override { return m_feed.role(); }
    bool placesCalls() const override { return m_feed.placesCalls(); }
    QString place() const override;

private:
    client::WhenDone<client::Pushed> told(LostPush push, client::WhenDone<client::Pushed> done);

    client::ControlClient m_control;
    client::FeedClient m_feed;
    ClientKeys m_keys;
    ClientMessages m_messages;
    ClientStatus m_status;
};

} // namespace ringdown::link
