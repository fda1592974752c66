// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sqlite/RecordBytes.h"

#include "core/store/sqlite/EventBytes.h"
#include "core/store/sqlite/OutboxQueries.h"

#include <algorithm>
#include <cstring>

namespace ringdown::store::sqlite {
namespace {

/// In front of a record. What versions 1 and 2 left in the spool begins with the length of an id, 0 or 16.
constexpr char spoolFormat = 4;
constexpr char spoolFormat3 = 3; ///< its effects are texts

void putOutboxRow(std::string &out, const OutboxRow &row)
{
    for (const std::string *text :
         {&row.id, &row.tenant.value, &row.call.value, &row.from, &row.to, &row.body})
        putText(out, *text);
    putNumber(out, static_cast<std::uint64_t>(testNumber(row)));
    putNumber(out, static_cast<std::uint64_t>(row.kind));
    putText(out, row.form);
    putSigned(out, row.queuedAt.milliseconds);
}

/// Reads one format or the other: a number, and a text behind its length.
template <typename Number>
class RecordReader {
public:
    RecordReader(ByteReader &bytes, Number readNumber)
        : m_bytes(bytes)
        , m_number(readNumber)
    {
    }
    std::uint64_t number() { return m_number(m_bytes); }
    std::string text() { return std::string(m_bytes.take(number())); }
    OutboxRow outboxRow()
    {
        OutboxRow row;
        for (std::string *field :
             {&row.id, &row.tenant.value, &row.call.value, &row.from, &row.to, &row.body})
            *field = text();
        setTestNumber(row, static_cast<std::int64_t>(number()));
        return row;
    }
    OutboxRow effect()
    {
        OutboxRow row = outboxRow();
        row.kind = static_cast<EffectKind>(number());
        row.form = text();
        row.queuedAt.milliseconds = m_bytes.signedNumber();
        return row;
    }
    bool isGood() const { return m_bytes.isGood(); }

private:
    ByteReader &m_bytes;
    Number m_number;
};

std::uint64_t fixedNumber(ByteReader &bytes)
{
    std::uint64_t value = 0;
    const std::string_view taken = bytes.take(sizeof value);
    if (taken.size() == sizeof value)
        std::memcpy(&value, taken.data(), sizeof value);
    return value;
}

template <typename Reader, typename ReadEvents>
Result<Entry> readEntry(Reader reader, ReadEvents readEvents, OutboxRow (Reader::*readRow)())
{
    Entry entry;
    entry.id = reader.text();
    entry.baseSeq = static_cast<std::int64_t>(reader.number());
    entry.key = keyFromBytes(reader.text());
    entry.answer = reader.text();
    if (auto read = readEvents(reader, entry); !read)
        return read.error();
    for (std::uint64_t left = reader.number(); left > 0 && reader.isGood(); --left)
        entry.outbox.push_back((reader.*readRow)());
    return entry;
}

std::uint64_t shortNumber(ByteReader &bytes)
{
    return bytes.number();
}

Result<Entry> readCompact(ByteReader &bytes, char format)
{
    using Reader = RecordReader<decltype(&shortNumber)>;
    const auto readEvents = [](Reader &from, Entry &entry) -> Result<void> {
        entry.eventCount = static_cast<std::int64_t>(from.number());
        entry.events = from.text();
        return {};
    };
    return readEntry(Reader(bytes, &shortNumber), readEvents,
                     format == spoolFormat ? &Reader::effect : &Reader::outboxRow);
}

Result<Entry> readOld(ByteReader &bytes)
{
    using Reader = RecordReader<decltype(&fixedNumber)>;
    const auto readEvents = [](Reader &from, Entry &entry) -> Result<void> {
        std::vector<Event> events;
        for (std::uint64_t left = from.number(); left > 0 && from.isGood(); --left) {
            auto event = eventFromJson(from.text());
            if (!event)
                return event.error();
            event->seq = 0;
            events.push_back(std::move(*event));
        }
        entry.events = eventBytes(events);
        entry.eventCount = static_cast<std::int64_t>(events.size());
        return {};
    };
    return readEntry(Reader(bytes, &fixedNumber), readEvents, &Reader::outboxRow);
}

} // namespace

std::optional<RequestKey> keyFromBytes(std::string_view bytes)
{
    RequestKey key;
    if (bytes.size() != key.size())
        return std::nullopt;
    std::memcpy(key.data(), bytes.data(), key.size());
    return key;
}

Entry Entry::of(Record record)
{
    Entry entry;
    entry.key = record.key;
    entry.answer = std::move(record.answer);
    entry.events = eventBytes(record.events);
    entry.eventCount = static_cast<std::int64_t>(record.events.size());
    entry.outbox = std::move(record.outbox);
    for (OutboxRow &row : entry.outbox) {
        if (row.queuedAt == Instant() && !record.events.empty())
            row.queuedAt = record.events.front().at;
    }
    return entry;
}

std::string toBytes(const Entry &entry)
{
    std::string out(1, spoolFormat);
    putText(out, entry.id);
    putNumber(out, static_cast<std::uint64_t>(entry.baseSeq));
    putText(out, entry.key ? bytesOf(*entry.key) : std::string_view());
    putText(out, entry.answer);
    putNumber(out, static_cast<std::uint64_t>(entry.eventCount));
    putText(out, entry.events);
    putNumber(out, entry.outbox.size());
    for (const OutboxRow &row : entry.outbox)
        putOutboxRow(out, row);
    return out;
}

Result<Entry> entryFromBytes(std::string_view text)
{
    const bool isCompact = text.starts_with(spoolFormat) || text.starts_with(spoolFormat3);
    ByteReader bytes(isCompact ? text.substr(1) : text);
    auto entry = isCompact ? readCompact(bytes, text.front()) : readOld(bytes);
    if (entry && !bytes.isDone())
        return Error{ErrorCode::BadInput,
                     "a record of " + std::to_string(text.size()) + " bytes is of another version"};
    return entry;
}

} // namespace ringdown::store::sqlite
