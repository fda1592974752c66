// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/messages/CallerPane.h"

#include "ui/messages/CallView.h"
#include "ui/messages/CallerHistory.h"
#include "ui/messages/ConversationView.h"
#include "ui/messages/InboxLink.h"
#include "ui/messages/MessageWords.h"
#include "ui/messages/TextDeeds.h"
#include "ui/messages/VoicemailDeeds.h"
#include "ui/messages/pictures/PictureDeeds.h"
#include "ui/messages/pictures/PictureShelf.h"
#include "ui/shell/Caption.h"

#include <QKeyEvent>

#include <algorithm>
#include <utility>

namespace ringdown::messages {

CallerPane::CallerPane(PlayerSource &players, SoundCache cache, InboxLink &inbox, QWidget *window)
    : m_inbox(inbox)
    , m_shelf(new PictureShelf(this))
    , m_view(new ConversationView(players, *m_shelf))
    , m_history(new CallerHistory(this))
    , m_deeds(new VoicemailDeeds(m_view->call().player(), std::move(cache), window, this))
    , m_pictures(new PictureDeeds(*m_shelf, window, this))
    , m_texts(new TextDeeds(*m_view, inbox, this))
{
    setObjectName(QStringLiteral("surface"));
    setAttribute(Qt::WA_StyledBackground);
    auto *hint = new shell::Caption(shell::TextSize::Normal, format::Tone::Neutral);
    hint->setText(tr("Choose a caller to hear and read what they left."));
    hint->setAlignment(Qt::AlignCenter);
    hint->setWordWrap(true);
    addWidget(hint);
    addWidget(m_view);
    wire();
}

void CallerPane::wire()
{
    const CallView &call = m_view->call();
    connect(&call, &CallView::claimWanted, this, &CallerPane::claimWanted);
    connect(&call, &CallView::giveBackWanted, this, &CallerPane::giveBackWanted);
    connect(&call, &CallView::callWanted, this, &CallerPane::callWanted);
    connect(&call, &CallView::textWanted, this, &CallerPane::writeBack);
    connect(m_view, &ConversationView::openWanted, this, &CallerPane::openEntry);
    connect(m_view, &ConversationView::earlierWanted, m_history, &CallerHistory::showEarlier);
    connect(m_view, &ConversationView::picturesWanted, m_pictures, &PictureDeeds::look);
    connect(m_view, &ConversationView::saveWanted, m_pictures, &PictureDeeds::save);
    connect(m_pictures, &PictureDeeds::closed, m_view, &ConversationView::focusMedium);
    connect(m_pictures, &PictureDeeds::said, this, &CallerPane::told);
    connect(m_history, &CallerHistory::changed, this, &CallerPane::showAgain);
    connect(m_texts, &TextDeeds::sent, this, &CallerPane::sent);
    connect(m_texts, &TextDeeds::failed, this, &CallerPane::failed);
    connect(m_deeds, &VoicemailDeeds::failed, this, &CallerPane::failed);
    connect(m_deeds, &VoicemailDeeds::heard, this, [this](const client::Voicemail &voicemail) {
        if (m_found && m_found->id() == InboxItem{voicemail}.id())
            m_found = InboxItem{voicemail};
    });
    connect(m_deeds, &VoicemailDeeds::heard, &m_history->link(), &InboxLink::takeVoicemail);
    connect(m_deeds, &VoicemailDeeds::heard, &m_inbox, &InboxLink::takeVoicemail);
    connect(m_deeds, &VoicemailDeeds::deleting, this, &CallerPane::deleting);
    connect(m_deeds, &VoicemailDeeds::deleted, this, &CallerPane::forgetVoicemail);
}

void CallerPane::setRelay(link::RelayPort *relay)
{
    m_deeds->setRelay(relay);
    m_pictures->drop();
    m_shelf->setRelay(relay);
    m_history->setRelay(relay);
    drop();
}

void CallerPane::setOperator(const QString &name)
{
    m_texts->setOperator(name);
    m_deeds->setOperator(name);
}

void CallerPane::setNow(Instant now)
{
    m_now = now;
    m_history->setNow(now);
}

void CallerPane::takeClaim(const CallSid &call, const std::string &by)
{
    auto *found = m_found ? std::get_if<client::Voicemail>(&m_found->what) : nullptr;
    if (found && found->call.sid == call)
        found->call.claimedBy = by;
    m_history->link().takeClaim(call, by);
}

void CallerPane::reload()
{
    m_history->link().reload();
}

void CallerPane::showEvent(QShowEvent *event)
{
    QStackedWidget::showEvent(event);
    m_history->link().setPaused(false);
}

void CallerPane::hideEvent(QHideEvent *event)
{
    m_history->link().setPaused(true);
    QStackedWidget::hideEvent(event);
}

void CallerPane::choose(const Conversation &conversation, const std::string &entry)
{
    m_chosen = conversation;
    m_found.reset();
    m_replyFrom.clear();
    openEntry(entry);
}

void CallerPane::listen(const Conversation &conversation, const InboxItem &voicemail)
{
    m_isListening = true;
    m_chosen = conversation;
    m_found = voicemail;
    m_replyFrom.clear();
    openEntry(voicemail.id());
}

void CallerPane::drop()
{
    m_chosen.reset();
    m_found.reset();
    m_open.clear();
    showAgain();
}

/// An old message that was asked for stays, though no list has it.
void CallerPane::update(const std::optional<Conversation> &conversation)
{
    if (conversation)
        m_chosen = conversation;
    else if (!m_found)
        return drop();
    showAgain();
}

void CallerPane::openEntry(const std::string &entry)
{
    m_open = entry;
    showAgain();
    Q_EMIT opened();
}

bool CallerPane::openNext()
{
    const auto &lines = m_timeline.lines;
    auto line = std::find_if(lines.begin(), lines.end(), [this](const CallerLine &each) {
        return each.call() && each.call()->id() == m_open;
    });
    if (line != lines.end())
        line = std::find_if(line + 1, lines.end(), [](const CallerLine &each) { return each.call(); });
    if (line == lines.end())
        return false;
    openEntry(line->call()->id());
    return true;
}

void CallerPane::showAgain()
{
    if (m_chosen && m_chosen->id() != m_shown)
        m_shelf->dropWaiting(); // others' pictures are looked at
    m_shown = m_chosen ? m_chosen->id() : std::string();
    m_history->turnTo(m_chosen ? std::optional(m_chosen->caller()) : std::nullopt);
    setCurrentIndex(m_chosen ? 1 : 0);
    if (m_chosen)
        m_view->show(sight(), m_names, m_now);
    else
        m_timeline = {};
    useOpenCall();
}

CallerSight CallerPane::sight()
{
    Conversation known = *m_chosen;
    if (m_found && !known.find(m_found->id()))
        known.entries.push_back(*m_found);
    m_timeline = m_history->timeline(known, m_open);
    const Caller caller = known.caller();
    CallerSight sight;
    sight.who = whoWords(known, m_names);
    sight.timeline = m_timeline;
    sight.open = m_open;
    sight.isWriting = !m_replyFrom.empty();
    sight.route = {caller.tenant, replyNumber(), caller.phone};
    sight.isStopped = m_inbox.inbox().isStopped(sight.route.number, sight.route.with);
    return sight;
}

std::string CallerPane::replyNumber() const
{
    if (!m_replyFrom.empty())
        return m_replyFrom;
    const std::string begun = m_view->draftNumber(m_chosen->caller());
    return begun.empty() ? newestNumber(m_timeline) : begun;
}

const InboxItem *CallerPane::openItem() const
{
    for (const CallerLine &line : m_timeline.lines) {
        if (line.call() && line.call()->id() == m_open)
            return line.call();
    }
    return nullptr;
}

void CallerPane::useOpenCall()
{
    const InboxItem *item = openItem();
    const auto *voicemail = item ? std::get_if<client::Voicemail>(&item->what) : nullptr;
    if (!voicemail)
        return m_view->call().player().stop();
    m_deeds->choose(*voicemail, whoWords(*item, m_names));
    if (std::exchange(m_isListening, false))
        m_deeds->listen();
}

/// From the number that the caller called.
void CallerPane::writeBack()
{
    if (const InboxItem *item = openItem())
        m_replyFrom = item->call()->to;
    showAgain();
    m_view->composer().begin();
}

/// What was opened meanwhile stays open; else it is the next of the caller's that nobody has heard.
void CallerPane::forgetVoicemail(const std::string &sid)
{
    const auto isGone = [&](const InboxItem *item) {
        const auto *voicemail = item ? std::get_if<client::Voicemail>(&item->what) : nullptr;
        return voicemail && voicemail->sid == sid;
    };
    if (!openItem() || isGone(openItem())) // the relay may have told of it first
        m_open.clear();
    if (m_found && isGone(&*m_found))
        m_found.reset();
    m_history->link().dropVoicemail(sid);
    Q_EMIT deleted(sid);
    if (m_chosen && m_open.empty() && m_chosen->unheard() > 0)
        openEntry(m_chosen->firstToOpen());
}

void CallerPane::togglePlaying()
{
    if (openItem() && !m_view->call().player().isHidden())
        m_view->call().player().togglePlaying();
    else
        Q_EMIT told(tr("There is no message to play here."));
}

/// What nothing inside takes: a button has its own Space.
void CallerPane::keyPressEvent(QKeyEvent *event)
{
    if (m_chosen && event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier)
        togglePlaying();
    else
        QStackedWidget::keyPressEvent(event);
}

void CallerPane::skip(std::chrono::seconds by)
{
    m_view->call().player().skip(by);
}

QWidget *CallerPane::firstField()
{
    return m_chosen ? m_view->firstField() : nullptr;
}

} // namespace ringdown::messages
