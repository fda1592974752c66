// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/CallFlow.h"

#include "ui/calls/CallLogPage.h"
#include "ui/link/Desk.h"
#include "ui/live/LivePage.h"
#include "ui/messages/MessagesPage.h"
#include "ui/routing/PlanAwaited.h"
#include "ui/routing/RoutingPage.h"
#include "ui/shell/Toast.h"
#include "ui/simulator/SimulatorPage.h"
#include "ui/window/CallDeeds.h"
#include "ui/window/Frame.h"
#include "ui/window/Notices.h"
#include "ui/window/TestCalls.h"

#include <utility>

namespace ringdown::window {

using link::Desk;

CallFlow::CallFlow(Frame &frame, const Desk &desk, QObject *parent)
    : QObject(parent)
    , m_frame(frame)
    , m_desk(desk)
{
    connect(&desk, &Desk::callChanged, this, [this](const routing::CallState &call) {
        m_frame.live->takeCall(call);
        m_frame.log->takeCall(summarize(call));
        m_frame.log->takeEvents(call.sid, m_desk.book().events(call.sid));
    });
    connect(&desk, &Desk::dayLoaded, frame.live, &live::LivePage::takePast);
    connect(&desk, &Desk::claimed, this, &CallFlow::showHolder);
    connect(&desk, &Desk::reopened, this, [this](const CallSid &sid) {
        showHolder(sid, {});
        if (m_undoable == sid)
            m_frame.toast->hide(); // there is nothing to undo any more
    });
    connect(&desk, &Desk::claimDone, this, [this](const CallSid &sid) {
        m_frame.toast->say(tr("Claimed. Everybody sees that you take care of it."), tr("Undo"));
        m_undoable = sid;
    });
    connect(&desk, &Desk::givenBack, this,
            [this] { m_frame.toast->say(tr("Given back. The call is open again.")); });
    connect(&desk, &Desk::forgotten, this, [this] {
        if (!std::exchange(m_undoable, {}).isEmpty())
            m_frame.toast->hide(); // its call is another relay's
    });
    connect(frame.toast, &shell::Toast::said, this, [this] { m_undoable = {}; });
    connect(&desk, &Desk::sentToVoicemail, this,
            [this] { m_frame.toast->say(tr("The caller goes to voicemail.")); });
    connect(&desk, &Desk::forgotten, frame.live, &live::LivePage::forgetAll);
    connect(&desk, &Desk::forgotten, frame.log, &calls::CallLogPage::reload);
    using routing_ui::PlanAwaited;
    for (PlanAwaited *awaited : {&frame.routing->awaited(), &frame.simulator->awaited()}) {
        connect(&desk, &Desk::planNotLoaded, awaited, &PlanAwaited::tellFailure);
        connect(&desk, &Desk::planMissing, awaited, &PlanAwaited::offerFirstPlan);
    }
}

/// by: "" when nobody has it.
void CallFlow::showHolder(const CallSid &sid, const std::string &by)
{
    m_frame.live->takeClaim(sid, by);
    m_frame.log->takeClaim(sid, by);
    m_frame.messages->takeClaim(sid, by);
}

void CallFlow::lead(CallDeeds &deeds)
{
    connect(&m_desk, &Desk::callChanged, &deeds,
            [&deeds](const routing::CallState &call) { deeds.takeCall(call.sid); });
    connect(&m_desk, &Desk::claimed, &deeds, &CallDeeds::allow);
    connect(&m_desk, &Desk::reopened, &deeds, &CallDeeds::allow);
    connect(m_frame.log, &calls::CallLogPage::giveBackWanted, &deeds, &CallDeeds::giveBackCall);
    connect(m_frame.messages, &messages::MessagesPage::giveBackWanted, &deeds, &CallDeeds::giveBackCall);
    connect(m_frame.toast, &shell::Toast::pressed, &deeds, [this, &deeds] {
        if (const CallSid claimed = std::exchange(m_undoable, {}); !claimed.isEmpty())
            deeds.giveBackCall(claimed);
    });
}

void CallFlow::lead(TestCalls &tests)
{
    connect(&m_desk, &Desk::callChanged, &tests,
            [&tests](const routing::CallState &call) { tests.takeCall(call.sid); });
    connect(m_frame.simulator, &simulator::SimulatorPage::testWanted, &tests, &TestCalls::beginLike);
}

void CallFlow::lead(Notices &notices)
{
    connect(&m_desk, &Desk::failed, &notices, &Notices::fail);
    connect(&m_desk, &Desk::loaded, &notices, &Notices::withdraw);
    connect(&m_desk, &Desk::planUnreadable, &notices, [&notices](qint64, const format::FailureWords &words) {
        notices.say(words.title + QLatin1Char(' ') + words.body, words.details);
    });
}

} // namespace ringdown::window
