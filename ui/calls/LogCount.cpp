// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calls/LogCount.h"

#include <QLocale>
#include <QTimer>

#include <chrono>
#include <utility>

namespace ringdown::calls {
namespace {

using namespace std::chrono_literals;

constexpr auto betweenCounts = 3s;
constexpr auto afterKeys = 250ms; ///< the filter is not being typed any more

QString figure(const client::CallCount &count)
{
    const QString digits = QLocale().toString(static_cast<qlonglong>(count.calls));
    return count.isAtLeast ? LogCount::tr("over %1", "a number of calls").arg(digits) : digits;
}

} // namespace

LogCount::LogCount(QObject *parent)
    : QObject(parent)
    , m_soon(new QTimer(this))
{
    m_soon->setSingleShot(true);
    connect(m_soon, &QTimer::timeout, this, [this] {
        m_isOvertaken = m_isCounting;
        if (!m_isCounting && m_relay)
            countAll();
    });
}

void LogCount::setRelay(link::RelayPort *relay)
{
    m_relay = relay;
    ++m_asking; // what the relay before still answers is dropped
    m_isCounting = false;
    m_matching.reset();
    m_all.reset();
    Q_EMIT changed();
}

void LogCount::ask(const CallSelection &selection)
{
    m_soon->stop();
    if (selection != m_selection)
        m_matching.reset();
    m_selection = selection;
    m_isOvertaken = m_isCounting;
    if (m_isCounting || !m_relay)
        return;
    if (m_all)
        m_soon->start(afterKeys);
    else
        countAll();
}

void LogCount::countAll()
{
    m_isCounting = true;
    count({}, [this](const client::ApiResult<client::CallCount> &answer) {
        if (answer)
            m_all = answer.value;
        Q_EMIT changed();
        countMatching();
    });
}

void LogCount::countMatching()
{
    m_isOvertaken = false;
    if (m_selection == CallSelection()) {
        m_isCounting = false;
        return;
    }
    count(m_selection, [this, selection = m_selection](const client::ApiResult<client::CallCount> &answer) {
        m_isCounting = false;
        if (answer && selection == m_selection)
            m_matching = answer.value;
        Q_EMIT changed();
        if (m_isOvertaken)
            ask(m_selection);
    });
}

void LogCount::count(const CallSelection &selection, client::WhenDone<client::CallCount> done)
{
    m_relay->countCalls(selection, [self = QPointer(this), asking = m_asking, done = std::move(done)](
                                       const client::ApiResult<client::CallCount> &answer) {
        if (self && self->m_relay && asking == self->m_asking)
            done(answer);
    });
}

void LogCount::askSoon()
{
    if (!m_soon->isActive())
        m_soon->start(betweenCounts);
}

QString LogCount::words() const
{
    if (!m_all)
        return {};
    const int plural = static_cast<int>(qMin<qint64>(m_all->calls, 1'000'000));
    if (m_selection == CallSelection())
        return tr("%1 calls", nullptr, plural).arg(figure(*m_all));
    return m_matching ? tr("%1 of %2 calls", nullptr, plural).arg(figure(*m_matching), figure(*m_all))
                      : QString();
}

} // namespace ringdown::calls
