// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/client/ControlClient.h"
#include "ui/format/PlanNames.h"
#include "ui/format/Tone.h"
#include "ui/relay/AlarmsCard.h"
#include "ui/relay/HostPort.h"
#include "ui/relay/LogView.h"
#include "ui/shell/Page.h"

#include <optional>
#include <string>

class QPushButton;
class QScrollArea;
class QStackedWidget;
class QTabBar;
class QTimer;
class QVBoxLayout;

namespace ringdown::shell {
class Caption;
class PageHeader;
} // namespace ringdown::shell

namespace ringdown::relay_ui {

class FailedTextsCard;
class HostCard;
class NoRelay;
class OutsideCard;
class SilenceNotice;
class StateCard;

/// How the relay is: alarms, figures, the look from outside, its own log, and the one that this desk runs.
class RelayPage : public shell::Page {
    Q_OBJECT
public:
    explicit RelayPage(QWidget *parent = nullptr);

    void setHost(HostPort *host);
    void setMuted(const MutedAlarms &muted);
    void showHostAddress(); ///< with the keys in its field
    void showHost();        ///< the relay of this desk, with the keys at its port
    void confirmStop();     ///< the answer to stopWanted()
    void askNow();          ///< without waiting for the next time

    QString title() const override;
    void setRelay(link::RelayPort *relay) override;
    void setNames(const format::PlanNames &names) override;
    void setNow(Instant now) override;
    void showTenant(const TenantId &) override {}
    void reload() override { askNow(); }
    bool needsRelay() const override { return false; }
    bool hasFilter() const override { return true; }
    void focusFilter() override;
    void clearFilter() override { m_log->clearFilter(); }
    bool isFiltered() const override { return m_log->isFiltered(); }
    QWidget *mainTable() override;

Q_SIGNALS:
    void connectWanted();
    void demoWanted();
    void stopWanted();
    void mutedChanged(const ringdown::relay_ui::MutedAlarms &muted);
    /// How many alarms are not muted, and the worst of them in words.
    void alarmsChanged(int count, const QString &worst);
    /// How the outbox is, as far as it is known: "outbox 2"; "" while there is no relay.
    void outboxShown(const QString &words, ringdown::format::Tone tone);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    void buildCards();
    QWidget *buildState();
    void takeStatus(const client::ApiResult<client::RelayStatus> &answer);
    void askLog();
    void lookFromOutside();
    void showBody();
    void showState();
    void showAge();
    void retryText(const std::string &id);
    void tellAlarms();
    const client::RelayStatus *known() const; ///< nullptr when it is too old to show
    format::Times times() const;

    link::RelayPort *m_relay = nullptr;
    HostPort *m_host = nullptr;
    format::PlanNames m_names;
    Instant m_now;
    std::optional<client::RelayStatus> m_status;
    std::optional<Instant> m_askedAt; ///< when the status came, by the relay's clock
    std::uint64_t m_generation = 0;   ///< of the relay; answers of an earlier one are dropped
    QTimer *m_again;
    shell::PageHeader *m_header;
    shell::Caption *m_age;
    SilenceNotice *m_silence;
    QTabBar *m_tabs;
    QStackedWidget *m_body;
    QStackedWidget *m_parts;
    QWidget *m_connected;
    NoRelay *m_none;
    AlarmsCard *m_alarms;
    StateCard *m_process;
    StateCard *m_webhooks;
    StateCard *m_feed;
    StateCard *m_store;
    StateCard *m_outbox;
    StateCard *m_firestore;
    StateCard *m_clock;
    OutsideCard *m_outside;
    FailedTextsCard *m_texts;
    HostCard *m_hostCard;
    QVBoxLayout *m_cards; ///< where that one stands while a relay is followed
    QScrollArea *m_scroll;
    LogView *m_log;
    std::pair<int, QString> m_told{0, {}}; ///< alarms, as the window knows them
};

} // namespace ringdown::relay_ui
