// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>

class QAbstractButton;
class QWidget;

namespace ringdown::shell {

/// Takes measures that follow the size of a widget's words: now, and whenever its font becomes another.
void fitToFont(QWidget &widget, std::function<void()> fit);

/// The picture of a button, so large beside words of the usual size, grows with them.
void growIcon(QAbstractButton &button, int pixels);

/// A square button of a picture alone: so wide and high beside words of the usual size.
void growSquare(QAbstractButton &button, int pixels);

} // namespace ringdown::shell
