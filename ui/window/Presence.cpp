// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/Presence.h"

#include "ui/format/ClockFormat.h"
#include "ui/settings/SettingsPage.h"
#include "ui/shell/ActionRegistry.h"
#include "ui/window/Pulse.h"

#include <QAction>
#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QTime>
#include <QTimer>

#include <chrono>

namespace ringdown::window {
namespace {

using namespace std::chrono_literals;

constexpr auto muteTime = 1h;
constexpr auto lookTime = 1s;

} // namespace

Presence::Presence(MainWindow &window, shell::Settings &settings, const QDBusConnection &bus, Clock clock)
    : QObject(&window)
    , m_window(window)
    , m_page(*window.findChild<settings::SettingsPage *>())
    , m_settings(settings)
    , m_clock(std::move(clock))
    , m_notices(bus, m_own)
    , m_herald(m_notices)
{
    m_window.setTray([this] { return hasTray(); });
    connect(&window, &MainWindow::followed, this, &Presence::follow);
    connect(&settings.preferences(), &shell::PreferenceBook::changed, this,
            [this] { m_herald.setPreferences(m_settings.preferences().now()); });
    m_herald.setPreferences(settings.preferences().now());
    connect(&m_herald, &notify::Herald::callWanted, this, [this](const CallSid &call) {
        lead();
        m_window.openCall(call);
    });
    connect(&m_herald, &notify::Herald::voicemailWanted, this, [this](const CallSid &call) {
        lead();
        m_window.goTo(QStringLiteral("live"));
        m_window.askVoicemail(call);
    });
    connect(&m_herald, &notify::Herald::textWanted, this,
            [this](const TenantId &tenant, const std::string &from) {
                lead();
                m_window.openTexts(tenant, from);
            });
    connect(&m_herald, &notify::Herald::alarmsWanted, this, [this] {
        lead();
        m_window.goTo(QStringLiteral("relay"));
    });
    // Nobody would answer a press, and a call that rings would stand there for ever.
    connect(qApp, &QCoreApplication::aboutToQuit, this, [this] { m_herald.forgetAll(); });
    connect(&m_tray, &notify::Tray::showWanted, this, &Presence::lead);
    connect(&m_tray, &notify::Tray::muteWanted, this, &Presence::mute);
    connect(&m_page, &settings::SettingsPage::tellAgainWanted, this, [this] { mute(false); });
    connect(&m_tray, &notify::Tray::quitWanted, &m_window, &MainWindow::quit);
    const auto perform = [this](const char *action) {
        lead();
        m_window.actions().action(QLatin1StringView(action))->trigger();
    };
    connect(&m_tray, &notify::Tray::closeNowWanted, this, [perform] { perform("routing.open-or-close"); });
    connect(&m_tray, &notify::Tray::testCallWanted, this, [perform] { perform("call.test"); });
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, &Presence::showState);
    timer->start(lookTime);
    showState();
}

void Presence::follow(link::RelayPort *relay)
{
    disconnect(m_events);
    disconnect(m_connections);
    m_herald.forgetAll();
    m_relay = relay;
    // The desk hears each event first, so what is known of its call includes it.
    m_events = connect(relay, &link::RelayPort::eventArrived, this, [this, relay](const Event &event) {
        m_herald.setRole(relay->role());
        m_herald.setNames(m_window.desk().names());
        m_herald.take(event, m_window.desk().book().find(event.call), relayNow(), QTime::currentTime());
    });
    m_connections = connect(relay, &link::RelayPort::connected, this, &Presence::lookAtAlarms);
    lookAtAlarms();
}

/// What the feed told while it was not heard comes after, and is old; what ended meanwhile may come never.
void Presence::lookAtAlarms()
{
    if (!m_relay || !m_relay->status())
        return;
    m_relay->status()->status(
        [self = QPointer(this), relay = m_relay](const client::ApiResult<client::RelayStatus> &answer) {
            if (!answer || !self || !relay || self->m_relay != relay)
                return;
            self->m_herald.setNames(self->m_window.desk().names());
            self->m_herald.takeStanding(answer.value->alarms, answer.value->at, QTime::currentTime());
        });
}

void Presence::showState()
{
    if (m_relay && m_relay->freshness().liveness == client::Liveness::Lost)
        m_herald.endCards();
    m_herald.setNames(m_window.desk().names());
    m_herald.endStale([this](const CallSid &call) { return m_window.desk().book().find(call); });
    const Glance glance = m_window.glance();
    m_tray.setState({glance.open, glance.calls, glance.missed, glance.tone});
    showMuted();
    const auto objection = [this](const char *id) {
        for (const auto &entry : m_window.actions().entries()) {
            if (entry.spec.id == QLatin1StringView(id))
                return entry.reason;
        }
        return QString();
    };
    m_tray.allowClosing(glance.isOpen ? tr("Close now until…") : tr("Open now until…"),
                        objection("routing.open-or-close"));
    m_tray.allowTestCall(objection("call.test"));
}

void Presence::mute(bool muted)
{
    m_herald.mute(muted ? relayNow() + muteTime : Instant());
    showMuted();
    m_window.tell(muted ? tr("No notification comes until %1.", "time").arg(mutedUntil())
                        : tr("Notifications come again."));
}

/// In the window too: a tray may go, and whoever misses a notification looks in the settings.
void Presence::showMuted()
{
    const bool isMuted = m_herald.isMuted(relayNow());
    m_tray.setMuted(isMuted);
    m_page.setMuted(isMuted ? mutedUntil() : QString());
}

/// By this desk's clock; "" when it is over.
QString Presence::mutedUntil() const
{
    const auto left = m_herald.mutedUntil() - relayNow();
    const QDateTime end = QDateTime::fromMSecsSinceEpoch((m_clock() + left).milliseconds);
    return QLocale().toString(end.time(), format::clockFormat());
}

/// By the relay's clock, as events are: a desk that goes wrong by minutes tells them all the same.
Instant Presence::relayNow() const
{
    return m_relay ? m_clock() + m_relay->freshness().clockOffset : m_clock();
}

void Presence::lead()
{
    m_window.lead();
}

} // namespace ringdown::window
