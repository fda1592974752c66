// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/PinnedFilters.h"

#include "ui/calls/SavedFilters.h"
#include "ui/shell/Sidebar.h"

namespace ringdown::window {
namespace {

const QString prefix = QStringLiteral("filter:");

} // namespace

PinnedFilters::PinnedFilters(shell::Sidebar &sidebar, calls::SavedFilters &filters)
    : QObject(&sidebar)
    , m_sidebar(sidebar)
    , m_filters(filters)
{
    connect(&filters, &calls::SavedFilters::changed, this, &PinnedFilters::rebuild);
    rebuild();
}

std::optional<QString> PinnedFilters::textOf(const QString &place) const
{
    if (!place.startsWith(prefix))
        return std::nullopt;
    const calls::SavedFilter *filter = m_filters.find(place.mid(prefix.size()));
    return filter ? std::optional(filter->text) : std::nullopt;
}

void PinnedFilters::rebuild()
{
    const QSignalBlocker quiet(m_sidebar); // a row that goes away is no choice of another
    const QString current = m_sidebar.current();
    for (const QString &id : std::as_const(m_shown))
        m_sidebar.places().remove(id);
    m_shown.clear();
    QString behind = QStringLiteral("log");
    const QString log = m_sidebar.places().at(m_sidebar.places().rowOf(behind)).words;
    for (const calls::SavedFilter &filter : m_filters.all()) {
        if (filter.pinned != calls::Pinned::InSidebar)
            continue;
        const QString id = prefix + filter.name;
        m_sidebar.places().addBehind(behind,
                                     {id, filter.name, format::Glyph::Search, filter.text, 0, {}, log});
        m_shown << id;
        behind = id;
    }
    m_sidebar.go(m_sidebar.places().rowOf(current) >= 0 ? current : QStringLiteral("log"));
}

} // namespace ringdown::window
