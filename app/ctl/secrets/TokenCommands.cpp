// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/secrets/TokenCommands.h"

#include "app/ctl/Columns.h"
#include "app/ctl/Json.h"
#include "app/ctl/Relay.h"
#include "app/ctl/TerminalText.h"
#include "app/ctl/secrets/Audit.h"
#include "app/ctl/secrets/SecretOutput.h"
#include "app/ctl/secrets/VaultUse.h"
#include "core/secrets/EntryKind.h"

#include <openssl/crypto.h>

#include <array>

namespace ringdown::ctl {
namespace {

using client::AccessToken;
using client::ControlClient;
using client::RelayAddress;

constexpr std::array<std::string_view, 3> roles = {"viewer", "operator", "admin"};

std::string_view sourceWord(client::KeySource source)
{
    switch (source) {
    case client::KeySource::Environment:
        return "environment";
    case client::KeySource::Api:
        return "api";
    }
    return {};
}

std::string timeOr(const std::optional<Instant> &at, const char *otherwise)
{
    return at ? toRfc3339(OffsetInstant{*at, 0}) : otherwise;
}

ExitCode writeDown(const Invocation &invocation, desk::Deed deed, const RelayAddress &relay,
                   const std::string &id, const std::string &detail)
{
    return writeDown(invocation, deed, secrets::relayTokenEntry(relayName(relay.url)), id, detail);
}

/// A token that nobody holds must not live.
void takeBack(const Invocation &invocation, const RelayAddress &address, ControlClient &relay,
              const client::NewToken &made)
{
    const auto revoked =
        await<client::Changed>([&](auto done) { relay.revokeToken(made.id, std::move(done)); });
    if (!revoked) {
        invocation.err << "The token could not be revoked either: 'ringdownctl tokens revoke " << made.id
                       << "' does it.\n";
        return;
    }
    invocation.err << "The token was revoked again.\n";
    writeDown(invocation, desk::Deed::Revoked, address, made.id, "nobody could take it");
}

/// Keeps the token in the vault; one that cannot be kept is of no use to anybody and is revoked.
ExitCode keepToken(const Invocation &invocation, const RelayAddress &address, ControlClient &relay,
                   VaultUse &vault, const client::NewToken &made)
{
    const std::string name = relayName(address.url);
    const auto refusal = vault.write(secrets::relayTokenEntry(name), made.token);
    if (!refusal) {
        invocation.err << "The " << made.role << " token " << made.id << " is in your keychain, for "
                       << forTerminal(name) << ".\n";
        return writeDown(invocation, desk::Deed::Stored, address, made.id,
                         made.role + " token for this desk");
    }
    takeBack(invocation, address, relay, made);
    return *refusal;
}

/// A token that is kept already may be the only one its owner has.
std::optional<ExitCode> refuseReplacing(const Invocation &invocation, const RelayAddress &address,
                                        VaultUse &vault)
{
    if (invocation.has("--force"))
        return std::nullopt;
    const std::string name = relayName(address.url);
    const auto kept = vault.read(secrets::relayTokenEntry(name));
    if (const auto *code = std::get_if<ExitCode>(&kept))
        return *code;
    if (!std::get<std::optional<Secret>>(kept))
        return std::nullopt;
    return invocation.fail(ExitCode::SaidNo, "there is a token for " + forTerminal(name) +
                                                 " in your keychain already; --force replaces it");
}

ExitCode handOver(const Invocation &invocation, const RelayAddress &address, ControlClient &relay,
                  const client::NewToken &made)
{
    std::string line(made.token.reveal());
    line += '\n';
    const Secret text(line);
    OPENSSL_cleanse(line.data(), line.size());
    const ExitCode code = putSecret(invocation, text);
    if (code != ExitCode::Done) {
        takeBack(invocation, address, relay, made);
        return code;
    }
    invocation.err << "The " << made.role << " token " << made.id << " (" << forTerminal(made.name)
                   << ") works now. It is shown this once: the relay keeps its SHA-256 only.\n";
    return code;
}

ExitCode makeToken(const Invocation &invocation)
{
    const std::string role = invocation.text("--role");
    if (std::find(roles.begin(), roles.end(), role) == roles.end())
        return invocation.refuse("--role is viewer, operator or admin");
    if (const auto refusal = refuseWithoutAudit(invocation))
        return *refusal;
    const bool keeps = invocation.has("--keep");
    if (keeps && invocation.has("--output"))
        return invocation.refuse("--keep and --output exclude each other");
    if (!keeps) {
        if (const auto refusal = refuseOutput(invocation, OnTerminal::Shows))
            return *refusal;
    }
    std::unique_ptr<VaultUse> vault;
    if (keeps) {
        auto opened = VaultUse::open(invocation);
        if (const auto *code = std::get_if<ExitCode>(&opened))
            return *code;
        vault = std::get<0>(std::move(opened));
    }
    const auto address =
        vault ? relayAddress(invocation, invocation.text("--relay"), *vault) : relayAddress(invocation);
    if (const auto *code = std::get_if<ExitCode>(&address))
        return *code;
    const auto &there = std::get<RelayAddress>(address);
    if (vault) {
        if (const auto refusal = refuseReplacing(invocation, there, *vault))
            return *refusal;
    }
    ControlClient relay(there);
    const auto made = await<client::NewToken>(
        [&](auto done) { relay.newToken(invocation.operands.front(), role, std::move(done)); });
    if (!made)
        return tellFailure(invocation, "Not made", made.failure, "admin");
    const ExitCode written = writeDown(invocation, desk::Deed::Made, there, made.value->id,
                                       role + " token for " + made.value->name);
    if (written != ExitCode::Done) {
        takeBack(invocation, there, relay, *made.value);
        return written;
    }
    return keeps ? keepToken(invocation, there, relay, *vault, *made.value)
                 : handOver(invocation, there, relay, *made.value);
}

Json tokensJson(const std::vector<AccessToken> &tokens)
{
    const auto time = [](const std::optional<Instant> &at) { return at ? Json(toRfc3339(*at)) : Json(); };
    Json list = Json::array();
    for (const AccessToken &token : tokens)
        list.push_back({{"id", token.id},
                        {"name", token.name},
                        {"role", token.role},
                        {"since", time(token.since)},
                        {"lastUsed", time(token.lastUsed)},
                        {"source", sourceWord(token.source)}});
    return {{"tokens", list}};
}

ExitCode listTokens(const Invocation &invocation)
{
    const auto address = relayAddress(invocation);
    if (const auto *code = std::get_if<ExitCode>(&address))
        return *code;
    ControlClient relay(std::get<RelayAddress>(address));
    const auto tokens = await<std::vector<AccessToken>>([&](auto done) { relay.tokens(std::move(done)); });
    if (!tokens)
        return tellFailure(invocation, "Not listed", tokens.failure, "admin");
    if (invocation.has("--json")) {
        invocation.out << printed(tokensJson(*tokens.value));
        return ExitCode::Done;
    }
    std::vector<std::vector<std::string>> rows = {{"ID", "ROLE", "NAME", "SINCE", "LAST USED", "SOURCE"}};
    for (const AccessToken &token : *tokens.value)
        rows.push_back({token.id, token.role, forTerminal(token.name), timeOr(token.since, "-"),
                        timeOr(token.lastUsed, "never"), std::string(sourceWord(token.source))});
    printColumns(invocation.out, rows);
    return ExitCode::Done;
}

ExitCode revokeToken(const Invocation &invocation)
{
    const std::string id = invocation.operands.front();
    if (id.size() != 8 || id.find_first_not_of("0123456789abcdef") != std::string::npos)
        // Not repeated: it may be the token itself.
        return invocation.refuse("that is no id: 8 hex digits, as 'ringdownctl tokens list' shows them");
    if (const auto refusal = refuseWithoutAudit(invocation))
        return *refusal;
    const auto address = relayAddress(invocation);
    if (const auto *code = std::get_if<ExitCode>(&address))
        return *code;
    const auto &there = std::get<RelayAddress>(address);
    ControlClient relay(there);
    const auto revoked = await<client::Changed>([&](auto done) { relay.revokeToken(id, std::move(done)); });
    if (!revoked)
        return tellFailure(invocation, "Not revoked", revoked.failure, "admin");
    invocation.err << "Token " << id << " is revoked: requests with it fail from now on.\n";
    return writeDown(invocation, desk::Deed::Revoked, there, id, "");
}

constexpr std::string_view aboutNew =
    "viewer reads, operator also edits the plan and tests calls, admin also handles tokens and keys. The\n"
    "token has 256 random bits and is shown once. NAME says in the relay's history who did something.\n";

} // namespace

Command tokensCommand()
{
    Option adminRelay = relayOption;
    adminRelay.summary = "the relay; an admin token is needed for it";
    return {
        "tokens",
        "COMMAND",
        0,
        0,
        "make, list and revoke the tokens that open a relay's control API",
        {},
        nullptr,
        {},
        {{"new",
          "NAME",
          1,
          1,
          "make a token for a person or a program and print it, this once",
          {adminRelay,
           {"--role", "ROLE", "viewer, operator or admin", true},
           {"--keep", "", "put it into this desk's keychain, for --relay, instead of printing it"},
           outputOption,
           {"--force", "", "replace FILE, or the token that is kept, when there is one"}},
          makeToken,
          aboutNew},
         {"list",
          "",
          0,
          0,
          "list a relay's tokens with their ids, never their values",
          {adminRelay, {"--json", "", "print JSON"}},
          listTokens},
         {"revoke", "ID", 1, 1, "revoke a token: requests with it fail at once", {adminRelay}, revokeToken}}};
}

} // namespace ringdown::ctl
