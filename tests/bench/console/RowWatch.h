// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Instant.h"
#include "tests/bench/console/PaintClock.h"
#include "tests/bench/console/Report.h"

#include <QPersistentModelIndex>
#include <QTableView>

#include <functional>
#include <vector>

namespace ringdown::bench {

/// How long new rows of a table take from when their call came in, by the relay's clock, to when they are
/// painted. A row beneath the visible ones is done when everything is painted that came with it.
class RowWatch : public QObject {
public:
    using CameIn = std::function<Instant(int row)>;

    RowWatch(PaintClock &clock, QTableView &table, CameIn cameIn);
    ~RowWatch() override;

    const Figures &figures() const { return m_figures; }
    std::size_t visible() const { return m_visible; } ///< rows of them that were seen

    bool event(QEvent *event) override;

private:
    void take(const QModelIndex &parent, int first, int last);
    void painted();
    bool isVisible(const QModelIndex &row) const;
    void done(Instant cameIn);

    struct Row {
        QPersistentModelIndex index;
        Instant cameIn;
    };

    PaintClock &m_clock;
    QTableView &m_table;
    CameIn m_cameIn;
    std::vector<Row> m_waiting;
    Figures m_figures;
    std::size_t m_visible = 0;
};

} // namespace ringdown::bench
