// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relay/AuditSettings.h"
#include "app/relay/Options.h"
#include "app/relay/RelaySecrets.h"
#include "app/relay/ServiceNotice.h"
#include "core/audit/AuditCollection.h"
#include "core/plan/PlanReader.h"
#include "core/relay/Relay.h"
#include "core/relay/Server.h"
#include "core/relay/Tls.h"
#include "core/relay/access/CarrierThread.h"
#include "core/relay/hold/MusicDownload.h"
#include "core/relay/voicemail/CarrierRecordings.h"
#include "core/secrets/ProgramGuard.h"
#include "core/store/SqliteStore.h"

#include <QCoreApplication>

#include <algorithm>
#include <cerrno>
#include <clocale>
#include <csignal>
#include <cstdio>
#include <fstream>
#include <iostream>
#include <sstream>
#include <system_error>

#include <sys/resource.h>

namespace ringdown::app {
namespace {

enum ExitCode { Done = 0, Usage = 2, CannotCreate = 73, Configuration = 78 };

constexpr rlim_t descriptorsWanted = 16'384;

void raiseDescriptorLimit()
{
    rlimit files{};
    if (::getrlimit(RLIMIT_NOFILE, &files) == 0 && files.rlim_cur < descriptorsWanted) {
        files.rlim_cur = std::min(files.rlim_max, descriptorsWanted);
        ::setrlimit(RLIMIT_NOFILE, &files);
    }
}

/// The signals main waits for; blocked before the first thread, so that no thread takes them.
sigset_t blockSignals()
{
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ,
                SIG_IGN); // a file at its limit is a full disk: the write fails, and that is dealt with
    sigset_t signals;
    sigemptyset(&signals);
    for (const int signal : {SIGTERM, SIGINT, SIGHUP})
        sigaddset(&signals, signal);
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    return signals;
}

int fail(const Error &error, ExitCode code)
{
    std::cerr << "ringdown-relay: " << error.detail << std::endl;
    return code;
}

relay::LogSink stderrLog(relay::LogLevel least)
{
    return [least](relay::LogLevel level, const std::string &text) {
        if (level > least)
            return;
        constexpr const char *names[] = {"error", "warning", "info"};
        std::cerr << "ringdown-relay: " + std::string(names[static_cast<int>(level)]) + ": " +
                         relay::printable(text) + "\n";
    };
}

Result<std::string> readPlanFile(const std::string &path)
{
    errno = 0;
    std::ifstream file(path, std::ios::binary);
    std::ostringstream text;
    if (!file || !(text << file.rdbuf()))
        return Error{ErrorCode::Configuration,
                     "--plan: " + path + " cannot be read: " +
                         (errno != 0 ? std::generic_category().message(errno) : "it is empty") +
                         "; give a plan file that this user may read"};
    return text.str();
}

/// Every error of the plan on its own line.
Result<void> checkPlan(const std::string &path, const std::string &text)
{
    const plan::PlanReading reading = plan::readPlan(text);
    std::string lines;
    for (const plan::Problem &problem : reading.errors)
        lines += "\n  " + relay::printable(plan::toLine(problem));
    return lines.empty() ? Result<void>()
                         : Result<void>(Error{ErrorCode::Configuration, "--plan: " + path + ":" + lines});
}

SecretPlaces secretPlaces(const Options &options)
{
    return {options.envFile, relay::KeyFile(dataDirectoryOf(options) + "/keys/runtime.env"),
            options.isDemo ? WebhookKeys::Optional : WebhookKeys::Required,
            options.takesSharedKeys ? SharedKeys::Unproven : SharedKeys::Off, stderrLog(options.logLevel)};
}

Result<relay::RelaySettings> relaySettings(const Options &options)
{
    const SecretPlaces places = secretPlaces(options);
    auto secrets = readRelaySecrets(places);
    if (!secrets)
        return secrets.error();
    relay::RelaySettings settings;
    settings.server = options.server;
    settings.publicUrl = options.publicUrl;
    settings.secretPath = secrets->webhookPath;
    if (!options.isDemo)
        settings.callTokenFile = dataDirectoryOf(options) + "/call-tokens";
    settings.outageMarkFile = dataDirectoryOf(options) + "/outage-since";
    settings.access.credential = std::move(secrets->credential);
    settings.access.keyFile = places.keyFile;
    settings.access.kept = std::move(secrets->kept);
    settings.access.sharedKeys = std::move(secrets->sharedKeys);
    settings.access.apiKeyRemoval = secrets->apiKeyRemoval;
    settings.tokens = std::move(secrets->tokens);
    settings.isDemo = options.isDemo;
    if (options.demoSeed)
        settings.demoSeed = *options.demoSeed;
    settings.log = stderrLog(options.logLevel);
    if (options.planFile.empty())
        return settings;
    settings.seedPlanName = options.planFile;
    auto text = readPlanFile(options.planFile);
    const auto checked = text ? checkPlan(options.planFile, *text) : Result<void>(text.error());
    if (checked)
        settings.seedPlan = std::move(*text);
    else
        settings.seedPlanTrouble = checked.error().detail;
    return settings;
}

relay::RelayStore storePorts(std::unique_ptr<store::SqliteStore> opened, const std::string &directory)
{
    const std::shared_ptr<store::SqliteStore> store = std::move(opened);
    return {*store,
            *store,
            *store,
            *store,
            store->storeId(),
            [raw = store.get()] { return raw->health(); },
            store,
            store.get(),
            store.get(),
            {"SQLite", directory}};
}

void reload(const Options &options, relay::Relay &relay)
{
    const auto say = stderrLog(options.logLevel);
    auto secrets = readRelaySecrets(secretPlaces(options));
    if (!secrets)
        return say(relay::LogLevel::Error, "reload: everything stays as it was: " + secrets.error().detail);
    const auto reloaded = relay.reload(std::move(secrets->credential), secrets->tokens);
    if (!reloaded)
        return say(relay::LogLevel::Error,
                   "reload: the certificate stays as it was: " + reloaded.error().detail);
    say(relay::LogLevel::Info, "webhook keys, tokens and certificate were read again");
}

audit::AuditSettings auditSettings(const Options &options, audit::FirestoreSettings firestore,
                                   const std::string &storeId)
{
    return {std::move(firestore), dataDirectoryOf(options) + "/firestore.json", storeId,
            [say = stderrLog(options.logLevel)](const std::string &line) {
                say(relay::LogLevel::Warning, line);
            }};
}

int serve(const Options &options, relay::RelaySettings settings,
          std::optional<audit::FirestoreSettings> firestore, const sigset_t &signals)
{
    if (const auto bound = relay::canBind(settings.server); !bound) // before a folder is made for its calls
        return fail(bound.error(),
                    bound.error().code == ErrorCode::Configuration ? Configuration : CannotCreate);
    store::SqliteSettings storeSettings;
    storeSettings.directory = dataDirectoryOf(options);
    if (!settings.seedPlanTrouble.empty() && !store::SqliteStore::isIn(storeSettings.directory))
        return fail({ErrorCode::Configuration, settings.seedPlanTrouble}, Configuration);
    if (options.isDemo) {
        storeSettings.durability = store::Durability::ProcessEnd; // nobody made these calls
        storeSettings.callers = store::Callers::Simulated;
    }
    auto store = store::SqliteStore::open(storeSettings);
    if (!store)
        return fail(store.error(), CannotCreate);
    rest::RestSettings carrier;
    carrier.api = options.twilioApi;
    carrier.region = options.twilioRegion;
    const auto carrierThread = std::make_shared<relay::CarrierThread>(carrier);
    settings.access.keyProbe = carrierThread;
    settings.line = carrierThread;
    settings.recordings = std::make_shared<relay::CarrierRecordings>(carrier);
    settings.music = std::make_shared<relay::MusicDownload>(options.twilioApi);
    relay::RelayStore ports = storePorts(std::move(*store), storeSettings.directory);
    const std::shared_ptr<void> owner = ports.owner; // the collection reads until it is gone
    std::optional<audit::AuditCollection> collection;
    if (firestore) {
        collection.emplace(auditSettings(options, std::move(*firestore), ports.id), ports.log);
        settings.auditFigures = [&collection] { return collection->figures(); };
    }
    relay::Relay relay(std::move(settings), std::move(ports));
    const auto started = relay.start([&relay] {
        std::cout << "ringdown-relay ready on " << relay.url() << std::endl;
        tellReady();
    });
    if (!started)
        return fail(started.error(),
                    started.error().code == ErrorCode::Configuration ? Configuration : CannotCreate);
    int signal = 0;
    while (sigwait(&signals, &signal) == 0 && signal == SIGHUP)
        reload(options, relay);
    tellStopping();
    relay.stop();
    return Done;
}

/// What --check found, and what it cannot know.
std::string checkedWords(const relay::RelaySettings &settings)
{
    std::string words = "ringdown-relay: options, secrets and plan are in order.";
    if (relay::startingKey(settings.access))
        return words + " Twilio was not asked whether it accepts the API key, or whether that is a Main key";
    if (settings.isDemo)
        return words;
    words += " There is no API key, so the relay would only receive:";
    for (const std::string &sentence : relay::doneWithoutKey())
        words += "\n  " + sentence;
    return words;
}

int run(int argc, char **argv)
{
    const auto options = parseOptions({argv + 1, static_cast<std::size_t>(argc > 0 ? argc - 1 : 0)});
    if (!options)
        return fail(options.error(),
                    options.error().code == ErrorCode::Configuration ? Configuration : Usage);
    if (options->task == Options::Task::ShowVersion || options->task == Options::Task::ShowHelp) {
        std::cout << (options->task == Options::Task::ShowHelp ? usageText()
                                                               : "ringdown-relay " RINGDOWN_VERSION "\n");
        return Done;
    }
    secrets::guardProgram();
    raiseDescriptorLimit();
    const sigset_t signals = blockSignals();
    if (const auto entered = store::SqliteStore::canEnter(dataDirectoryOf(*options)); !entered)
        return fail(entered.error(), CannotCreate); // its keys are read first
    auto settings = relaySettings(*options);
    if (!settings)
        return fail(settings.error(), Configuration);
    auto firestore = readAuditSettings(*options);
    if (!firestore)
        return fail(firestore.error(), Configuration);
    if (options->task == Options::Task::Check) {
        if (!settings->seedPlanTrouble.empty())
            return fail({ErrorCode::Configuration, settings->seedPlanTrouble}, Configuration);
        if (const auto &files = settings->server.tls) {
            if (const auto tls = relay::loadTls(*files); !tls)
                return fail(tls.error(), Configuration);
        }
        std::cout << checkedWords(*settings) << std::endl;
        return Done;
    }
    const QCoreApplication application(argc, argv); // for the thread that talks to the carrier
    std::setlocale(LC_ALL, "C");                    // which Qt has changed: dates on the wire are English
    return serve(*options, std::move(*settings), std::move(*firestore), signals);
}

} // namespace
} // namespace ringdown::app

int main(int argc, char **argv)
{
    return ringdown::app::run(argc, argv);
}
