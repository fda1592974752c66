// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/format/Glyph.h"

#include <QKeySequence>
#include <QString>

#include <vector>

namespace ringdown::window {

/// A place one can go to: its line in the sidebar, in the View menu and in the palette.
struct PlaceSpec {
    QString id;    ///< "live"
    QString words; ///< with the menu's & mark
    QKeySequence keys;
    format::Glyph glyph = format::Glyph::Info;
    QString purpose;
};

/// Every place, in the sidebar's order.
std::vector<PlaceSpec> places();

/// The parts of Routing that stand beneath it in the sidebar, by the ids that RoutingPage has for them.
std::vector<PlaceSpec> routingPlaces();

/// Every part of Routing, as RoutingPage has them: for the Routing menu and the palette.
std::vector<PlaceSpec> routingParts();

} // namespace ringdown::window
