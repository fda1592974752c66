// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/client/ControlClient.h"
#include "core/client/FeedClient.h"
#include "core/routing/Step.h"
#include "ui/format/FreshnessWords.h"
#include "ui/link/KeysPort.h"
#include "ui/link/MessagesPort.h"
#include "ui/link/StatusPort.h"

#include <QObject>

#include <cstdint>
#include <string>
#include <vector>

namespace ringdown::link {

using format::Freshness;

/// A push or a restore whose answer got lost: the relay may have taken it.
struct LostPush {
    std::int64_t basedOn = 0; ///< what was live then; taken, it is the revision after this one
    std::string note;
    std::string author;
};

/// What the console asks of a relay: the control API's questions and the feed, without a network in the way.
class RelayPort : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    virtual void calls(const client::CallQuery &query, client::WhenDone<client::CallPage> done) = 0;
    virtual void countCalls(const CallSelection &selection, client::WhenDone<client::CallCount> done) = 0;
    virtual void call(const CallSid &sid, client::WhenDone<client::CallDetail> done) = 0;
    virtual void claim(const CallSid &sid, const std::string &by, client::WhenDone<CallSummary> done) = 0;
    /// Gives a claimed call back: it is open again.
    virtual void unclaim(const CallSid &sid, const std::string &by, client::WhenDone<CallSummary> done) = 0;
    /// A failure of status 404: the relay is of a version that adds nothing up.
    virtual void insights(const client::InsightQuery &query, client::WhenDone<Insights> done) = 0;
    /// When whose voicemail picks up; never answered by a port that does not know.
    virtual void voicemailPickUps(client::WhenDone<std::vector<VoicemailPickUp>> done) = 0;
    virtual void plan(client::WhenDone<client::LivePlan> done) = 0;
    virtual void push(const std::string &planText, std::int64_t basedOn, const std::string &note,
                      const std::string &author, client::WhenDone<client::Pushed> done) = 0;
    virtual void revisions(client::WhenDone<std::vector<client::Revision>> done) = 0; ///< newest first
    virtual void revisionText(std::int64_t revision, client::WhenDone<client::LivePlan> done) = 0;
    virtual void restore(std::int64_t revision, std::int64_t basedOn, const std::string &note,
                         const std::string &author, client::WhenDone<client::Pushed> done) = 0;
    virtual void testCall(const client::TestCallRequest &request, client::WhenDone<CallSid> done) = 0;
    virtual void previewLiveTest(const client::TestCallRequest &request,
                                 client::WhenDone<client::LiveTestPreview> done) = 0;
    virtual KeysPort *keys() { return nullptr; }         ///< its tokens and keys
    virtual MessagesPort *messages() { return nullptr; } ///< what people said and wrote
    virtual void reconnectNow() = 0;
    virtual Freshness freshness() const = 0;
    virtual client::Role role() const = 0; ///< of our token, as the relay said when it was connected
    /// Whether it can ring phones on calls of their own, as it said when it was connected.
    virtual bool placesCalls() const { return false; }
    virtual QString place() const = 0;               ///< host and port, for the status bar
    virtual StatusPort *status() { return nullptr; } ///< what it tells of itself
    /// The caller, who still waits, is sent to voicemail.
    virtual void sendToVoicemail(const CallSid &sid, const std::string &by,
                                 client::WhenDone<CallSummary> done) = 0;

Q_SIGNALS:
    void connected(qint64 revision);
    void eventArrived(const ringdown::Event &event);
    void caughtUp(int events);
    void historyReset();
    void livenessChanged(ringdown::client::Liveness liveness);
    void pushBegun();                                    ///< by push() or restore(), which are told of below
    void pushLost(const ringdown::link::LostPush &push); ///< before its end is
    void pushEnded(qint64 revision); ///< before its answer is; 0: refused, or it is not known
};

/// How a relay would ring a call's phones; null: as no relay would.
inline routing::OwnLegs ownLegsOf(const RelayPort *relay)
{
    if (!relay)
        return routing::OwnLegs::Unsaid;
    return relay->placesCalls() ? routing::OwnLegs::Placed : routing::OwnLegs::NoApiKey;
}

} // namespace ringdown::link
