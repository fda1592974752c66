// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/link/PushWatch.h"

#include <QString>

#include <algorithm>
#include <string>

namespace ringdown::link {
namespace {

/// A relay puts the name of the token behind the author's, and its name alone where nobody is named.
bool isBy(const std::string &told, const std::string &author)
{
    return author.empty() || told == author || told.starts_with(author + " (token ");
}

/// As it is sent: on one line.
std::string onOneLine(const std::string &note)
{
    return QString::fromStdString(note).simplified().toStdString();
}

} // namespace

PushWatch::PushWatch(QObject *parent)
    : QObject(parent)
{
}

void PushWatch::follow(RelayPort *relay)
{
    if (m_relay)
        disconnect(m_relay, nullptr, this, nullptr);
    m_relay = relay;
    forget();
    m_underway = 0;
    if (!relay)
        return;
    connect(relay, &RelayPort::eventArrived, this, &PushWatch::take);
    connect(relay, &RelayPort::historyReset, this, &PushWatch::forget);
    connect(relay, &RelayPort::pushBegun, this, [this] { ++m_underway; });
    connect(relay, &RelayPort::pushLost, this, [this](const LostPush &push) { m_lost.push_back(push); });
    connect(relay, &RelayPort::pushEnded, this, [this](qint64 revision) {
        m_underway = std::max(0, m_underway - 1);
        takeOwn(revision);
    });
}

/// Another store counts its revisions from the beginning.
void PushWatch::forget()
{
    m_own.clear();
    m_lost.clear();
    m_untold.clear();
    m_newest = 0;
}

void PushWatch::take(const Event &event)
{
    if (event.kind != EventKind::PlanPushed)
        return;
    m_untold.push_back(event);
    tell();
}

void PushWatch::takeOwn(qint64 revision)
{
    m_own.insert(revision);
    tell();
}

void PushWatch::takeLive(qint64 newest)
{
    m_newest = newest;
    tell();
}

void PushWatch::tell()
{
    if (m_underway > 0)
        return;
    const auto later = std::stable_partition(
        m_untold.begin(), m_untold.end(), [this](const Event &event) { return event.revision <= m_newest; });
    const std::vector<Event> told(m_untold.begin(), later);
    m_untold.erase(m_untold.begin(), later);
    for (const Event &event : told) {
        if (!isOwn(event))
            Q_EMIT pushedElsewhere(event);
    }
}

bool PushWatch::isOwn(const Event &event) const
{
    return m_own.contains(event.revision) ||
           std::any_of(m_lost.begin(), m_lost.end(), [&](const LostPush &push) {
               return event.revision == push.basedOn + 1 && event.note == onOneLine(push.note) &&
                      isBy(event.by, onOneLine(push.author));
           });
}

} // namespace ringdown::link
