// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/numbers/LifeboatCommand.h"

#include "app/ctl/PlanFile.h"
#include "app/ctl/TerminalText.h"
#include "app/ctl/numbers/AccountUse.h"
#include "app/ctl/numbers/BoatWords.h"
#include "core/numbers/ComparisonWords.h"
#include "core/numbers/lifeboat/LifeboatTwiml.h"
#include "core/secrets/numbers/Launch.h"

#include <algorithm>

namespace ringdown::ctl {
namespace {

constexpr std::size_t manyTenants = 10'000;

/// The tenants named, or the exit code after err was told which is none of the plan.
Told<std::vector<TenantId>> tenantsOf(const Invocation &invocation, const plan::Plan &plan)
{
    std::vector<TenantId> tenants;
    for (const std::string &name : invocation.operands) {
        if (!plan::findTenant(plan, TenantId(name)))
            return invocation.fail(ExitCode::SaidNo, "the plan has no business '" + forTerminal(name) + "'");
        tenants.emplace_back(name);
    }
    return tenants;
}

bool isAmong(const std::vector<TenantId> &tenants, const TenantId &tenant)
{
    return tenants.empty() || std::find(tenants.begin(), tenants.end(), tenant) != tenants.end();
}

/// Without the account: what the fallback would say and do.
void printTwiml(std::ostream &out, const plan::Plan &plan, const std::vector<TenantId> &tenants)
{
    for (const plan::Tenant &tenant : plan.tenants) {
        if (!isAmong(tenants, tenant.id) || tenant.numbers.empty())
            continue;
        const numbers::Lifeboat boat = numbers::compileLifeboat(tenant);
        out << "<!-- " << forTerminal(tenant.id.value) << ", " << tenant.numbers.front().e164() << " -->\n"
            << numbers::lifeboatTwiml(boat, tenant.numbers.front()) << '\n';
    }
}

ExitCode showTwiml(const Invocation &invocation)
{
    if (!invocation.has("--plan"))
        return invocation.refuse("--twiml needs --plan PLAN");
    const auto file = readPlanFile(invocation.text("--plan"), invocation.err);
    if (const auto *code = std::get_if<ExitCode>(&file))
        return *code;
    const plan::Plan &plan = std::get<plan::PlanReading>(file).plan;
    const auto tenants = tenantsOf(invocation, plan);
    if (const auto *code = std::get_if<ExitCode>(&tenants))
        return *code;
    printTwiml(invocation.out, plan, std::get<std::vector<TenantId>>(tenants));
    return ExitCode::Done;
}

std::string ringsWords(const plan::Tenant &tenant, const numbers::Lifeboat &boat)
{
    std::string words;
    for (const numbers::LifeboatRing &ring : boat.rings) {
        std::string names;
        for (const PhoneNumber &phone : ring.phones) {
            const auto contact = std::find_if(tenant.contacts.begin(), tenant.contacts.end(),
                                              [&](const plan::Contact &each) { return each.phone == phone; });
            names += (names.empty() ? "" : " and ") + contact->name;
        }
        words += names + " for " + std::to_string(ring.seconds) + " s, then ";
    }
    return words + "a message";
}

void printBoats(std::ostream &out, const plan::Plan &plan, const std::vector<desk::BoatDraft> &boats)
{
    for (const desk::BoatDraft &draft : boats) {
        const plan::Tenant &tenant = *plan::findTenant(plan, draft.tenant);
        const numbers::Lifeboat boat = numbers::compileLifeboat(tenant);
        out << (draft.sid.empty() ? "New flow" : "Replaced flow " + forTerminal(draft.sid)) << " for "
            << forTerminal(tenant.name) << ": " << forTerminal(ringsWords(tenant, boat)) << ".\n";
        for (const numbers::Omission omission : boat.leftOut)
            out << "  " << numbers::omissionWords(omission) << '\n';
    }
}

ExitCode launchBoats(const Invocation &invocation, const AccountUse &account,
                     std::vector<desk::BoatDraft> boats)
{
    const auto answer = awaitUnlessInterrupted<desk::LaunchResult>(
        [&](auto done) { desk::launch(account.flows(), std::move(boats), std::move(done)); });
    if (!answer)
        return ExitCode::Interrupted;
    for (const numbers::KeptFlow &flow : answer->launched)
        invocation.out << forTerminal(flow.name) << '\t' << forTerminal(flow.url) << '\n';
    for (const std::string &unread : answer->unread)
        invocation.err << forTerminal(unread) << ".\n";
    if (!answer->stopped.empty())
        return invocation.fail(ExitCode::SaidNo, (answer->isStale ? "no flow was changed: " : "") +
                                                     forTerminal(answer->stopped));
    invocation.err << "Read back: " << countWords(answer->launched.size(), "flow")
                   << " of this plan. 'ringdownctl numbers adopt' makes them the numbers' fallback.\n";
    return answer->unread.empty() ? ExitCode::Done : ExitCode::Unavailable;
}

ExitCode lifeboat(const Invocation &invocation)
{
    if (invocation.has("--twiml"))
        return showTwiml(invocation);
    auto opened = AccountUse::open(invocation);
    if (const auto *code = std::get_if<ExitCode>(&opened))
        return *code;
    AccountUse &account = *std::get<0>(opened);
    const auto force = account.planInForce();
    if (const auto *code = std::get_if<ExitCode>(&force))
        return *code;
    const auto &plan = std::get<PlanInForce>(force);
    const auto tenants = tenantsOf(invocation, plan.plan);
    if (const auto *code = std::get_if<ExitCode>(&tenants))
        return *code;
    const auto seen = account.survey(plan.plan);
    if (const auto *code = std::get_if<ExitCode>(&seen))
        return *code;
    const auto &survey = std::get<desk::Survey>(seen);
    if (survey.withoutFlows)
        return account.tell("Not launched", *survey.withoutFlows);
    const auto &wanted = std::get<std::vector<TenantId>>(tenants);
    for (const desk::BoatStanding &boat : desk::boatStandings(survey, plan.plan)) {
        if (isAmong(wanted, boat.tenant))
            invocation.out << forTerminal(boatLine(boat, plan.revision, deskNow())) << '\n';
    }
    auto boats = desk::boatsToLaunch(survey, plan.plan, plan.revision, wanted);
    printBoats(invocation.out, plan.plan, boats);
    const bool isAllKnown = std::none_of(survey.unreadFlows.begin(), survey.unreadFlows.end(),
                                         [&](const auto &unread) { return isAmong(wanted, unread.first); });
    const ExitCode whenDone = isAllKnown ? ExitCode::Done : ExitCode::Unavailable;
    if (boats.empty())
        return whenDone;
    if (!invocation.has("--yes")) {
        invocation.err << "Nothing was changed. Do it with --yes.\n";
        return ExitCode::SaidNo;
    }
    const ExitCode code = launchBoats(invocation, account, std::move(boats));
    return code == ExitCode::Done ? whenDone : code;
}

constexpr std::string_view aboutLifeboat =
    "A Studio flow at Twilio that rings the tiers in order and then records, for when no relay answers. It\n"
    "is made of the plan and goes stale when the plan is pushed, from wherever. Twilio checks every\n"
    "definition before one is changed. One flow that cannot be read stops none of the others: it is named,\n"
    "and the exit code is 69. Without a flow, 'adopt' sets an echo twimlet that holds the same as TwiML. It\n"
    "cannot tell who withholds their number: they are passed on as they came, and where Twilio refuses that\n"
    "no phone rings before the message. A flow shows the business number then.\n";

} // namespace

Command numbersLifeboatCommand()
{
    return {"lifeboat",
            "[TENANT...]",
            0,
            manyTenants,
            "show the fallback that lives at Twilio, and renew it where the plan has moved on",
            {numbersRelayOption,
             numbersPlanOption,
             publicUrlOption,
             {"--twiml", "", "print what the plan's fallback is as TwiML, and ask nobody"},
             yesOption,
             twilioApiOption,
             twilioRegionOption,
             twilioEdgeOption,
             vaultOption},
            lifeboat,
            aboutLifeboat};
}

} // namespace ringdown::ctl
