// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QMenu;
class QToolButton;

namespace ringdown::calls {

class CallTable;
class FilterBar;
class SavedFilters;

/// The buttons at the right of the filter: Follow, Saved, Columns, Export.
class LogTools : public QObject {
    Q_OBJECT
public:
    LogTools(FilterBar &bar, CallTable &table, SavedFilters &saved);

    void showFollowing(bool isFollowing);
    void allowExport(const QString &objection); ///< "" when it is possible

Q_SIGNALS:
    void followWanted(bool wanted);
    void saveWanted();
    void manageWanted();
    void exportWanted();

private:
    void fillSaved(QMenu &menu);
    void fillColumns(QMenu &menu);

    FilterBar &m_bar;
    CallTable &m_table;
    SavedFilters &m_saved;
    QToolButton *m_follow;
    QToolButton *m_export;
};

} // namespace ringdown::calls
