// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sqlite/EventBytes.h"

#include <cstring>

namespace ringdown::store::sqlite {
namespace {

// The log keeps kinds and outcomes by their numbers: a new one is added behind the others.
static_assert(static_cast<int>(EventKind::CallReceived) == 0 &&
              static_cast<int>(EventKind::AccessChanged) == 28 &&
              static_cast<int>(EventKind::TextsResumed) == 32 &&
              static_cast<int>(EventKind::MissedReturned) == 33);
static_assert(static_cast<int>(Outcome::Answered) == 0 && static_cast<int>(Outcome::Failed) == 5);

constexpr char format = 3;
constexpr char formatWithSeqs = 4; ///< before each event how far its seq is from the row's

/// Every text of an event that belongs to it alone, in the order of their bits.
template <typename AnyEvent, typename Visit>
void eachText(AnyEvent &event, Visit visit)
{
    visit(event.why);
    visit(event.from);
    visit(event.to);
    visit(event.callerName);
    visit(event.forwardedFrom);
    visit(event.route.value);
    visit(event.what);
    visit(event.key);
    visit(event.tier.value);
    visit(event.leg);
    visit(event.contact.value);
    visit(event.phone);
    visit(event.sid);
    visit(event.text);
    visit(event.body);
    visit(event.by);
    visit(event.note);
    visit(event.url);
}

/// Bits of what an event has, behind those of its 18 texts.
enum Field : std::uint32_t {
    OtherTime = 1U << 18, ///< than the record's first event
    OtherTenant = 1U << 19,
    OtherCall = 1U << 20,
    Rejected = 1U << 21,
    Test = 1U << 22,
    Revision = 1U << 23,
    Step = 1U << 24,
    Contacts = 1U << 25,
    Seconds = 1U << 26,
    Until = 1U << 27,
    HasOutcome = 1U << 28,
};

std::uint32_t fieldsOf(const Event &event, const Event &first)
{
    std::uint32_t fields = 0;
    std::uint32_t bit = 1;
    eachText(event, [&](const std::string &text) {
        fields |= text.empty() ? 0 : bit;
        bit <<= 1;
    });
    const auto add = [&](std::uint32_t field, bool isSet) { fields |= isSet ? field : 0; };
    add(OtherTime, event.at != first.at);
    add(OtherTenant, event.tenant != first.tenant);
    add(OtherCall, event.call != first.call);
    add(Rejected, !event.rejected.empty());
    add(Test, event.test);
    add(Revision, event.revision != 0);
    add(Step, event.step.has_value());
    add(Contacts, !event.contacts.empty());
    add(Seconds, event.seconds.has_value());
    add(Until, event.until.has_value());
    add(HasOutcome, event.outcome.has_value());
    return fields;
}

void putLists(std::string &out, const Event &event, std::uint32_t fields)
{
    if (fields & Rejected) {
        putNumber(out, event.rejected.size());
        for (const RejectedAlternative &rejected : event.rejected) {
            putText(out, rejected.what);
            putText(out, rejected.why);
        }
    }
    if (fields & Contacts) {
        putNumber(out, event.contacts.size());
        for (const ContactId &contact : event.contacts)
            putText(out, contact.value);
    }
}

void putEvent(std::string &out, const Event &event, const Event &first)
{
    const std::uint32_t fields = fieldsOf(event, first);
    out += static_cast<char>(event.kind);
    putNumber(out, fields);
    eachText(event, [&](const std::string &text) {
        if (!text.empty())
            putText(out, text);
    });
    if (fields & OtherTime)
        putSigned(out, event.at.milliseconds - first.at.milliseconds);
    if (fields & OtherTenant)
        putText(out, event.tenant.value);
    if (fields & OtherCall)
        putText(out, event.call.value);
    putLists(out, event, fields);
    if (fields & Revision)
        putSigned(out, event.revision);
    if (fields & Step)
        putSigned(out, *event.step);
    if (fields & Seconds)
        putSigned(out, *event.seconds);
    if (fields & Until)
        putSigned(out, event.until->milliseconds - event.at.milliseconds);
    if (fields & HasOutcome)
        out += static_cast<char>(*event.outcome);
}

void readLists(ByteReader &bytes, Event &event, std::uint32_t fields)
{
    event.rejected.clear();
    event.contacts.clear();
    for (auto left = fields & Rejected ? bytes.number() : 0; left > 0 && bytes.isGood(); --left) {
        const std::string_view what = bytes.text();
        event.rejected.push_back({std::string(what), std::string(bytes.text())});
    }
    for (auto left = fields & Contacts ? bytes.number() : 0; left > 0 && bytes.isGood(); --left)
        event.contacts.emplace_back(std::string(bytes.text()));
}

std::optional<int> optionalNumber(ByteReader &bytes, bool isThere)
{
    return isThere ? std::optional(static_cast<int>(bytes.signedNumber())) : std::nullopt;
}

void putHead(std::string &out, char rowFormat, std::span<const Event> events)
{
    const Event &first = events.front();
    out.reserve(128 + 96 * events.size());
    out += rowFormat;
    putNumber(out, events.size());
    putSigned(out, first.at.milliseconds);
    putText(out, first.tenant.value);
    putText(out, first.call.value);
}

} // namespace

std::string eventBytes(std::span<const Event> events)
{
    std::string out;
    if (events.empty())
        return out;
    putHead(out, format, events);
    for (const Event &event : events)
        putEvent(out, event, events.front());
    return out;
}

std::string eventBytesWithSeqs(std::span<const Event> events, std::int64_t lastSeq)
{
    std::string out;
    if (events.empty())
        return out;
    putHead(out, formatWithSeqs, events);
    for (const Event &event : events) {
        putNumber(out, static_cast<std::uint64_t>(lastSeq - event.seq));
        putEvent(out, event, events.front());
    }
    return out;
}

EventReader::EventReader(std::string_view row, std::int64_t lastSeq)
    : m_row(row)
    , m_lastSeq(lastSeq)
    , m_isJson(row.starts_with('{'))
    , m_bytes(m_isJson ? std::string_view() : row)
{
    if (m_isJson) {
        m_count = 1;
        return;
    }
    const std::string_view rowFormat = m_bytes.take(1);
    m_hasSeqs = rowFormat == std::string_view(&formatWithSeqs, 1);
    if (!m_hasSeqs && rowFormat != std::string_view(&format, 1))
        return;
    m_count = m_bytes.number();
    m_at = Instant{m_bytes.signedNumber()};
    m_tenant = m_bytes.text();
    m_call = m_bytes.text();
}

Result<bool> EventReader::next(Event &event)
{
    if (m_count == 0 || !m_bytes.isGood())
        return damaged("its row is damaged");
    if (m_read == m_count)
        return false;
    if (m_isJson)
        return nextFromJson(event);
    event.seq = readSeq();
    readFields(event);
    ++m_read;
    const bool isKnown = event.kind <= newestEventKind;
    return m_bytes.isGood() && isKnown ? Result<bool>(true) : damaged("its row is damaged");
}

std::int64_t EventReader::readSeq()
{
    return m_lastSeq - static_cast<std::int64_t>(m_hasSeqs ? m_bytes.number() : m_count - 1 - m_read);
}

void EventReader::readFields(Event &event)
{
    const std::string_view kind = m_bytes.take(1);
    event.kind = static_cast<EventKind>(kind.empty() ? 0 : static_cast<unsigned char>(kind.front()));
    const auto fields = static_cast<std::uint32_t>(m_bytes.number());
    std::uint32_t bit = 1;
    eachText(event, [&](std::string &text) {
        if (fields & bit)
            text = m_bytes.text();
        else
            text.clear();
        bit <<= 1;
    });
    event.at = m_at;
    if (fields & OtherTime)
        event.at.milliseconds += m_bytes.signedNumber();
    event.tenant.value = fields & OtherTenant ? m_bytes.text() : m_tenant;
    event.call.value = fields & OtherCall ? m_bytes.text() : m_call;
    readLists(m_bytes, event, fields);
    event.test = (fields & Test) != 0;
    event.revision = fields & Revision ? m_bytes.signedNumber() : 0;
    event.step = optionalNumber(m_bytes, (fields & Step) != 0);
    event.seconds = optionalNumber(m_bytes, (fields & Seconds) != 0);
    event.until.reset();
    if (fields & Until)
        event.until = Instant{event.at.milliseconds + m_bytes.signedNumber()};
    event.outcome.reset();
    if (const std::string_view outcome = m_bytes.take(fields & HasOutcome ? 1 : 0); !outcome.empty())
        event.outcome = static_cast<Outcome>(outcome.front());
}

Result<bool> EventReader::nextFromJson(Event &event)
{
    auto read = eventFromJson(m_row);
    if (!read)
        return damaged(read.error().detail);
    event = std::move(*read);
    event.seq = m_lastSeq;
    ++m_read;
    return true;
}

Error EventReader::damaged(const std::string &why) const
{
    return {ErrorCode::Unavailable, "event " + std::to_string(m_lastSeq) + " of the log: " + why};
}

bool tellsOfRecording(const Event &event)
{
    const bool isAbout =
        event.kind == EventKind::VoicemailRecorded || event.kind == EventKind::VoicemailTranscribed;
    return isAbout && !(event.sid.empty() && event.url.empty() && event.body.empty() && event.text.empty());
}

bool isOfTexts(const Event &event)
{
    switch (event.kind) {
    case EventKind::MessageReceived:
    case EventKind::MessageSent:
    case EventKind::TextQueued:
    case EventKind::TextSent:
    case EventKind::TextDelivered:
    case EventKind::TextFailed:
    case EventKind::TextUnknown:
        return event.call.isEmpty();
    default:
        return false;
    }
}

bool isTextBefore(const Event &event, const std::string &tenant, Instant before)
{
    return isOfTexts(event) && event.tenant.value == tenant && event.at < before;
}

Result<void> appendTexts(std::vector<std::string> &out, EventReader reader, const CallSid *onlyOf)
{
    Event event;
    for (auto more = reader.next(event); !more || *more; more = reader.next(event)) {
        if (!more)
            return more.error();
        if (!onlyOf || event.call == *onlyOf)
            out.push_back(toJson(event));
    }
    return {};
}

} // namespace ringdown::store::sqlite
