// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace ringdown::calls {

class Arrivals;
class CallTable;
class LogTools;

/// Keeps new calls coming in while the table stands at its top or somebody wants to follow, and holds them
/// back while one reads further down.
class FollowNewest : public QObject {
public:
    /// Lives as long as arrivals, which go before the table does.
    FollowNewest(Arrivals &arrivals, CallTable &table, LogTools &tools);

private:
    void scrolled();

    Arrivals &m_arrivals;
    CallTable &m_table;
};

} // namespace ringdown::calls
