// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sqlite/Sweeper.h"

#include "core/store/sqlite/CallRow.h"
#include "core/store/sqlite/OldEffects.h"
#include "core/store/sqlite/OldTexts.h"
#include "core/store/sqlite/OldVoicemails.h"
#include "core/store/sqlite/SeqList.h"
#include "core/store/sqlite/Sql.h"

#include <algorithm>
#include <map>
#include <unordered_map>
#include <utility>

namespace ringdown::store::sqlite {
namespace {

using namespace std::chrono_literals;
using SweepClock = std::chrono::steady_clock;

constexpr std::chrono::hours answersKept{24 * 30};
constexpr auto betweenSlices = 10ms; ///< a slice lasts a third of it: most of the time is for the commits
constexpr auto readPatience = 2s;
constexpr int callsAtOnce = 50; ///< about 100 rows

/// What drop() returns of each, together.
template <typename Tenants, typename Drop>
Result<std::int64_t> sumOf(const Tenants &tenants, const Drop &drop)
{
    std::int64_t sum = 0;
    for (const auto &tenant : tenants) {
        const Result<std::int64_t> dropped = drop(tenant);
        if (!dropped)
            return dropped;
        sum += *dropped;
    }
    return sum;
}

Error stopped()
{
    return {ErrorCode::Unavailable, "the store was closed before everything old was dropped"};
}

} // namespace

void Sweeper::sweep(Retention retention, WhenDropped whenDropped)
{
    want([this, retention = std::move(retention),
          whenDropped = std::move(whenDropped)](const std::stop_token &stop) {
        const auto dropped = stop.stop_requested() ? Result<Dropped>(stopped()) : sweepNow(retention, stop);
        if (whenDropped)
            whenDropped(dropped);
    });
}

void Sweeper::forget(const CallSid &call, const std::string &recording, WhenForgotten whenForgotten)
{
    want([this, call, recording, whenForgotten = std::move(whenForgotten)](const std::stop_token &stop) {
        const auto forgotten =
            stop.stop_requested() ? Result<void>(stopped()) : forgetNow(call, recording, stop);
        if (whenForgotten)
            whenForgotten(forgotten);
    });
}

void Sweeper::want(Work work)
{
    const std::lock_guard lock(m_mutex);
    m_wanted.push_back(std::move(work));
    m_wakes.notify_one();
}

void Sweeper::run(const std::stop_token &stop)
{
    std::unique_lock lock(m_mutex);
    while (m_wakes.wait(lock, stop, [&] { return !m_wanted.empty(); })) {
        const Work work = std::move(m_wanted.front());
        m_wanted.pop_front();
        lock.unlock();
        work(stop);
        lock.lock();
    }
}

Result<void> Sweeper::forgetNow(const CallSid &call, const std::string &recording,
                                const std::stop_token &stop)
{
    if (auto reached = m_follower.awaitProjection(m_writer.newestSeq(), SweepClock::now() + readPatience);
        !reached)
        return reached.error();
    OldVoicemails voicemails(m_writer, m_readers, {}, pausing(stop));
    return voicemails.dropOf(call, recording);
}

Result<Dropped> Sweeper::sweepNow(const Retention &retention, const std::stop_token &stop)
{
    // What the index does not have yet may belong to calls that are old.
    if (auto reached = m_follower.awaitProjection(m_writer.newestSeq(), SweepClock::now() + readPatience);
        !reached)
        return reached.error();
    const auto keysThrough = dropAnswers(retention.now, stop);
    if (!keysThrough)
        return keysThrough.error();
    const auto all = tenants(retention);
    if (!all)
        return all.error();
    OldVoicemails voicemails(m_writer, m_readers, retention.releaseRecording, pausing(stop));
    const auto recordings = dropRecordings(*all, voicemails);
    if (!recordings)
        return recordings.error();
    m_heldBack = voicemails.heldBack();
    const auto calls = dropCalls(*all, stop);
    if (!calls)
        return calls.error();
    const auto texts = dropTexts(*all, stop);
    if (!texts)
        return texts.error();
    if (auto words = dropWords(*all, retention.now - answersKept, stop); !words)
        return words.error();
    const auto runs =
        m_follower.betweenBatches([&](Projection &projection) { return projection.dropRuns(*keysThrough); });
    if (!runs)
        return runs.error();
    return Dropped{*calls, *recordings, static_cast<std::int64_t>(m_heldBack.size()),
                   voicemails.whyHeldBack(), *texts};
}

/// Returns up to which row there are no request keys any more.
Result<std::int64_t> Sweeper::dropAnswers(Instant now, const std::stop_token &stop)
{
    std::optional<Mark> mark;
    const auto noted = m_writer.betweenCommits([&](OldRows &rows) -> Result<void> {
        const auto found = rows.markBefore(now - answersKept);
        if (!found)
            return found.error();
        mark = *found;
        return rows.setMark(now);
    });
    if (!noted || !mark)
        return noted ? Result<std::int64_t>(0) : noted.error();
    for (bool isDone = false; !isDone; pause(stop)) {
        if (stop.stop_requested())
            return stopped();
        const auto slice = m_writer.betweenCommits([&](OldRows &rows) -> Result<void> {
            const auto all = rows.dropAnswers(*mark);
            isDone = all && *all;
            return all ? Result<void>() : Result<void>(all.error());
        });
        if (!slice)
            return slice.error();
    }
    return mark->seq;
}

/// Before the calls, so that no reference goes with a call while its recording was not released.
Result<std::int64_t> Sweeper::dropRecordings(const std::vector<Tenant> &tenants, OldVoicemails &voicemails)
{
    return sumOf(tenants, [&](const Tenant &tenant) {
        return voicemails.drop(tenant.number, tenant.name, tenant.recordingsGoBefore);
    });
}

/// They are kept as long as calls are.
Result<std::int64_t> Sweeper::dropTexts(const std::vector<Tenant> &tenants, const std::stop_token &stop)
{
    OldTexts texts(m_writer, m_follower, m_readers, pausing(stop));
    return sumOf(tenants, [&](const Tenant &tenant) {
        return texts.drop(tenant.number, tenant.name, tenant.callsGoBefore);
    });
}

/// Of tenants that keep their calls for a shorter time than finished effects are kept.
Result<void> Sweeper::dropWords(const std::vector<Tenant> &tenants, Instant effectsGoBefore,
                                const std::stop_token &stop)
{
    std::map<std::string, Instant> keepShorter;
    for (const Tenant &tenant : tenants) {
        if (tenant.callsGoBefore > effectsGoBefore)
            keepShorter.emplace(tenant.name, tenant.callsGoBefore);
    }
    OldEffects effects(m_writer, m_readers, pausing(stop));
    return effects.dropWords(keepShorter);
}

/// First what no tenant keeps any more, in order of time: the rows of calls that came in together lie on the
/// same pages. Then, of each tenant that keeps less than the others, the rest.
Result<std::int64_t> Sweeper::dropCalls(const std::vector<Tenant> &tenants, const std::stop_token &stop)
{
    if (tenants.empty())
        return 0;
    const auto keepsLonger = [](const Tenant &a, const Tenant &b) {
        return a.callsGoBefore < b.callsGoBefore;
    };
    const Instant forAll = std::min_element(tenants.begin(), tenants.end(), keepsLonger)->callsGoBefore;
    auto count = dropCallsBefore(forAll, {}, stop);
    for (const Tenant &tenant : tenants) {
        if (!count)
            return count;
        if (tenant.callsGoBefore == forAll)
            continue;
        const auto more = dropCallsBefore(tenant.callsGoBefore, tenant.number, stop);
        count = more ? Result<std::int64_t>(*count + *more) : more;
    }
    return count;
}

Result<std::vector<Sweeper::Tenant>> Sweeper::tenants(const Retention &retention)
{
    std::unordered_map<std::string_view, const Retention::OfTenant *> listed;
    for (const Retention::OfTenant &each : retention.tenants)
        listed.emplace(each.tenant.value, &each);
    const Retention::OfTenant usual{{}, retention.usualDays, retention.usualVoicemailDays};
    const auto daysAgo = [&](int days) { return retention.now - std::chrono::hours(24) * days; };
    auto reader = m_readers.lend(SweepClock::now() + readPatience);
    if (!reader)
        return reader.error();
    auto rows = (*reader)->database.prepare(sql::tenantsKnown);
    if (!rows)
        return rows.error();
    std::vector<Tenant> all;
    for (auto row = rows->next(); !row || *row; row = rows->next()) {
        if (!row)
            return row.error();
        const auto found = listed.find(rows->text(1));
        const Retention::OfTenant &keeps = found == listed.end() ? usual : *found->second;
        all.push_back({rows->number(0), std::string(rows->text(1)), daysAgo(keeps.days),
                       daysAgo(std::min(keeps.days, keeps.voicemailDays))});
    }
    return all;
}

Result<std::int64_t> Sweeper::dropCallsBefore(Instant before, std::optional<std::int64_t> tenant,
                                              const std::stop_token &stop)
{
    std::int64_t count = 0;
    for (std::int64_t after = 0;;) {
        const auto page = oldCalls(before, tenant, after);
        if (!page)
            return page.error();
        if (page->lastId == 0)
            return count;
        after = page->lastId;
        if (stop.stop_requested())
            return stopped();
        if (auto dropped = drop(*page, stop); !dropped)
            return dropped.error();
        count += static_cast<std::int64_t>(page->calls.size());
    }
}

/// A call that has the newest row of the log waits until there is a newer one: seqs are not given twice. One
/// that is held back waits for its recording.
Result<Sweeper::Page> Sweeper::oldCalls(Instant before, std::optional<std::int64_t> tenant,
                                        std::int64_t after)
{
    const std::int64_t newest = m_writer.newestSeq();
    auto reader = m_readers.lend(SweepClock::now() + readPatience);
    if (!reader)
        return reader.error();
    auto found = (*reader)->database.prepare(tenant ? sql::callsOfTenantEndedBefore : sql::callsEndedBefore);
    if (!found)
        return found.error();
    found->with(after, callIdAt(before, 0), before.milliseconds, callsAtOnce);
    if (tenant)
        found->bind(5, *tenant);
    Page page;
    for (auto row = found->next(); !row || *row; row = found->next()) {
        if (!row)
            return row.error();
        page.lastId = found->number(0);
        const std::vector<std::int64_t> rows = seqsFrom(found->text(2));
        std::string sid = unpackedSid(found->text(1));
        if ((!rows.empty() && rows.back() >= newest) || m_heldBack.contains(sid))
            continue;
        page.calls.push_back({page.lastId, std::move(sid)});
        page.rows.insert(page.rows.end(), rows.begin(), rows.end());
    }
    std::sort(page.rows.begin(), page.rows.end());
    page.rows.erase(std::unique(page.rows.begin(), page.rows.end()), page.rows.end());
    return page;
}

Result<void> Sweeper::drop(const Page &page, const std::stop_token &stop)
{
    std::set<std::string> sids;
    for (const OldCall &call : page.calls)
        sids.insert(call.sid);
    const auto dropped = dropInSlices(
        m_writer, page.rows,
        [&](OldRows &rows, std::span<const std::int64_t> left) { return rows.dropEvents(left, sids); },
        pausing(stop));
    if (!dropped)
        return dropped;
    return m_follower.betweenBatches(
        [&](Projection &projection) { return projection.dropCalls(page.calls); });
}

SweepPause Sweeper::pausing(const std::stop_token &stop)
{
    return [this, &stop]() -> Result<void> {
        pause(stop);
        return stop.stop_requested() ? Result<void>(stopped()) : Result<void>();
    };
}

void Sweeper::pause(const std::stop_token &stop)
{
    std::unique_lock lock(m_mutex);
    m_wakes.wait_for(lock, stop, betweenSlices, [] { return false; });
}

} // namespace ringdown::store::sqlite
