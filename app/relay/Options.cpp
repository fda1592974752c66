// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relay/Options.h"

#include "core/audit/Firestore.h"
#include "core/base/PublicUrl.h"
#include "core/twilio/rest/RestClient.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdlib>
#include <functional>
#include <optional>
#include <string_view>

namespace ringdown::app {
namespace {

constexpr std::size_t defaultPort = 8080;

/// TLS needs both files; one alone is remembered until the other comes.
struct Reading {
    Options options;
    std::string certificate;
    std::string key;
};

struct OptionRule {
    std::string_view name;
    std::string_view value; ///< what it takes, "" for none
    std::string_view help;
    std::function<Result<void>(Reading &, const std::string &)> take;
};

Result<void> takeTask(Reading &reading, Options::Task task)
{
    reading.options.task = task;
    return {};
}

Result<void> takeText(std::string &place, const std::string &value)
{
    place = value;
    return {};
}

Result<void> takeListen(Reading &reading, const std::string &value)
{
    const auto address = relay::ListenAddress::parse(value);
    if (!address)
        return address.error();
    reading.options.server.listen = *address;
    return {};
}

Result<void> takeApiListen(Reading &reading, const std::string &value)
{
    const auto address = relay::ListenAddress::parse(value);
    if (!address)
        return address.error();
    reading.options.server.apiListen = *address;
    return {};
}

Result<void> takePublicUrl(Reading &reading, const std::string &value)
{
    const auto url = parsePublicUrl(value);
    if (!url)
        return Error{url.error().code, "--public-url '" + value + "': " + url.error().detail};
    reading.options.publicUrl = *url;
    return {};
}

Result<void> takeProxies(Reading &reading, const std::string &value)
{
    const auto ranges = relay::parseAddressRanges(value);
    if (!ranges)
        return ranges.error();
    reading.options.server.trustedProxies = *ranges;
    return {};
}

Result<void> takeLogLevel(Reading &reading, const std::string &value)
{
    const auto level = relay::logLevelFromName(value);
    if (!level)
        return Error{ErrorCode::BadInput, "'" + value + "' is none of error, warning, info"};
    reading.options.logLevel = *level;
    return {};
}

Result<void> takeDemoSeed(Reading &reading, const std::string &value)
{
    std::uint64_t seed = 0;
    const auto [end, problem] = std::from_chars(value.data(), value.data() + value.size(), seed);
    if (problem != std::errc() || end != value.data() + value.size())
        return Error{ErrorCode::BadInput, "'" + value + "' is no whole number from 0 on"};
    reading.options.demoSeed = seed;
    return {};
}

Result<void> takeTwilioApi(Reading &reading, const std::string &value)
{
    if (const auto checked = rest::checkApi(value); !checked)
        return Error{ErrorCode::BadInput, "'" + value + "': " + checked.error().detail};
    reading.options.twilioApi = value;
    return {};
}

Result<void> takeFirestore(Reading &reading, const std::string &value)
{
    reading.options.firestoreProject = value;
    return audit::checkProject(value);
}

Result<void> takeFirestoreEndpoint(Reading &reading, const std::string &value)
{
    if (const auto checked = audit::checkEndpoint(value); !checked)
        return Error{ErrorCode::BadInput, "'" + value + "': " + checked.error().detail};
    reading.options.firestoreEndpoint = value;
    return {};
}

Result<void> takeSharedKeys(Reading &reading, const std::string &value)
{
    if (value != "unproven")
        return Error{ErrorCode::BadInput,
                     "'" + value + "' is not the word unproven, by which you say that you know"};
    reading.options.takesSharedKeys = true;
    return {};
}

const std::vector<OptionRule> &rules()
{
    static const std::vector<OptionRule> all = {
        {"--plan", "FILE", "the plan of a store that has none yet",
         [](Reading &r, const std::string &v) { return takeText(r.options.planFile, v); }},
        {"--data", "DIR",
         "where the log, the plans and the spool are kept (default $STATE_DIRECTORY of a systemd unit, else "
         "~/.local/state/ringdown; of a demo the folder demo in it)",
         [](Reading &r, const std::string &v) { return takeText(r.options.dataDirectory, v); }},
        {"--listen", "ADDR:PORT",
         "webhooks and health, and the control API unless --api-listen is given "
         "(default 127.0.0.1:8080; port 0 takes any)",
         takeListen},
        {"--api-listen", "ADDR:PORT", "the control API and the feed", takeApiListen},
        {"--public-url", "URL",
         "where the carrier reaches this relay: the base of signatures and of every URL it is given",
         takePublicUrl},
        {"--env-file", "FILE", "secrets as NAME=VALUE lines, mode 600",
         [](Reading &r, const std::string &v) { return takeText(r.options.envFile, v); }},
        {"--twilio-api", "URL", "another server in the place of Twilio's REST interface, for tests",
         takeTwilioApi},
        {rest::regionOption, "REGION",
         "the Twilio region of the account, such as ie1; its API key has to be of that region",
         [](Reading &r, const std::string &v) { return takeText(r.options.twilioRegion.region, v); }},
        {rest::edgeOption, "EDGE",
         "the way into that region, such as dublin (default: the one at the region)",
         [](Reading &r, const std::string &v) { return takeText(r.options.twilioRegion.edge, v); }},
        {"--firestore", "PROJECT",
         "carry every ended call to the Firestore collection ringdown-calls of this Google Cloud project",
         takeFirestore},
        {"--firestore-endpoint", "URL", "another server in the place of Firestore's, such as its emulator",
         takeFirestoreEndpoint},
        {"--shared-keys", "unproven",
         "verify webhooks with the keys of RINGDOWN_SHARED_KEYS too; Twilio publishes no algorithm for it",
         takeSharedKeys},
        {"--tls-cert", "FILE", "certificate chain (PEM); with --tls-key",
         [](Reading &r, const std::string &v) { return takeText(r.certificate, v); }},
        {"--tls-key", "FILE", "private key (PEM)",
         [](Reading &r, const std::string &v) { return takeText(r.key, v); }},
        {"--trust-proxy", "CIDR,...",
         "proxies whose X-Forwarded-For tells the client's address, for limits only; "
         "their connections are not counted per address",
         takeProxies},
        {"--demo", "", "sample businesses with simulated callers; no phone rings, nothing is sent",
         [](Reading &r, const std::string &) {
             r.options.isDemo = true;
             return Result<void>();
         }},
        {"--demo-seed", "NUMBER", "with --demo: the same number brings the same callers (default 7)",
         takeDemoSeed},
        {"--log-level", "LEVEL", "error, warning or info (default info)", takeLogLevel},
        {"--check", "", "check options, secrets and plan, then end",
         [](Reading &r, const std::string &) { return takeTask(r, Options::Task::Check); }},
        {"--version", "", "print the version",
         [](Reading &r, const std::string &) { return takeTask(r, Options::Task::ShowVersion); }},
        {"--help", "", "print this",
         [](Reading &r, const std::string &) { return takeTask(r, Options::Task::ShowHelp); }},
    };
    return all;
}

const OptionRule *ruleFor(std::string_view name)
{
    const auto it = std::find_if(rules().begin(), rules().end(),
                                 [&](const OptionRule &rule) { return rule.name == name; });
    return it == rules().end() ? nullptr : &*it;
}

Error wrongUse(const std::string &text)
{
    return {ErrorCode::BadInput, text + " (--help lists the options)"};
}

Result<Options> finished(Reading reading)
{
    if (reading.certificate.empty() != reading.key.empty())
        return wrongUse(reading.key.empty() ? "--tls-cert needs --tls-key" : "--tls-key needs --tls-cert");
    const relay::ServerSettings &server = reading.options.server;
    if (server.apiListen && server.apiListen->host == server.listen.host &&
        server.apiListen->port == server.listen.port && server.listen.port != 0)
        return wrongUse(
            "--api-listen is the same address as --listen, which serves the control API too: leave "
            "--api-listen out");
    if (reading.options.demoSeed && !reading.options.isDemo)
        return wrongUse("--demo-seed needs --demo");
    if (!reading.options.firestoreEndpoint.empty() && reading.options.firestoreProject.empty())
        return wrongUse("--firestore-endpoint needs --firestore");
    if (const auto region = rest::checkRegion(reading.options.twilioRegion); !region)
        return wrongUse(region.error().detail);
    if (!reading.certificate.empty())
        reading.options.server.tls = relay::TlsFiles{reading.certificate, reading.key};
    return std::move(reading.options);
}

} // namespace

Result<Options> parseOptions(std::span<const char *const> arguments)
{
    Reading reading;
    reading.options.server.listen.port = defaultPort;
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const std::string_view argument = arguments[i];
        const std::size_t equals = argument.starts_with("--") ? argument.find('=') : std::string_view::npos;
        const std::string name(argument.substr(0, equals));
        const OptionRule *rule = ruleFor(name);
        if (rule == nullptr)
            return wrongUse("unknown option '" + name + "'");
        const bool hasValue = equals != std::string_view::npos;
        if (rule->value.empty() && hasValue)
            return wrongUse(name + " takes no value");
        std::string value(hasValue ? argument.substr(equals + 1) : std::string_view());
        if (!rule->value.empty() && !hasValue && i + 1 < arguments.size())
            value = arguments[++i];
        if (!rule->value.empty() && value.empty())
            return wrongUse(name + " needs a value: " + std::string(rule->value));
        const auto taken = rule->take(reading, value);
        if (!taken)
            return Error{taken.error().code, taken.error().detail.starts_with(name)
                                                 ? taken.error().detail
                                                 : name + ": " + taken.error().detail};
    }
    return finished(std::move(reading));
}

