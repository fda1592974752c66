// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/PickUpWarnings.h"

#include <algorithm>
#include <string>

namespace ringdown::plan {
namespace {

std::string sentenceOf(const Contact &contact, const Tier &tier, int seconds)
{
    const std::string begin =
        "The voicemail of " + contact.name + " picks up after about " + std::to_string(seconds) + " s: ";
    return begin + (tier.accept == Accept::Key
                        ? "from then on a machine is asked to press 1. Let the tier ring shorter than that."
                        : "it would count as the answer. Let the tier ring shorter, or ask for a key.");
}

} // namespace

std::vector<Problem> warnOfPickUps(const Plan &plan, const std::vector<VoicemailPickUp> &pickUps)
{
    std::vector<Problem> warnings;
    for (std::size_t t = 0; t < plan.tenants.size(); ++t) {
        const Tenant &tenant = plan.tenants[t];
        for (std::size_t i = 0; i < tenant.tiers.size(); ++i) {
            const Tier &tier = tenant.tiers[i];
            for (const VoicemailPickUp &pickUp : pickUps) {
                const Contact *contact = findContact(tenant, pickUp.contact);
                const bool isRung = std::find(tier.contacts.begin(), tier.contacts.end(), pickUp.contact) !=
                                    tier.contacts.end();
                if (pickUp.tenant != tenant.id || !contact || !isRung || pickUp.seconds >= tier.seconds)
                    continue;
                warnings.push_back(
                    {"tenants[" + std::to_string(t) + "].tiers[" + std::to_string(i) + "].seconds",
                     std::to_string(tier.seconds), sentenceOf(*contact, tier, pickUp.seconds)});
            }
        }
    }
    return warnings;
}

} // namespace ringdown::plan
