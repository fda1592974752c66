// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calls/CallLogPage.h"

#include "ui/calls/CallPager.h"
#include "ui/calls/CallTable.h"
#include "ui/calls/CountLine.h"
#include "ui/calls/DetailPane.h"
#include "ui/calls/EscapeOrder.h"
#include "ui/calls/FilterEdit.h"
#include "ui/calls/FollowNewest.h"
#include "ui/calls/KeptCall.h"
#include "ui/calls/Listening.h"
#include "ui/calls/LogBody.h"
#include "ui/calls/LogCount.h"
#include "ui/calls/LogRows.h"
#include "ui/calls/LogSheets.h"
#include "ui/calls/LogSplit.h"
#include "ui/calls/LogTools.h"
#include "ui/calls/OpenCalls.h"
#include "ui/calls/RowMenu.h"
#include "ui/shell/ChosenRow.h"
#include "ui/shell/FollowSelection.h"
#include "ui/shell/KeyWords.h"
#include "ui/shell/PageHeader.h"
#include "ui/shell/Scrolled.h"

#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace ringdown::calls {

CallLogPage::CallLogPage(QWidget *parent)
    : Page(parent)
    , m_model(new CallLogModel(this))
    , m_rows(new LogRows(*m_model, this))
    , m_count(new LogCount(this))
    , m_arrivals(new Arrivals(this))
    , m_saved(new SavedFilters(this))
    , m_filter(new FilterBar([this] { return context(); }, m_names, this))
    , m_table(new CallTable(*m_model))
    , m_tools(new LogTools(*m_filter, *m_table, *m_saved))
    , m_sheets(new LogSheets(*m_filter, *m_saved))
    , m_body(new LogBody(*m_table, m_rows->pager()))
    , m_listening(new Listening(this))
    , m_detail(new DetailPane)
    , m_split(new LogSplit(*m_body, *m_table, *m_detail))
    , m_open(new OpenCalls(*m_detail, this))
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(
        new shell::PageHeader(tr("Call log"), tr("Every call, with the reason for each turn it took.")));
    column->addWidget(m_filter);
    buildTable();
    buildDetail();
    column->addWidget(m_split, 1);
    m_scroll = shell::scrolled(content);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_scroll);
    wireFilter();
    wireRows();
    wireBody();
    shell::tellKeys(*this, [this](const shell::KeyWords &keys) {
        m_again = keys.name(QStringLiteral("view.reload"));
        showBody();
    });
}

void CallLogPage::buildTable()
{
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, &CallLogPage::scrolled);
    shell::followSelection(*m_table);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &CallLogPage::currentRowChanged);
    connect(m_table, &CallTable::activated, this, &CallLogPage::openCurrent);
    connect(m_table, &CallTable::clicked, this, &CallLogPage::openCurrent);
    connect(m_table, &CallTable::playWanted, this, [this] {
        if (const auto call = currentCall())
            m_listening->listenTo(*call);
    });
    connect(m_table, &CallTable::filterWanted, this, &CallLogPage::focusFilter);
    connect(m_table, &CallTable::widthNeeded, m_split, &LogSplit::arrange);
    connect(m_table, &CallTable::columnsChanged, m_split, &LogSplit::arrange);
    connect(m_table, &CallTable::customContextMenuRequested, this, &CallLogPage::showMenu);
}

void CallLogPage::buildDetail()
{
    m_detail->hide();
    new EscapeOrder(*m_table, *m_filter, *m_detail, *this);
    connect(m_detail, &DetailPane::closeWanted, m_detail, &QWidget::hide);
    connect(m_open, &OpenCalls::claimWanted, this, &CallLogPage::claimWanted);
    connect(m_open, &OpenCalls::giveBackWanted, this, &CallLogPage::giveBackWanted);
    connect(m_open, &OpenCalls::listenWanted, this, &CallLogPage::listenWanted);
    connect(m_open, &OpenCalls::playWanted, m_listening, qOverload<const CallSid &>(&Listening::listenTo));
    connect(m_open, &OpenCalls::copyWanted, this, &CallLogPage::copyWanted);
    connect(m_open, &OpenCalls::summaryCame, m_model, &CallLogModel::update);
}

