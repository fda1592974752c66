// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace ringdown::shell {

/// Gives a widget the room for its words, and leaves it what it has while they fit into it: where words
/// change all the time, such as seconds and counts, each change would lay the whole window out anew.
void keepRoom(QWidget &words, int leastWidth = 0);

} // namespace ringdown::shell
