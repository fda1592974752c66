// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/Console.h"

#include "app/console/AskedCarrier.h"
#include "app/console/FirstPlan.h"
#include "app/console/HostTrouble.h"
#include "core/client/RelayUrl.h"
#include "core/secrets/EntryKind.h"
#include "core/secrets/Fingerprint.h"
#include "ui/shell/WithoutSheet.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDateTime>
#include <QPointer>
#include <QProcess>
#include <QTimer>

namespace ringdown::console {
namespace {

using namespace std::chrono_literals;
using client::relayName;

// A demo shows once what an outage looks like: long enough for the amber banner, then for grey rows.
constexpr auto demoOutageAfter = 5min;
constexpr auto demoOutage = 45s;

Instant deskClock()
{
    return {QDateTime::currentMSecsSinceEpoch()};
}

} // namespace

Console::Console(const CommandLine &line, const Secret &token)
    : m_line(line)
    , m_token(token)
    , m_settings(line.screenshots.isEmpty() ? shell::settingsFile() : QString())
    , m_services(carrierOf(line, m_settings.preferences()), deskClock)
    , m_tokens(m_services.keyring())
    , m_host(
          m_settings, [this] { m_drafts->leaveFor(window::Mode::Hosted, {}, [this] { startHosted(); }); },
          [this] { stopHosted(); })
{
    if (line.isDemo)
        beginDemo(); // its relay makes a week of calls while the window is made
    m_theme.wear(m_settings.preferences().now());
    {
        const shell::WithoutSheet whileMade;
        m_window = std::make_unique<window::MainWindow>(m_settings, m_theme, deskClock, m_services.ports());
    }
    m_window->setNumbers(m_services.numbers());
    m_window->setHost(m_host);
    m_drafts = std::make_unique<RelayDrafts>(
        *m_window, line.screenshots.isEmpty() ? RelayDrafts::Keeping::OnDisk : RelayDrafts::Keeping::ThisRun);
    m_asked = std::make_unique<AskedDeed>(*m_window);
    m_askedBusiness = std::make_unique<AskedBusiness>(*m_window);
    m_keeping =
        std::make_unique<TokenKeeping>(m_services.keyring(), m_services.thisRun(), m_window->notices(),
                                       [this](const std::string &entry, const std::string &fingerprint) {
                                           m_services.note(desk::Deed::Stored, entry, fingerprint);
                                       });
    if (line.screenshots.isEmpty())
        m_presence = new window::Presence(*m_window, m_settings, QDBusConnection::sessionBus(), deskClock);
    connect(m_window.get(), &window::MainWindow::demoWanted, this, &Console::startDemo);
    connect(m_window.get(), &window::MainWindow::leaveDemoWanted, this, &Console::leaveDemo);
    connect(m_window.get(), &window::MainWindow::tokenWanted, this,
            [this] { m_window->askToken(m_line.relay); });
    connect(m_window.get(), &window::MainWindow::restartWanted, this, &Console::restart);
    connect(m_window.get(), &window::MainWindow::hostWanted, this, [this](const std::string &planText) {
        m_drafts->leaveFor(window::Mode::Hosted, {}, [this, planText] { hostFirst(planText); });
    });
    connect(m_window.get(), &window::MainWindow::relayKeysKept, this, &Console::takeRelayKeys);
    connect(m_window.get(), &window::MainWindow::connectWanted, this,
            [this](const QUrl &relay, const Secret &entered, window::KeepToken keep) {
                m_drafts->leaveFor(window::Mode::Remote, relay, [this, relay, entered, keep] {
                    enter(relay, entered, EnteredBy::Person);
                    if (keep == window::KeepToken::InKeyring && !entered.isEmpty())
                        m_keeping->begin(secrets::relayTokenEntry(relayName(relay)), entered);
                });
            });
}

Console::~Console() = default;

void Console::start()
{
    const bool hasTray = m_presence && m_presence->hasTray();
    if (!m_line.isMinimized || !hasTray) // never hidden without a tray: nobody would find it again
        m_window->show();
    m_window->goTo(QStringLiteral("live"));
    showAsked(m_line);
    if (m_line.isDemo)
        showDemo();
    else if (!m_line.relay.isEmpty())
        enter(m_line.relay, m_token, EnteredBy::Start);
    else if (m_host.isSetUp() && (m_settings.takeHostedResumption() || m_host.startsWithDesk()))
        startHosted();
    else if (const QUrl relay(m_settings.relay()); !relay.isEmpty())
        enter(relay, m_token, EnteredBy::Start);
}

/// The page is the one that asked for it. A relay of this desk ends with this console, and the next starts
/// it.
void Console::restart()
{
    Resumption next{
        QCoreApplication::applicationFilePath(), {QStringLiteral("--page"), QStringLiteral("settings")}, {}};
    if (!m_line.twilioApi.isEmpty())
        next.arguments << QStringLiteral("--twilio-api") << m_line.twilioApi;
    switch (m_followed) {
    case window::Mode::Demo:
        next.arguments << QStringLiteral("--demo");
        if (m_line.demoSeed)
            next.arguments << QStringLiteral("--demo-seed") << QString::number(*m_line.demoSeed);
        break;
    case window::Mode::Remote:
        next.arguments << QStringLiteral("--relay") << m_line.relay.toString(QUrl::FullyEncoded);
        next.token = m_token;
        break;
    case window::Mode::Hosted:
    case window::Mode::NoRelay:
        break;
    }
    if (m_host.state() != RelayHost::State::Stopped) // also when it only starts
        m_settings.resumeHosted();
    m_resumption = next;
}

bool Console::hasRelay() const
{
    return m_followed == window::Mode::Remote || m_followed == window::Mode::Hosted ||
           m_host.state() != RelayHost::State::Stopped;
}

/// The relay that is followed here goes on being followed.
void Console::startDemoBeside()
{
    if (QProcess::startDetached(QCoreApplication::applicationFilePath(), {QStringLiteral("--demo")}))
        m_window->tell(tr("The sample data open in a window of their own; this one stays with its relay."));
    else
        m_window->showNotice(tr("The demo could not be started."));
}

void Console::showAsked(const CommandLine &line)
{
    if (!line.page.isEmpty())
        m_window->goTo(line.page);
    if (!line.filter.isEmpty())
        m_window->showFilter(line.filter);
    if (!line.tenant.isEmpty()) // behind the filter, which it becomes a part of
        m_askedBusiness->ask(TenantId(line.tenant.toStdString()),
                             line.relay.isEmpty() || isFollowed(line.relay) ? AskedBusiness::Of::RelayNow
                                                                            : AskedBusiness::Of::NextRelay);
    m_asked->ask(line.deed);
}

void Console::startAgain(const QStringList &arguments)
{
    const CommandLine line = readCommandLine(arguments);
    if (line.wish != Wish::Run) // the other start has said why
        return;
    if (!line.isMinimized) // the desktop's own start of a console that runs already
        m_window->lead();
    showAsked(line);
    if (isFollowed(line.relay))
        beginAttempt(); // it stays
    else if (!line.relay.isEmpty())
        m_drafts->leaveFor(window::Mode::Remote, line.relay,
                           [this, relay = line.relay] { enter(relay, {}, EnteredBy::Start); });
}

void Console::startDemo()
{
    if (hasRelay())
        return startDemoBeside();
    m_drafts->leaveFor(window::Mode::Demo, {}, [this] {
        beginDemo();
        showDemo();
    });
}

/// What was asked for before does not win any more, however late it is answered.
std::uint64_t Console::beginAttempt()
{
    m_tokens.drop();
    return ++m_attempt;
}

void Console::beginDemo()
{
    m_demoFolder = std::make_unique<QTemporaryDir>();
    client::HostedRelaySettings settings;
    settings.dataDirectory = m_demoFolder->path();
    settings.demo = true;
    settings.demoSeed = m_line.demoSeed;
    host(settings, window::Mode::Demo, beginAttempt());
}

void Console::showDemo()
{
    m_window->showWaiting(tr("The sample businesses open their doors"));
    if (m_line.screenshots.isEmpty())
        QTimer::singleShot(demoOutageAfter, m_hosted.get(),
                           [relay = m_hosted.get()] { relay->silence(demoOutage); });
}

/// Nothing of it is kept but what was written into a file.
void Console::leaveDemo()
{
    if (m_followed != window::Mode::Demo)
        return;
    m_window->offerStart();
    m_followed = window::Mode::NoRelay;
    m_hosted.reset();
    m_demoFolder.reset();
}

/// The store is let go and the port is free when this returns.
void Console::stopHosted()
{
    // Where another one was wanted since, the window says what becomes of that.
    const bool isAwaited = m_followed == window::Mode::NoRelay && m_hostAttempt == m_attempt;
    if (m_followed == window::Mode::Hosted || isAwaited) {
        m_window->offerStart();
        m_followed = window::Mode::NoRelay;
    }
    m_reading.reset();                    // its answer is not to start one
    if (m_followed != window::Mode::Demo) // which runs until the desk's own takes its place
        m_hosted.reset();
    m_host.setState(RelayHost::State::Stopped);
}

void Console::startHosted()
{
    m_host.setGoesOn(false);
    m_host.setState(RelayHost::State::Starting);
    m_hostAttempt = beginAttempt();
    const auto tell = [this, attempt = m_hostAttempt](const QString &words) {
        if (attempt == m_attempt) // else another relay was wanted since
            m_window->showWaiting(words);
    };
    tell(tr("The relay starts"));
    // Without a keyring the relay starts with what it has in its own folder, or says what it lacks.
    m_reading = std::make_unique<RuntimeReading>(
        m_services.thisRun(), m_services.keyring(),
        [tell] { tell(tr("The relay’s keys are read from your keyring")); },
        [this, attempt = m_hostAttempt](const auto &found) { startHostedWith(found, attempt); });
}

/// What a relay of this desk did not start for is there now. Whoever wanted another one since keeps that.
void Console::takeRelayKeys()
{
    const bool isAwaited = m_followed == window::Mode::NoRelay || m_hostAttempt == m_attempt;
    const QString words =
        m_host.takeKeys(isAwaited ? RelayHost::WithKeys::Start : RelayHost::WithKeys::MayStart);
    if (!words.isEmpty())
        m_window->tell(words);
}

void Console::hostFirst(const std::string &planText)
{
    if (shell::hasHostedRelay()) {
        startHosted();
        m_host.setGoesOn(true);
        return;
    }
    const auto file = writeFirstPlan(planText);
    if (!file)
        return m_window->showNotice(tr("The plan was not written: %1: %2", "file and why")
                                        .arg(firstPlanFile(), QString::fromStdString(file.error().detail)));
    m_firstPlan = *file;
    startHosted();
}

void Console::startHostedWith(const secrets::SecretMap &runtime, std::uint64_t attempt)
{
    client::HostedRelaySettings settings = m_host.settings();
    settings.planFile = m_firstPlan;
    settings.secrets = {runtime.begin(), runtime.end()};
    leaveDemo(); // there is one child, and so far it is the demo's
    if (attempt == m_attempt)
        m_window->showWaiting(tr("The relay starts"));
    host(settings, window::Mode::Hosted, attempt);
}

void Console::enter(const QUrl &relay, const Secret &token, EnteredBy by)
{
    beginAttempt();
    if (!token.isEmpty()) {
        m_token = token;
        return follow({relay, token}, window::Mode::Remote);
    }
    m_window->showWaiting(tr("The relay’s token is read from your keyring"));
    const std::string entry = secrets::relayTokenEntry(relayName(relay));
    m_tokens.begin(entry, [this, relay, by, entry](const auto &answer) {
        if (const auto *kept = std::get_if<Secret>(&answer)) {
            m_services.note(desk::Deed::Used, entry, secrets::fingerprint(entry, *kept));
            m_token = Secret(); // the keyring's own, which the next start reads again
            return follow({relay, *kept}, window::Mode::Remote);
        }
        askForToken(relay, std::get<secrets::VaultFailure>(answer), by);
    });
}

/// The one that is followed goes on being followed.
void Console::askForToken(const QUrl &relay, const secrets::VaultFailure &failure, EnteredBy by)
{
    const QString words = tokenTroubleWords(relay, failure);
    m_window->offerToken(relay, words, tokenAfter(failure));
    if (by == EnteredBy::Person) // who has just pressed Connect; nobody else is met by a sheet
        m_window->askToken(relay, words);
}

void Console::host(const client::HostedRelaySettings &settings, window::Mode mode, std::uint64_t attempt)
{
    const bool isDesks = mode == window::Mode::Hosted;
    m_host.setState(isDesks ? RelayHost::State::Starting : RelayHost::State::Stopped);
    m_hosted = std::make_unique<client::HostedRelay>(settings);
    m_hasRun = false;
    connect(m_hosted.get(), &client::HostedRelay::ready, this,
            [this, mode, isDesks, attempt](const client::RelayAddress &address) {
                m_hasRun = true;
                if (isDesks)
                    m_host.setState(RelayHost::State::Running);
                if (attempt == m_attempt || m_followed == mode) // else another one was wanted since
                    follow(address, mode);
                if (m_host.takeGoesOn()) // not when the demo gets ready meanwhile
                    m_window->showNotice(
                        tr("A relay was set up on this desk before: it goes on with its own plan."));
            });
    connect(m_hosted.get(), &client::HostedRelay::died, this, [this, isDesks] {
        if (isDesks)
            m_host.setState(RelayHost::State::Starting); // it is started again by itself
    });
    // Queued: a program that cannot be started says so at once, and there may be no window yet.
    connect(
        m_hosted.get(), &client::HostedRelay::failed, this,
        [this, mode, attempt, relay = QPointer(m_hosted.get())](const QString &words) {
            if (relay)
                tellFailed(mode, words, attempt);
        },
        Qt::QueuedConnection);
    m_hosted->start();
}

/// A relay elsewhere that is followed, or was wanted since, has nothing to do with it.
void Console::tellFailed(window::Mode mode, const QString &words, std::uint64_t attempt)
{
    static const QString program = QStringLiteral("ringdown-relay: ");
    const QString why = words.startsWith(program) ? words.sliced(program.size()) : words;
    QString title;
    if (mode == window::Mode::Demo)
        title = m_hasRun ? tr("The demo has ended") : tr("The demo could not be started");
    else
        title = m_hasRun ? tr("The relay on this desk has ended") : tr("The relay could not be started here");
    const auto trouble =
        mode == window::Mode::Demo ? window::StartTrouble{title, why, {}} : hostTrouble(title, why);
    const QString both = tr("%1: %2", "what did not happen, why").arg(title, trouble.why);
    m_host.fail(mode == window::Mode::Demo ? QString() : both, trouble.place);
    if (m_followed == window::Mode::Remote || (m_followed != mode && attempt != m_attempt))
        return m_window->showNotice(both);
    m_followed = window::Mode::NoRelay;
    m_window->offerStart(trouble);
}

void Console::follow(const client::RelayAddress &address, window::Mode mode)
{
    m_followed = mode;
    if (mode == window::Mode::Remote)
        m_line.relay = address.url;
    const auto before = std::move(m_relay); // lives until the window looks at the new one
    const std::string name = RelayDrafts::nameOf(mode, address.url);
    m_relay = std::make_unique<link::ClientRelay>(address, name);
    m_window->follow(*m_relay, mode);
    m_drafts->open(mode, name); // what it says of the kept one is not to be cleared away
    if (mode == window::Mode::Remote)
        connect(
            m_relay.get(), &link::RelayPort::connected, this, [this, url = address.url] { remember(url); },
            Qt::SingleShotConnection); // forgotten meanwhile, it stays so when the line comes back
    m_relay->start();
    Q_EMIT following();
}

} // namespace ringdown::console
