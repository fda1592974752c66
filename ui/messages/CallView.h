// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/format/PlanNames.h"
#include "ui/messages/Inbox.h"
#include "ui/messages/PlayerBar.h"

#include <QWidget>

class QFrame;
class QPushButton;

namespace ringdown::shell {
class Caption;
}

namespace ringdown::messages {

/// A call that waits for somebody: its message with player and transcript, or that there is none, and who
/// takes care of it.
class CallView : public QWidget {
    Q_OBJECT
public:
    explicit CallView(PlayerSource &players, QWidget *parent = nullptr);

    /// A voicemail or a missed call. The same one again changes words alone: what plays goes on.
    void show(const InboxItem &item, const format::PlanNames &names, Instant now);
    PlayerBar &player() { return *m_player; }
    QWidget *firstButton(); ///< what gets the keys first
    const InboxItem &item() const { return m_item; }

Q_SIGNALS:
    void claimWanted(const ringdown::CallSid &sid);
    void giveBackWanted(const ringdown::CallSid &sid);
    void textWanted();
    void callWanted(const ringdown::CallSid &sid);

private:
    QWidget *buildHead();
    QWidget *buildTranscript();
    QWidget *buildDeeds();
    void showMessage(const format::PlanNames &names, Instant now);
    void showDeeds();

    InboxItem m_item;
    PlayerBar *m_player;
    shell::Caption *m_title;
    shell::Caption *m_about;
    QFrame *m_card;
    shell::Caption *m_transcriptTitle;
    shell::Caption *m_transcript;
    shell::Caption *m_heard;
    shell::Caption *m_nothing;
    shell::Caption *m_claimed;
    QPushButton *m_claim;
    QPushButton *m_giveBack;
    QPushButton *m_text;
    QPushButton *m_call;
};

} // namespace ringdown::messages
