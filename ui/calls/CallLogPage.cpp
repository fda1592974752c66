// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calls/CallLogPage.h"

#include "ui/calls/CallDetailView.h"
#include "ui/calls/CallTable.h"
#include "ui/calls/LogEmptiness.h"
#include "ui/format/FailureWords.h"
#include "ui/shell/EmptyState.h"
#include "ui/shell/PageHeader.h"

#include <QEvent>
#include <QKeyEvent>
#include <QResizeEvent>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedLayout>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>

namespace ringdown::calls {
namespace {

using namespace std::chrono_literals;

constexpr auto arrivalBatch = 100ms; // inserts are gathered to ten a second
constexpr int besideWidth = 1000;    // narrower pages show the details beneath the table

} // namespace

CallLogPage::CallLogPage(QWidget *parent)
    : Page(parent)
    , m_model(new CallLogModel(this))
    , m_pager(new CallPager(this))
    , m_filter(new FilterBar([this](const QString &text) { return readText(text); }, this))
    , m_table(new CallTable(*m_model))
    , m_body(new QStackedLayout)
    , m_empty(new shell::EmptyState)
    , m_split(new QSplitter(Qt::Horizontal))
    , m_detail(new CallDetailView)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(
        new shell::PageHeader(tr("Call log"), tr("Every call, with the reason for each turn it took.")));
    column->addWidget(m_filter);
    buildTable();
    buildDetail();
    column->addWidget(m_split, 1);
    auto *batch = new QTimer(this);
    connect(batch, &QTimer::timeout, this, &CallLogPage::flushArrivals);
    batch->start(arrivalBatch);
    connect(m_pager, &CallPager::firstPageCame, this, [this](const std::vector<CallSummary> &calls) {
        m_model->clear();
        m_model->append(calls);
        showBody();
    });
    connect(m_pager, &CallPager::nextPageCame, this, [this](const std::vector<CallSummary> &calls) {
        m_model->append(calls);
        showBody();
    });
    connect(m_pager, &CallPager::pageFailed, this, &CallLogPage::showBody);
    connect(m_filter, &FilterBar::filterChanged, this, &CallLogPage::filterChanged);
    connect(m_filter, &FilterBar::downPressed, this, [this] { m_table->setFocus(Qt::OtherFocusReason); });
    connect(m_empty, &shell::EmptyState::pressed, this, &CallLogPage::pressEmpty);
    connect(m_table, &CallTable::arrivalsWanted, this, &CallLogPage::showArrivals);
    connect(m_table, &CallTable::filterWanted, this, &CallLogPage::focusFilter);
    showBody();
}

void CallLogPage::buildTable()
{
    m_table->installEventFilter(this);
    auto *left = new QWidget;
    left->setObjectName(QStringLiteral("surface"));
    left->setAttribute(Qt::WA_StyledBackground);
    left->setLayout(m_body);
    m_body->addWidget(m_table);
    m_body->addWidget(m_empty);
    m_split->addWidget(left);
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, &CallLogPage::scrolled);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &CallLogPage::currentRowChanged);
    connect(m_table, &CallTable::activated, this, &CallLogPage::openCurrent);
    connect(m_table, &CallTable::clicked, this, &CallLogPage::openCurrent);
}

void CallLogPage::buildDetail()
{
    m_split->addWidget(m_detail);
    m_split->setStretchFactor(0, 1);
    m_split->setStretchFactor(1, 0);
    m_split->setChildrenCollapsible(false);
    m_split->setHandleWidth(1);
    m_detail->setMinimumWidth(380);
    m_detail->setMinimumHeight(200);
    m_detail->hide();
    connect(m_detail, &CallDetailView::claimWanted, this, &CallLogPage::claimWanted);
    connect(m_detail, &CallDetailView::copyWanted, this, &CallLogPage::copyWanted);
    connect(m_detail, &CallDetailView::retryWanted, this, [this] { askDetail(m_detail->shownCall()); });
    connect(m_detail, &CallDetailView::closeWanted, this, [this] { m_detail->hide(); });
}

