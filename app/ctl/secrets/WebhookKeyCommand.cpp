// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/secrets/WebhookKeyCommand.h"

#include "app/ctl/Relay.h"
#include "app/ctl/TerminalText.h"
#include "app/ctl/secrets/Audit.h"
#include "app/ctl/secrets/SecretInput.h"
#include "app/ctl/secrets/SecretOutput.h"
#include "app/ctl/secrets/VaultUse.h"
#include "core/secrets/EntryCheck.h"
#include "core/secrets/EntryKind.h"
#include "core/secrets/Fingerprint.h"
#include "core/twilio/WebhookKey.h"

namespace ringdown::ctl {
namespace {

using twilio::WebhookKey;

/// The Auth Token and the vault it came from, if it came from one.
struct TokenSource {
    Secret token;
    std::unique_ptr<VaultUse> vault;
};

Told<TokenSource> checked(const Invocation &invocation, TokenSource source)
{
    const auto fits = secrets::checkEntry(secrets::authTokenEntry, source.token);
    if (!fits)
        return invocation.fail(ExitCode::SaidNo, forTerminal(fits.error().detail));
    return source;
}

Told<TokenSource> tokenOfVault(const Invocation &invocation)
{
    auto opened = VaultUse::open(invocation, " Or pipe the Auth Token into this command.");
    if (const auto *code = std::get_if<ExitCode>(&opened))
        return *code;
    auto vault = std::get<0>(std::move(opened));
    const auto kept = vault->read(std::string(secrets::authTokenEntry));
    if (const auto *code = std::get_if<ExitCode>(&kept))
        return *code;
    const auto &token = std::get<std::optional<Secret>>(kept);
    if (!token)
        return invocation.fail(ExitCode::Configuration,
                               "there is no Auth Token in " + forTerminal(vault->vault().place()) +
                                   ". Put it there with 'ringdownctl secrets import ENVFILE' or 'ringdownctl "
                                   "secrets set TWILIO_AUTH_TOKEN', or pipe it into this command");
    return checked(invocation, {*token, std::move(vault)});
}

/// What is piped in, unless --vault says otherwise; the vault when nothing is.
Told<TokenSource> authToken(const Invocation &invocation)
{
    if (invocation.has("--vault") || standardInput() != InputKind::Piped)
        return tokenOfVault(invocation);
    const auto read = readSecret(invocation, "Auth Token");
    if (const auto *code = std::get_if<ExitCode>(&read))
        return *code;
    const auto &token = std::get<Secret>(read);
    if (token.isEmpty())
        return tokenOfVault(invocation);
    return checked(invocation, {token, nullptr});
}

ExitCode writeDerived(const Invocation &invocation, const TokenSource &source, const WebhookKey &key,
                      const std::string &where)
{
    const std::string print = secrets::fingerprint(secrets::authTokenEntry, source.token);
    const ExitCode used = writeDown(invocation, desk::Deed::Used, std::string(secrets::authTokenEntry), print,
                                    "a webhook key was derived");
    if (used != ExitCode::Done)
        return used;
    return writeDown(invocation, desk::derivedRowNow(key.id(), print, where));
}

ExitCode giveToRelay(const Invocation &invocation, const TokenSource &source, const WebhookKey &key)
{
    if (const auto refusal = refuseWithoutAudit(invocation))
        return *refusal;
    const std::string url = invocation.text("--to");
    const auto address =
        source.vault ? relayAddress(invocation, url, *source.vault) : relayAddress(invocation, url);
    if (const auto *code = std::get_if<ExitCode>(&address))
        return *code;
    const auto &there = std::get<client::RelayAddress>(address);
    client::ControlClient relay(there);
    const auto added =
        await<client::AddedWebhookKey>([&](auto done) { relay.addWebhookKey(key.text(), std::move(done)); });
    if (!added)
        return tellFailure(invocation, "Not handed over", added.failure, "admin");
    const std::string name = forTerminal(relayName(there.url));
    invocation.err << "Webhook key " << key.id() << " is in service at " << name
                   << (added.value->wasThere ? "; it was before.\n" : ", without a restart.\n");
    return writeDerived(invocation, source, key, "to " + relayName(there.url));
}

ExitCode printKey(const Invocation &invocation, const TokenSource &source, const WebhookKey &key)
{
    const ExitCode written = writeDerived(invocation, source, key, outputPlace(invocation));
    if (written != ExitCode::Done)
        return written;
    invocation.err << "Webhook key " << key.id() << ", derived from the Auth Token with fingerprint "
                   << secrets::fingerprint(secrets::authTokenEntry, source.token)
                   << ". It verifies webhooks; the token cannot be computed from it.\n";
    std::string line(key.text().reveal());
    line += '\n';
    return putSecret(invocation, Secret(line));
}

ExitCode webhookKey(const Invocation &invocation)
{
    const bool toRelay = invocation.has("--to");
    if (toRelay && (invocation.has("--output") || invocation.has("--show") || invocation.has("--force")))
        return invocation.refuse(
            "--to hands the key to the relay and prints nothing; leave --output, --force "
            "and --show away");
    if (!toRelay) {
        if (const auto refusal = refuseOutput(invocation))
            return *refusal;
    }
    const auto source = authToken(invocation);
    if (const auto *code = std::get_if<ExitCode>(&source))
        return *code;
    const auto &found = std::get<TokenSource>(source);
    const WebhookKey key = WebhookKey::derive(found.token);
    return toRelay ? giveToRelay(invocation, found, key) : printKey(invocation, found, key);
}

constexpr std::string_view aboutWebhookKey =
    "The Auth Token is what is piped into this command, or else what the vault has. The key is 40 bytes "
    "with\n"
    "a check against typing errors, as RINGDOWN_WEBHOOK_KEYS takes it. It verifies that webhooks come from\n"
    "Twilio; neither can the account be entered with it nor the token be computed from it. --to puts it "
    "into\n"
    "service at a running relay (admin token), beside the keys that are there.\n";

} // namespace

Command webhookKeyCommand()
{
    return {"webhook-key",
            "",
            0,
            0,
            "derive from the Auth Token what a relay verifies webhooks with",
            {{"--to", "RELAY-URL", "hand it to this relay instead of printing it"},
             outputOption,
             forceOption,
             showOption,
             vaultOption},
            webhookKey,
            aboutWebhookKey};
}

} // namespace ringdown::ctl
