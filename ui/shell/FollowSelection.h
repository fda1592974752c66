// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QAbstractItemView;

namespace ringdown::shell {

/// Makes the one selected row of a view its current row too. Keys and mouse move both; a screen reader moves
/// the selection alone (QAccessibleTable::selectRow). The view has its model already.
void followSelection(QAbstractItemView &view);

} // namespace ringdown::shell
