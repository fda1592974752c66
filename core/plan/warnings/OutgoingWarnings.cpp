// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/warnings/OutgoingWarnings.h"

#include "core/plan/reading/StepPlaces.h"

namespace ringdown::plan {
namespace {

constexpr std::string_view neverRung = "it is never rung or texted";

std::string warningOf(const Contact &contact, const NumberKind &kind, const OutgoingRules &rules)
{
    const std::string phone = contact.name + "'s phone " + contact.phone.e164();
    if (kind.isPremium)
        return phone + " is of a premium rate: " + std::string(neverRung) + ". Give another number.";
    if (kind.region.empty())
        return phone + " is in no country that is known: " + std::string(neverRung) + '.';
    return phone + " is in " + kind.region + ", and texts and calls of this business go to " +
           rules.countryList() + " only: " + std::string(neverRung) +
           ". Name its country in \"countries\" too if it is to be.";
}

} // namespace

void warnOfOutgoing(const Tenant &tenant, const JsonNode &node, NumberKinds &kinds, ProblemList &warnings)
{
    if (tenant.numbers.empty() && tenant.limits.countries.empty())
        return; // that it has no number is said, and nothing goes out without one
    const OutgoingRules rules(tenant, kinds);
    const auto places = childrenOf(node.find("contacts"));
    for (std::size_t i = 0; i < tenant.contacts.size(); ++i) {
        const Contact &contact = tenant.contacts[i];
        if (rules.whyNotTo(contact.phone))
            warnings.add(*places[i]->find("phone"), warningOf(contact, kinds.of(contact.phone), rules));
    }
}

} // namespace ringdown::plan
