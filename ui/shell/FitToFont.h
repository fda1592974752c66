// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>

class QWidget;

namespace ringdown::shell {

/// Takes measures that follow the size of a widget's words: now, and whenever its font becomes another.
void fitToFont(QWidget &widget, std::function<void()> fit);

} // namespace ringdown::shell
