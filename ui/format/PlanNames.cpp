// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/format/PlanNames.h"

#include "ui/format/StrangersWords.h"

#include <QCoreApplication>
#include <QStringList>

#include <mutex>
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

/// A phone's first line of each directory, by business. Tables ask for a name with each row they draw, while
/// most who hold names ask for none.
struct PlanNames::KnownCallers {
    std::once_flag once;
    std::vector<std::unordered_map<std::string, QString>> names;

    void gather(const plan::Plan &plan)
    {
        names.resize(plan.tenants.size());
        for (std::size_t i = 0; i < names.size(); ++i) {
            for (const plan::DirectoryEntry &entry : plan.tenants[i].directory)
                names[i].emplace(entry.phone.e164(), QString::fromStdString(entry.name));
        }
    }
};

PlanNames::PlanNames(plan::Plan plan, std::int64_t revision)
    : m_plan(std::move(plan))
    , m_revision(revision)
    , m_knownCallers(std::make_shared<KnownCallers>())
{
    for (std::size_t i = 0; i < m_plan.tenants.size(); ++i) {
        const plan::Tenant &tenant = m_plan.tenants[i];
        m_index.emplace(tenant.id, i);
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
    std::call_once(m_knownCallers->once, [this] { m_knownCallers->gather(m_plan); });
    const auto &names = m_knownCallers->names[business->second];
    const auto known = names.find(from);
    return known == names.end() ? strangersWords(carrierName) : known->second;
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
