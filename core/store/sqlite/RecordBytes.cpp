// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sqlite/RecordBytes.h"

#include <algorithm>
#include <cstring>

namespace ringdown::store::sqlite {
namespace {

void putNumber(std::string &out, std::uint64_t number)
{
    char bytes[sizeof number];
    std::memcpy(bytes, &number, sizeof number);
    out.append(bytes, sizeof bytes);
}

void putText(std::string &out, std::string_view text)
{
    putNumber(out, text.size());
    out += text;
}

/// Takes values off the front; once something is missing everything after is empty and isGood() false.
class ByteReader {
public:
    explicit ByteReader(std::string_view rest)
        : m_rest(rest)
    {
    }

    std::uint64_t number()
    {
        std::uint64_t value = 0;
        const std::string_view bytes = take(sizeof value);
        if (bytes.size() == sizeof value)
            std::memcpy(&value, bytes.data(), sizeof value);
        return value;
    }
    std::string text() { return std::string(take(number())); }
    bool isGood() const { return m_isGood; }
    bool isDone() const { return m_isGood && m_rest.empty(); }

private:
    std::string_view take(std::uint64_t size)
    {
        if (size > m_rest.size()) {
            m_isGood = false;
            m_rest = {};
        }
        const std::string_view taken = m_rest.substr(0, static_cast<std::size_t>(size));
        m_rest.remove_prefix(taken.size());
        return taken;
    }

    std::string_view m_rest;
    bool m_isGood = true;
};

void putOutboxRow(std::string &out, const OutboxRow &row)
{
    for (const std::string *text :
         {&row.id, &row.tenant.value, &row.call.value, &row.from, &row.to, &row.body})
        putText(out, *text);
    putNumber(out, row.test ? 1 : 0);
}

OutboxRow readOutboxRow(ByteReader &reader)
{
    OutboxRow row;
    for (std::string *text : {&row.id, &row.tenant.value, &row.call.value, &row.from, &row.to, &row.body})
        *text = reader.text();
    row.test = reader.number() != 0;
    return row;
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

std::string toBytes(const Entry &entry)
{
    std::string out;
    putText(out, entry.id);
    putNumber(out, static_cast<std::uint64_t>(entry.baseSeq));
    putText(out, entry.record.key ? bytesOf(*entry.record.key) : std::string_view());
    putText(out, entry.record.answer);
    putNumber(out, entry.record.events.size());
    for (const Event &event : entry.record.events)
        putText(out, toJson(event));
    putNumber(out, entry.record.outbox.size());
    for (const OutboxRow &row : entry.record.outbox)
        putOutboxRow(out, row);
    return out;
}

Result<Entry> entryFromBytes(std::string_view bytes)
{
    ByteReader reader(bytes);
    Entry entry;
    entry.id = reader.text();
    entry.baseSeq = static_cast<std::int64_t>(reader.number());
    entry.record.key = keyFromBytes(reader.text());
    entry.record.answer = reader.text();
    for (std::uint64_t left = reader.number(); left > 0 && reader.isGood(); --left) {
        auto event = eventFromJson(reader.text());
        if (!event)
            return event.error();
        event->seq = 0;
        entry.record.events.push_back(std::move(*event));
    }
    for (std::uint64_t left = reader.number(); left > 0 && reader.isGood(); --left)
        entry.record.outbox.push_back(readOutboxRow(reader));
    if (!reader.isDone())
        return Error{ErrorCode::BadInput,
                     "a record of " + std::to_string(bytes.size()) + " bytes is of another version"};
    return entry;
}

} // namespace ringdown::store::sqlite
