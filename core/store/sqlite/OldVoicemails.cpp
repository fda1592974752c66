// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sqlite/OldVoicemails.h"

#include "core/store/sqlite/CallQueries.h"
#include "core/store/sqlite/CallRow.h"
#include "core/store/sqlite/EventBytes.h"
#include "core/store/sqlite/SeqList.h"
#include "core/store/sqlite/Sql.h"

#include <algorithm>
#include <span>

namespace ringdown::store::sqlite {
namespace {

using namespace std::chrono_literals;

constexpr auto lookPatience = 2s;
constexpr int voicemailsAtOnce = 50;
/// Looked at again by the next sweep: calls of an outage are written up to seven days late, no call lasts a
/// day and no report comes as late.
constexpr std::chrono::hours lookedAtAgain{24 * 8};
/// Of a sweep, for a carrier that does not answer: the rest is held back unasked.
constexpr auto releasePatience = 2min;

} // namespace

Result<std::int64_t> OldVoicemails::drop(std::int64_t tenantNumber, const std::string &tenant, Instant before)
{
    const auto voicemails = drop(Of::Voicemails, tenantNumber, "recordingsDropped." + tenant, before);
    if (!voicemails)
        return voicemails;
    const auto answered = drop(Of::AnsweredAfter, tenantNumber, "messagesDropped." + tenant, before);
    return answered ? Result<std::int64_t>(*voicemails + *answered) : answered.error();
}

Result<std::int64_t> OldVoicemails::drop(Of calls, std::int64_t tenantNumber, const std::string &mark,
                                         Instant before)
{
    const auto done = doneBefore(mark);
    if (!done)
        return done;
    std::int64_t count = 0;
    m_firstHeldBack = 0;
    for (std::int64_t after = *done;;) {
        auto page = nextPage(calls, tenantNumber, after, before);
        if (!page)
            return page.error();
        if (page->lastId == 0)
            break;
        after = page->lastId;
        if (page->rows.empty())
            continue;
        count += release(*page);
        if (auto dropped = drop(*page); !dropped)
            return dropped.error();
        if (auto paused = m_pause(); !paused) // also when all of it was held back
            return paused.error();
    }
    std::int64_t through = callIdAt(before - lookedAtAgain, 0);
    if (m_firstHeldBack > 0)
        through = std::min(through, m_firstHeldBack - 1);
    if (count == 0 || through <= *done)
        return count;
    const auto noted =
        m_writer.betweenCommits([&](OldRows &rows) { return rows.setProgress(mark, through); });
    return noted ? Result<std::int64_t>(count) : noted.error();
}

Result<void> OldVoicemails::dropOf(const CallSid &call, const std::string &recording)
{
    auto reader = m_readers.lend(Writer::Clock::now() + lookPatience);
    if (!reader)
        return reader.error();
    const auto rows = readRowsOfCall((*reader)->database, call);
    if (!rows)
        return rows.error();
    Page page;
    page.onlyRecording = recording;
    page.sids.insert(call.value);
    for (const std::int64_t row : *rows) {
        if (auto read = readRow((*reader)->database, row, page); !read)
            return read;
    }
    return drop(page);
}

/// Up to which call an earlier sweep came.
Result<std::int64_t> OldVoicemails::doneBefore(const std::string &mark)
{
    auto reader = m_readers.lend(Writer::Clock::now() + lookPatience);
    if (!reader)
        return reader.error();
    auto found = (*reader)->database.prepare(sql::metaValue);
    if (!found)
        return found.error();
    const auto row = found->with(mark).next();
    if (!row)
        return row.error();
    return *row ? found->number(0) : 0;
}

Result<Statement> OldVoicemails::select(Database &database, Of calls, std::int64_t tenantNumber,
                                        std::int64_t after, Instant before)
{
    const bool isByOutcome = calls == Of::Voicemails;
    auto found =
        database.prepare(isByOutcome ? sql::callsOfOutcomeEndedBefore : sql::leftMessagesEndedBefore);
    if (!found)
        return found;
    const std::int64_t beganBefore = callIdAt(before, 0);
    if (isByOutcome)
        found->with(tenantNumber, static_cast<int>(Outcome::Voicemail), after, beganBefore,
                    before.milliseconds, voicemailsAtOnce);
    else
        found->with(tenantNumber, after, beganBefore, before.milliseconds, voicemailsAtOnce);
    return found;
}

Result<OldVoicemails::Page> OldVoicemails::nextPage(Of calls, std::int64_t tenantNumber, std::int64_t after,
                                                    Instant before)
{
    auto reader = m_readers.lend(Writer::Clock::now() + lookPatience);
    if (!reader)
        return reader.error();
    auto found = select((*reader)->database, calls, tenantNumber, after, before);
    if (!found)
        return found.error();
    Page page;
    std::set<std::int64_t> rows;
    for (auto row = found->next(); !row || *row; row = found->next()) {
        if (!row)
            return row.error();
        page.lastId = found->number(0);
        const std::string sid = unpackedSid(found->text(1));
        page.sids.insert(sid);
        page.ids.emplace(sid, page.lastId);
        for (const std::int64_t seq : seqsFrom(found->text(2)))
            rows.insert(seq);
    }
    for (const std::int64_t row : rows) {
        if (auto read = readRow((*reader)->database, row, page); !read)
            return read.error();
    }
    for (OldRecording &recording : page.recordings)
        recording.transcription = page.transcriptions[recording.sid];
    return page;
}

Result<void> OldVoicemails::readRow(Database &database, std::int64_t row, Page &page)
{
    auto found = database.prepare(sql::event);
    const auto isThere = found ? found->with(row).next() : Result<bool>(found.error());
    if (!isThere || !*isThere)
        return isThere ? Result<void>() : Result<void>(isThere.error());
    EventReader reader(found->text(0), row);
    Event event;
    bool losesSomething = false;
    for (auto more = reader.next(event); !more || *more; more = reader.next(event)) {
        if (!more)
            return more.error();
        if (!page.sids.contains(event.call.value) || !tellsOfRecording(event))
            continue;
        losesSomething = true;
        if (event.kind == EventKind::VoicemailRecorded)
            page.recordings.push_back({event.tenant, event.call, event.sid, event.url, {}});
        else if (!event.text.empty())
            page.transcriptions[event.sid] = event.text;
    }
    if (losesSomething)
        page.rows.push_back(row);
    return {};
}

/// Takes the calls out of the page whose recording was not released: they stay whole. Returns how many
/// recordings the others have.
std::int64_t OldVoicemails::release(Page &page)
{
    for (const OldRecording &recording : page.recordings) {
        const std::string &sid = recording.call.value;
        if (!m_release || !page.sids.contains(sid))
            continue;
        const auto asked = Writer::Clock::now();
        const auto released = m_waited < releasePatience ? m_release(recording) : Result<void>(Error{});
        if (released)
            continue;
        m_waited += Writer::Clock::now() - asked;
        if (m_whyHeldBack.empty())
            m_whyHeldBack = released.error().detail;
        const std::int64_t id = page.ids[sid];
        m_firstHeldBack = m_firstHeldBack > 0 ? std::min(m_firstHeldBack, id) : id;
        m_heldBack.insert(sid);
        page.sids.erase(sid);
    }
    return std::count_if(page.recordings.begin(), page.recordings.end(), [&](const OldRecording &recording) {
        return page.sids.contains(recording.call.value);
    });
}

Result<void> OldVoicemails::drop(const Page &page)
{
    return dropInSlices(
        m_writer, page.rows,
        [&](OldRows &rows, std::span<const std::int64_t> left) {
            return rows.dropRecordings(left, page.sids, page.onlyRecording);
        },
        m_pause);
}

} // namespace ringdown::store::sqlite
