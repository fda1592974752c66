// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sqlite/OldEffects.h"

#include "core/store/sqlite/OldRows.h"
#include "core/store/sqlite/Sql.h"

#include <algorithm>
#include <chrono>
#include <span>

namespace ringdown::store::sqlite {
namespace {

using namespace std::chrono_literals;

constexpr auto effectsPatience = 2s;
constexpr int effectsAtOnce = 500;

} // namespace

Result<void> OldEffects::dropWords(const std::map<std::string, Instant> &tenants)
{
    if (tenants.empty())
        return {};
    const auto newest = std::max_element(tenants.begin(), tenants.end(), [](const auto &a, const auto &b) {
                            return a.second < b.second;
                        })->second;
    for (std::int64_t after = 0;;) {
        const auto page = nextPage(tenants, newest, after);
        if (!page)
            return page.error();
        if (page->last == 0)
            return {};
        after = page->last;
        if (auto dropped = dropInSlices(
                m_writer, page->old,
                [](OldRows &rows, std::span<const std::int64_t> left) { return rows.dropWords(left); },
                m_pause);
            !dropped)
            return dropped;
        if (auto paused = m_pause(); !paused)
            return paused;
    }
}

Result<OldEffects::Page> OldEffects::nextPage(const std::map<std::string, Instant> &tenants, Instant newest,
                                              std::int64_t after)
{
    auto reader = m_readers.lend(Writer::Clock::now() + effectsPatience);
    if (!reader)
        return reader.error();
    auto found = (*reader)->database.prepare(sql::finishedEffectsAfter);
    if (!found)
        return found.error();
    found->with(after, newest.milliseconds, effectsAtOnce);
    Page page;
    for (auto row = found->next(); !row || *row; row = found->next()) {
        if (!row)
            return row.error();
        page.last = found->number(0);
        const auto tenant = tenants.find(std::string(found->text(1)));
        if (tenant != tenants.end() && found->number(2) < tenant->second.milliseconds)
            page.old.push_back(page.last);
    }
    return page;
}

} // namespace ringdown::store::sqlite
