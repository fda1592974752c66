// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/format/FreshnessWords.h"
#include "ui/format/PlanNames.h"
#include "ui/link/RelayPort.h"
#include "ui/messages/Conversation.h"
#include "ui/messages/InboxEmptiness.h"
#include "ui/messages/PlayerSource.h"
#include "ui/messages/SoundCache.h"
#include "ui/shell/Page.h"

#include <QPointer>

#include <memory>
#include <optional>

class QListView;
class QPushButton;
class QStackedWidget;

namespace ringdown::shell {
class Banner;
class Caption;
class EmptyState;
} // namespace ringdown::shell

namespace ringdown::messages {

class CallerPane;
class FolderTabs;
class InboxLink;
class InboxModel;
class InboxSearch;
class MarkAllHeard;

/// Voicemails, texts and missed calls that wait for somebody, by caller.
class MessagesPage : public shell::Page {
    Q_OBJECT
public:
    /// window: what sheets are laid over.
    MessagesPage(std::unique_ptr<PlayerSource> players, SoundCache cache, QWidget *window);
    ~MessagesPage() override;

    void setOperator(const QString &name);
    void setFreshness(const format::Freshness &freshness); ///< of what the feed tells
    /// Shows a voicemail, be it old, and plays it.
    void listen(const CallSid &call, const std::string &sid);
    /// What was written with a caller, as soon as the list has it.
    void showTexts(const Caller &with);
    void takeClaim(const CallSid &call, const std::string &by);
    InboxCounts counts() const; ///< of the business that is shown
    QWidget *details();         ///< all that stands beside the list, whoever is chosen

    QString title() const override { return tr("Messages"); }
    void setRelay(link::RelayPort *relay) override;
    void setNames(const format::PlanNames &names) override;
    void setNow(Instant now) override;
    void showTenant(const TenantId &tenant) override;
    void reload() override;
    bool listsCalls() const override { return true; }
    std::optional<CallSummary> currentCall() const override;
    bool hasFilter() const override { return true; }
    void focusFilter() override;
    void clearFilter() override;
    bool isFiltered() const override;
    void openCurrent() override;
    void explainCurrent() override;
    QWidget *mainTable() override;
    QWidget *detailPane() override;

Q_SIGNALS:
    void claimWanted(const ringdown::CallSid &sid);
    void giveBackWanted(const ringdown::CallSid &sid);
    void callWanted(const ringdown::CallSid &sid); ///< in the call log
    void waitingChanged();
    void told(const QString &sentence); ///< what became of a deed
    void failed(const QString &deed, const ringdown::client::ApiFailure &failure);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    QWidget *buildList();
    void wire();
    void refresh();
    void putRows();
    void showWanted();
    void showFolders();
    void showEmpty();
    void showAsOf();
    InboxSight seen() const;
    void pressEmpty(int button);
    void showCurrentRow(int row);
    void hear(const Conversation &of, const InboxItem &voicemail);
    void goOnBehind(const std::string &sid); ///< the voicemail is deleted

    std::unique_ptr<PlayerSource> m_players;
    format::PlanNames m_names;
    TenantId m_tenant;
    Instant m_now;
    format::Freshness m_freshness;
    std::optional<Caller> m_wanted; ///< whose texts are to be shown once they came
    int m_deletedRow = 0;           ///< of whom a message is being deleted
    bool m_isPutting = false;       ///< rows come and go by themselves
    bool m_isBehind = false;        ///< something came while nobody looked
    InboxModel *m_model;
    QListView *m_list;
    FolderTabs *m_folders;
    InboxSearch *m_search;
    QPushButton *m_allHeard;
    QPushButton *m_older;
    shell::Caption *m_asOf;
    shell::Banner *m_trouble;
    shell::EmptyState *m_empty;
    QStackedWidget *m_body;
    InboxLink *m_link;
    CallerPane *m_caller;
    MarkAllHeard *m_markAll;
};

} // namespace ringdown::messages
