// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/format/FailureWords.h"
#include "ui/format/PlanNames.h"
#include "ui/link/CallBook.h"
#include "ui/link/RelayPort.h"

#include <functional>

namespace ringdown::link {

/// Keeps what the screens show of one relay: the plan's names, the running calls, the last day. It asks the
/// relay, folds the feed, and tells what changed.
class Desk : public QObject {
    Q_OBJECT
public:
    /// clock: which day is the last one.
    explicit Desk(std::function<Instant()> clock, QObject *parent = nullptr);

    /// The relay to follow from now on; it must outlive this or be replaced first.
    void follow(RelayPort &relay);
    const CallBook &book() const { return m_book; }
    const format::PlanNames &names() const { return m_names; }
    bool lacksPlan() const { return m_lacksPlan; } ///< the relay has told that it has none

    void loadDay(); ///< the calls of the last day and the running ones
    void loadPlan();
    void loadPlanWhenHeard(); ///< now, or once the relay answers again
    /// Pushes a plan without a business to a relay that has none.
    void beginPlan(const std::string &author, const QString &note);
    void claim(const CallSid &sid, const std::string &by);
    void giveBack(const CallSid &sid, const std::string &by);
    void sendToVoicemail(const CallSid &sid, const std::string &by);
    void startDrill(const client::TestCallRequest &request);
    void previewLiveTest(const client::TestCallRequest &request);

Q_SIGNALS:
    void namesChanged();
    void planNotLoaded(const ringdown::format::FailureWords &words); ///< also one that cannot be read
    void planMissing();                                              ///< the relay has none
    void planUnreadable(qint64 revision, const ringdown::format::FailureWords &words);
    void callChanged(const ringdown::routing::CallState &call);
    void dayLoaded(const std::vector<ringdown::CallSummary> &ended);
    void claimed(const ringdown::CallSid &sid, const std::string &by);
    void reopened(const ringdown::CallSid &sid);  ///< nobody has it any more
    void claimDone(const ringdown::CallSid &sid); ///< our own
    void givenBack(const ringdown::CallSid &sid); ///< by us
    void sentToVoicemail(const ringdown::CallSid &sid);
    void forgotten(); ///< everything shown belongs to another history
    void failed(const QString &deed, const ringdown::client::ApiFailure &failure);
    void loaded(const QString &deed); ///< what had failed with these words, if it had
    void drillStarted(const ringdown::CallSid &sid);
    void drillFailed(const ringdown::client::ApiFailure &failure);
    void liveTestPreviewed(const ringdown::client::LiveTestPreview &preview);
    void liveTestNotPreviewed(const ringdown::client::ApiFailure &failure);

private:
    void take(const Event &event);
    void greet(qint64 revision);
    void askCall(const CallSid &sid);
    void askDay(const client::CallQuery &query, int pagesLeft);
    void tellPlanMissing();
    void takePlan(const client::LivePlan &live);
    void askAgain(); ///< for what had no answer

    std::function<Instant()> m_clock;
    RelayPort *m_relay = nullptr;
    CallBook m_book;
    format::PlanNames m_names;
    bool m_hasDay = false; ///< or will have: it is asked for
    bool m_isPlanOwed = false;
    bool m_lacksPlan = false;
};

} // namespace ringdown::link
