// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/calls/Arrivals.h"
#include "ui/calls/CallLogModel.h"
#include "ui/calls/CellWords.h"
#include "ui/calls/FilterBar.h"
#include "ui/calls/SavedFilters.h"
#include "ui/format/FreshnessWords.h"
#include "ui/link/RelayPort.h"
#include "ui/shell/Page.h"

#include <QPointer>

class QScrollArea;

namespace ringdown::calls {

class CallTable;
class DetailPane;
class Listening;
class LogBody;
class LogCount;
class LogRows;
class LogSheets;
class LogSplit;
class LogTools;
class OpenCalls;

/// The log of every call: filter, table, and the chosen call's timeline.
class CallLogPage : public shell::Page {
    Q_OBJECT
public:
    explicit CallLogPage(QWidget *parent = nullptr);

    void keepIn(shell::Settings &settings); ///< saved filters, history and columns; before it is shown
    void retryAfterFailure();               ///< the relay answers again
    void takeCall(const CallSummary &call); ///< a call that began or changed
    void takeEvents(const CallSid &sid, const std::vector<Event> &events);
    void takeClaim(const CallSid &sid, const std::string &by);
    void setFreshness(const format::Freshness &freshness); ///< of what the feed tells
    void showFilter(const QString &text) { m_filter->setText(text); }
    const filter::Reading &reading() const { return m_filter->reading(); }
    QString filterText() const { return m_filter->text(); }
    void showCall(const CallSid &sid); ///< opens its details, also when it is not among the rows
    void openInWindow(const CallSummary &call);
    void listenTo(const CallSid &sid); ///< to its message, when it left one
    void beginExport();
    QString objectionToExport() const; ///< "" when the calls shown can be written to a file
    SavedFilters &saved() { return *m_saved; }

    QString title() const override;
    void setRelay(link::RelayPort *relay) override;
    void setNames(const format::PlanNames &names) override;
    void setNow(Instant now) override;
    void showTenant(const TenantId &tenant) override;
    void reload() override;
    bool listsCalls() const override { return true; }
    std::optional<CallSummary> currentCall() const override;
    bool hasFilter() const override { return true; }
    void focusFilter() override;
    void clearFilter() override { m_filter->clear(); }
    bool isFiltered() const override { return !m_filter->text().isEmpty(); }
    bool hasDetail() const override { return true; }
    void openCurrent() override;
    void explainCurrent() override;
    void toggleDetail() override;
    QWidget *mainTable() override;
    QWidget *detailPane() override;

Q_SIGNALS:
    void claimWanted(const ringdown::CallSid &sid);
    void giveBackWanted(const ringdown::CallSid &sid);
    void listenWanted(const ringdown::CallSid &sid, const std::string &recording);
    void copyWanted(const QString &text, const QString &what);
    void drillWanted();
    void shownTenantChanged(const ringdown::TenantId &tenant);
    void filterShown(const QString &text, ringdown::calls::Written how);
    void told(const QString &sentence); ///< what was done, for a toast
    void failed(const QString &deed, const ringdown::client::ApiFailure &failure);
    void exportAllowed(const QString &objection);

private:
    void buildTable();
    void buildDetail();
    void wireFilter();
    void wireRows();
    void wireBody();
    filter::Context context() const;
    void filterChanged(Written how);
    void askFirstPage();
    void takeFirstPage(const std::vector<CallSummary> &calls);
    void scrolled();
    void showArrivals(const std::vector<CallSummary> &calls);
    void showBody();
    void showCount();
    void showMenu(const QPoint &at);
    void currentRowChanged();

    QPointer<link::RelayPort> m_relay;
    format::PlanNames m_names;
    Instant m_now;
    format::Freshness m_freshness;
    QString m_again; ///< what asks again: "F5"
    CallLogModel *m_model;
    LogRows *m_rows;
    LogCount *m_count;
    Arrivals *m_arrivals;
    SavedFilters *m_saved;
    FilterBar *m_filter;
    CallTable *m_table;
    LogTools *m_tools;
    LogSheets *m_sheets;
    LogBody *m_body;
    Listening *m_listening;
    DetailPane *m_detail;
    LogSplit *m_split;
    QScrollArea *m_scroll;
    OpenCalls *m_open;
};

} // namespace ringdown::calls
