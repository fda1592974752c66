// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ctl/Command.h"
#include "core/client/ControlClient.h"
#include "core/client/RelayAddress.h"
#include "core/client/RelayUrl.h"
#include "core/plan/Plan.h"

#include <QEventLoop>

#include <functional>
#include <optional>
#include <variant>

namespace ringdown::ctl {

inline constexpr Option relayOption = {
    "--relay", "URL", "where the relay's control API is, such as https://relay.example.com", true};

class VaultUse;

/// Where --relay leads, with the token of RINGDOWN_TOKEN or, when that is not set, the one that the keychain
/// has for this relay; or the exit code after err was told what is wrong.
std::variant<client::RelayAddress, ExitCode> relayAddress(const Invocation &invocation);
/// The same for a URL that another option has.
std::variant<client::RelayAddress, ExitCode> relayAddress(const Invocation &invocation,
                                                          const std::string &text);
/// Which token of a relay goes before the other.
enum class TokenChoice {
    Variable, ///< RINGDOWN_TOKEN
    Vault,    ///< where there are several relays: the variable is one's and must not be shown to the others
};

/// The same with a vault that is open already.
std::variant<client::RelayAddress, ExitCode> relayAddress(const Invocation &invocation,
                                                          const std::string &url, VaultUse &vault,
                                                          TokenChoice first = TokenChoice::Variable);
/// The URL of a relay's control API, without its path; or the exit code after err was told what is wrong.
std::variant<QUrl, ExitCode> relayUrl(const Invocation &invocation, const std::string &text);
using client::relayName;

/// Says on err what did not happen and why, by the answer of a relay. title: "Not pushed"; role: whose token
/// would have been allowed to.
ExitCode tellFailure(const Invocation &invocation, std::string_view title, const client::ApiFailure &failure,
                     std::string_view role = "operator");
/// A relay's plan. Where this program cannot read it, it says so behind the title ("Not compared"): of half a
/// plan nothing true could be said.
std::variant<plan::Plan, ExitCode> planOf(const Invocation &invocation, std::string_view title,
                                          const client::LivePlan &live);

/// Waits for the answer to one request.
template <typename T>
client::ApiResult<T> await(const std::function<void(client::WhenDone<T>)> &start)
{
    QEventLoop loop;
    std::optional<client::ApiResult<T>> answer;
    start([&](const client::ApiResult<T> &result) {
        answer = result;
        loop.quit();
    });
    if (!answer)
        loop.exec();
    return std::move(*answer);
}

} // namespace ringdown::ctl
