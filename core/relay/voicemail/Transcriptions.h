// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Event.h"
#include "core/relay/status/AlarmBoard.h"
#include "core/store/Store.h"

#include <functional>
#include <optional>
#include <string>
#include <utility>

namespace ringdown::relay {

/// Has the carrier delete a transcription, of a message that is deleted. Nothing when this is no id of one.
/// The same transcription has the same row, however often it is ordered.
std::optional<store::OutboxRow> deletionOf(const std::string &transcription, const TenantId &tenant,
                                           const CallSid &call, Instant now);

/// Which transcriptions of deleted messages stay at the carrier since the relay started. I/O thread.
class StayingTranscriptions {
public:
    /// relay.alarm, of the first and whenever there are twice as many; the board has the newest.
    StayingTranscriptions(AlarmBoard &board, std::function<void(Event)> tell)
        : m_board(board)
        , m_tell(std::move(tell))
    {
    }

    /// How many there are, this one by its id, why, and what to do.
    void add(const store::OutboxRow &row, const std::string &why, Instant now);

private:
    AlarmBoard &m_board;
    std::function<void(Event)> m_tell;
    unsigned m_count = 0;
};

} // namespace ringdown::relay
