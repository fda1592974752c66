// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/Relay.h"

#include "core/relay/RelayParts.h"

#include <utility>

namespace ringdown::relay {

Relay::Relay(RelaySettings settings, RelayStore store)
    : d(std::make_unique<RelayParts>(std::move(settings), std::move(store)))
{
}

Relay::~Relay()
{
    stop();
}

Result<void> Relay::start(std::function<void()> whenReady)
{
    FirstLook firstLook(d->settings.access);
    Result<void> done = d->server.bind();
    if (!done)
        return done;
    d->publicUrl = d->settings.publicUrl.empty() ? url() : d->settings.publicUrl;
    const ListenAddress &door = d->settings.server.listen;
    if (d->settings.publicUrl.empty() && !door.isLoopback() && !d->settings.isDemo && d->settings.log)
        d->settings.log(
            LogLevel::Warning,
            "Without --public-url signatures are checked against " + d->publicUrl +
                ", so every webhook that the carrier sends to another address is refused: give the "
                "URL that it calls");
    d->listen();
    done = d->recall();
    if (!done)
        return done;
    const auto reach = firstLook.finish();
    if (!reach)
        return reach.error();
    d->firstReach = *reach;
    d->assemble();
    d->begin(std::move(whenReady));
    return {};
}

void Relay::stop()
{
    if (d->isRunning) {
        d->isRunning = false;
        d->recollection.stop();
        d->server.stop();
        d->loop.stop();
    }
    d->released.reset();                 // the store's threads wait for it no longer
    d->settings.access.keyProbe.reset(); // their answers go to the loop
    d->settings.line.reset();
    d->settings.recordings.reset();
    d->settings.music.reset();
    // The store's last callbacks post to a loop that no longer runs, but is still there.
    d->store.owner.reset();
}

Result<void> Relay::reload(secrets::RuntimeCredential credential, const BearerTokens &tokens)
{
    d->loop.runAndWait([&] { d->access->reload(std::move(credential), tokens); });
    return d->server.reloadCertificate();
}

std::string Relay::url() const
{
    const ServerSettings &settings = d->settings.server;
    return urlOf(settings, settings.listen, d->server.port());
}

std::string Relay::apiUrl() const
{
    const ServerSettings &settings = d->settings.server;
    return urlOf(settings, settings.apiListen ? *settings.apiListen : settings.listen, d->server.apiPort());
}

std::string Relay::publicUrl() const
{
    return d->publicUrl;
}

} // namespace ringdown::relay
