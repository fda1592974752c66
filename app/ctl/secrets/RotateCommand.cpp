// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/secrets/RotateCommand.h"

#include "app/ctl/Json.h"
#include "app/ctl/Relay.h"
#include "app/ctl/TerminalText.h"
#include "app/ctl/numbers/AccountUse.h"
#include "app/ctl/secrets/Audit.h"
#include "app/ctl/secrets/RotationTale.h"
#include "app/ctl/secrets/VaultUse.h"
#include "core/secrets/EntryKind.h"
#include "core/secrets/desk/Rotation.h"

#include <QEventLoop>

#include <algorithm>
#include <charconv>

namespace ringdown::ctl {
namespace {

using desk::PendingRotation;
using desk::Rotation;
using desk::RotationKind;
using desk::RotationRelay;
using desk::RotationStand;

/// All that a rotation works on, in an order in which it may end.
struct Bench {
    std::unique_ptr<VaultUse> vault;
    rest::RestClient rest;
    std::vector<std::unique_ptr<RotationRelay>> relays;
    desk::Ledger ledger{desk::deskDirectory()};

    Bench(std::unique_ptr<VaultUse> opened, const rest::RestSettings &settings)
        : vault(std::move(opened))
        , rest(settings)
    {
    }

    desk::RotationParts parts()
    {
        desk::RotationParts parts{&vault->vault(), &rest, {}, &ledger, desk::deskDirectory()};
        for (const auto &relay : relays)
            parts.relays.push_back(relay.get());
        return parts;
    }
};

ExitCode fail(const Invocation &invocation, const Error &error)
{
    const bool isSetup = error.code == ErrorCode::Configuration || error.code == ErrorCode::Unavailable;
    return invocation.fail(isSetup ? ExitCode::Configuration : ExitCode::SaidNo, forTerminal(error.detail));
}

ExitCode status(const Invocation &invocation)
{
    const auto pending = desk::pendingRotation(desk::deskDirectory());
    if (!pending)
        return fail(invocation, pending.error());
    if (!*pending) {
        if (invocation.has("--json"))
            invocation.out << printed({{"pending", nullptr}});
        invocation.err << "No rotation waits to be finished.\n";
        return ExitCode::Done;
    }
    const PendingRotation &rotation = **pending;
    if (invocation.has("--json")) {
        invocation.out << printed({{"pending",
                                    {{"kind", rotationWord(rotation.kind)},
                                     {"startedAt", toRfc3339(rotation.startedAt)},
                                     {"done", rotation.done},
                                     {"relays", rotation.relays}}}});
        return ExitCode::Done;
    }
    invocation.out << "rotation\t" << rotationWord(rotation.kind) << "\nstarted\t"
                   << toRfc3339(OffsetInstant{rotation.startedAt, 0}) << '\n';
    for (const std::string &step : rotation.done)
        invocation.out << "done\t" << forTerminal(step) << '\n';
    for (const std::string &relay : rotation.relays)
        invocation.out << "relay\t" << forTerminal(relay) << '\n';
    return ExitCode::Done;
}

/// Whether there is something that --resume could go on with.
JournalStand journalStand()
{
    const auto pending = desk::pendingRotation(desk::deskDirectory());
    return !pending || pending->has_value() ? JournalStand::Kept : JournalStand::None;
}

/// Runs what start begins until the rotation ends or Ctrl+C.
ExitCode follow(const Invocation &invocation, Rotation &rotation, const std::function<void()> &start)
{
    RotationTale tale(invocation.err);
    QEventLoop loop;
    bool interrupted = false;
    const client::Interruption interruption([&] {
        interrupted = true;
        loop.quit();
    });
    std::optional<RotationStand> ended;
    const bool skips = invocation.has("--skip-traffic");
    QObject::connect(
        &rotation, &Rotation::changed, &loop,
        [&](const desk::RotationState &state) {
            tale.tell(state);
            if (skips && state.waitsForTraffic)
                rotation.skipWaiting();
        },
        Qt::QueuedConnection);
    QObject::connect(
        &rotation, &Rotation::ended, &loop,
        [&](RotationStand stand) {
            ended = stand;
            loop.quit();
        },
        Qt::QueuedConnection);
    start();
    loop.exec();
    tale.tellEnd(rotation.state(), journalStand());
    if (interrupted)
        return ExitCode::Interrupted;
    if (ended == RotationStand::Finished || ended == RotationStand::BackedOut)
        return ExitCode::Done;
    return rotation.state().isUnreachable ? ExitCode::Unavailable : ExitCode::SaidNo;
}

ExitCode abort(const Invocation &invocation, Rotation &rotation)
{
    if (!rotation.state().canBackOut) {
        const std::string &meaning = rotation.state().forCallers; // "" before its first step
        return invocation.fail(ExitCode::SaidNo,
                               "this rotation has gone too far to be undone: finish it with --resume" +
                                   (meaning.empty() ? std::string() : ". " + forTerminal(meaning)));
    }
    return follow(invocation, rotation, [&rotation] { rotation.backOut(); });
}

/// A number of seconds as --settle takes it.
std::optional<std::chrono::milliseconds> settleTime(const std::string &text)
{
    int seconds = -1;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), seconds);
    if (error != std::errc() || end != text.data() + text.size() || seconds < 0 || seconds > 86'400)
        return std::nullopt;
    return std::chrono::seconds(seconds);
}

/// Relays as relayName() has them, each once; what is no URL stays as it is and is refused where it is used.
std::vector<std::string> relayNames(const std::vector<std::string> &urls)
{
    std::vector<std::string> names;
    for (const std::string &text : urls) {
        const QUrl url(QString::fromStdString(text), QUrl::StrictMode);
        const bool isBare = url.isValid() && !url.host().isEmpty() &&
                            (url.path().isEmpty() || url.path() == QLatin1String("/"));
        const std::string name = isBare ? relayName(url) : text;
        if (std::find(names.begin(), names.end(), name) == names.end())
            names.push_back(name);
    }
    return names;
}

std::variant<desk::RotationSettings, ExitCode> settingsFrom(const Invocation &invocation)
{
    desk::RotationSettings settings;
    if (invocation.has("--settle")) {
        const auto settle = settleTime(invocation.text("--settle"));
        if (!settle)
            return invocation.refuse("--settle needs a number of seconds up to 86400");
        settings.settles = settings.quiet = *settle;
        settings.pollsEvery =
            std::min(settings.pollsEvery, std::max(*settle, std::chrono::milliseconds(100)));
    }
    if (invocation.has("--replace-secondary"))
        settings.secondary = desk::RotationSettings::Foreign::Replace;
    settings.gone = relayNames(invocation.texts("--without"));
    if (invocation.has("--keep-old-key"))
        settings.apiKey = desk::RotationSettings::Old::Keep;
    if (invocation.has("--restricted-only"))
        settings.standardKey = desk::RotationSettings::Standard::Refuse;
    return settings;
}

/// What the command line asks for: exactly one thing.
std::variant<std::optional<RotationKind>, ExitCode> wantedKind(const Invocation &invocation)
{
    const int modes = static_cast<int>(invocation.has("--resume")) +
                      static_cast<int>(invocation.has("--status")) +
                      static_cast<int>(invocation.has("--abort"));
    if (modes > 1)
        return invocation.refuse("--resume, --status and --abort exclude each other");
    if (invocation.operands.empty() && modes == 0)
        return invocation.refuse("it needs auth-token or api-key, or --resume, --status or --abort");
    if (invocation.operands.empty())
        return std::optional<RotationKind>();
    const auto kind = rotationNamed(invocation.operands.front());
    if (!kind)
        // Not repeated: it may be the credential itself.
        return invocation.refuse("that cannot be rotated: auth-token or api-key");
    if (modes == 0 && !invocation.has("--relay"))
        return invocation.refuse("--relay URL is missing: name every relay that serves the account, or their "
                                 "webhooks would be refused");
    return kind;
}

/// The relays of the command line, or those the pending rotation began with.
std::vector<std::string> relayUrls(const Invocation &invocation, const std::vector<std::string> &gone,
                                   const std::optional<PendingRotation> &pending)
{
    std::vector<std::string> urls = relayNames(invocation.texts("--relay"));
    if (urls.empty() && pending)
        urls = pending->relays;
    for (const std::string &name : gone)
        std::erase(urls, name);
    return urls;
}

/// A relay of this desk that was forgotten would refuse every call once the old credential is gone.
std::optional<ExitCode> refuseForgotten(const Invocation &invocation, const std::vector<std::string> &urls,
                                        const std::vector<std::string> &gone, VaultUse &vault)
{
    std::vector<std::string> known = gone;
    known.insert(known.end(), urls.begin(), urls.end());
    const auto names = vault.list();
    if (const auto *code = std::get_if<ExitCode>(&names))
        return *code;
    for (const std::string &relay : desk::relaysOfDesk(std::get<std::vector<std::string>>(names))) {
        if (std::find(known.begin(), known.end(), relay) == known.end())
            return invocation.fail(ExitCode::SaidNo,
                                   "this desk also has a token for " + forTerminal(relay) +
                                       ", which may serve the account: name it with --relay too, or with "
                                       "--without when it is gone or serves another account. Left out, it "
                                       "would refuse every call once the old credential is gone");
    }
    return std::nullopt;
}

std::optional<ExitCode> findRelays(const Invocation &invocation, const std::vector<std::string> &urls,
                                   Bench &bench)
{
    const TokenChoice first = urls.size() > 1 ? TokenChoice::Vault : TokenChoice::Variable;
    for (const std::string &url : urls) {
        const auto address = relayAddress(invocation, url, *bench.vault, first);
        if (const auto *code = std::get_if<ExitCode>(&address))
            return *code;
        bench.relays.push_back(desk::relayAt(std::get<client::RelayAddress>(address)));
    }
    return std::nullopt;
}

/// That a relay is left out is a row of the audit.
std::optional<ExitCode> noteLeftOut(const Invocation &invocation, const std::vector<std::string> &gone)
{
    for (const std::string &relay : gone) {
        const ExitCode written = writeDown(invocation, desk::Deed::LeftOut, secrets::relayTokenEntry(relay),
                                           {}, "said to be gone, or of another account");
        if (written != ExitCode::Done)
            return written;
    }
    return std::nullopt;
}

/// Why the rotation that waits, or that there is none, does not fit what is asked; "" when it fits.
std::string misfit(const Invocation &invocation, const std::optional<RotationKind> &kind,
                   const std::optional<PendingRotation> &pending)
{
    const bool goesOn = invocation.has("--resume") || invocation.has("--abort");
    if (goesOn && !pending)
        return "no rotation waits to be finished";
    if (goesOn && kind && *kind != pending->kind)
        return "the rotation that waits to be finished is that of the " +
               std::string(rotationWord(pending->kind));
    if (!goesOn && pending) {
        return "a rotation of the " + std::string(rotationWord(pending->kind)) +
               " has not ended: finish it with --resume or undo it with --abort";
    }
    return {};
}

/// The vault, where it keeps what the rotation makes.
Told<std::unique_ptr<VaultUse>> vaultToKeep(const Invocation &invocation)
{
    auto opened = VaultUse::open(invocation);
    if (const auto *code = std::get_if<ExitCode>(&opened))
        return *code;
    secrets::Vault &vault = std::get<0>(opened)->vault();
    if (vault.kind() == secrets::VaultKind::Memory)
        return invocation.refuse("--vault memory ends with this command, and the new secrets with it");
    if (const auto keeps = desk::checkRotationVault(vault); !keeps)
        return fail(invocation, keeps.error());
    return opened;
}

ExitCode work(const Invocation &invocation, const std::optional<RotationKind> &kind,
              const desk::RotationSettings &settings, const std::optional<PendingRotation> &pending,
              const rest::RestSettings &carrier)
{
    auto vault = vaultToKeep(invocation);
    if (const auto *code = std::get_if<ExitCode>(&vault))
        return *code;
    Bench bench(std::get<0>(std::move(vault)), carrier);
    const std::vector<std::string> urls = relayUrls(invocation, settings.gone, pending);
    if (!pending) {
        if (const auto refusal = refuseForgotten(invocation, urls, settings.gone, *bench.vault))
            return *refusal;
    }
    if (const auto code = findRelays(invocation, urls, bench))
        return *code;
    bench.vault->announce();
    auto rotation =
        pending ? Rotation::resume(bench.parts(), settings) : Rotation::begin(*kind, bench.parts(), settings);
    if (!rotation)
        return fail(invocation, rotation.error());
    if (const auto code = noteLeftOut(invocation, settings.gone))
        return *code;
    if (invocation.has("--abort"))
        return abort(invocation, **rotation);
    return follow(invocation, **rotation, [&rotation] { (*rotation)->run(); });
}

ExitCode rotate(const Invocation &invocation)
{
    const auto wanted = wantedKind(invocation);
    if (const auto *code = std::get_if<ExitCode>(&wanted))
        return *code;
    if (invocation.has("--status"))
        return status(invocation);
    const auto settings = settingsFrom(invocation);
    if (const auto *code = std::get_if<ExitCode>(&settings))
        return *code;
    const auto carrier = carrierSettings(invocation);
    if (const auto *code = std::get_if<ExitCode>(&carrier))
        return *code;
    const auto pending = desk::pendingRotation(desk::deskDirectory());
    if (!pending)
        return fail(invocation, pending.error());
    const auto &kind = std::get<std::optional<RotationKind>>(wanted);
    if (const std::string fault = misfit(invocation, kind, *pending); !fault.empty())
        return invocation.fail(ExitCode::SaidNo, fault);
    return work(invocation, kind, std::get<desk::RotationSettings>(settings), *pending,
                std::get<rest::RestSettings>(carrier));
}

constexpr std::string_view aboutRotate =
    "auth-token: a secondary token is made, every relay gets a second webhook key and proves that it works,\n"
    "the secondary is promoted, real traffic is seen on the new key, the old key is dropped. No webhook is\n"
    "refused in between. api-key: a fitting key is made, every relay takes it, traffic is seen on it, the "
    "old\n"
    "key is revoked.\n"
    "\n"
    "Each step is checked before the next. It may be interrupted at any point, also by a power cut: "
    "--resume\n"
    "looks at what is true at the carrier and at the relays and goes on from there. Name every relay that\n"
    "serves the account.\n";

} // namespace

Command rotateCommand()
{
    return {"rotate",
            "auth-token|api-key",
            0,
            1,
            "replace the Auth Token or the API key without a refused call",
            {{"--relay", "URL", "a relay that serves the account; once for each", false, true},
             {"--without", "URL", "a relay of this desk that is gone or serves another account", false, true},
             {"--resume", "", "go on with the rotation that has not ended"},
             {"--status", "", "say which rotation has not ended, and change nothing"},
             {"--abort", "", "undo the rotation that has not ended, while that is possible"},
             {"--skip-traffic", "", "do not wait for real traffic on the new key"},
             {"--settle", "SECONDS", "how long the new key is watched before the old one goes; default: 60"},
             {"--replace-secondary", "", "replace a secondary token that this desk did not make"},
             {"--keep-old-key", "", "do not revoke the old API key: something else uses it"},
             {"--restricted-only", "", "fail rather than make a standard API key"},
             twilioApiOption,
             twilioRegionOption,
             twilioEdgeOption,
             vaultOption,
             {"--json", "", "print --status as JSON"}},
            rotate,
            aboutRotate};
}

} // namespace ringdown::ctl