std::string usageText()
{
    std::string text =
        "Usage: ringdown-relay [OPTION]...\n\n"
        "Answers a phone carrier's webhooks: routes calls by the plan, keeps the log, serves consoles.\n\n";
    for (const OptionRule &rule : rules()) {
        std::string left =
            "  " + std::string(rule.name) + (rule.value.empty() ? "" : " ") + std::string(rule.value);
        left.resize(std::max<std::size_t>(left.size() + 2, 27), ' ');
        text += left + std::string(rule.help) + "\n";
    }
    text += "\nSecrets come from the environment, --env-file or $CREDENTIALS_DIRECTORY: "
            "RINGDOWN_WEBHOOK_KEYS (required\n"
            "without --demo), RINGDOWN_VIEWER_TOKEN, RINGDOWN_OPERATOR_TOKEN, RINGDOWN_ADMIN_TOKEN, "
            "RINGDOWN_WEBHOOK_PATH,\n"
            "TWILIO_ACCOUNT_SID, TWILIO_API_KEY, TWILIO_API_SECRET. TWILIO_AUTH_TOKEN is refused.\n"
            "--firestore signs in with the service account's JSON key: the file "
            "GOOGLE_APPLICATION_CREDENTIALS, mode 600,\n"
            "or firestore.json in $CREDENTIALS_DIRECTORY; not needed with --firestore-endpoint.\n\n"
            "SIGTERM ends it within 5 s, SIGHUP reads secrets and certificate again.\n"
            "Exit: 0 done, 2 usage, 73 port, data directory or store not usable, 78 configuration.\n";
    return text;
}

namespace {

std::string defaultDataDirectory()
{
    for (const auto &[variable, below] :
         {std::pair{"STATE_DIRECTORY", ""}, std::pair{"XDG_STATE_HOME", "/ringdown"},
          std::pair{"HOME", "/.local/state/ringdown"}}) {
        const char *value = std::getenv(variable);
        if (value != nullptr && *value != '\0')
            return std::string(value) + below;
    }
    return "ringdown-data";
}

} // namespace

std::string dataDirectoryOf(const Options &options)
{
    if (!options.dataDirectory.empty())
        return options.dataDirectory;
    return defaultDataDirectory() + (options.isDemo ? "/demo" : "");
}

} // namespace ringdown::app
