// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/LostChanges.h"

#include "core/plan/Renames.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

namespace ringdown::review {
namespace {

using Told = std::tuple<TenantId, plan::ChangeKind, std::string>;

Told toldOf(const plan::Change &change)
{
    return {change.tenant, change.kind, change.words};
}

using Contacts = std::map<ContactId, const plan::Contact *>;

Contacts contactsOf(const plan::Tenant *tenant)
{
    Contacts contacts;
    if (!tenant)
        return contacts;
    for (const plan::Contact &contact : tenant->contacts)
        contacts.emplace(contact.id, &contact);
    return contacts;
}

/// A name that the push itself brought stays as it is: that another took its place is told.
void giveContactNames(plan::Tenant &live, const plan::Tenant &pushed, const plan::Tenant *before)
{
    const Contacts then = contactsOf(&pushed);
    const Contacts first = contactsOf(before);
    for (plan::Contact &contact : live.contacts) {
        const auto name = then.find(contact.id);
        const auto old = first.find(contact.id);
        if (name != then.end() && (old == first.end() || old->second->name == name->second->name))
            contact.name = name->second->name;
    }
}

void giveNames(plan::Tenant &live, const plan::Tenant &pushed, const plan::Tenant *before)
{
    if (before && before->name == pushed.name)
        live.name = pushed.name;
    giveContactNames(live, pushed, before);
    const std::vector<plan::Rename> own =
        before ? plan::renamesBetween(*before, pushed) : std::vector<plan::Rename>();
    for (const plan::Rename &theirs : plan::renamesBetween(pushed, live)) {
        const bool isOwn = std::any_of(own.begin(), own.end(), [&](const plan::Rename &each) {
            return each.kind == theirs.kind && each.to == theirs.from;
        });
        if (!isOwn)
            plan::apply(live, {theirs.kind, theirs.to, theirs.from});
    }
}

/// What others called otherwise since, as it was called then: the words of a change have such names.
plan::Plan calledAsThen(const plan::Plan &live, const plan::Plan &pushed, const plan::Plan &before)
{
    plan::Plan called = live;
    for (plan::Tenant &tenant : called.tenants) {
        const plan::Tenant *then = plan::findTenant(pushed, tenant.id);
        if (then && *then != tenant)
            giveNames(tenant, *then, plan::findTenant(before, tenant.id));
    }
    return called;
}

/// That a business came is kept while it is there, whatever its words are by now.
bool isOfAWholeBusiness(const plan::Change &change)
{
    return change.kind == plan::ChangeKind::Added && !change.tenant.value.empty() &&
           change.path.find('.') == std::string::npos;
}

} // namespace

std::vector<plan::Change> lostChanges(const plan::Plan &before, const plan::Plan &pushed,
                                      const plan::Plan &live)
{
    std::set<Told> kept;
    for (const plan::Change &change : plan::diff(before, calledAsThen(live, pushed, before)))
        kept.insert(toldOf(change));
    std::vector<plan::Change> lost;
    for (plan::Change &change : plan::diff(before, pushed)) {
        const bool isKept = isOfAWholeBusiness(change) ? plan::findTenant(live, change.tenant) != nullptr
                                                       : kept.contains(toldOf(change));
        if (!isKept)
            lost.push_back(std::move(change));
    }
    return lost;
}

} // namespace ringdown::review
