// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/Console.h"

#include <QDateTime>

namespace ringdown::console {
namespace {

Instant deskClock()
{
    return {QDateTime::currentMSecsSinceEpoch()};
}

} // namespace

Console::Console(const CommandLine &line, const Secret &token)
    : m_line(line)
    , m_token(token)
    , m_settings(line.screenshots.isEmpty() ? shell::settingsFile() : QString())
{
    m_theme.wear(m_settings.appearance());
    m_window = std::make_unique<window::MainWindow>(m_settings, m_theme, deskClock);
    connect(m_window.get(), &window::MainWindow::demoWanted, this, &Console::startDemo);
    connect(m_window.get(), &window::MainWindow::connectWanted, this,
            [this](const QUrl &relay, const Secret &entered) {
                follow({relay, entered}, window::Mode::Remote);
            });
}

Console::~Console() = default;

void Console::start()
{
    m_window->show();
    m_window->goTo(m_line.page);
    m_window->showTenant(TenantId(m_line.tenant.toStdString()));
    if (!m_line.filter.isEmpty())
        m_window->showFilter(m_line.filter);
    if (m_line.isDemo)
        startDemo();
    else if (!m_line.relay.isEmpty())
        follow({m_line.relay, m_token}, window::Mode::Remote);
    else if (shell::hasHostedRelay())
        startHosted();
}

void Console::startDemo()
{
    m_demoFolder = std::make_unique<QTemporaryDir>();
    client::HostedRelaySettings settings;
    settings.dataDirectory = m_demoFolder->path();
    settings.demo = true;
    m_window->showWaiting(tr("The sample businesses open their doors"));
    host(settings, window::Mode::Demo);
}

void Console::startHosted()
{
    client::HostedRelaySettings settings;
    settings.dataDirectory = shell::hostedRelayFolder();
    m_window->showWaiting(tr("The relay starts"));
    host(settings, window::Mode::Hosted);
}

void Console::host(const client::HostedRelaySettings &settings, window::Mode mode)
{
    m_hosted = std::make_unique<client::HostedRelay>(settings);
    connect(m_hosted.get(), &client::HostedRelay::ready, this,
            [this, mode](const client::RelayAddress &address) { follow(address, mode); });
    connect(m_hosted.get(), &client::HostedRelay::failed, m_window.get(), [this](QString words) {
        static const QString program = QStringLiteral("ringdown-relay: ");
        m_window->offerStart(words.startsWith(program) ? words.sliced(program.size()) : words);
    });
    m_hosted->start();
}

void Console::follow(const client::RelayAddress &address, window::Mode mode)
{
    const auto before = std::move(m_relay); // lives until the window looks at the new one
    m_relay = std::make_unique<link::ClientRelay>(address);
    m_window->follow(*m_relay, mode);
    m_relay->start();
    Q_EMIT following();
}

} // namespace ringdown::console
