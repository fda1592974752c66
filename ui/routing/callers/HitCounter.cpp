// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routing/callers/HitCounter.h"

#include "ui/link/RelayPort.h"

#include <chrono>

namespace ringdown::routing_ui {
namespace {

constexpr std::chrono::hours lookedBack{30 * 24};
constexpr std::chrono::minutes freshFor{1};

std::map<std::string, RuleHits> hitsOf(const Insights &insights, const TenantId &tenant)
{
    std::map<std::string, RuleHits> hits;
    for (const RuleFigures &rule : insights.rules) {
        if (rule.tenant == tenant)
            hits[rule.rule] = {rule.hits, rule.last};
    }
    return hits;
}

} // namespace

HitCounter::HitCounter(QObject *parent)
    : QObject(parent)
{
}

HitCounter::~HitCounter() = default;

void HitCounter::setRelay(link::RelayPort *relay)
{
    m_relay = relay;
    forget();
}

void HitCounter::forget()
{
    ++m_asking;
    m_askedAt.reset();
    m_tenant = {};
    Q_EMIT counted(std::nullopt);
}

void HitCounter::count(const TenantId &tenant)
{
    if (!m_relay || (tenant == m_tenant && m_askedAt && m_now - *m_askedAt < freshFor))
        return;
    if (tenant != m_tenant)
        Q_EMIT counted(std::nullopt);
    m_tenant = tenant;
    m_askedAt = m_now;
    m_relay->insights({tenant.value, m_now - lookedBack, m_now}, [self = QPointer(this), asking = ++m_asking,
                                                                  tenant](const auto &answer) {
        if (!self || self->m_asking != asking)
            return;
        Q_EMIT self->counted(answer.value ? std::optional(hitsOf(*answer.value, tenant)) : std::nullopt);
    });
}

} // namespace ringdown::routing_ui
