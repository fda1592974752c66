// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/format/PlanNames.h"
#include "ui/link/RelayPort.h"
#include "ui/messages/Inbox.h"
#include "ui/messages/PlayerSource.h"
#include "ui/messages/SoundCache.h"
#include "ui/shell/Page.h"

#include <QPointer>

#include <memory>
#include <optional>

class QListView;
class QPushButton;
class QStackedWidget;
class QTabBar;

namespace ringdown::shell {
class Banner;
class Caption;
class EmptyState;
} // namespace ringdown::shell

namespace ringdown::messages {

class CallView;
class InboxLink;
class InboxModel;
class MarkAllHeard;
class ThreadView;
class VoicemailDeeds;

/// Voicemails, texts and missed calls that wait for somebody.
class MessagesPage : public shell::Page {
    Q_OBJECT
public:
    /// window: what sheets are laid over.
    MessagesPage(std::unique_ptr<PlayerSource> players, SoundCache cache, QWidget *window);
    ~MessagesPage() override;

    void setOperator(const QString &name);
    /// Shows a voicemail, be it old, and plays it.
    void listen(const CallSid &call, const std::string &sid);
    void takeClaim(const CallSid &call, const std::string &by);
    InboxCounts counts() const; ///< of the business that is shown

    QString title() const override;
    void setRelay(link::RelayPort *relay) override;
    void setNames(const format::PlanNames &names) override;
    void setNow(Instant now) override;
    void showTenant(const TenantId &tenant) override;
    void reload() override;
    bool listsCalls() const override { return true; }
    std::optional<CallSummary> currentCall() const override;
    void openCurrent() override;
    void explainCurrent() override;
    QWidget *mainTable() override;
    QWidget *detailPane() override;

Q_SIGNALS:
    void claimWanted(const ringdown::CallSid &sid);
    void callWanted(const ringdown::CallSid &sid); ///< in the call log
    void waitingChanged();
    void failed(const QString &deed, const ringdown::client::ApiFailure &failure);

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    QWidget *buildList();
    QWidget *buildDetail();
    void wire();
    void addKeys();
    void refresh();
    void showFolders();
    void showEmpty();
    void pressEmpty(int button);
    void showDetail();
    void showCurrentRow(int row);
    void showThread(const client::Thread &thread);
    void writeBack();
    void send(const QString &words);
    void tellNotSent(const client::Thread &to, const client::ApiFailure &failure);
    void showFolder(Folder folder);
    Folder folder() const;

    std::unique_ptr<PlayerSource> m_players;
    format::PlanNames m_names;
    TenantId m_tenant;
    Instant m_now;
    QString m_operator;
    std::optional<InboxItem> m_chosen; ///< what the detail shows
    bool m_isListening = false;        ///< the next voicemail that is shown is played
    InboxModel *m_model;
    QListView *m_list;
    QTabBar *m_folders;
    QPushButton *m_allHeard;
    QPushButton *m_older;
    shell::Banner *m_trouble;
    shell::EmptyState *m_empty;
    QStackedWidget *m_body;
    QStackedWidget *m_detail;
    shell::Caption *m_hint;
    CallView *m_call;
    ThreadView *m_thread;
    VoicemailDeeds *m_deeds;
    InboxLink *m_link;
    MarkAllHeard *m_markAll;
};

} // namespace ringdown::messages
