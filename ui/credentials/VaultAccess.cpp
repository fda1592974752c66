// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/credentials/VaultAccess.h"

#include <QTimer>

#include <chrono>
#include <utility>

namespace ringdown::credentials {
namespace {

using namespace std::chrono_literals;
using secrets::VaultCondition;

/// An open keyring answers in milliseconds; past this somebody is being asked.
constexpr auto patience = 600ms;

} // namespace

VaultAccess::VaultAccess(secrets::Vault &keyring, secrets::Vault &memory, QObject *parent)
    : QObject(parent)
    , m_keyring(keyring)
    , m_memory(memory)
    , m_used(&keyring)
    , m_patience(new QTimer(this))
    , m_probePatience(new QTimer(this))
{
    m_probePatience->setSingleShot(true);
    connect(m_probePatience, &QTimer::timeout, this, [this] {
        m_isSlow = true;
        Q_EMIT changed();
    });
    m_patience->setSingleShot(true);
    connect(m_patience, &QTimer::timeout, this, [this] {
        m_waits = true;
        Q_EMIT changed();
    });
}

void VaultAccess::useMemory()
{
    cancelAll();
    m_wantsKeyring = false;
    m_used = &m_memory;
    Q_EMIT changed();
}

void VaultAccess::useKeyring()
{
    cancelAll();
    m_wantsKeyring = true;
    m_used = &m_keyring;
    m_state.reset();
    Q_EMIT changed();
    look();
}

std::optional<secrets::VaultState> VaultAccess::state() const
{
    return isMemory() ? secrets::VaultState{} : m_state;
}

void VaultAccess::look()
{
    m_probePatience->start(patience);
    m_keyring.probe([this, alive = std::weak_ptr(m_alive)](const secrets::VaultState &state) {
        if (!alive.expired())
            meetProbe(state);
    });
    lookForThisRun();
}

void VaultAccess::lookForThisRun()
{
    if (isMemory() || m_wantsKeyring)
        return;
    m_memory.list([this, alive = std::weak_ptr(m_alive)](const auto &answer) {
        if (alive.expired() || isMemory() || m_wantsKeyring)
            return;
        const auto *names = std::get_if<std::vector<std::string>>(&answer);
        m_looksAfter = names && !names->empty() && !m_asked.empty();
        if (names && !names->empty() && !m_looksAfter)
            useMemory();
    });
}

void VaultAccess::meetProbe(const secrets::VaultState &state)
{
    m_probePatience->stop();
    m_isSlow = false;
    m_state = state;
    Q_EMIT changed();
}

secrets::VaultTicket
VaultAccess::list(std::function<void(const secrets::VaultAnswer<std::vector<std::string>> &)> done)
{
    return m_used->list([alive = std::weak_ptr(m_alive), done = std::move(done)](const auto &answer) {
        if (!alive.expired())
            done(answer);
    });
}

template <typename T>
std::function<void(const secrets::VaultAnswer<T> &)>
VaultAccess::ending(secrets::VaultTicket own, std::function<void(const secrets::VaultAnswer<T> &)> done)
{
    return [this, alive = std::weak_ptr(m_alive), own,
            done = std::move(done)](const secrets::VaultAnswer<T> &answer) {
        if (alive.expired())
            return;
        end(own);
        done(answer);
    };
}

secrets::VaultTicket VaultAccess::read(const std::string &name,
                                       std::function<void(const secrets::VaultAnswer<Secret> &)> done)
{
    const secrets::VaultTicket own = ++m_last;
    return begin(own, m_used->read(name, ending(own, std::move(done))));
}

secrets::VaultTicket
VaultAccess::write(const std::string &name, const Secret &value,
                   std::function<void(const secrets::VaultAnswer<secrets::Stored> &)> done)
{
    const secrets::VaultTicket own = ++m_last;
    return begin(own, m_used->write(name, value, ending(own, std::move(done))));
}

secrets::VaultTicket
VaultAccess::remove(const std::string &name,
                    std::function<void(const secrets::VaultAnswer<secrets::Stored> &)> done)
{
    const secrets::VaultTicket own = ++m_last;
    return begin(own, m_used->remove(name, ending(own, std::move(done))));
}

void VaultAccess::cancel(secrets::VaultTicket ticket)
{
    if (const auto asked = m_asked.find(ticket); asked != m_asked.end())
        asked->second.vault->cancel(asked->second.ticket);
}

void VaultAccess::cancelAll()
{
    for (const auto &[own, asked] : std::map(m_asked))
        asked.vault->cancel(asked.ticket);
}

secrets::VaultTicket VaultAccess::begin(secrets::VaultTicket own, secrets::VaultTicket theirs)
{
    m_asked[own] = {m_used, theirs};
    const bool willAsk =
        !isMemory() && m_state &&
        (m_state->condition == VaultCondition::Locked || m_state->condition == VaultCondition::NoCollection);
    if (willAsk && !std::exchange(m_waits, true))
        Q_EMIT changed();
    else if (!m_waits)
        m_patience->start(patience);
    return own;
}

void VaultAccess::end(secrets::VaultTicket own)
{
    m_asked.erase(own);
    if (!m_asked.empty())
        return;
    m_patience->stop();
    if (std::exchange(m_waits, false)) {
        Q_EMIT changed();
        look(); // whoever was asked has opened it, or not
    } else if (std::exchange(m_looksAfter, false)) {
        lookForThisRun();
    }
}

} // namespace ringdown::credentials
