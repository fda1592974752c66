// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Event.h"
#include "core/store/sqlite/ByteText.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ringdown::store::sqlite {

/// The events of one record as its row in the log keeps them: what they have in common once, of each what is
/// set. A third of their JSON, and read back without a parser. The seqs are not in it: the row has the last,
/// and they rise by one.
std::string eventBytes(std::span<const Event> events);
/// The same for a row that has lost some of its events: each with its seq.
std::string eventBytesWithSeqs(std::span<const Event> events, std::int64_t lastSeq);

/// Reads the events of a row one after the other. A row of a log of version 1 or 2 holds one event, as JSON.
class EventReader {
public:
    EventReader(std::string_view row, std::int64_t lastSeq);

    /// Of all events, 0 when the row is damaged.
    std::int64_t count() const { return static_cast<std::int64_t>(m_count); }
    /// False when there is no more. The event is written over; given the same one again, it keeps its memory.
    Result<bool> next(Event &event);

private:
    Result<bool> nextFromJson(Event &event);
    void readFields(Event &event);
    std::int64_t readSeq();
    Error damaged(const std::string &why) const;

    std::string_view m_row;
    std::int64_t m_lastSeq;
    std::uint64_t m_count = 0;
    std::uint64_t m_read = 0;
    bool m_isJson;
    bool m_hasSeqs = false;
    ByteReader m_bytes;
    Instant m_at;
    std::string_view m_tenant;
    std::string_view m_call;
};

/// Whether the event says where a recording is or how it reads.
bool tellsOfRecording(const Event &event);
/// Whether it is a text that belongs to no call, or what became of one.
bool isOfTexts(const Event &event);
bool isTextBefore(const Event &event, const std::string &tenant, Instant before);

/// Their complete JSON texts, of all or only of one call; appended to out.
Result<void> appendTexts(std::vector<std::string> &out, EventReader reader, const CallSid *onlyOf = nullptr);

} // namespace ringdown::store::sqlite
