// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calls/LogRows.h"

#include "ui/calls/CallLogModel.h"
#include "ui/calls/CallPager.h"

namespace ringdown::calls {

LogRows::LogRows(CallLogModel &model, QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_pager(new CallPager(this))
{
    connect(m_pager, &CallPager::firstPageCame, this, &LogRows::takeFirstPage);
    connect(m_pager, &CallPager::nextPageCame, this, [this](const std::vector<CallSummary> &calls) {
        m_model.append(calls);
        Q_EMIT changed();
    });
    connect(m_pager, &CallPager::pageFailed, this, &LogRows::fail);
}

void LogRows::setRelay(link::RelayPort *relay)
{
    if (relay != m_relay) {
        m_answered.reset();
        m_model.clear();
    }
    m_relay = relay;
    m_pager->setRelay(relay);
}

void LogRows::turnTo(const filter::Reading &reading, const QString &text)
{
    if (reading.isValid())
        m_asked = {reading, text};
}

void LogRows::ask()
{
    m_pager->begin(client::CallQuery{m_asked.reading.selection, {}});
    if (m_pager->state() == CallPager::State::NoRelay)
        m_model.clear();
}

void LogRows::readOn()
{
    m_pager->readOn();
}

bool LogRows::isEmpty() const
{
    return m_model.rowCount() == 0;
}

bool LogRows::wants(const CallSummary &call) const
{
    return m_pager->hasFirstPage() && selects(m_asked.reading.selection, call);
}

void LogRows::takeFirstPage(const std::vector<CallSummary> &calls)
{
    m_answered = m_asked;
    m_model.clear();
    m_model.append(calls);
    Q_EMIT firstPageCame(calls);
}

void LogRows::fail()
{
    if (!m_answered || m_answered->text != m_asked.text)
        m_model.clear(); // they would look like the answer to what is asked now
    Q_EMIT changed();
}

} // namespace ringdown::calls
