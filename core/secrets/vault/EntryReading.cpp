// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/secrets/vault/EntryReading.h"

namespace ringdown::secrets {

struct EntryReading::State {
    Vault &vault;
    std::vector<std::string> names;
    WhenRead done;
    std::size_t next = 0;
    VaultTicket ticket = 0;
    SecretMap found;
};

EntryReading::EntryReading(Vault &vault, std::vector<std::string> names, WhenRead done)
    : m_state(std::make_shared<State>(State{vault, std::move(names), std::move(done), 0, 0, {}}))
{
    readNext(m_state);
}

EntryReading::~EntryReading()
{
    if (m_state->done)
        m_state->vault.cancel(m_state->ticket);
}

void EntryReading::cancel()
{
    m_state->vault.cancel(m_state->ticket);
}

void EntryReading::readNext(const std::shared_ptr<State> &state)
{
    if (state->next == state->names.size())
        return std::exchange(state->done, nullptr)(std::move(state->found));
    const std::weak_ptr<State> still = state;
    state->ticket = state->vault.read(state->names[state->next], [still](const VaultAnswer<Secret> &answer) {
        const auto self = still.lock();
        if (!self)
            return;
        const auto *failure = std::get_if<VaultFailure>(&answer);
        if (failure != nullptr && failure->trouble != VaultTrouble::Absent)
            return std::exchange(self->done, nullptr)(*failure);
        if (failure == nullptr)
            self->found.insert_or_assign(self->names[self->next], std::get<Secret>(answer));
        ++self->next;
        readNext(self);
    });
}

} // namespace ringdown::secrets
