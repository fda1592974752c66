// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/routing/overview/RoutingMap.h"

#include <QStandardItemModel>

namespace ringdown::routing_ui {

/// The map as a tree: below each box the ways that lead on from it. A box that was met before is named, and
/// not unfolded again.
class MapTree : public QStandardItemModel {
    Q_OBJECT
public:
    static constexpr int pathRole = Qt::UserRole;

    using QStandardItemModel::QStandardItemModel;

    void setMap(const RoutingMap &map);
};

} // namespace ringdown::routing_ui
