// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/numbers/AccountUse.h"

#include "app/ctl/PlanFile.h"
#include "app/ctl/Relay.h"
#include "app/ctl/TerminalText.h"
#include "app/ctl/secrets/Audit.h"
#include "core/numbers/PathMatch.h"
#include "core/numbers/PublicHost.h"
#include "core/secrets/EntryKind.h"
#include "core/secrets/desk/AccountBook.h"
#include "core/secrets/desk/Ledger.h"

#include <QDateTime>

namespace ringdown::ctl {
namespace {

using secrets::VaultAnswer;
using secrets::VaultFailure;

/// Scheme and host, no final slash: what every address begins with.
Told<std::string> checkedPublicUrl(const Invocation &invocation, std::string url)
{
    while (url.ends_with('/'))
        url.pop_back();
    const bool isWeb = url.starts_with("https://") || url.starts_with("http://");
    const bool isPlain = url.find_first_of("?# ") == std::string::npos && url.find('@') == std::string::npos;
    if (isWeb && isPlain && url.size() > std::string_view("https://").size()) {
        // A simulated carrier on this machine reaches what nobody else does.
        const bool isRehearsal = numbers::isOfThisMachine(invocation.text("--twilio-api"));
        const std::string against = isRehearsal ? std::string() : numbers::whyOutOfReach(url);
        return against.empty()
                   ? Told<std::string>(url)
                   : invocation.refuse("--public-url " + forTerminal(url) + ": " + forTerminal(against));
    }
    return invocation.refuse("--public-url needs the URL at which Twilio reaches the relay, such as "
                             "https://relay.example.com");
}

ExitCode codeOf(const rest::RestFailure &failure)
{
    switch (failure.trouble) {
    case rest::RestTrouble::Unauthorized:
        return ExitCode::Configuration;
    case rest::RestTrouble::NotFound:
    case rest::RestTrouble::Refused:
        return ExitCode::SaidNo;
    case rest::RestTrouble::Throttled:
    case rest::RestTrouble::Unknown:
    case rest::RestTrouble::Unreachable:
    case rest::RestTrouble::Garbled:
        return ExitCode::Unavailable;
    }
    return ExitCode::Unavailable;
}

} // namespace

AccountUse::AccountUse(const Invocation &invocation, std::unique_ptr<VaultUse> vault)
    : m_invocation(invocation)
    , m_vault(std::move(vault))
    , m_saved(desk::deskDirectory())
{
}

Told<std::unique_ptr<AccountUse>> AccountUse::open(const Invocation &invocation)
{
    const auto carrier = carrierSettings(invocation);
    if (const auto *code = std::get_if<ExitCode>(&carrier))
        return *code;
    auto vault = VaultUse::open(invocation);
    if (const auto *code = std::get_if<ExitCode>(&vault))
        return *code;
    std::unique_ptr<AccountUse> use(new AccountUse(invocation, std::get<0>(std::move(vault))));
    if (const auto code = use->readAccount(std::get<rest::RestSettings>(carrier)))
        return *code;
    return use;
}

std::optional<ExitCode> AccountUse::readAccount(const rest::RestSettings &settings)
{
    desk::AccountBook book(m_vault->vault());
    using Answer = VaultAnswer<desk::AccountCredential>;
    const auto told = m_vault->ask<Answer>([&book](auto done) { book.load(std::move(done)); });
    if (const auto *code = std::get_if<ExitCode>(&told))
        return *code;
    const auto &answer = std::get<Answer>(told);
    if (const auto *failure = std::get_if<VaultFailure>(&answer))
        return m_vault->tell(*failure);
    const auto &account = std::get<desk::AccountCredential>(answer);
    const ExitCode written = writeDown(m_invocation, desk::Deed::Used, std::string(secrets::authTokenEntry),
                                       account.fingerprint(), "ringdownctl " + m_invocation.command);
    if (written != ExitCode::Done)
        return written;
    m_rest = std::make_unique<rest::RestClient>(settings);
    m_numbers = std::make_unique<desk::NumberShelf>(*m_rest, account);
    m_flows = std::make_unique<desk::FlowShelf>(*m_rest, account);
    return std::nullopt;
}

Told<PlanInForce> AccountUse::planOfRelay()
{
    const auto address = relayAddress(m_invocation, m_invocation.text("--relay"), *m_vault);
    if (const auto *code = std::get_if<ExitCode>(&address))
        return *code;
    client::ControlClient relay(std::get<client::RelayAddress>(address));
    const auto live = await<client::LivePlan>([&](auto done) { relay.plan(std::move(done)); });
    if (!live)
        return tellFailure(m_invocation, "Not compared", live.failure);
    plan::PlanReading reading = plan::readPlan(live.value->text);
    if (!reading.isValid())
        return m_invocation.fail(ExitCode::SaidNo,
                                 "the relay's plan cannot be read here; is this ringdownctl "
                                 "older than the relay?");
    PlanInForce force{std::move(reading.plan), live.value->revision, {}, {}, {}};
    const auto status = await<client::RelayStatus>([&](auto done) { relay.status(std::move(done)); });
    if (!status)
        return tellFailure(m_invocation, "Not compared", status.failure);
    force.publicUrl = status.value->process.publicUrl;
    force.pathPrint = status.value->process.pathPrint;
    if (force.publicUrl.empty() && !m_invocation.has("--public-url"))
        return m_invocation.fail(
            ExitCode::SaidNo, "the relay was started without --public-url, so Twilio cannot reach it; give "
                              "the URL with --public-url");
    return force;
}

Told<PlanInForce> AccountUse::planOfFile()
{
    if (!m_invocation.has("--public-url"))
        return m_invocation.refuse("--plan needs --public-url URL: where Twilio reaches the relay");
    auto file = readPlanFile(m_invocation.text("--plan"), m_invocation.err);
    if (const auto *code = std::get_if<ExitCode>(&file))
        return *code;
    return PlanInForce{std::move(std::get<plan::PlanReading>(file).plan), 0, {}, {}, {}};
}

Told<PlanInForce> AccountUse::planInForce()
{
    if (m_invocation.has("--relay") == m_invocation.has("--plan"))
        return m_invocation.refuse("it needs --relay URL, or --plan PLAN and --public-url URL");
    auto told = m_invocation.has("--relay") ? planOfRelay() : planOfFile();
    if (std::holds_alternative<ExitCode>(told))
        return told;
    PlanInForce &force = std::get<PlanInForce>(told);
    if (m_invocation.has("--public-url"))
        force.publicUrl = m_invocation.text("--public-url");
    const auto url = checkedPublicUrl(m_invocation, force.publicUrl);
    if (const auto *code = std::get_if<ExitCode>(&url))
        return *code;
    force.publicUrl = std::get<std::string>(url);
    const auto path = m_vault->read(std::string(secrets::webhookPathEntry));
    if (const auto *code = std::get_if<ExitCode>(&path))
        return *code;
    if (const auto &secret = std::get<std::optional<Secret>>(path))
        force.secretPath = std::string(secret->reveal());
    return told;
}

Told<desk::Survey> AccountUse::survey(const plan::Plan &plan)
{
    auto told = ask<desk::Survey>(
        "Not read", [&](auto done) { desk::survey(*m_numbers, *m_flows, plan, std::move(done)); });
    const auto *seen = std::get_if<desk::Survey>(&told);
    if (seen && seen->withoutFlows)
        m_invocation.err << "Studio flows could not be read: " << forTerminal(seen->withoutFlows->detail)
                         << ".\n";
    for (const auto &[tenant, failure] : seen ? seen->unreadFlows : std::map<TenantId, rest::RestFailure>())
        m_invocation.err << "The Studio flow of " << forTerminal(plan::findTenant(plan, tenant)->name)
                         << " could not be read: " << forTerminal(failure.detail) << ".\n";
    return told;
}

Told<AccountAgainstPlan> AccountUse::againstPlan()
{
    auto force = planInForce();
    if (const auto *code = std::get_if<ExitCode>(&force))
        return *code;
    auto &inForce = std::get<PlanInForce>(force);
    const auto match = numbers::pathMatch(inForce.pathPrint, inForce.secretPath);
    if (match != numbers::PathMatch::Agrees)
        return m_invocation.fail(ExitCode::SaidNo, numbers::pathMatchWords(match));
    auto seen = survey(inForce.plan);
    if (const auto *code = std::get_if<ExitCode>(&seen))
        return *code;
    auto &found = std::get<desk::Survey>(seen);
    auto needed = numbers::neededNumbers(inForce.plan,
                                         desk::destinationOf(found, inForce.publicUrl, inForce.secretPath));
    return AccountAgainstPlan{std::move(inForce), std::move(found), std::move(needed)};
}

ExitCode AccountUse::tell(std::string_view deed, const rest::RestFailure &failure) const
{
    std::string words = forTerminal(failure.detail);
    if (failure.trouble == rest::RestTrouble::Unauthorized)
        words +=
            ". The Auth Token of this desk does not open this; 'ringdownctl secrets list' tells which it is";
    if (!failure.moreInfo.empty() && words.find(failure.moreInfo) == std::string::npos)
        words += ". " + failure.moreInfo;
    m_invocation.err << deed << ": " << words << (words.ends_with('.') ? "\n" : ".\n");
    return codeOf(failure);
}

Told<rest::RestSettings> carrierSettings(const Invocation &invocation)
{
    rest::RestSettings settings;
    settings.api = invocation.text("--twilio-api");
    settings.region = {invocation.text(rest::regionOption), invocation.text(rest::edgeOption)};
    if (const auto fits = rest::checkApi(settings.api); !fits)
        return invocation.refuse("--twilio-api: " + forTerminal(fits.error().detail));
    if (const auto fits = rest::checkRegion(settings.region); !fits)
        return invocation.refuse(forTerminal(fits.error().detail));
    return settings;
}

Instant deskNow()
{
    return {QDateTime::currentMSecsSinceEpoch()};
}

bool hasPlan(const Invocation &invocation)
{
    return invocation.has("--relay") || invocation.has("--plan");
}

Told<std::vector<std::string>> phoneOperands(const Invocation &invocation)
{
    for (const std::string &operand : invocation.operands) {
        if (!isE164(operand))
            return invocation.refuse("'" + forTerminal(operand) + "' is no number: write +16195550100");
    }
    return invocation.operands;
}

} // namespace ringdown::ctl
