// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/relay/LogModel.h"

#include "ui/shell/Icons.h"

#include <QTimeZone>

namespace ringdown::relay_ui {
namespace {

QString levelWord(client::LogLevel level)
{
    switch (level) {
    case client::LogLevel::Error:
        return LogModel::tr("error");
    case client::LogLevel::Warning:
        return LogModel::tr("warning");
    case client::LogLevel::Info:
        return LogModel::tr("info");
    }
    return {};
}

QVariant levelIcon(client::LogLevel level)
{
    switch (level) {
    case client::LogLevel::Error:
        return shell::glyphIcon(format::Glyph::Alarm);
    case client::LogLevel::Warning:
        return shell::glyphIcon(format::Glyph::Alert);
    case client::LogLevel::Info:
        return {};
    }
    return {};
}

} // namespace

bool LogFilter::accepts(const client::RelayLogLine &line) const
{
    if (line.level > least)
        return false;
    const QString text = QString::fromStdString(line.text);
    for (const QString &word : words.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const bool isUnwanted = word.size() > 1 && word.startsWith(QLatin1Char('-'));
        const bool isThere = text.contains(isUnwanted ? word.mid(1) : word, Qt::CaseInsensitive);
        if (isThere == isUnwanted)
            return false;
    }
    return true;
}

LogModel::LogModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_times(QTimeZone::systemTimeZone())
{
}

void LogModel::apply(const client::RelayLogPage &page)
{
    if (page.newest < m_newest)
        return clear(); // it began anew, and is asked from its beginning
    m_newest = page.newest;
    std::deque<client::RelayLogLine> accepted;
    for (const client::RelayLogLine &line : page.lines) {
        m_lines.push_back(line);
        if (m_filter.accepts(line))
            accepted.push_back(line);
    }
    if (!accepted.empty()) {
        const int first = rowCount();
        beginInsertRows({}, first, first + static_cast<int>(accepted.size()) - 1);
        m_shown.insert(m_shown.end(), accepted.begin(), accepted.end());
        endInsertRows();
    }
    if (m_lines.size() <= mostLines)
        return;
    m_lines.erase(m_lines.begin(), m_lines.end() - static_cast<std::ptrdiff_t>(mostLines));
    refilter();
}

void LogModel::refilter()
{
    beginResetModel();
    m_shown.clear();
    for (const client::RelayLogLine &line : m_lines) {
        if (m_filter.accepts(line))
            m_shown.push_back(line);
    }
    endResetModel();
}

void LogModel::setFilter(const LogFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    refilter();
}

void LogModel::setTimes(const format::Times &times)
{
    m_times = times;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, TimeColumn), index(rowCount() - 1, TimeColumn));
}

void LogModel::clear()
{
    m_lines.clear();
    m_newest = 0;
    refilter();
}

int LogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int LogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LogModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const client::RelayLogLine &line = m_shown[static_cast<std::size_t>(index.row())];
    const QString text = QString::fromStdString(line.text);
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == TimeColumn    ? m_times.clockWithSeconds(line.at)
               : index.column() == LevelColumn ? levelWord(line.level)
                                               : text;
    case Qt::DecorationRole:
        return index.column() == LevelColumn ? levelIcon(line.level) : QVariant();
    case Qt::ToolTipRole:
        return index.column() == TextColumn ? text : m_times.exact(line.at);
    case Qt::AccessibleTextRole:
        return tr("%1, %2: %3", "time, level, line of a log")
            .arg(m_times.clockWithSeconds(line.at), levelWord(line.level), text);
    default:
        return {};
    }
}

QVariant LogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString names[] = {tr("Time"), tr("Level"), tr("What the relay says")};
    return section >= 0 && section < ColumnCount ? QVariant(names[section]) : QVariant();
}

} // namespace ringdown::relay_ui