void CallLogPage::wireFilter()
{
    connect(m_filter, &FilterBar::filterChanged, this, &CallLogPage::filterChanged);
    connect(m_filter, &FilterBar::downPressed, this, [this] { m_table->setFocus(Qt::OtherFocusReason); });
    connect(m_filter, &FilterBar::customRangeWanted, this, [this] {
        m_sheets->askRange(m_now, m_names.zone(TenantId(m_filter->reading().selection.tenant)));
    });
    connect(m_tools, &LogTools::saveWanted, m_sheets, &LogSheets::askName);
    connect(m_tools, &LogTools::manageWanted, m_sheets, &LogSheets::manageSaved);
    connect(m_tools, &LogTools::exportWanted, this, &CallLogPage::beginExport);
    connect(m_sheets, &LogSheets::exported, this, &CallLogPage::told);
}

void CallLogPage::wireBody()
{
    connect(m_body, &LogBody::retryWanted, this, &CallLogPage::reload);
    connect(m_body, &LogBody::drillWanted, this, &CallLogPage::drillWanted);
    connect(m_body, &LogBody::filterWanted, m_filter, &FilterBar::setText);
    connect(m_body, &LogBody::callWanted, m_detail,
            [this](const CallSummary &call) { m_detail->open(call); });
    connect(m_listening, &Listening::found, this, &CallLogPage::listenWanted);
    connect(m_listening, &Listening::told, this, &CallLogPage::told);
    connect(m_listening, &Listening::failed, this, &CallLogPage::failed);
}

void CallLogPage::wireRows()
{
    connect(m_rows, &LogRows::firstPageCame, this, &CallLogPage::takeFirstPage);
    connect(m_rows, &LogRows::changed, this, &CallLogPage::showBody);
    connect(m_count, &LogCount::changed, this, &CallLogPage::showCount);
    connect(m_arrivals, &Arrivals::came, this, &CallLogPage::showArrivals);
    new FollowNewest(*m_arrivals, *m_table, *m_tools);
    new KeptCall(*m_rows, *m_model, *m_table); // behind takeFirstPage(), which scrolls to the top
}

void CallLogPage::keepIn(shell::Settings &settings)
{
    m_saved->keepIn(settings);
    m_filter->field().keepIn(settings);
    m_table->keepIn(settings);
}

filter::Context CallLogPage::context() const
{
    return {m_names.plan(), m_now, m_names.zone(TenantId())};
}

void CallLogPage::setRelay(link::RelayPort *relay)
{
    m_relay = relay;
    m_body->setRelay(relay);
    m_listening->setRelay(relay);
    m_rows->setRelay(relay);
    m_count->setRelay(relay);
    m_open->setRelay(relay);
    reload();
}

void CallLogPage::retryAfterFailure()
{
    if (m_rows->pager().state() != CallPager::State::Loaded)
        reload();
}

void CallLogPage::setNames(const format::PlanNames &names)
{
    m_names = names;
    m_model->setNames(names);
    m_body->setNames(names);
    m_open->setNames(names);
    if (m_filter->readWithAnotherPlan())
        filterChanged(Written::Typed);
}

void CallLogPage::setNow(Instant now)
{
    const bool first = m_now == Instant();
    m_now = now;
    m_model->setNow(now);
    m_body->setNow(now);
    m_open->setNow(now);
    showCount();
    if (first)
        m_filter->readAgain();
}

void CallLogPage::setFreshness(const format::Freshness &freshness)
{
    m_freshness = freshness;
    m_model->setStale(freshness.liveness == client::Liveness::Lost);
}

void CallLogPage::filterChanged(Written how)
{
    Q_EMIT shownTenantChanged(TenantId(m_filter->reading().selection.tenant));
    Q_EMIT filterShown(m_filter->text(), how);
    askFirstPage();
}

void CallLogPage::reload()
{
    m_filter->readAgain(); // "the last 7 days" are other ones by now
    askFirstPage();
}

void CallLogPage::askFirstPage()
{
    m_arrivals->clear();
    m_rows->turnTo(m_filter->reading(), m_filter->text());
    m_body->awaitFirstPage(m_rows->asked());
    m_rows->ask();
    showBody();
}

void CallLogPage::takeFirstPage(const std::vector<CallSummary> &calls)
{
    m_table->scrollToNewest();
    m_count->ask(m_rows->asked().reading.selection);
    m_body->takeFirstPage(calls);
    showBody();
}

void CallLogPage::scrolled()
{
    if (m_table->isNearEnd())
        m_rows->readOn();
}

void CallLogPage::takeCall(const CallSummary &call)
{
    if (m_model->rowOf(call.sid) >= 0)
        m_model->update(call);
    else if (m_rows->wants(call))
        m_arrivals->take(call);
    m_open->takeCall(call);
    m_count->askSoon();
}

