// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/Travel.h"

#include "ui/calls/CallLogPage.h"

#include <QScopedValueRollback>

namespace ringdown::window {
namespace {

const QString logPlace = QStringLiteral("log");

} // namespace

Travel::Travel(shell::ActionRegistry &actions, calls::CallLogPage &log, Ways ways, QObject *parent)
    : QObject(parent)
    , m_actions(actions)
    , m_log(log)
    , m_ways(std::move(ways))
{
    connect(&log, &calls::CallLogPage::filterShown, this, [this](const QString &text, calls::Written how) {
        if (m_isTravelling || m_place != logPlace)
            return;
        m_trail.visit({logPlace, text.trimmed()},
                      how == calls::Written::Typed ? Arrival::Typing : Arrival::Step);
        allow();
    });
    allow();
}

void Travel::arrived(const QString &place)
{
    m_place = place;
    if (!m_isTravelling)
        m_trail.visit(place == logPlace ? Stop{place, m_log.filterText()} : Stop{place, {}, m_ways.tenant()},
                      Arrival::Step);
    allow();
}

void Travel::lead(const std::function<void()> &way)
{
    {
        const QScopedValueRollback travelling(m_isTravelling, true);
        way();
    }
    arrived(m_place);
}

void Travel::stay(const TenantId &tenant)
{
    if (m_place != logPlace) // there the filter says it
        m_trail.stay(tenant);
}

void Travel::travel(const std::optional<Stop> &stop)
{
    if (!stop)
        return;
    {
        const QScopedValueRollback travelling(m_isTravelling, true);
        if (stop->place == logPlace)
            m_log.showFilter(stop->filter);
        else
            m_ways.show(stop->tenant);
        m_ways.goTo(stop->place);
    }
    allow();
}

void Travel::allow()
{
    const auto decide = [this](const char *id, bool isPossible, const QString &reason) {
        if (isPossible)
            m_actions.allow(QLatin1StringView(id));
        else
            m_actions.forbid(QLatin1StringView(id), reason);
    };
    decide("view.back", m_trail.canGoBack(), tr("There is no page before this one."));
    decide("view.forward", m_trail.canGoForward(), tr("Go back first, then forward again."));
}

} // namespace ringdown::window
