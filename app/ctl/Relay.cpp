// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/Relay.h"

#include "app/ctl/PlanFile.h"
#include "app/ctl/TerminalText.h"
#include "app/ctl/secrets/Audit.h"
#include "app/ctl/secrets/VaultUse.h"
#include "core/plan/PlanReader.h"
#include "core/secrets/EntryKind.h"
#include "core/secrets/Fingerprint.h"

#include <QHostAddress>

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace ringdown::ctl {
namespace {

using namespace Qt::StringLiterals;

constexpr const char *tokenVariable = "RINGDOWN_TOKEN";
constexpr std::string_view setTheVariable =
    " Or set RINGDOWN_TOKEN to the relay's viewer, operator or admin token.";

/// What is wrong with a URL that is no relay's.
std::string wordsOf(client::RelayUrlFault fault)
{
    switch (fault) {
    case client::RelayUrlFault::Port:
        return "the port of a relay's URL is a number from 1 to 65535";
    case client::RelayUrlFault::NoAddress:
        return "the URL of a relay begins with http or https, such as https://relay.example.com";
    case client::RelayUrlFault::UserInfo:
        return "the URL of a relay has no user or password: the token comes from RINGDOWN_TOKEN or the "
               "keychain";
    case client::RelayUrlFault::Path:
        return "the URL of a relay is scheme, host and port only, without a path";
    }
    return {};
}

/// Why a text cannot be a relay's token; "" when it may be one. The text itself is not said.
std::string faultOfToken(std::string_view token)
{
    const bool isVisible =
        std::all_of(token.begin(), token.end(), [](char c) { return c > 0x20 && c < 0x7f; });
    if (token.size() < 32 || token.size() > 200 || !isVisible)
        return std::string(tokenVariable) + " holds no token: a token is 32 to 200 visible ASCII characters";
    return {};
}

bool isLocal(const QUrl &url)
{
    return url.host() == u"localhost"_s || QHostAddress(url.host()).isLoopback();
}

std::string asSentence(std::string words)
{
    if (!words.ends_with('.'))
        words += '.';
    return words;
}

std::string refusalWords(const client::ApiFailure &failure, std::string_view role)
{
    switch (failure.status) {
    case 401:
        return std::string("the relay does not know this token. Set ") + tokenVariable +
               " to one of its tokens.";
    case 403:
        return "this token may not do that. Sign in with an " + std::string(role) + " token.";
    case 429:
        return "the relay asks to wait: too many attempts from here.";
    default:
        return asSentence(forTerminal(failure.error.detail));
    }
}

/// nullopt: RINGDOWN_TOKEN is not set.
std::optional<Told<Secret>> tokenOfEnvironment(const Invocation &invocation)
{
    const char *variable = std::getenv(tokenVariable);
    const std::string_view token = variable ? variable : "";
    if (token.empty())
        return std::nullopt;
    if (const std::string fault = faultOfToken(token); !fault.empty())
        return invocation.fail(ExitCode::Configuration, fault);
    return Secret(token);
}

/// nullopt: the vault has none for this relay.
std::optional<Told<Secret>> tokenOfVault(const Invocation &invocation, const QUrl &url, VaultUse &vault)
{
    const std::string entry = secrets::relayTokenEntry(relayName(url));
    const auto kept = vault.read(entry);
    if (const auto *code = std::get_if<ExitCode>(&kept))
        return *code;
    const auto &token = std::get<std::optional<Secret>>(kept);
    if (!token)
        return std::nullopt;
    const ExitCode written =
        writeDown(invocation, desk::Deed::Used, entry, secrets::fingerprint(entry, *token),
                  "ringdownctl " + invocation.command);
    return written == ExitCode::Done ? Told<Secret>(*token) : Told<Secret>(written);
}

Told<Secret> failWithoutToken(const Invocation &invocation, const QUrl &url)
{
    const std::string name = forTerminal(relayName(url));
    return invocation.fail(ExitCode::Configuration,
                           "there is no token for " + name +
                               ". Keep one with 'ringdownctl secrets set relay-token " + name + "', or" +
                               std::string(setTheVariable.substr(3)));
}

std::variant<client::RelayAddress, ExitCode> addressFrom(const Invocation &invocation, const QUrl &url,
                                                         const std::optional<Told<Secret>> &found)
{
    const Told<Secret> token = found ? *found : failWithoutToken(invocation, url);
    if (const auto *code = std::get_if<ExitCode>(&token))
        return *code;
    return client::RelayAddress{url, std::get<Secret>(token)};
}

} // namespace

std::variant<QUrl, ExitCode> relayUrl(const Invocation &invocation, const std::string &text)
{
    QUrl url(QString::fromStdString(text), QUrl::StrictMode);
    if (const auto fault = client::faultOf(url))
        return invocation.refuse(wordsOf(*fault));
    url.setPath(QString());
    if (url.scheme() == u"http"_s && !isLocal(url))
        invocation.err << "ringdownctl: the token travels unencrypted to "
                       << forTerminal(url.host().toStdString()) << "; use https.\n";
    return url;
}

std::variant<client::RelayAddress, ExitCode> relayAddress(const Invocation &invocation)
{
    return relayAddress(invocation, invocation.text("--relay"));
}

std::variant<client::RelayAddress, ExitCode> relayAddress(const Invocation &invocation,
                                                          const std::string &text)
{
    auto url = relayUrl(invocation, text);
    if (const auto *code = std::get_if<ExitCode>(&url))
        return *code;
    auto token = tokenOfEnvironment(invocation);
    if (!token) {
        auto vault = VaultUse::open(invocation, setTheVariable);
        if (const auto *code = std::get_if<ExitCode>(&vault))
            return *code;
        token = tokenOfVault(invocation, std::get<QUrl>(url), *std::get<0>(vault));
    }
    return addressFrom(invocation, std::get<QUrl>(url), token);
}

std::variant<client::RelayAddress, ExitCode>
relayAddress(const Invocation &invocation, const std::string &url, VaultUse &vault, TokenChoice first)
{
    auto read = relayUrl(invocation, url);
    if (const auto *code = std::get_if<ExitCode>(&read))
        return *code;
    const auto &there = std::get<QUrl>(read);
    auto token = first == TokenChoice::Variable ? tokenOfEnvironment(invocation)
                                                : tokenOfVault(invocation, there, vault);
    if (!token)
        token = first == TokenChoice::Variable ? tokenOfVault(invocation, there, vault)
                                               : tokenOfEnvironment(invocation);
    return addressFrom(invocation, there, token);
}

ExitCode tellFailure(const Invocation &invocation, std::string_view title, const client::ApiFailure &failure,
                     std::string_view role)
{
    invocation.err << title << ": ";
    if (failure.status == 0) {
        const char *option = invocation.has("--to") ? "--to" : "--relay";
        invocation.err << "no relay answers at " << forTerminal(invocation.text(option)) << " ("
                       << forTerminal(failure.error.detail) << ").\n";
        return ExitCode::Unavailable;
    }
    if (failure.status == 422 && !failure.problems.empty()) {
        invocation.err << countWords(failure.problems.size(), "problem") << ".\n";
        printProblems(invocation.err, "error", failure.problems);
        return ExitCode::SaidNo;
    }
    invocation.err << refusalWords(failure, role) << '\n';
    return failure.status >= 500 ? ExitCode::Unavailable : ExitCode::SaidNo;
}

std::variant<plan::Plan, ExitCode> planOf(const Invocation &invocation, std::string_view title,
                                          const client::LivePlan &live)
{
    plan::PlanReading reading = plan::readPlan(live.text);
    if (reading.isValid())
        return std::move(reading.plan);
    invocation.err << title
                   << ": the relay's plan cannot be read here; is this ringdownctl older than the relay?\n";
    return ExitCode::SaidNo;
}

} // namespace ringdown::ctl
