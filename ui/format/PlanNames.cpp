// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/format/PlanNames.h"

#include "ui/format/StrangersWords.h"

#include <QCoreApplication>
#include <QStringList>

#include <unordered_map>

namespace ringdown::format {
namespace {

struct PlanNameText {
    Q_DECLARE_TR_FUNCTIONS(NameWords)
};

QString spelledOut(const std::string &id)
{
    QString words = QString::fromStdString(id).replace(QLatin1Char('-'), QLatin1Char(' '));
    if (!words.isEmpty())
        words[0] = words[0].toUpper();
    return words;
}

/// Asking libphonenumber is slow, and each row of a table needs the answer several times.
std::string knownRegion(const PhoneNumber &number)
{
    constexpr std::size_t most = 20'000;
    thread_local std::unordered_map<std::string, std::string> regions;
    const auto known = regions.find(number.e164());
    if (known != regions.end())
        return known->second;
    if (regions.size() >= most)
        regions.clear();
    return regions.emplace(number.e164(), number.region()).first->second;
}

} // namespace

PlanNames::PlanNames(plan::Plan plan, std::int64_t revision)
    : m_plan(std::move(plan))
    , m_revision(revision)
{
    m_knownCallers.resize(m_plan.tenants.size());
    for (std::size_t i = 0; i < m_plan.tenants.size(); ++i) {
        const plan::Tenant &tenant = m_plan.tenants[i];
        m_index.emplace(tenant.id, i);
        for (std::size_t at = 0; at < tenant.directory.size(); ++at)
            m_knownCallers[i].emplace(tenant.directory[at].phone.e164(), at);
        if (tenant.timeZone != m_plan.tenants.front().timeZone)
            m_naming = Times::Naming::WithZone;
    }
}

const plan::Tenant *PlanNames::find(const TenantId &id) const
{
    const auto it = m_index.find(id);
    return it == m_index.end() ? nullptr : &m_plan.tenants[it->second];
}

QString PlanNames::tenant(const TenantId &id) const
{
    const plan::Tenant *tenant = find(id);
    return QString::fromStdString(tenant && !tenant->name.empty() ? tenant->name : id.value);
}

QString PlanNames::contact(const TenantId &tenant, const ContactId &id) const
{
    if (const plan::Tenant *known = find(tenant)) {
        for (const plan::Contact &contact : known->contacts) {
            if (contact.id == id && !contact.name.empty())
                return QString::fromStdString(contact.name);
        }
    }
    return spelledOut(id.value);
}

QString PlanNames::contacts(const TenantId &tenant, const std::vector<ContactId> &ids) const
{
    QStringList names;
    for (const ContactId &id : ids)
        names.append(contact(tenant, id));
    return names.join(PlanNameText::tr(", ", "between names in a list"));
}

QString PlanNames::tier(const TierId &id) const
{
    return spelledOut(id.value);
}

QString PlanNames::route(const RouteId &id) const
{
    return PlanNameText::tr("“%1”", "a route's name in quotes").arg(QString::fromStdString(id.value));
}

QString PlanNames::callerName(const TenantId &tenant, const std::string &from,
                              const std::string &carrierName) const
{
    const auto business = from.empty() ? m_index.end() : m_index.find(tenant);
    if (business == m_index.end())
        return strangersWords(carrierName);
    const KnownCallers &callers = m_knownCallers[business->second];
    const auto caller = callers.find(from);
    if (caller == callers.end())
        return strangersWords(carrierName);
    return QString::fromStdString(m_plan.tenants[business->second].directory[caller->second].name);
}

QTimeZone PlanNames::zone(const TenantId &tenant) const
{
    const plan::Tenant *known = find(tenant);
    if (!known && !m_plan.tenants.empty() && m_naming == Times::Naming::Plain)
        known = &m_plan.tenants.front();
    const QTimeZone zone = known ? QTimeZone(QByteArray::fromStdString(known->timeZone)) : QTimeZone();
    return zone.isValid() ? zone : QTimeZone::systemTimeZone();
}

Times PlanNames::times(const TenantId &tenant) const
{
    return Times(zone(tenant), m_naming);
}

bool PlanNames::asksForKey(const TenantId &tenant, const TierId &tier) const
{
    const plan::Tenant *known = find(tenant);
    const plan::Tier *found = known ? plan::findTier(*known, tier) : nullptr;
    return !found || found->accept == plan::Accept::Key;
}

std::string PlanNames::region(const TenantId &tenant) const
{
    const plan::Tenant *known = find(tenant);
    return known && !known->numbers.empty() ? knownRegion(known->numbers.front()) : std::string();
}

} // namespace ringdown::format
