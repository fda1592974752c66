// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/format/PlanNames.h"
#include "ui/link/CallBook.h"
#include "ui/link/RelayPort.h"
#include "ui/live/LiveEmptiness.h"
#include "ui/live/LiveFigures.h"
#include "ui/shell/Page.h"

#include <QElapsedTimer>

class QFrame;
class QPushButton;
class QStackedLayout;

namespace ringdown::shell {
class EmptyState;
class PageHeader;
class Caption;
} // namespace ringdown::shell

namespace ringdown::live {

class JustEnded;
class LadderCard;
class LiveModel;
class LiveTable;

/// The calls of this moment, by need; the chosen call's ladder; what has just ended.
class LivePage : public shell::Page {
    Q_OBJECT
public:
    explicit LivePage(const link::CallBook &book, QWidget *parent = nullptr);

    void takeCall(const routing::CallState &call);
    void takePast(const std::vector<CallSummary> &calls); ///< ended calls from the log
    void takeClaim(const CallSid &sid, const std::string &by);
    void forgetAll();
    /// deskNow by the desk's clock. Numbers and durations follow the freshness (console rule: unknown is
    /// never zero).
    void setTime(Instant deskNow, const link::Freshness &freshness);
    int runningCount() const;
    enum class Stands { InConsole, InOwnWindow };
    void setStands(Stands where);  ///< only in the console it can be detached
    link::DayCounts today() const; ///< of the business that is shown

    QString title() const override;
    void setNames(const format::PlanNames &names) override;
    void showTenant(const TenantId &tenant) override;
    void reload() override;
    bool listsCalls() const override { return true; }
    std::optional<CallSummary> currentCall() const override;
    void openCurrent() override;
    void explainCurrent() override;
    QWidget *mainTable() override;

Q_SIGNALS:
    void openWanted(const ringdown::CallSid &sid);
    void claimWanted(const ringdown::CallSid &sid);
    void drillWanted();
    void reloadWanted();
    void reconnectWanted();
    void listenWanted(const ringdown::CallSid &sid);
    void detachWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildHeader();
    void wireTable();
    void fitFigures();
    void takeOver();
    void showBody();
    void pressEmpty();
    void showPart(QWidget *part);   ///< of the card; the keys go with it
    int cardHeight(int rows) const; ///< when the table just holds so many rows
    void showLadder();
    void showNumbers();
    void settleWhenQuiet();

    const link::CallBook &m_book;
    format::PlanNames m_names;
    TenantId m_tenant;
    LiveModel *m_model;
    QFrame *m_card;
    LiveTable *m_table;
    QStackedLayout *m_body;
    shell::EmptyState *m_empty;
    LiveWay m_way = LiveWay::None; ///< of the button of m_empty
    shell::PageHeader *m_header;
    LiveFigures *m_figures;
    QPushButton *m_follow; ///< checked until somebody picks a row
    QPushButton *m_detach;
    LadderCard *m_ladder;
    shell::Caption *m_endedTitle;
    JustEnded *m_ended;
    link::DayTally m_tally;
    link::Freshness m_freshness;
    Instant m_now;           ///< the relay's clock, standing still while the feed is late
    QElapsedTimer m_touched; ///< since the last mouse move or key in the table
};

} // namespace ringdown::live
