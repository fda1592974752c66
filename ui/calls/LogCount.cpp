// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calls/LogCount.h"

#include <QLocale>
#include <QTimer>

#include <chrono>

namespace ringdown::calls {
namespace {

using namespace std::chrono_literals;

constexpr auto betweenCounts = 3s;

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
    m_soon->setInterval(betweenCounts);
    connect(m_soon, &QTimer::timeout, this, [this] { ask(m_selection); });
}

void LogCount::setRelay(link::RelayPort *relay)
{
    m_relay = relay;
    m_matching.reset();
    m_all.reset();
    Q_EMIT changed();
}

void LogCount::ask(const CallSelection &selection)
{
    m_soon->stop();
    ++m_asking;
    if (selection != m_selection)
        m_matching.reset();
    m_selection = selection;
    if (!m_relay)
        return;
    count({}, m_all);
    if (selection != CallSelection())
        count(selection, m_matching);
}

void LogCount::count(const CallSelection &selection, std::optional<client::CallCount> &into)
{
    m_relay->countCalls(selection, [self = QPointer(this), asking = m_asking,
                                    &into](const client::ApiResult<client::CallCount> &answer) {
        if (!self || asking != self->m_asking || !answer)
            return;
        into = answer.value;
        Q_EMIT self->changed();
    });
}

void LogCount::askSoon()
{
    if (!m_soon->isActive())
        m_soon->start();
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
