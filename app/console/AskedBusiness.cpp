// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/AskedBusiness.h"

#include "ui/draft/Draft.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace ringdown::console {
namespace {

constexpr std::size_t mostOffered = 3;

/// How many letters have to be put in, taken out or changed to make one of the other.
std::size_t distance(const std::string &from, const std::string &to)
{
    std::vector<std::size_t> row(to.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t(0));
    for (std::size_t i = 0; i < from.size(); ++i) {
        std::size_t diagonal = std::exchange(row[0], i + 1);
        for (std::size_t j = 0; j < to.size(); ++j) {
            const std::size_t changed = diagonal + (from[i] == to[j] ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({changed, row[j] + 1, diagonal + 1});
        }
    }
    return row.back();
}

QString words(const plan::Plan &plan, const TenantId &wanted)
{
    const QString missing = AskedBusiness::tr("No business of this plan has the id “%1” that --tenant names.")
                                .arg(QString::fromStdString(wanted.value));
    QStringList near;
    for (const TenantId &id : nearestIds(plan, wanted))
        near += AskedBusiness::tr("%1 (%2)", "the id of a business, its name")
                    .arg(QString::fromStdString(id.value),
                         QString::fromStdString(plan::findTenant(plan, id)->name));
    if (near.isEmpty())
        return AskedBusiness::tr("%1 It has none yet: add one under Routing, Businesses.", "what is missing")
            .arg(missing);
    return AskedBusiness::tr(
               "%1 The nearest: %2. All businesses are shown; choose one at the top of the window, "
               "or start with its id.",
               "what is missing, ids of businesses")
        .arg(missing, near.join(QStringLiteral(", ")));
}

} // namespace

std::vector<TenantId> nearestIds(const plan::Plan &plan, const TenantId &wanted)
{
    std::vector<std::pair<std::size_t, TenantId>> ids;
    for (const plan::Tenant &tenant : plan.tenants)
        ids.emplace_back(distance(wanted.value, tenant.id.value), tenant.id);
    std::stable_sort(ids.begin(), ids.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    std::vector<TenantId> nearest;
    for (std::size_t i = 0; i < std::min(ids.size(), mostOffered); ++i)
        nearest.push_back(ids[i].second);
    return nearest;
}

AskedBusiness::AskedBusiness(window::MainWindow &window)
    : m_window(window)
{
    connect(&window.desk(), &link::Desk::forgotten, this, [this] { m_relay = Of::RelayNow; });
    // Queued: the window takes the names of a plan, and the draft its plan, by the same signal.
    connect(&window.desk(), &link::Desk::namesChanged, this, &AskedBusiness::judge, Qt::QueuedConnection);
}

void AskedBusiness::ask(const TenantId &tenant, Of relay)
{
    m_asked = tenant;
    m_relay = relay;
    m_window.takeBackNotice(std::exchange(m_said, {}));
    m_window.showTenant(tenant);
    judge();
}

void AskedBusiness::judge()
{
    if (m_asked.isEmpty() || m_relay == Of::NextRelay || !m_window.desk().names().isKnown())
        return;
    const TenantId asked = std::exchange(m_asked, {});
    const plan::Plan &live = m_window.desk().names().plan();
    if (plan::findTenant(live, asked) || plan::findTenant(m_window.draft().plan(), asked))
        return;
    m_window.showTenant({});
    m_said = words(live, asked);
    m_window.showNotice(m_said);
}

} // namespace ringdown::console
