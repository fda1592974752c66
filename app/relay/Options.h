// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/relay/RelayLog.h"
#include "core/relay/ServerSettings.h"
#include "core/twilio/rest/Hosts.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>

namespace ringdown::app {

/// The command line of ringdown-relay.
struct Options {
    enum class Task { Serve, Check, ShowVersion, ShowHelp };

    Task task = Task::Serve;
    std::string planFile;
    std::string dataDirectory; ///< "": that of dataDirectoryOf()
    std::string publicUrl;
    std::string envFile;
    std::string twilioApi;         ///< "" for Twilio itself
    rest::Region twilioRegion;     ///< of the account; without twilioApi alone
    std::string firestoreProject;  ///< "": no audit collection
    std::string firestoreEndpoint; ///< "" for Google itself
    bool takesSharedKeys = false;
    bool isDemo = false;
    std::optional<std::uint64_t> demoSeed; ///< with isDemo alone
    relay::LogLevel logLevel = relay::LogLevel::Info;
    relay::ServerSettings server;
};

/// Reads "--name value" and "--name=value". BadInput names the option and what it takes.
Result<Options> parseOptions(std::span<const char *const> arguments);
std::string usageText();
/// Where everything is kept: --data, else $STATE_DIRECTORY (systemd), else $XDG_STATE_HOME/ringdown, else
/// ~/.local/state/ringdown; without --data a demo has the folder demo in it.
std::string dataDirectoryOf(const Options &options);

} // namespace ringdown::app
