// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/filter/KnownValues.h"

#include <string>

namespace ringdown::filter {
namespace {

QString shown(const std::string &text)
{
    return QString::fromStdString(text);
}

} // namespace

const QStringList &outcomeWords()
{
    static const QStringList words = [] {
        QStringList all;
        for (const Outcome each : {Outcome::Answered, Outcome::Voicemail, Outcome::Missed, Outcome::Abandoned,
                                   Outcome::Rejected, Outcome::Failed})
            all << shown(std::string(outcomeName(each)));
        return all;
    }();
    return words;
}

const QStringList &traitWords()
{
    static const QStringList words = [] {
        QStringList all;
        for (const CallTrait each : {CallTrait::Voicemail, CallTrait::Claim, CallTrait::Test})
            all << shown(std::string(traitName(each)));
        return all;
    }();
    return words;
}

std::vector<KnownValue> tenantsOf(const plan::Plan &plan)
{
    std::vector<KnownValue> all;
    for (const plan::Tenant &tenant : plan.tenants)
        all.push_back({shown(tenant.id.value), shown(tenant.name)});
    return all;
}

std::vector<KnownValue> peopleOf(const plan::Plan &plan)
{
    std::vector<KnownValue> all;
    for (const plan::Tenant &tenant : plan.tenants) {
        for (const plan::Contact &contact : tenant.contacts)
            all.push_back({shown(contact.id.value), shown(contact.name)});
    }
    return all;
}

std::vector<KnownValue> tiersOf(const plan::Plan &plan)
{
    std::vector<KnownValue> all;
    for (const plan::Tenant &tenant : plan.tenants) {
        for (const plan::Tier &tier : tenant.tiers)
            all.push_back({shown(tier.id.value), {}});
    }
    return all;
}

std::vector<KnownValue> routesOf(const plan::Plan &plan)
{
    std::vector<KnownValue> all;
    for (const plan::Tenant &tenant : plan.tenants) {
        for (const auto &[id, route] : tenant.routes)
            all.push_back({shown(id.value), {}});
    }
    return all;
}

QStringList knownValues(Key key, const plan::Plan &plan)
{
    QStringList values;
    for (const plan::Tenant &tenant : plan.tenants) {
        switch (key) {
        case Key::Tenant:
            values << shown(tenant.id.value);
            break;
        case Key::To:
            for (const PhoneNumber &number : tenant.numbers)
                values << shown(number.e164());
            break;
        case Key::Who:
            for (const plan::Contact &contact : tenant.contacts)
                values << shown(contact.id.value);
            break;
        case Key::Tier:
            for (const plan::Tier &tier : tenant.tiers)
                values << shown(tier.id.value);
            break;
        case Key::Route:
            for (const auto &[id, route] : tenant.routes)
                values << shown(id.value);
            break;
        case Key::From:
            for (const plan::DirectoryEntry &entry : tenant.directory)
                values << shown(entry.phone.e164());
            break;
        case Key::Outcome:
        case Key::Has:
        case Key::Len:
        case Key::On:
        case Key::Since:
        case Key::Until:
        case Key::Last:
        case Key::Rev:
        case Key::Hour:
            break;
        }
    }
    if (key == Key::Outcome)
        values = outcomeWords();
    if (key == Key::Has)
        values = traitWords();
    values.removeDuplicates();
    values.sort();
    return values;
}

} // namespace ringdown::filter
