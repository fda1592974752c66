// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/client/RelayStatus.h"
#include "ui/format/Times.h"

#include <QAbstractTableModel>

#include <deque>
#include <optional>

namespace ringdown::relay_ui {

/// Which lines of a log are shown: their words, and the least that their level must be.
struct LogFilter {
    QString words; ///< every word must stand in the line; -word must not
    client::LogLevel least = client::LogLevel::Info;

    bool accepts(const client::RelayLogLine &line) const;
    friend bool operator==(const LogFilter &, const LogFilter &) = default;
};

/// The lines of a relay's own log that the filter lets through, the newest last.
class LogModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { TimeColumn, LevelColumn, TextColumn, ColumnCount };

    static constexpr std::size_t mostLines = 5'000; ///< older ones are dropped

    explicit LogModel(QObject *parent = nullptr);

    void apply(const client::RelayLogPage &page); ///< adds; a log that began anew replaces what was there
    void setFilter(const LogFilter &filter);
    void setTimes(const format::Times &times);
    void clear();
    std::int64_t newestSeq() const { return m_newest; }
    std::size_t lineCount() const { return m_lines.size(); } ///< the filter aside

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void refilter();

    std::deque<client::RelayLogLine> m_lines;
    std::deque<client::RelayLogLine> m_shown;
    LogFilter m_filter;
    format::Times m_times;
    std::int64_t m_newest = 0;
};

} // namespace ringdown::relay_ui
