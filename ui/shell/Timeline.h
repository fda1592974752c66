// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/format/EventLine.h"

#include <QScrollArea>

#include <vector>

class QVBoxLayout;

namespace ringdown::shell {

/// A line of a timeline with what the reader may unfold.
struct TimelineEntry {
    QString when;      ///< "10:12:04"
    QString exactTime; ///< for the tooltip
    format::EventLine line;
    std::vector<RejectedAlternative> rejected;

    friend bool operator==(const TimelineEntry &a, const TimelineEntry &b)
    {
        return a.when == b.when && a.line.what == b.line.what && a.line.why == b.line.why &&
               a.rejected == b.rejected;
    }
};

/// What happened to one call, line under line: time, glyph, sentence, reason, and the alternatives not taken.
class Timeline : public QScrollArea {
    Q_OBJECT
public:
    explicit Timeline(QWidget *parent = nullptr);

    /// Lines already shown stay as they are (unfolded ones stay unfolded); new ones are added beneath.
    void show(const std::vector<TimelineEntry> &entries);
    void clear() { show({}); }
    int count() const { return static_cast<int>(m_entries.size()); }
    /// The line is seen, unless somebody has scrolled since follow() or reads on with the keys.
    void reveal(int line);
    void follow() { m_isFollowing = true; }
    /// Gives the keys to the first line that can be unfolded; to the timeline until there is one.
    void focusFirstReason();

private:
    void showRevealed();
    void takeRowsAway();
    void add(const TimelineEntry &entry, bool first);

    QVBoxLayout *m_column;
    std::vector<TimelineEntry> m_entries;
    bool m_isFollowing = true;      ///< nobody has scrolled
    int m_revealed = -1;            ///< the line to be seen once it has its place
    bool m_isReasonAwaited = false; ///< focusFirstReason() found none
};

} // namespace ringdown::shell
