// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/secrets/vault/EntryWriting.h"

namespace ringdown::secrets {

struct EntryWriting::State {
    Vault &vault;
    std::vector<Entry> entries;
    std::function<void(const Entry &)> written;
    WhenWritten done;
    std::size_t next = 0;
    VaultTicket ticket = 0;
};

EntryWriting::EntryWriting(Vault &vault, std::vector<Entry> entries,
                           std::function<void(const Entry &)> written, WhenWritten done)
    : m_state(std::make_shared<State>(
          State{vault, std::move(entries), std::move(written), std::move(done), 0, 0}))
{
    writeNext(m_state);
}

EntryWriting::~EntryWriting()
{
    if (m_state->done)
        m_state->vault.cancel(m_state->ticket);
}

void EntryWriting::cancel()
{
    m_state->vault.cancel(m_state->ticket);
}

void EntryWriting::writeNext(const std::shared_ptr<State> &state)
{
    if (state->next == state->entries.size())
        return std::exchange(state->done, nullptr)(Stored());
    const std::weak_ptr<State> still = state;
    const auto &[name, value] = state->entries[state->next];
    state->ticket = state->vault.write(name, value, [still](const VaultAnswer<Stored> &answer) {
        const auto self = still.lock();
        if (!self)
            return;
        if (std::holds_alternative<VaultFailure>(answer))
            return std::exchange(self->done, nullptr)(answer);
        if (self->written)
            self->written(self->entries[self->next]);
        ++self->next;
        writeNext(self);
    });
}

} // namespace ringdown::secrets
