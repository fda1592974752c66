// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/link/Desk.h"

#include "core/plan/PlanReader.h"
#include "core/plan/PlanWriter.h"
#include "ui/format/UnreadablePlan.h"

#include <utility>

namespace ringdown::link {
namespace {

using namespace std::chrono_literals;

constexpr int dayPageRows = 500;
constexpr int mostDayPages = 20;
constexpr int notFound = 404;
constexpr int stale = 412;

} // namespace

Desk::Desk(std::function<Instant()> clock, QObject *parent)
    : QObject(parent)
    , m_clock(std::move(clock))
{
    connect(&m_book, &CallBook::callChanged, this, &Desk::callChanged);
    connect(&m_book, &CallBook::beginningMissing, this, &Desk::askCall);
}

void Desk::follow(RelayPort &relay)
{
    if (m_relay)
        disconnect(m_relay, nullptr, this, nullptr);
    m_relay = &relay;
    m_book.clear();
    m_names = {};
    m_hasDay = false;
    m_isPlanOwed = false;
    m_lacksPlan = false;
    Q_EMIT forgotten();
    connect(m_relay, &RelayPort::eventArrived, this, &Desk::take);
    connect(m_relay, &RelayPort::connected, this, &Desk::greet);
    connect(m_relay, &RelayPort::livenessChanged, this, [this](client::Liveness liveness) {
        if (liveness == client::Liveness::Live)
            askAgain();
    });
    connect(m_relay, &RelayPort::historyReset, this, [this] {
        m_book.clear();
        Q_EMIT forgotten();
        loadPlan(); // another store counts its revisions from the beginning: the same number is another plan
        loadDay();
    });
}

void Desk::greet(qint64 revision)
{
    if (revision == 0 && !m_names.isKnown())
        tellPlanMissing();
    else if (revision != m_names.revision())
        loadPlan();
    if (!m_hasDay)
        loadDay();
}

/// A relay that stood still for a while keeps its connection, so nobody greets it anew.
void Desk::askAgain()
{
    if (m_isPlanOwed)
        loadPlan();
    if (!m_hasDay)
        loadDay();
}

void Desk::take(const Event &event)
{
    if (event.kind == EventKind::PlanPushed)
        loadPlan();
    if (event.kind == EventKind::MissedClaimed)
        Q_EMIT claimed(event.call, event.by);
    if (event.kind == EventKind::MissedReturned)
        Q_EMIT reopened(event.call);
    m_book.apply(event);
}

void Desk::loadPlanWhenHeard()
{
    m_isPlanOwed = true;
    if (m_relay && m_relay->freshness().liveness == client::Liveness::Live)
        loadPlan();
}

void Desk::loadPlan()
{
    m_relay->plan([this](const client::ApiResult<client::LivePlan> &answer) {
        const QString deed = tr("The plan could not be loaded.");
        const bool isMissing = !answer && answer.failure.status == notFound && !m_names.isKnown();
        m_isPlanOwed = !answer && !isMissing;
        if (isMissing)
            return tellPlanMissing();
        if (!answer) {
            Q_EMIT planNotLoaded(format::failureWords(deed, answer.failure));
            return Q_EMIT failed(deed, answer.failure);
        }
        Q_EMIT loaded(deed);
        takePlan(*answer.value);
    });
}

void Desk::tellPlanMissing()
{
    m_lacksPlan = true;
    Q_EMIT planMissing();
}

void Desk::beginPlan(const std::string &author, const QString &note)
{
    m_relay->push(plan::writePlan({}), 0, note.toStdString(), author,
                  [this](const client::ApiResult<client::Pushed> &answer) {
                      if (!answer && answer.failure.status != stale)
                          Q_EMIT failed(tr("The plan could not be begun."), answer.failure);
                      loadPlan(); // also where another desk was quicker
                  });
}

void Desk::takePlan(const client::LivePlan &live)
{
    m_lacksPlan = false;
    plan::PlanReading reading = plan::readPlan(live.text);
    if (!reading.isValid()) {
        const auto words = format::unreadablePlanWords(live.revision, reading.errors);
        Q_EMIT planNotLoaded(words);
        return Q_EMIT planUnreadable(live.revision, words);
    }
    m_names = format::PlanNames(std::move(reading.plan), live.revision);
    Q_EMIT namesChanged();
}

void Desk::loadDay()
{
    client::CallQuery query;
    query.since = m_clock() - 24h;
    query.limit = dayPageRows;
    m_hasDay = true;
    askDay(query, mostDayPages);
}

void Desk::askDay(const client::CallQuery &query, int pagesLeft)
{
    m_relay->calls(query, [this, query, pagesLeft](const client::ApiResult<client::CallPage> &answer) {
        const QString deed = tr("Today’s calls could not be loaded.");
        if (!answer) {
            m_hasDay = false;
            return Q_EMIT failed(deed, answer.failure);
        }
        std::vector<CallSummary> ended;
        for (const CallSummary &call : answer.value->calls) {
            if (call.endedAt)
                ended.push_back(call);
            else
                askCall(call.sid);
        }
        Q_EMIT dayLoaded(ended);
        if (!answer.value->next || pagesLeft <= 1)
            return Q_EMIT loaded(deed);
        client::CallQuery older = query;
        older.after = *answer.value->next;
        askDay(older, pagesLeft - 1);
    });
}

void Desk::askCall(const CallSid &sid)
{
    m_relay->call(sid, [this](const client::ApiResult<client::CallDetail> &answer) {
        if (answer)
            m_book.apply(*answer.value);
    });
}

void Desk::claim(const CallSid &sid, const std::string &by)
{
    m_relay->claim(sid, by, [this, sid, by](const client::ApiResult<CallSummary> &answer) {
        if (!answer)
            return Q_EMIT failed(tr("The call was not claimed."), answer.failure);
        Q_EMIT claimed(sid, answer.value->claimedBy.empty() ? by : answer.value->claimedBy);
        Q_EMIT claimDone(sid);
    });
}

void Desk::giveBack(const CallSid &sid, const std::string &by)
{
    m_relay->unclaim(sid, by, [this, sid](const client::ApiResult<CallSummary> &answer) {
        if (!answer)
            return Q_EMIT failed(tr("The call was not given back."), answer.failure);
        Q_EMIT reopened(sid);
        Q_EMIT givenBack(sid);
    });
}

void Desk::sendToVoicemail(const CallSid &sid, const std::string &by)
{
    m_relay->sendToVoicemail(sid, by, [this, sid](const client::ApiResult<CallSummary> &answer) {
        if (!answer)
            return Q_EMIT failed(tr("The caller was not sent to voicemail."), answer.failure);
        Q_EMIT sentToVoicemail(sid);
    });
}

void Desk::startDrill(const client::TestCallRequest &request)
{
    m_relay->testCall(request, [this](const client::ApiResult<CallSid> &answer) {
        if (!answer)
            return Q_EMIT drillFailed(answer.failure);
        Q_EMIT drillStarted(*answer.value);
        if (const routing::CallState *call = m_book.find(*answer.value))
            Q_EMIT callChanged(*call); // its first events may have been quicker than the answer
    });
}

void Desk::previewLiveTest(const client::TestCallRequest &request)
{
    m_relay->previewLiveTest(request, [this](const client::ApiResult<client::LiveTestPreview> &answer) {
        if (answer)
            Q_EMIT liveTestPreviewed(*answer.value);
        else
            Q_EMIT liveTestNotPreviewed(answer.failure);
    });
}

} // namespace ringdown::link
