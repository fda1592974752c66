// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

class QWidget;

namespace ringdown::tests {

// Each names what it finds among what is seen of a window, with its place.

QStringList cutWords(const QWidget &root);    ///< labels and buttons that are narrower than their words
QStringList cutHeadings(const QWidget &root); ///< of columns of a fixed width
/// What a scroll area holds and does not give way, so that one would have to scroll sideways.
QStringList tooWide(const QWidget &root);
/// All of that, what is not as high as its words, what lies over its neighbour or beyond its place, rows of
/// tables that are lower than a line, and lists and tables in which not even one row is seen.
QStringList notWhole(const QWidget &root);

} // namespace ringdown::tests
