// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QScrollArea;
class QWidget;

namespace ringdown::shell {

/// A part of a page in a scroll area that takes the room there is: what has none is scrolled to, not
/// squeezed.
QScrollArea *scrolled(QWidget *part);
/// Scrolls every area that it lies in, so that it is seen.
void scrollTo(QWidget &part);

} // namespace ringdown::shell
