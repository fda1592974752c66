// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calls/CallPager.h"

#include <utility>

namespace ringdown::calls {
namespace {

constexpr int pageRows = 200;

} // namespace

void CallPager::setRelay(link::RelayPort *relay)
{
    m_relay = relay;
    ++m_asking; // what the relay before still answers is dropped
    m_isLoading = false;
    m_isOvertaken = false;
    m_hasFirst = false;
    m_next.reset();
    m_failure.reset();
}

void CallPager::begin(const client::CallQuery &query)
{
    const bool isFirstOnItsWay = m_isLoading && !m_hasFirst;
    m_query = query;
    m_query.limit = pageRows;
    m_next.reset();
    m_failure.reset();
    m_hasFirst = false;
    m_isOvertaken = isFirstOnItsWay;
    if (isFirstOnItsWay || !m_relay)
        return;
    ++m_asking;
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
    if (std::exchange(m_isOvertaken, false)) {
        ++m_asking;
        return ask(m_query);
    }
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
