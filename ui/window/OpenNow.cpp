// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/OpenNow.h"

#include "ui/format/EngineWords.h"
#include "ui/format/OpenWords.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace ringdown::window {
namespace {

constexpr std::int64_t answerSeconds = 5;
constexpr qsizetype mostLines = 20;

struct OpenNowText {
    Q_DECLARE_TR_FUNCTIONS(OpenNowWords)
};

} // namespace

void OpenNow::setNames(const format::PlanNames &names)
{
    m_names = names;
    m_hours.clear();
    m_askedSpan = -1;
    for (const plan::Tenant &tenant : names.plan().tenants)
        m_hours.emplace(tenant.id, routing::OpeningHours(tenant.hours, m_clocks.of(tenant.timeZone)));
}

OpenNow::State OpenNow::at(const TenantId &tenant, Instant now)
{
    if (m_hours.empty())
        return {};
    const std::int64_t span = now.seconds() / answerSeconds;
    if (span != m_askedSpan || tenant != m_askedTenant) {
        m_askedSpan = span;
        m_askedTenant = tenant;
        m_answer = !tenant.isEmpty()     ? ofOne(tenant, now)
                   : m_hours.size() == 1 ? ofOne(m_hours.begin()->first, now)
                                         : ofAll(now);
    }
    return m_answer;
}

OpenNow::State OpenNow::ofOne(const TenantId &tenant, Instant now) const
{
    const auto hours = m_hours.find(tenant);
    if (hours == m_hours.end())
        return {};
    const routing::OpenDecision decision = hours->second.decide(now);
    const bool open = decision.state == plan::OpenState::Open;
    const plan::Tenant *found = plan::findTenant(m_names.plan(), tenant);
    const routing::HoursRule rule =
        found ? routing::hoursRuleAt(found->hours, hours->second.clock(), now) : routing::HoursRule();
    return {format::openWords(decision, rule, format::Times(m_names.zone(tenant)), now),
            format::engineWords(decision.why), open ? format::Tone::Good : format::Tone::Neutral};
}

OpenNow::State OpenNow::ofAll(Instant now) const
{
    const auto open = std::count_if(m_hours.begin(), m_hours.end(),
                                    [now](const auto &hours) { return hours.second.isOpenAt(now); });
    QStringList lines;
    for (const plan::Tenant &tenant : m_names.plan().tenants) {
        if (lines.size() == mostLines)
            break;
        lines << OpenNowText::tr("%1: %2", "business and its state")
                     .arg(m_names.tenant(tenant.id), ofOne(tenant.id, now).words);
    }
    const QString words =
        OpenNowText::tr("%1 of %n business(es) open", nullptr, static_cast<int>(m_hours.size())).arg(open);
    return {words, lines.join(QLatin1Char('\n')), open > 0 ? format::Tone::Good : format::Tone::Neutral};
}

} // namespace ringdown::window
