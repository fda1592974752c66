// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calls/LogBody.h"

#include "ui/calls/CallPager.h"
#include "ui/shell/EmptyState.h"

#include <QStackedLayout>

namespace ringdown::calls {

LogBody::LogBody(QWidget &table, const CallPager &pager)
    : m_pager(pager)
    , m_parts(new QStackedLayout(this))
    , m_empty(new shell::EmptyState)
{
    setObjectName(QStringLiteral("surface"));
    setAttribute(Qt::WA_StyledBackground);
    m_parts->addWidget(&table);
    m_parts->addWidget(m_empty);
    connect(m_empty, &shell::EmptyState::pressed, this, &LogBody::press);
}

void LogBody::setRelay(link::RelayPort *relay)
{
    m_relay = relay;
    m_failing.succeeded(); // of this one nothing is known yet
}

void LogBody::awaitFirstPage(const Asked &asked)
{
    m_last.reset();
    m_asked = asked;
}

void LogBody::takeFirstPage(const std::vector<CallSummary> &calls)
{
    m_failing.succeeded();
    if (calls.empty() && asksOnlyForATime(m_asked.reading))
        askLastCall();
}

void LogBody::askLastCall()
{
    client::CallQuery newest;
    newest.tenant = m_asked.reading.selection.tenant;
    newest.limit = 1;
    m_relay->calls(newest, [self = QPointer(this),
                            text = m_asked.text](const client::ApiResult<client::CallPage> &page) {
        if (!self || !page || page.value->calls.empty() || text != self->m_asked.text)
            return;
        self->m_last = page.value->calls.front();
        self->show(self->m_rows);
    });
}

void LogBody::show(Rows rows)
{
    m_rows = rows;
    // What is not shown asks for no room.
    m_empty->setSizePolicy(QSizePolicy::Preferred,
                           rows == Rows::Some ? QSizePolicy::Ignored : QSizePolicy::Preferred);
    m_parts->setCurrentIndex(rows == Rows::Some ? 0 : 1);
    if (rows == Rows::Some)
        return;
    if (m_pager.failure())
        m_failing.failed(m_now);
    m_ways = tellEmptiness(*m_empty, {m_pager, m_asked, m_names, m_now, m_last,
                                      m_failing.words(m_names.times(TenantId()), m_now)});
}

/// What stands in the place of rows has words, which are to be whole.
QSize LogBody::minimumSizeHint() const
{
    const QSize least = QWidget::minimumSizeHint();
    return m_rows == Rows::Some ? least : least.expandedTo({0, m_empty->minimumHeight()});
}

void LogBody::press(int button)
{
    const Way way = m_ways.at(static_cast<std::size_t>(button));
    switch (way.deed) {
    case Way::Deed::Retry:
        return Q_EMIT retryWanted();
    case Way::Deed::TestCall:
        return Q_EMIT drillWanted();
    case Way::Deed::Filter:
        return Q_EMIT filterWanted(way.filter);
    case Way::Deed::OpenLast:
        return Q_EMIT callWanted(*m_last);
    }
}

} // namespace ringdown::calls
