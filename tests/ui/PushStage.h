// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/ui/support/FakeDesk.h"
#include "tests/ui/support/FakeRelay.h"
#include "tests/ui/support/PlainTheme.h"
#include "tests/ui/support/Sample.h"
#include "ui/draft/Draft.h"
#include "ui/shell/Theme.h"
#include "ui/shell/Translations.h"
#include "ui/window/MainWindow.h"

#include <QAbstractButton>
#include <QAction>
#include <QLabel>
#include <QTest>

#include <algorithm>
#include <chrono>
#include <memory>

namespace ringdown::tests {

/// The whole window with the sample plan live, the Queen shown, and its keys: for what is done to the draft
/// and becomes of a push. For tests to inherit.
class PushStage {
protected:
    static inline const TenantId queen{"qdn"};

    void dress()
    {
        shell::installTranslations(*qApp, QLocale(QLocale::C));
        m_theme = plainTheme();
    }
    void open(std::unique_ptr<FakeRelay> relay = std::make_unique<FakeRelay>())
    {
        using namespace std::chrono_literals;
        m_settings = std::make_unique<shell::Settings>(QString());
        m_relay = std::move(relay);
        m_relay->planText = m_relay->texts[m_relay->revision] = samplePlanText();
        m_relay->fresh = {client::Liveness::Live, client::FeedTrouble::None, 300ms, sampleNow, 0ms};
        m_now = sampleNow;
        m_vaults = std::make_unique<FakeDesk>(m_now);
        m_window = std::make_unique<window::MainWindow>(
            *m_settings, *m_theme, [this] { return m_now; }, m_vaults->ports());
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_window->follow(*m_relay, window::Mode::Remote);
        Q_EMIT m_relay->connected(m_relay->revision);
        m_window->showTenant(queen);
        m_window->tick();
        QVERIFY(draft().isReady());
    }

    draft::Draft &draft() const { return m_window->draft(); }
    QAction *action(const char *id) const { return m_window->actions().action(QLatin1StringView(id)); }
    QAbstractButton *button(const QString &words) const
    {
        for (QAbstractButton *button : m_window->findChildren<QAbstractButton *>()) {
            if (button->text() == words && button->isVisible())
                return button;
        }
        return nullptr;
    }
    bool says(const QString &words) const { return says(*m_window, words); }
    static bool says(const QWidget &where, const QString &words)
    {
        const auto labels = where.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
            return label->isVisible() && label->text().contains(words);
        });
    }

    std::unique_ptr<shell::Theme> m_theme;
    std::unique_ptr<shell::Settings> m_settings;
    std::unique_ptr<FakeDesk> m_vaults;
    std::unique_ptr<FakeRelay> m_relay;
    std::unique_ptr<window::MainWindow> m_window;
    Instant m_now;
};

} // namespace ringdown::tests
