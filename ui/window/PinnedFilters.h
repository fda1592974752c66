// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <optional>

namespace ringdown::calls {
class SavedFilters;
}
namespace ringdown::shell {
class Sidebar;
}

namespace ringdown::window {

/// The saved filters that stand in the sidebar, beneath the call log.
class PinnedFilters : public QObject {
    Q_OBJECT
public:
    PinnedFilters(shell::Sidebar &sidebar, calls::SavedFilters &filters);

    /// The filter of an entry of the sidebar; nothing when it is another place.
    std::optional<QString> textOf(const QString &place) const;

private:
    void rebuild();

    shell::Sidebar &m_sidebar;
    calls::SavedFilters &m_filters;
    QStringList m_shown; ///< ids of places
};

} // namespace ringdown::window
