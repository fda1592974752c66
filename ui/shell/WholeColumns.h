// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <initializer_list>

class QTableView;

namespace ringdown::shell {

/// These columns are as wide as their words, clear of the next one: the others give way.
/// They get a delegate of their own, with the row's focus frame (FramedRow).
void showWhole(QTableView &table, std::initializer_list<int> columns);

} // namespace ringdown::shell
