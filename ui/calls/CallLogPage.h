// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/calls/CallLogModel.h"
#include "ui/calls/CallPager.h"
#include "ui/calls/FilterBar.h"
#include "ui/link/RelayPort.h"
#include "ui/shell/Page.h"

class QSplitter;
class QStackedLayout;

namespace ringdown::shell {
class EmptyState;
}

namespace ringdown::calls {

class CallDetailView;
class CallTable;

/// The log of every call: filter, table, and the chosen call's timeline.
class CallLogPage : public shell::Page {
    Q_OBJECT
public:
    explicit CallLogPage(QWidget *parent = nullptr);

    void retryAfterFailure();               ///< the relay answers again
    void takeCall(const CallSummary &call); ///< a call that began or changed
    void takeEvents(const CallSid &sid, const std::vector<Event> &events);
    void takeClaim(const CallSid &sid, const std::string &by);
    void showFilter(const QString &text);
    void showCall(const CallSid &sid); ///< opens its details, also when it is not among the rows

    QString title() const override;
    void setRelay(link::RelayPort *relay) override;
    void setNames(const format::PlanNames &names) override;
    void setNow(Instant now) override;
    void showTenant(const TenantId &tenant) override;
    void reload() override;
    bool listsCalls() const override { return true; }
    std::optional<CallSummary> currentCall() const override;
    void focusFilter() override;
    void clearFilter() override;
    void openCurrent() override;
    void explainCurrent() override;
    void toggleDetail() override;
    QWidget *mainTable() override;

Q_SIGNALS:
    void claimWanted(const ringdown::CallSid &sid);
    void copyWanted(const QString &text, const QString &what);
    void drillWanted();
    void shownTenantChanged(const ringdown::TenantId &tenant);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildTable();
    void buildDetail();
    FilterReading readText(const QString &text) const;
    void filterChanged();
    void askFirstPage();
    void scrolled();
    void flushArrivals();
    void showArrivals();
    void showBody();
    void pressEmpty(int button);
    void updateCount();
    void currentRowChanged();
    void askDetail(const CallSid &sid);

    link::RelayPort *m_relay = nullptr;
    format::PlanNames m_names;
    Instant m_now;
    CallLogModel *m_model;
    CallPager *m_pager;
    FilterBar *m_filter;
    CallTable *m_table;
    QStackedLayout *m_body;
    shell::EmptyState *m_empty;
    QSplitter *m_split;
    CallDetailView *m_detail;
    std::vector<CallSummary> m_arrivals; ///< new calls not shown yet
};

} // namespace ringdown::calls
