// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QImage>
#include <QString>

namespace ringdown::tests {

/// Whether pictures drawn here can be compared with those in the tree: the same Qt, and the font they were
/// drawn with. The empty string, or the sentence that says what is missing.
QString whyNoGolden();

/// How far a picture is from its golden image: the share of pixels, 0 to 1, that differ by more than a
/// machine's rounding; 1 when their sizes differ.
double distance(const QImage &drawn, const QImage &golden);

constexpr double allowedDistance = 0.0005;

} // namespace ringdown::tests
