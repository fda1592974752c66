// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/ui/support/FakeDesk.h"
#include "tests/ui/support/FakeHost.h"
#include "tests/ui/support/FakeNumbers.h"
#include "tests/ui/support/FakeRelay.h"
#include "tests/ui/support/Sample.h"
#include "ui/shell/Settings.h"
#include "ui/window/MainWindow.h"

#include <QPointer>
#include <QTemporaryDir>

#include <chrono>
#include <functional>
#include <vector>

namespace ringdown::tests {

class FakePlayer;

using namespace std::chrono_literals;

link::Freshness freshAt(client::Liveness liveness, std::chrono::milliseconds age);

/// How large everything is in a picture.
struct Measures {
    int textPercent = 100;
    QSize window{1360, 860};
};

/// One window over one fake relay.
class Stage {
public:
    explicit Stage(shell::Theme &theme, const Measures &measures = {});
    ~Stage();

    /// As somebody chooses it in the settings.
    void setTextSize(int percent);
    void fill();
    /// The relay answers every question like this, as a relay that was asked over the network would.
    void failAll(client::ApiFailure failure);
    void refuseAll();
    /// Nothing has been heard of the relay for a while, and it answers nothing.
    void loseRelay();
    void reload();
    /// A place before any relay is followed.
    void showAlone(const QString &place);
    void connectNow(window::Mode mode = window::Mode::Remote);
    window::MainWindow &window() { return m_window; }
    void showInsights(const char *tenant, std::function<Insights(const client::InsightQuery &)> insights,
                      int days = 7);
    void scrollInsights();
    void showRouting(const QString &tab);
    /// With one business more than is live, and one changed.
    void showBusinesses();
    void showRelay(window::Mode mode = window::Mode::Remote);
    void showNumbers();
    void raiseAlarms();
    void turnRelayTo(int tab);
    void breakOverview();
    void editFriday();
    /// Friday at 18:30, which the draft opens.
    void simulateFriday();
    void turnSimulatorTo(int tab);
    /// Another desk pushes a change of the same Friday.
    void pushElsewhere();
    void turnTo(const QString &tab);
    void press(const QString &words);
    /// What the scene looks like once it has settled.
    QImage draw();

    /// A draft in which Friday ends at another time.
    void showFridayEdited();

    /// The Messages screen with this folder, and a row of it chosen.
    void showMessages(int folder, int row);
    /// The Messages screen with a caller who did everything.
    void showThread();
    /// The first message on a desk that has sound, as long as that and heard so far.
    void playMessage(std::chrono::seconds length, std::chrono::seconds heard);
    /// The same where sound fails with that sentence.
    void failMessage(std::chrono::seconds length, const QString &failure);
    void showLog();
    void type(const QString &text);

    /// The first steps at their page.
    void showWelcome(int page);
    void showSettings(const QString &search, int scrolled = 0);
    void trigger(const char *action);

    Instant now = sampleNow;
    FakeRelay relay;
    FakeNumbers account;
    FakeHost host;
    FakeDesk desk{sampleNow};
    QPointer<QWidget> picture; ///< instead of the main window

private:
    /// Asks for the first message, on a desk with sound or where it fails with that sentence.
    FakePlayer &listen(std::chrono::seconds length, const QString &failure);
    /// Lists that lie over the window are windows of their own.
    void paintPopups(QPixmap &pixels);

    QTemporaryDir m_cache;
    shell::Settings m_settings;
    window::MainWindow m_window;
};

/// A picture of the gallery: what it is called, and how the stage comes to show it.
struct Scene {
    const char *name;
    void (*set)(Stage &);
};

std::vector<Scene> windowScenes();
std::vector<Scene> logScenes();
std::vector<Scene> routingScenes();
std::vector<Scene> hoursScenes();
std::vector<Scene> cascadeScenes();
std::vector<Scene> callersScenes();
std::vector<Scene> simulatorScenes();
std::vector<Scene> reviewScenes();
std::vector<Scene> planScenes();
std::vector<Scene> credentialScenes();
std::vector<Scene> relayScenes();
std::vector<Scene> allScenes();

} // namespace ringdown::tests