void CallLogPage::takeEvents(const CallSid &sid, const std::vector<Event> &events)
{
    m_open->takeEvents(sid, events);
}

void CallLogPage::takeClaim(const CallSid &sid, const std::string &by)
{
    m_model->setClaimed(sid, by);
    if (const int row = m_model->rowOf(sid); row >= 0)
        m_open->takeCall(m_model->at(row));
    m_open->ask(sid);
}

void CallLogPage::showArrivals(const std::vector<CallSummary> &calls)
{
    m_model->insertNewest(calls);
    m_table->scrollToNewest();
    showBody();
}

void CallLogPage::showBody()
{
    m_body->show(m_model->rowCount() > 0 ? LogBody::Rows::Some : LogBody::Rows::None);
    const QString objection = objectionToExport();
    m_tools->allowExport(objection);
    Q_EMIT exportAllowed(objection);
    showCount();
}

void CallLogPage::showCount()
{
    const format::Times times = m_names.times(TenantId(m_rows->asked().reading.selection.tenant));
    const auto line = CountLine::of(*m_rows, *m_count, format::asOfWords(m_freshness, times, m_now), m_again);
    m_filter->showCount(line.words, line.tone);
}

void CallLogPage::showMenu(const QPoint &at)
{
    const QModelIndex cell = m_table->indexAt(at);
    if (!cell.isValid())
        return;
    m_table->setCurrentIndex(cell);
    QMenu menu;
    RowMenu(*m_table, *m_model, m_names)
        .fill(menu, cell,
              {[this](const CellFilter &filter, Sense sense) {
                   m_filter->setText(filter::withPart(m_filter->text(), filter.key, filter.value, sense));
                   m_table->setFocus(Qt::OtherFocusReason);
               },
               [this](const QString &text) { Q_EMIT copyWanted(text, tr("Copied.")); }});
    menu.exec(m_table->viewport()->mapToGlobal(at));
}

std::optional<CallSummary> CallLogPage::currentCall() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() ? std::optional(m_model->at(current.row())) : std::nullopt;
}

void CallLogPage::currentRowChanged()
{
    Q_EMIT currentCallChanged();
    const auto call = currentCall();
    if (call && !m_detail->isHidden() && !m_detail->isOpenFor(call->sid))
        openCurrent();
}

void CallLogPage::openCurrent()
{
    const auto call = currentCall();
    if (!call)
        return;
    m_detail->open(*call);
    // Once it is laid out.
    QMetaObject::invokeMethod(
        m_scroll, [this] { m_scroll->ensureWidgetVisible(m_detail, 0, 0); }, Qt::QueuedConnection);
}

void CallLogPage::openInWindow(const CallSummary &call)
{
    m_open->openWindow(call, window());
}

void CallLogPage::showCall(const CallSid &sid)
{
    const int row = m_model->rowOf(sid);
    if (row < 0) {
        m_table->setCurrentIndex({}); // a key in its details is not about another call
        return m_detail->open(sid);
    }
    shell::chooseRow(*m_table, row);
    openCurrent();
}

void CallLogPage::explainCurrent()
{
    openCurrent();
    m_detail->focusReasons();
}

void CallLogPage::toggleDetail()
{
    m_detail->isHidden() ? openCurrent() : m_detail->hide();
}

QString CallLogPage::objectionToExport() const
{
    return m_sheets->objectionToExport(m_relay, m_model->rowCount());
}

void CallLogPage::beginExport()
{
    if (!objectionToExport().isEmpty())
        return;
    const bool isAll = m_filter->reading().selection == CallSelection();
    m_sheets->askExport(*m_relay, isAll ? m_count->all() : m_count->matching(), m_names);
}

void CallLogPage::listenTo(const CallSid &sid)
{
    m_listening->listenTo(sid);
}

QString CallLogPage::title() const
{
    return tr("Call log");
}

void CallLogPage::showTenant(const TenantId &tenant)
{
    const filter::Reading &reading = m_filter->reading();
    if (!reading.isValid() || reading.selection.tenant != tenant.value) // it may not read for a business
        m_filter->setText(filter::withValue(m_filter->text(), filter::keyWord(filter::Key::Tenant),
                                            QString::fromStdString(tenant.value)));
}

void CallLogPage::focusFilter()
{
    m_scroll->ensureWidgetVisible(m_filter);
    m_filter->focusField();
}

QWidget *CallLogPage::detailPane()
{
    return m_detail;
}

QWidget *CallLogPage::mainTable()
{
    return m_table;
}

} // namespace ringdown::calls
