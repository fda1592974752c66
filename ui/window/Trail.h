// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Id.h"

#include <QString>

#include <cstddef>
#include <optional>
#include <vector>

namespace ringdown::window {

/// Somewhere one has been: a place, and in the log its filter, elsewhere the business that was shown.
struct Stop {
    QString place;
    QString filter;
    TenantId tenant = {}; ///< empty: all of them

    friend bool operator==(const Stop &, const Stop &) = default;
};

/// How one came to a stop: a filter that is being typed is one stop, however many letters it has.
enum class Arrival { Step, Typing };

/// The stops one came by, for going back and forward.
class Trail {
public:
    void visit(const Stop &stop, Arrival how);
    void stay(const TenantId &tenant); ///< another business was chosen at the stop that is shown
    std::optional<Stop> back();
    std::optional<Stop> forward();
    bool canGoBack() const { return m_at > 1; }
    bool canGoForward() const { return m_at < m_stops.size(); }

private:
    std::vector<Stop> m_stops;
    std::size_t m_at = 0; ///< stops up to the one that is shown, which is the last of them
    Arrival m_how = Arrival::Step;
};

} // namespace ringdown::window
