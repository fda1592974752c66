// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QTableView;

namespace ringdown::shell {

/// Chooses this row alone and shows it, whatever keys are held; nothing for a row that is not there.
/// QTableView::selectRow looks at the keys: with Control, as in Ctrl+Z, it adds the row to what is chosen.
void chooseRow(QTableView &table, int row);

} // namespace ringdown::shell