FilterReading CallLogPage::readText(const QString &text) const
{
    const FilterReading plain = readFilter(text, {m_names, m_now, QTimeZone::systemTimeZone()});
    // Days are days of the business the filter names, so its zone is known only after a first reading.
    return plain.query.tenant.empty()
               ? plain
               : readFilter(text, {m_names, m_now, m_names.zone(TenantId(plain.query.tenant))});
}

void CallLogPage::setRelay(link::RelayPort *relay)
{
    m_relay = relay;
    m_pager->setRelay(relay);
    reload();
}

void CallLogPage::retryAfterFailure()
{
    if (m_pager->state() != CallPager::State::Loaded)
        reload();
}

void CallLogPage::setNames(const format::PlanNames &names)
{
    m_names = names;
    m_model->setNames(names);
    m_detail->setNames(names);
    QStringList ids;
    for (const plan::Tenant &tenant : names.plan().tenants)
        ids << QString::fromStdString(tenant.id.value);
    m_filter->offerTenants(ids);
    const client::CallQuery before = m_filter->reading().query;
    m_filter->readAgain();
    if (m_filter->reading().query.tenant != before.tenant)
        filterChanged();
}

void CallLogPage::setNow(Instant now)
{
    const bool first = m_now == Instant();
    m_now = now;
    m_model->setNow(now);
    if (first)
        m_filter->readAgain();
}

void CallLogPage::filterChanged()
{
    Q_EMIT shownTenantChanged(TenantId(m_filter->reading().query.tenant));
    askFirstPage();
}

void CallLogPage::reload()
{
    askFirstPage();
}

void CallLogPage::askFirstPage()
{
    m_arrivals.clear();
    m_pager->begin(m_filter->reading().query);
    if (m_pager->state() == CallPager::State::NoRelay)
        m_model->clear();
    showBody();
}

void CallLogPage::scrolled()
{
    if (m_table->isNearEnd())
        m_pager->readOn();
    if (m_table->isAtTop())
        flushArrivals();
}

void CallLogPage::takeCall(const CallSummary &call)
{
    const int row = m_model->rowOf(call.sid);
    if (row >= 0)
        m_model->update(call);
    else if (m_filter->reading().isValid() && matches(m_filter->reading().query, call)) {
        std::erase_if(m_arrivals, [&](const CallSummary &waiting) { return waiting.sid == call.sid; });
        m_arrivals.push_back(call);
    }
    if (call.sid == m_detail->shownCall())
        m_detail->showSummary(call, m_now);
}

void CallLogPage::takeEvents(const CallSid &sid, const std::vector<Event> &events)
{
    if (sid == m_detail->shownCall() && !m_detail->isHidden())
        m_detail->showEvents(events);
}

void CallLogPage::takeClaim(const CallSid &sid, const std::string &by)
{
    m_model->setClaimed(sid, by);
    const int row = m_model->rowOf(sid);
    if (row >= 0 && sid == m_detail->shownCall()) {
        m_detail->showSummary(m_model->at(row), m_now);
        askDetail(sid);
    }
}

void CallLogPage::flushArrivals()
{
    if (m_arrivals.empty() || !m_pager->hasFirstPage())
        return;
    if (m_table->isAtTop())
        return showArrivals();
    m_table->tellArrivals(static_cast<int>(m_arrivals.size()));
}

void CallLogPage::showArrivals()
{
    m_table->tellArrivals(0);
    m_table->scrollToNewest();
    m_model->insertNewest(std::exchange(m_arrivals, {}));
    m_table->scrollToNewest();
    showBody();
}

void CallLogPage::showBody()
{
    const bool hasRows = m_model->rowCount() > 0;
    if (!hasRows)
        tellEmptiness(*m_empty, *m_pager, m_filter->reading());
    m_body->setCurrentIndex(hasRows ? 0 : 1);
    updateCount();
}

