// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ctl/Command.h"
#include "core/client/ControlClient.h"
#include "core/client/RelayAddress.h"

#include <QEventLoop>

#include <functional>
#include <optional>
#include <variant>

namespace ringdown::ctl {

inline constexpr Option relayOption = {
    "--relay", "URL", "where the relay's control API is, such as https://relay.example.com", true};

/// Where --relay and RINGDOWN_TOKEN lead, or the exit code after err was told what is wrong with them.
std::variant<client::RelayAddress, ExitCode> relayAddress(const Invocation &invocation);

/// Says on err what did not happen and why, by the answer of a relay. title: "Not pushed".
ExitCode tellFailure(const Invocation &invocation, std::string_view title, const client::ApiFailure &failure);

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
