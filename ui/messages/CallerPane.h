// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/format/PlanNames.h"
#include "ui/link/RelayPort.h"
#include "ui/messages/CallerTimeline.h"
#include "ui/messages/SoundCache.h"

#include <QStackedWidget>

#include <chrono>
#include <optional>

namespace ringdown::messages {

class CallerHistory;
class ConversationView;
struct CallerSight;
class InboxLink;
class PictureDeeds;
class PictureShelf;
class PlayerSource;
class TextDeeds;
class VoicemailDeeds;

/// Beside the list: the caller that was chosen in it, with what one can do about them.
class CallerPane : public QStackedWidget {
    Q_OBJECT
public:
    /// inbox: of everybody; window: what sheets are laid over.
    CallerPane(PlayerSource &players, SoundCache cache, InboxLink &inbox, QWidget *window);

    void setRelay(link::RelayPort *relay);
    void setOperator(const QString &name);
    void setNames(const format::PlanNames &names) { m_names = names; } ///< shown by the next update
    void setNow(Instant now);
    void takeClaim(const CallSid &call, const std::string &by);
    void reload();

    const std::optional<Conversation> &chosen() const { return m_chosen; }
    /// Another caller, and which of their entries is open.
    void choose(const Conversation &conversation, const std::string &entry);
    /// A voicemail that maybe no list has, and plays it.
    void listen(const Conversation &conversation, const InboxItem &voicemail);
    void drop(); ///< nobody is chosen
    /// What is known of the chosen one has changed; nothing: no list has anything of theirs.
    void update(const std::optional<Conversation> &conversation);
    void showAgain();                  ///< words change with time and plan
    bool openNext();                   ///< false when no call of the caller came after the open one
    const InboxItem *openItem() const; ///< nullptr when none is open
    void togglePlaying();              ///< or says that there is nothing to play
    void skip(std::chrono::seconds by);
    QWidget *firstField(); ///< nullptr while nobody is chosen
    VoicemailDeeds &deeds() { return *m_deeds; }

Q_SIGNALS:
    void claimWanted(const ringdown::CallSid &sid);
    void giveBackWanted(const ringdown::CallSid &sid);
    void callWanted(const ringdown::CallSid &sid);
    void opened();
    void sent();
    void deleting(); ///< what has the keys here will be gone
    void deleted(const std::string &sid);
    void told(const QString &sentence); ///< what became of a deed
    void failed(const QString &deed, const ringdown::client::ApiFailure &failure);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void wire();
    void openEntry(const std::string &entry);
    CallerSight sight();
    /// Of an answer; what is being written goes out from where it was begun.
    std::string replyNumber() const;
    void useOpenCall();
    void writeBack();
    void forgetVoicemail(const std::string &sid);

    InboxLink &m_inbox;
    format::PlanNames m_names;
    Instant m_now;
    std::optional<Conversation> m_chosen;
    std::optional<InboxItem> m_found; ///< of the chosen one, a voicemail that maybe no list has
    std::string m_open;               ///< id of the entry that is open, "" for none
    std::string m_replyFrom;          ///< the number an answer was asked for from, "" for none
    CallerTimeline m_timeline;        ///< as it is shown
    bool m_isListening = false;       ///< the next voicemail that is shown is played
    std::string m_shown;              ///< whose conversation was shown last
    PictureShelf *m_shelf;
    ConversationView *m_view;
    CallerHistory *m_history;
    VoicemailDeeds *m_deeds;
    PictureDeeds *m_pictures;
    TextDeeds *m_texts;
};

} // namespace ringdown::messages
