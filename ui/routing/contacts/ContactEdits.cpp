// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routing/contacts/ContactEdits.h"

#include <algorithm>
#include <functional>
#include <unordered_set>

namespace ringdown::routing_ui {
namespace {

bool names(const std::vector<ContactId> &list, const ContactId &contact)
{
    return std::find(list.begin(), list.end(), contact) != list.end();
}

/// Every list of a business that names contacts.
void forEachList(plan::Tenant &tenant, const std::function<void(std::vector<ContactId> &)> &deed)
{
    for (plan::Tier &tier : tenant.tiers)
        deed(tier.contacts);
    for (auto &[id, text] : tenant.texts)
        deed(text.to);
    if (tenant.sms)
        deed(tenant.sms->forwardTo);
}

} // namespace

ContactUse usesOf(const plan::Tenant &tenant, const ContactId &contact)
{
    ContactUse use;
    for (const plan::Tier &tier : tenant.tiers) {
        if (names(tier.contacts, contact))
            use.tiers.push_back(tier.id);
    }
    for (const auto &[id, text] : tenant.texts) {
        if (names(text.to, contact))
            use.texts.push_back(id);
    }
    use.isForwardedTo = tenant.sms && names(tenant.sms->forwardTo, contact);
    return use;
}

const plan::Contact *samePhone(const plan::Tenant &tenant, const plan::Contact &contact)
{
    const auto it = std::find_if(tenant.contacts.begin(), tenant.contacts.end(), [&](const auto &other) {
        return other.phone == contact.phone && other.id != contact.id;
    });
    return it == tenant.contacts.end() ? nullptr : &*it;
}

void changeContact(plan::Tenant &tenant, const ContactId &id, const plan::Contact &contact)
{
    std::replace_if(
        tenant.contacts.begin(), tenant.contacts.end(), [&](const auto &each) { return each.id == id; },
        contact);
    forEachList(tenant,
                [&](auto &list) { std::replace(list.begin(), list.end(), ContactId(id), contact.id); });
}

void removeContact(plan::Tenant &tenant, const ContactId &contact)
{
    std::erase_if(tenant.contacts, [&](const plan::Contact &each) { return each.id == contact; });
    forEachList(tenant, [&](auto &list) { std::erase(list, contact); });
}

std::vector<std::size_t> repeatedEntries(const std::vector<plan::DirectoryEntry> &directory)
{
    std::vector<std::size_t> repeated;
    std::unordered_set<PhoneNumber> seen;
    for (std::size_t i = 0; i < directory.size(); ++i) {
        if (!seen.insert(directory[i].phone).second)
            repeated.push_back(i);
    }
    return repeated;
}

} // namespace ringdown::routing_ui
