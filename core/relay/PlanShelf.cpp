// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/PlanShelf.h"

#include "core/plan/OnePhone.h"
#include "core/plan/PlanReader.h"

#include <algorithm>
#include <string>

namespace ringdown::relay {
namespace {

constexpr std::size_t maxOlder = 16; ///< compiled revisions kept beside the newest
constexpr std::size_t maxMissing = 1000;
constexpr std::int64_t mostPassedOver = 50; ///< revisions that do not read, at the start

Result<std::shared_ptr<const routing::CompiledPlan>> compileStored(store::PlanStore &store,
                                                                   std::int64_t number)
{
    const auto text = store.planText(number);
    if (!text)
        return text.error();
    const plan::PlanReading reading = plan::readPlan(*text);
    if (!reading.isValid())
        return Error{ErrorCode::BadInput, plan::toLine(reading.errors.front())};
    return routing::CompiledPlan::compile(reading.plan, number);
}

} // namespace

PlanShelf::PlanShelf(store::PlanStore &store)
    : m_store(store)
{
}

Result<void> PlanShelf::load()
{
    const auto newest = m_store.newestRevision();
    if (!newest)
        return newest.error();
    if (*newest == 0)
        return Error{ErrorCode::NotFound, "the store has no plan yet: give one with --plan or push one"};
    auto compiled = compileStored(m_store, *newest);
    if (!compiled && compiled.error().code != ErrorCode::BadInput)
        return compiled.error();
    if (compiled) {
        m_newest = std::move(*compiled);
        return {};
    }
    m_unread = UnreadPlan{*newest, compiled.error().detail, 0};
    return loadBefore(*newest);
}

/// An old plan rings somebody, no plan rings nobody.
Result<void> PlanShelf::loadBefore(std::int64_t unread)
{
    for (std::int64_t number = unread - 1; number > 0 && number >= unread - mostPassedOver; --number) {
        auto compiled = compileStored(m_store, number);
        if (!compiled && compiled.error().code == ErrorCode::Unavailable)
            return compiled.error();
        if (!compiled)
            continue;
        m_newest = std::move(*compiled);
        m_unread->serving = number;
        break;
    }
    return {};
}

void PlanShelf::serve(std::shared_ptr<const routing::CompiledPlan> plan)
{
    m_missing.erase(plan->revision());
    if (m_unread && plan->revision() > m_unread->revision)
        m_unread.reset();
    // Two pushes may finish in the other order; the higher revision is the one that serves.
    if (m_newest && plan->revision() < m_newest->revision())
        return keep(std::move(plan));
    if (m_newest)
        keep(std::move(m_newest));
    m_newest = std::move(plan);
}

std::shared_ptr<const routing::CompiledPlan> PlanShelf::lend(const plan::Tenant &tenant)
{
    constexpr std::int64_t mostApart = 1000; ///< so that numbers stay exact in JSON
    plan::Plan plan;
    plan.tenants.push_back(tenant);
    const std::int64_t number =
        (1 + m_lent++ % mostApart) * plan::onePhoneRevisions + (m_newest ? m_newest->revision() : 0);
    auto lent = routing::CompiledPlan::compile(plan, number);
    keep(lent);
    return lent;
}

std::shared_ptr<const routing::CompiledPlan> PlanShelf::revision(std::int64_t number) const
{
    if (m_newest && m_newest->revision() == number)
        return m_newest;
    const auto it = std::find_if(m_older.begin(), m_older.end(),
                                 [&](const auto &plan) { return plan->revision() == number; });
    return it == m_older.end() ? nullptr : *it;
}

PlanPlace PlanShelf::placeOf(const TenantId &tenant, std::int64_t number) const
{
    PlanPlace place;
    place.plan = revision(number);
    if (place.plan)
        place.tenant = place.plan->byId(tenant);
    if (place.tenant)
        return place;
    place.plan = m_newest;
    place.tenant = place.plan ? place.plan->byId(tenant) : nullptr;
    place.isReplaced = true;
    return place;
}

bool PlanShelf::mustRead(std::int64_t number) const
{
    return number > 0 && !revision(number) && !m_missing.contains(number);
}

PlanShelf::Reading PlanShelf::read(std::int64_t number) const
{
    return compileStored(m_store, number);
}

void PlanShelf::take(std::int64_t number, const Reading &reading)
{
    if (reading && !revision(number))
        return keep(*reading);
    // A store that does not answer may have it later; one that answered never will: pushes are served here.
    const bool isNowhere = !reading && reading.error().code != ErrorCode::Unavailable;
    if (isNowhere && m_missing.size() < maxMissing)
        m_missing.insert(number);
}

void PlanShelf::keep(std::shared_ptr<const routing::CompiledPlan> plan)
{
    m_older.push_back(std::move(plan));
    if (m_older.size() > maxOlder)
        m_older.pop_front();
}

} // namespace ringdown::relay