void CallLogPage::pressEmpty(int button)
{
    switch (m_empty->kind()) {
    case shell::EmptyKind::CouldNotLoad:
        return reload();
    case shell::EmptyKind::FilteredOut:
        if (button == 0)
            return clearFilter();
        return m_filter->setText(withTerm(
            withTerm(withTerm(m_filter->text(), QStringLiteral("on"), {}), QStringLiteral("since"), {}),
            QStringLiteral("last"), QStringLiteral("30d")));
    case shell::EmptyKind::FirstUse:
        return Q_EMIT drillWanted();
    case shell::EmptyKind::NothingNow:
        return;
    }
}

void CallLogPage::updateCount()
{
    const int rows = m_model->rowCount();
    m_filter->showCount(rows == 0            ? QString()
                        : m_pager->failure() ? tr("Not up to date: the relay did not answer (F5 asks again)")
                        : m_pager->hasMore() ? tr("The newest %n call(s), more below", nullptr, rows)
                                             : tr("%n call(s)", nullptr, rows));
}

std::optional<CallSummary> CallLogPage::currentCall() const
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid())
        return std::nullopt;
    return m_model->at(current.row());
}

void CallLogPage::currentRowChanged()
{
    Q_EMIT currentCallChanged();
    if (!m_detail->isHidden())
        openCurrent();
}

void CallLogPage::openCurrent()
{
    const auto call = currentCall();
    if (!call || (call->sid == m_detail->shownCall() && !m_detail->isHidden()))
        return;
    m_detail->showSummary(*call, m_now);
    m_detail->show();
    askDetail(call->sid);
}

void CallLogPage::askDetail(const CallSid &sid)
{
    if (!m_relay)
        return;
    m_relay->call(sid, [this, sid](const client::ApiResult<client::CallDetail> &answer) {
        if (sid != m_detail->shownCall())
            return;
        if (!answer)
            return m_detail->showFailure(
                format::failureWords(tr("This call’s timeline could not be loaded."), answer.failure));
        m_detail->showSummary(answer.value->call, m_now);
        m_detail->showEvents(answer.value->events);
        m_model->update(answer.value->call);
    });
}

void CallLogPage::showCall(const CallSid &sid)
{
    const int row = m_model->rowOf(sid);
    if (row >= 0) {
        m_table->selectRow(row);
        return openCurrent();
    }
    CallSummary pending;
    pending.sid = sid;
    m_detail->showSummary(pending, m_now);
    m_detail->show();
    askDetail(sid);
}

void CallLogPage::explainCurrent()
{
    openCurrent();
    m_detail->focusReasons();
}

void CallLogPage::toggleDetail()
{
    if (m_detail->isHidden())
        openCurrent();
    else
        m_detail->hide();
}

QString CallLogPage::title() const
{
    return tr("Call log");
}

void CallLogPage::showTenant(const TenantId &tenant)
{
    if (m_filter->reading().query.tenant != tenant.value)
        m_filter->setText(
            withTerm(m_filter->text(), QStringLiteral("tenant"), QString::fromStdString(tenant.value)));
}

void CallLogPage::showFilter(const QString &text)
{
    m_filter->setText(text);
}

void CallLogPage::focusFilter()
{
    m_filter->focusField();
}

void CallLogPage::clearFilter()
{
    m_filter->clear();
}

QWidget *CallLogPage::mainTable()
{
    return m_table;
}

void CallLogPage::resizeEvent(QResizeEvent *event)
{
    m_split->setOrientation(event->size().width() < besideWidth ? Qt::Vertical : Qt::Horizontal);
    Page::resizeEvent(event);
}

bool CallLogPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape && !m_detail->isHidden()) {
            m_detail->hide();
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

} // namespace ringdown::calls
