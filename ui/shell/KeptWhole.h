// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace ringdown::shell {

/// Keeps part, which has a layout, as high at least as its lines need in its width. For parts of splitters
/// and of layouts in layouts: there one cannot rely on heights that follow widths.
void keepWhole(QWidget &part);

} // namespace ringdown::shell
