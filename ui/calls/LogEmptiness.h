// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace ringdown::shell {
class EmptyState;
}

namespace ringdown::calls {

class CallPager;
struct FilterReading;

/// Says why the log shows no row: it could not be read, is being read, the filter takes all, or there is
/// none.
void tellEmptiness(shell::EmptyState &empty, const CallPager &pager, const FilterReading &reading);

} // namespace ringdown::calls
