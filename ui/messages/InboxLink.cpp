// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/messages/InboxLink.h"

#include <QTimer>

#include <algorithm>
#include <utility>

namespace ringdown::messages {
namespace {

constexpr int missedAtOnce = 200;
constexpr int ofCallerAtOnce = 50;
constexpr int textsOfCallerAtOnce = 200; ///< with what became of them
constexpr int mostPages = 10; ///< that come by themselves, of what may wait for somebody, or of one caller
constexpr int askPause = 400; ///< ms: several events of one call ask once

/// Whether an event may change what is listed.
bool concernsMessages(EventKind kind)
{
    switch (kind) {
    case EventKind::VoicemailRecorded:
    case EventKind::VoicemailTranscribed:
    case EventKind::VoicemailHeard:
    case EventKind::VoicemailDeleted:
    case EventKind::CallEnded:
    case EventKind::MissedClaimed:
    case EventKind::MissedReturned:
    case EventKind::MessageReceived:
    case EventKind::MessageSent:
    case EventKind::TextSent:
    case EventKind::TextDelivered:
    case EventKind::TextFailed:
    case EventKind::TextUnknown:
    case EventKind::TextsStopped:
    case EventKind::TextsResumed:
        return true;
    default:
        return false;
    }
}

/// What became of a text names no phone: it may be of anybody's.
bool mayConcern(const Event &event, const Caller &caller)
{
    if (!event.tenant.isEmpty() && event.tenant != caller.tenant)
        return false;
    const bool namesPhones = !event.from.empty() || !event.to.empty();
    return !namesPhones || event.from == caller.phone || event.to == caller.phone;
}

bool isEmpty(const client::VoicemailPage &page)
{
    return page.voicemails.empty();
}

bool isEmpty(const client::ThreadPage &page)
{
    return page.threads.empty();
}

bool isEmpty(const client::CallPage &page)
{
    return page.calls.empty();
}

/// A voicemail of one call, out of its events.
std::optional<client::Voicemail> voicemailIn(const client::CallDetail &detail, const std::string &sid)
{
    std::optional<client::Voicemail> found;
    for (const Event &event : detail.events) {
        if (event.sid != sid)
            continue;
        if (event.kind == EventKind::VoicemailRecorded)
            found = client::Voicemail{detail.call, event.at, event.seconds.value_or(0), sid, {}, {}, {}};
        if (found && event.kind == EventKind::VoicemailTranscribed)
            found->transcript = event.body;
        if (found && !found->heardAt && event.kind == EventKind::VoicemailHeard) {
            found->heardBy = event.by;
            found->heardAt = event.at;
        }
    }
    return found;
}

} // namespace

InboxLink::InboxLink(QObject *parent)
    : QObject(parent)
    , m_askSoon(new QTimer(this))
{
    m_askSoon->setSingleShot(true);
    m_askSoon->setInterval(askPause);
    connect(m_askSoon, &QTimer::timeout, this, &InboxLink::ask);
}

link::MessagesPort *InboxLink::port() const
{
    return m_relay ? m_relay->messages() : nullptr;
}

void InboxLink::turnTo(link::RelayPort *relay, const std::optional<Caller> &caller)
{
    if (m_relay)
        disconnect(m_relay, nullptr, this, nullptr);
    m_relay = relay;
    m_caller = caller;
    ++m_round;
    m_inbox.clear();
    m_questions = {};
    m_failing.succeeded();
    m_whenAll.clear();
    m_askSoon->stop();
    if (relay)
        listen();
    if (relay && caller)
        ask();
    Q_EMIT changed();
}

void InboxLink::listen()
{
    connect(m_relay, &link::RelayPort::eventArrived, this, &InboxLink::take);
    connect(m_relay, &link::RelayPort::connected, this, &InboxLink::reload);
    connect(m_relay, &link::RelayPort::historyReset, this, [this] {
        m_inbox.clear(); // its newest page joins nothing of before
        for (Question &question : m_questions)
            question.olderPages = 0;
        reload();
    });
}

void InboxLink::take(const Event &event)
{
    if (event.kind == EventKind::MissedClaimed)
        takeClaim(event.call, event.by);
    if (event.kind == EventKind::MissedReturned)
        takeClaim(event.call, {});
    // They may be of a page that is not asked for again.
    if (event.kind == EventKind::VoicemailHeard)
        m_inbox.takeHearing(event.sid, event.by, event.at);
    if (event.kind == EventKind::VoicemailTranscribed)
        m_inbox.takeTranscript(event.sid, event.body);
    if (event.kind == EventKind::VoicemailDeleted && event.what != "ordered") // it may still be there
        m_inbox.dropVoicemail(event.sid);
    if (!concernsMessages(event.kind) || (m_caller && !mayConcern(event, *m_caller)))
        return;
    if (m_isPaused)
        m_isBehind = true;
    else if (!m_askSoon->isActive())
        m_askSoon->start();
}

void InboxLink::setPaused(bool isPaused)
{
    m_isPaused = isPaused;
    if (!isPaused && m_isBehind)
        reload();
}

void InboxLink::reload()
{
    m_askSoon->stop();
    if (m_isPaused)
        m_isBehind = true;
    else
        ask();
}

bool InboxLink::isLoaded() const
{
    return std::all_of(m_questions.begin(), m_questions.end(),
                       [](const Question &each) { return each.isLoaded; });
}

const std::optional<client::ApiFailure> &InboxLink::failure() const
{
    static const std::optional<client::ApiFailure> none;
    const auto *failed = std::find_if(m_questions.begin(), m_questions.end(),
                                      [](const Question &each) { return each.failure.has_value(); });
    return failed == m_questions.end() ? none : failed->failure;
}

void InboxLink::note(List list, const std::optional<client::ApiFailure> &why)
{
    Question &question = m_questions[list];
    question.failure = why;
    question.isLoaded = question.isLoaded || (!why && !(m_caller && goesOn(list)));
    if (failure())
        m_failing.failed(m_now);
    else
        m_failing.succeeded();
}

/// A newest page that only joins what is known leaves the end as it is.
template <typename Page>
void InboxLink::putPage(List list, const Page &page, void (Inbox::*put)(const Page &))
{
    const std::string before = olderOf(list);
    (m_inbox.*put)(page);
    if (olderOf(list) != before)
        m_questions[list].endsEmpty = isEmpty(page);
}

template <typename Page>
client::WhenDone<Page> InboxLink::newest(List list, void (Inbox::*put)(const Page &))
{
    return [self = QPointer(this), round = m_round, list, put](const client::ApiResult<Page> &answer) {
        if (!self || self->m_round != round)
            return;
        if (answer)
            self->putPage(list, *answer.value, put);
        self->note(list, answer ? std::nullopt : std::optional(answer.failure));
        Q_EMIT self->changed();
        self->goOn(list);
    };
}

template <typename Page>
client::WhenDone<Page> InboxLink::older(List list, void (Inbox::*put)(const Page &))
{
    return [self = QPointer(this), round = m_round, after = olderOf(list), list,
            put](const client::ApiResult<Page> &answer) {
        if (!self || self->m_round != round)
            return;
        self->m_questions[list].isAskingOlder = false;
        if (answer && self->olderOf(list) == after) // else its place is gone
            self->putPage(list, *answer.value, put);
        self->note(list, answer ? std::nullopt : std::optional(answer.failure));
        Q_EMIT self->changed();
        if (list == Voicemails)
            self->goOnToAll();
        self->goOn(list);
    };
}

client::CallQuery InboxLink::missed(List list, const std::string &after) const
{
    client::CallQuery query;
    query.outcome = Outcome::Missed;
    query.also = {{CallField::Has,
                   list == Open ? Sense::Unwanted : Sense::Wanted,
                   std::string(traitName(CallTrait::Claim)),
                   {}},
                  {CallField::Has, Sense::Unwanted, std::string(traitName(CallTrait::Test)), {}}};
    query.limit = m_caller ? ofCallerAtOnce : missedAtOnce;
    query.after = after;
    if (m_caller) {
        query.tenant = m_caller->tenant.value;
        query.from = m_caller->phone;
    }
    return query;
}

client::MessageQuery InboxLink::ofMessages(int limit, const std::string &after) const
{
    return m_caller ? client::MessageQuery{after, m_caller->tenant, m_caller->phone, limit}
                    : client::MessageQuery{after};
}

void InboxLink::ask()
{
    m_isBehind = false;
    if (!port())
        return;
    m_relay->calls(missed(Open, {}), newest(Open, &Inbox::setOpen));
    m_relay->calls(missed(Taken, {}), newest(Taken, &Inbox::setTaken));
    port()->threads(ofMessages(textsOfCallerAtOnce, {}), newest(Threads, &Inbox::setThreads));
    port()->voicemails(ofMessages(ofCallerAtOnce, {}), newest(Voicemails, &Inbox::setVoicemails));
}

const std::string &InboxLink::olderOf(List list) const
{
    switch (list) {
    case Threads:
        return m_inbox.olderThreads();
    case Open:
        return m_inbox.olderOpen();
    case Taken:
        return m_inbox.olderTaken();
    case Voicemails:
    case ListCount:
        break;
    }
    return m_inbox.olderVoicemails();
}

void InboxLink::askOlder(List list)
{
    const std::string after = olderOf(list);
    if (!port() || after.empty() || std::exchange(m_questions[list].isAskingOlder, true))
        return;
    switch (list) {
    case Threads:
        return port()->threads(ofMessages(textsOfCallerAtOnce, after), older(list, &Inbox::addThreads));
    case Open:
        return m_relay->calls(missed(list, after), older(list, &Inbox::addOpen));
    case Taken:
        return m_relay->calls(missed(list, after), older(list, &Inbox::addTaken));
    case Voicemails:
    case ListCount:
        return port()->voicemails(ofMessages(ofCallerAtOnce, after), older(list, &Inbox::addVoicemails));
    }
}

/// What waits for somebody is counted, however old it is; what one caller wrote may lie behind many pages.
bool InboxLink::goesOn(List list) const
{
    const Question &question = m_questions[list];
    const bool mayWait = list == Voicemails || list == Open;
    return (m_caller ? question.endsEmpty : mayWait) && !question.failure &&
           question.olderPages < mostPages && !olderOf(list).empty();
}

void InboxLink::goOn(List list)
{
    if (!goesOn(list) || m_questions[list].isAskingOlder)
        return;
    ++m_questions[list].olderPages;
    askOlder(list);
}

void InboxLink::askOlder(Folder folder)
{
    if (m_caller)
        m_questions[Threads].olderPages = 0; // somebody wants them
    if (folder == Folder::Texts || folder == Folder::All)
        askOlder(Threads);
    if (folder == Folder::Unclaimed || folder == Folder::All)
        askOlder(Open);
    if (folder != Folder::Texts)
        askOlder(Voicemails);
    if (folder == Folder::All)
        askOlder(Taken);
}

void InboxLink::askAllVoicemails(AllDone done)
{
    m_whenAll.push_back(std::move(done));
    if (olderOf(Voicemails).empty())
        goOnToAll();
    else
        askOlder(Voicemails);
}

void InboxLink::goOnToAll()
{
    if (m_whenAll.empty())
        return;
    const auto &failure = m_questions[Voicemails].failure;
    if (!failure && !olderOf(Voicemails).empty())
        return askOlder(Voicemails);
    for (const AllDone &done : std::exchange(m_whenAll, {}))
        done(failure);
}

void InboxLink::find(const CallSid &call, const std::string &sid, client::WhenDone<client::Voicemail> done)
{
    if (!m_relay)
        return;
    m_relay->call(call, [self = QPointer(this), sid,
                         done = std::move(done)](const client::ApiResult<client::CallDetail> &answer) {
        if (!self)
            return;
        auto found = answer ? voicemailIn(*answer.value, sid) : std::nullopt;
        if (found)
            return done({std::move(found), {}});
        done({std::nullopt,
              answer ? client::ApiFailure{{ErrorCode::NotFound, "there is no such voicemail"}, 404, {}, {}}
                     : answer.failure});
    });
}

void InboxLink::takeVoicemail(const client::Voicemail &changedOne)
{
    m_inbox.takeVoicemail(changedOne);
    Q_EMIT changed();
}

void InboxLink::takeClaim(const CallSid &call, const std::string &by)
{
    m_inbox.takeClaim(call, by);
    Q_EMIT changed();
}

void InboxLink::dropVoicemail(const std::string &sid)
{
    m_inbox.dropVoicemail(sid);
    Q_EMIT changed();
}

} // namespace ringdown::messages
