// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPoint>
#include <QStringList>

class QWidget;

namespace ringdown::window {

/// What is grey in a part of the window now, and why, a line for each reason: "Adopt all…: every number is as
/// the plan needs it." What is under the pointer (a place on the screen) comes first.
QStringList greyedControls(const QWidget &part, const QPoint &pointer);

} // namespace ringdown::window
