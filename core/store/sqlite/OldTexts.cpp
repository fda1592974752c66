// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sqlite/OldTexts.h"

#include "core/store/sqlite/EventBytes.h"
#include "core/store/sqlite/Sql.h"

#include <algorithm>
#include <set>
#include <span>

namespace ringdown::store::sqlite {
namespace {

using namespace std::chrono_literals;

constexpr auto textsPatience = 2s;
constexpr int textsAtOnce = 100;

struct TextAt {
    std::int64_t seq = 0;
    bool isOld = false;
    bool isText = false; ///< not what became of one
};

/// What a row of the log still has of texts.
Result<std::vector<TextAt>> textsIn(Statement &find, std::int64_t row, const std::string &tenant,
                                    Instant before)
{
    std::vector<TextAt> entries;
    const Rewinding rewinding(find.with(row));
    const auto isThere = find.next();
    if (!isThere || !*isThere)
        return isThere ? Result<std::vector<TextAt>>(entries) : Result<std::vector<TextAt>>(isThere.error());
    EventReader reader(find.text(0), row);
    Event event;
    for (auto more = reader.next(event); !more || *more; more = reader.next(event)) {
        if (!more)
            return more.error();
        const bool isText = event.kind == EventKind::MessageReceived || event.kind == EventKind::MessageSent;
        if (isOfTexts(event))
            entries.push_back({event.seq, isTextBefore(event, tenant, before), isText});
    }
    return entries;
}

} // namespace

/// Texts of an outage are written days after they came, so a young one may stand before an old one; behind a
/// page of nothing but young ones the next sweep looks.
Result<std::int64_t> OldTexts::drop(std::int64_t tenantNumber, const std::string &tenant, Instant before)
{
    std::int64_t count = 0;
    for (std::int64_t after = 0;;) {
        const auto page = nextPage(tenantNumber, tenant, after, before);
        if (!page)
            return page.error();
        if (page->gone.empty())
            return count;
        after = page->lastSeq;
        count += page->texts;
        if (auto dropped = dropFromLog(*page, tenant, before); !dropped)
            return dropped.error();
        if (auto dropped = m_follower.betweenBatches(
                [&](Projection &projection) { return projection.dropMessages(page->gone); });
            !dropped)
            return dropped.error();
        if (auto paused = m_pause(); !paused)
            return paused.error();
    }
}

/// The newest row of the log stays: its seq must not be given again.
Result<OldTexts::Page> OldTexts::nextPage(std::int64_t tenantNumber, const std::string &tenant,
                                          std::int64_t after, Instant before)
{
    const std::int64_t newest = m_writer.newestSeq();
    auto reader = m_readers.lend(Writer::Clock::now() + textsPatience);
    if (!reader)
        return reader.error();
    auto listed = (*reader)->database.prepare(sql::messagesBehind);
    auto event = (*reader)->database.prepare(sql::event);
    if (!listed || !event)
        return !listed ? listed.error() : event.error();
    listed->with(tenantNumber, after, textsAtOnce);
    Page page;
    std::set<std::int64_t> rows;
    for (auto entry = listed->next(); !entry || *entry; entry = listed->next()) {
        if (!entry)
            return entry.error();
        page.lastSeq = listed->number(0);
        const std::int64_t row = listed->number(1);
        const auto entries = textsIn(*event, row, tenant, before);
        if (!entries)
            return entries.error();
        const auto found = std::find_if(entries->begin(), entries->end(),
                                        [&](const TextAt &one) { return one.seq == page.lastSeq; });
        const bool wasDropped = found == entries->end();
        const bool isOld = !wasDropped && found->isOld && row < newest;
        if (wasDropped || isOld)
            page.gone.push_back(page.lastSeq);
        if (isOld) {
            rows.insert(row);
            page.texts += found->isText ? 1 : 0;
        }
    }
    page.rows.assign(rows.begin(), rows.end());
    return page;
}

Result<void> OldTexts::dropFromLog(const Page &page, const std::string &tenant, Instant before)
{
    return dropInSlices(
        m_writer, page.rows,
        [&](OldRows &rows, std::span<const std::int64_t> left) {
            return rows.dropTexts(left, tenant, before);
        },
        m_pause);
}

} // namespace ringdown::store::sqlite
