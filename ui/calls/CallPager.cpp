// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calls/CallPager.h"

namespace ringdown::calls {
namespace {

constexpr int pageRows = 200;

} // namespace

void CallPager::begin(const client::CallQuery &query)
{
    ++m_asking;
    m_query = query;
    m_query.limit = pageRows;
    m_next.reset();
    m_failure.reset();
    m_hasFirst = false;
    m_isLoading = false;
    if (m_relay)
        ask(m_query);
}

void CallPager::readOn()
{
    if (m_isLoading || !m_next || !m_relay)
        return;
    client::CallQuery further = m_query;
    further.after = *m_next;
    ask(further);
}

void CallPager::ask(const client::CallQuery &query)
{
    m_isLoading = true;
    m_relay->calls(
        query, [self = QPointer(this), asking = m_asking](const client::ApiResult<client::CallPage> &page) {
            if (self && asking == self->m_asking)
                self->take(page);
        });
}

void CallPager::take(const client::ApiResult<client::CallPage> &page)
{
    m_isLoading = false;
    if (!page) {
        m_failure = page.failure;
        return Q_EMIT pageFailed();
    }
    m_failure.reset();
    m_next = page.value->next;
    if (std::exchange(m_hasFirst, true))
        Q_EMIT nextPageCame(page.value->calls);
    else
        Q_EMIT firstPageCame(page.value->calls);
}

CallPager::State CallPager::state() const
{
    if (!m_relay)
        return State::NoRelay;
    if (m_failure)
        return State::Failed;
    return m_hasFirst ? State::Loaded : State::Loading;
}

} // namespace ringdown::calls
