// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sqlite/OldRows.h"

#include "core/store/sqlite/EventBytes.h"
#include "core/store/sqlite/Sql.h"

#include <utility>

namespace ringdown::store::sqlite {
namespace {

using SliceClock = std::chrono::steady_clock;

constexpr int rowsAtOnce = 32; ///< between two looks at the clock

} // namespace

Result<void> makeMarksTable(Database &database)
{
    return database.run(sql::marksTable);
}

Result<OldRows> OldRows::open(Database &database)
{
    OldRows rows(database);
    const auto prepared = prepareAll(database, {{sql::setMark, &rows.m_setMark},
                                                {sql::markBefore, &rows.m_markBefore},
                                                {sql::dropMarks, &rows.m_dropMarks},
                                                {sql::setMeta, &rows.m_setMeta},
                                                {sql::lastOfNextEvents, &rows.m_lastOfNext},
                                                {sql::dropAnswers, &rows.m_dropAnswers},
                                                {sql::dropQuiet, &rows.m_dropQuiet},
                                                {sql::dropEffects, &rows.m_dropEffects},
                                                {sql::dropWordsOfEffect, &rows.m_dropWords},
                                                {sql::event, &rows.m_event},
                                                {sql::dropEvent, &rows.m_dropEvent},
                                                {sql::changeEvent, &rows.m_changeEvent}});
    return prepared ? Result<OldRows>(std::move(rows)) : prepared.error();
}

Result<void> OldRows::setMark(Instant now)
{
    return m_setMark->with(now.milliseconds).execute();
}

Result<std::optional<Mark>> OldRows::markBefore(Instant at)
{
    const Rewinding rewinding(m_markBefore->with(at.milliseconds));
    const auto row = m_markBefore->next();
    if (!row)
        return row.error();
    if (!*row)
        return std::optional<Mark>();
    return std::optional(Mark{{m_markBefore->number(0)},
                              m_markBefore->number(1),
                              m_markBefore->number(2),
                              m_markBefore->number(3)});
}

Result<bool> OldRows::dropAnswers(const Mark &mark)
{
    const auto end = SliceClock::now() + slice;
    auto transaction = Transaction::begin(m_database);
    const auto before = transaction ? m_database.number(sql::answersDropped)
                                    : Result<std::optional<std::int64_t>>(transaction.error());
    if (!before)
        return before.error();
    std::int64_t reached = before->value_or(0);
    bool isDone = false;
    while (!isDone && SliceClock::now() < end) {
        const auto some = dropSomeAnswers(mark, reached);
        if (!some)
            return some;
        isDone = !*some;
    }
    if (auto noted = m_setMeta->with(std::string_view("answersDropped"), reached).execute(); !noted)
        return noted.error();
    if (isDone) {
        if (auto dropped = m_dropMarks->with(mark.at.milliseconds).execute(); !dropped)
            return dropped.error();
    }
    const auto done = transaction->commit();
    return done ? Result<bool>(isDone) : done.error();
}

/// False when nothing was left.
Result<bool> OldRows::dropSomeAnswers(const Mark &mark, std::int64_t &reached)
{
    std::int64_t last = 0;
    {
        const Rewinding rewinding(m_lastOfNext->with(reached, mark.seq, rowsAtOnce));
        const auto row = m_lastOfNext->next();
        if (!row)
            return row;
        last = m_lastOfNext->number(0);
    }
    if (last > reached) {
        const auto dropped = m_dropAnswers->with(std::exchange(reached, last), last).execute();
        return dropped ? Result<bool>(true) : dropped.error();
    }
    const auto quiet = dropSome(*m_dropQuiet, mark.quiet);
    const auto effects = quiet ? dropSome(*m_dropEffects, mark.effect) : quiet;
    return effects ? Result<bool>(*quiet || *effects) : effects.error();
}

Result<bool> OldRows::dropSome(Statement &statement, std::int64_t until)
{
    return statement.with(until, rowsAtOnce).executeAndTell();
}

Result<std::size_t> OldRows::dropEvents(std::span<const std::int64_t> rows, const std::set<std::string> &sids)
{
    return eachRow(
        rows, [&](const Event &event) { return sids.contains(event.call.value) ? Fate::Goes : Fate::Stays; });
}

Result<std::size_t> OldRows::dropRecordings(std::span<const std::int64_t> rows,
                                            const std::set<std::string> &sids,
                                            const std::string &onlyRecording)
{
    return eachRow(rows, [&](Event &event) {
        const bool isMeant = onlyRecording.empty() || event.sid == onlyRecording;
        if (!isMeant || !sids.contains(event.call.value) || !tellsOfRecording(event))
            return Fate::Stays;
        event.sid.clear();
        event.url.clear();
        event.body.clear();
        event.text.clear();
        return Fate::Changed;
    });
}

Result<std::size_t> OldRows::dropTexts(std::span<const std::int64_t> rows, const std::string &tenant,
                                       Instant before)
{
    return eachRow(rows, [&](const Event &event) {
        return isTextBefore(event, tenant, before) ? Fate::Goes : Fate::Stays;
    });
}

Result<void> OldRows::setProgress(const std::string &name, std::int64_t value)
{
    return m_setMeta->with(name, value).execute();
}

Result<std::size_t> OldRows::dropWords(std::span<const std::int64_t> effects)
{
    return inSlice(m_database, effects,
                   [&](std::int64_t effect) { return m_dropWords->with(effect).execute(); });
}

Result<std::size_t> OldRows::eachRow(std::span<const std::int64_t> rows, const Judge &judge)
{
    return inSlice(m_database, rows, [&](std::int64_t row) { return this->change(row, judge); });
}

Result<std::size_t> OldRows::inSlice(Database &database, std::span<const std::int64_t> rows,
                                     const Change &changeRow)
{
    const auto end = SliceClock::now() + slice;
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    std::size_t count = 0;
    while (count < rows.size() && (count == 0 || SliceClock::now() < end)) {
        if (auto changed = changeRow(rows[count]); !changed)
            return changed.error();
        ++count;
    }
    const auto done = transaction->commit();
    return done ? Result<std::size_t>(count) : done.error();
}

Result<void> OldRows::change(std::int64_t row, const Judge &judge)
{
    std::vector<Event> remaining;
    bool isChanged = false;
    {
        const Rewinding rewinding(m_event->with(row));
        const auto isThere = m_event->next();
        if (!isThere || !*isThere) // dropped before a crash
            return isThere ? Result<void>() : Result<void>(isThere.error());
        EventReader reader(m_event->text(0), row);
        Event event;
        for (auto more = reader.next(event); !more || *more; more = reader.next(event)) {
            if (!more)
                return more.error();
            const Fate fate = judge(event);
            isChanged |= fate != Fate::Stays;
            if (fate != Fate::Goes)
                remaining.push_back(event);
        }
    }
    if (!isChanged)
        return {};
    if (remaining.empty())
        return m_dropEvent->with(row).execute();
    return m_changeEvent->with(Blob{eventBytesWithSeqs(remaining, row)}, row).execute();
}

} // namespace ringdown::store::sqlite
