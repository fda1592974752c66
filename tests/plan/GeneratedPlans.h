// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/Plan.h"

#include <cstdint>
#include <vector>

namespace ringdown::plan {

/// Makes plans that are valid and use every field; the same seed always makes the same plans.
class PlanGenerator {
public:
    explicit PlanGenerator(std::uint64_t seed)
        : m_state(seed * 2654435761U + 1)
    {
    }

    Plan plan(int tenants);
    /// The plan with one thing of a random tenant made anew.
    Plan changed(Plan plan);

private:
    int below(int limit);
    bool chance(int percent) { return below(100) < percent; }
    template <typename T>
    const T &oneOf(const std::vector<T> &list)
    {
        return list[static_cast<std::size_t>(below(static_cast<int>(list.size())))];
    }
    std::string words();
    PhoneNumber phone();
    DayHours day();
    YearlyDay yearly();
    HoursException exception();
    Hours hours();
    std::vector<ContactId> contactIds(const Tenant &tenant, int atLeast);
    Tier tier(const Tenant &tenant, int index);
    CallerRule rule(const Tenant &tenant, int index);
    Waiting waiting();
    Step passingStep(const Tenant &tenant);
    Route route(const Tenant &tenant);
    VoicemailStep voicemail();
    void addPeople(Tenant &tenant);
    void addRoutes(Tenant &tenant);
    Tenant tenant(int index);
    void changeTenant(Tenant &tenant);

    std::uint64_t m_state;
    int m_phones = 0; ///< so that no number comes twice
};

} // namespace ringdown::plan
