// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/routing/overview/RoutingMap.h"

#include <QString>

#include <cstddef>
#include <vector>

class QFont;

namespace ringdown::routing_ui {

/// One row of words in a box of the map.
struct MapRow {
    QString text;         ///< fits the width
    std::size_t line = 0; ///< of the box, that it is a part of

    friend bool operator==(const MapRow &, const MapRow &) = default;
};

/// The lines of a box in rows of width pixels: a long line goes on in a second row, where it is cut.
std::vector<MapRow> mapRows(const std::vector<MapLine> &lines, const QFont &font, double width);

} // namespace ringdown::routing_ui
