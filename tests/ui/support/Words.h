// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

class QWidget;

namespace ringdown::tests {

/// Everything that stands anywhere in a widget tree: texts, tooltips, every property, every cell of every
/// model in every role, and what a screen reader hears.
QStringList everythingIn(QWidget &root);

} // namespace ringdown::tests
