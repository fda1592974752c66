// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/RecentCalls.h"

#include <chrono>

namespace ringdown::review {
namespace {

constexpr auto lookBack = std::chrono::hours(7 * 24);
constexpr int callsPerPage = 500;
constexpr std::size_t mostCalls = 5'000;

} // namespace

void RecentCalls::read(link::RelayPort *relay, Instant now)
{
    ++m_asking;
    m_relay = relay;
    m_now = now;
    m_calls.clear();
    m_isCut = false;
    m_failure = {};
    m_stand = relay ? Stand::Reading : Stand::Failed;
    if (relay)
        ask({});
}

void RecentCalls::stop()
{
    ++m_asking;
}

void RecentCalls::ask(const std::string &after)
{
    if (!m_relay)
        return;
    client::CallQuery query;
    query.since = m_now - lookBack;
    query.limit = callsPerPage;
    query.after = after;
    m_relay->calls(
        query, [self = QPointer(this), asking = m_asking](const client::ApiResult<client::CallPage> &page) {
            if (!self || asking != self->m_asking)
                return;
            if (page)
                return self->take(*page.value);
            self->m_calls.clear();
            self->m_failure = page.failure;
            self->m_stand = Stand::Failed;
            Q_EMIT self->ended();
        });
}

void RecentCalls::take(const client::CallPage &page)
{
    for (const CallSummary &call : page.calls) {
        if (!call.test)
            m_calls.push_back(call);
    }
    if (page.next && m_calls.size() < mostCalls)
        return ask(*page.next);
    m_isCut = page.next.has_value();
    m_stand = Stand::Read;
    Q_EMIT ended();
}

} // namespace ringdown::review
