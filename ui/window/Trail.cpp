// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/Trail.h"

namespace ringdown::window {
namespace {

constexpr std::size_t longestTrail = 100;

} // namespace

void Trail::visit(const Stop &stop, Arrival how)
{
    if (m_at > 0 && m_stops[m_at - 1] == stop)
        return;
    m_stops.resize(m_at);
    const bool goesOnTyping =
        how == Arrival::Typing && m_how == Arrival::Typing && m_at > 0 && m_stops.back().place == stop.place;
    if (goesOnTyping)
        m_stops.back() = stop;
    else
        m_stops.push_back(stop);
    if (m_stops.size() > longestTrail)
        m_stops.erase(m_stops.begin());
    m_at = m_stops.size();
    m_how = how;
}

void Trail::stay(const TenantId &tenant)
{
    if (m_at > 0)
        m_stops[m_at - 1].tenant = tenant;
}

std::optional<Stop> Trail::back()
{
    if (!canGoBack())
        return std::nullopt;
    m_how = Arrival::Step;
    return m_stops[--m_at - 1];
}

std::optional<Stop> Trail::forward()
{
    if (!canGoForward())
        return std::nullopt;
    m_how = Arrival::Step;
    return m_stops[m_at++];
}

} // namespace ringdown::window
