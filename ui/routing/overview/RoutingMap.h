// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/Plan.h"
#include "core/plan/Problem.h"

#include <QString>

#include <span>
#include <string>
#include <vector>

namespace ringdown::routing_ui {

enum class BoxKind { Numbers, Rules, Hours, Route, Tiers, End };

/// A line of a box, and where it stands in the plan document.
struct MapLine {
    QString text;
    std::string path;

    friend bool operator==(const MapLine &, const MapLine &) = default;
};

/// One station of a call on the map.
struct MapBox {
    BoxKind kind = BoxKind::Route;
    std::string path; ///< of what it stands for
    QString title;
    std::vector<MapLine> lines;
    int column = 0;
    bool isChanged = false; ///< the draft differs from its basis here
    int problems = 0;       ///< errors and warnings of the draft that are about it
    bool isWrong = false;   ///< an error is among them

    friend bool operator==(const MapBox &, const MapBox &) = default;
};

/// A way from one box to another.
struct MapEdge {
    std::size_t from = 0;
    std::size_t to = 0;
    QString label;          ///< "open", a pressed key; "" for what simply comes next
    bool leadsBack = false; ///< to a box of an earlier column: a loop

    friend bool operator==(const MapEdge &, const MapEdge &) = default;
};

/// The ways that a call of one business can go, from its numbers to its ends.
struct RoutingMap {
    std::vector<MapBox> boxes;
    std::vector<MapEdge> edges;

    friend bool operator==(const RoutingMap &, const RoutingMap &) = default;
};

/// What the check says, the errors first.
struct MapProblems {
    std::span<const plan::Problem> all;
    std::size_t errors = 0;
};

/// Empty when the plan does not have the business. Routes that no call reaches stand on the map too, and an
/// override as long as it is in force.
RoutingMap routingMap(const plan::Plan &plan, const plan::Plan &basis, const TenantId &tenant,
                      const MapProblems &problems, Instant now);

/// What a box is, in one sentence for people who do not see it.
QString boxInWords(const MapBox &box);

} // namespace ringdown::routing_ui
