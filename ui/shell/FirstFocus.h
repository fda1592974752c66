// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QWidget;

namespace ringdown::shell {

/// Gives the keys to a widget: now, or when it is first seen. Until then a stand-in has them, and whoever
/// uses that, or goes elsewhere, keeps the keys there.
void focusWhenSeen(QWidget &wanted, QWidget &standIn);

} // namespace ringdown::shell
