// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/ui/support/FakeDesk.h"
#include "tests/ui/support/FakeRelay.h"
#include "tests/ui/support/Keys.h"
#include "ui/credentials/CredentialsPage.h"
#include "ui/shell/Settings.h"
#include "ui/shell/Theme.h"
#include "ui/window/MainWindow.h"

#include <QComboBox>
#include <QStringList>

#include <memory>

class QAbstractButton;

namespace ringdown::tests {

/// The Credentials screen in the whole window, with an account and a relay that are made up. For tests to
/// inherit.
class CredentialsStage {
protected:
    CredentialsStage();
    ~CredentialsStage();

    void dress(); ///< once: in English, plainly
    void setUp();
    void tearDown();

    void build(); ///< without a relay
    void begin(); ///< with one, and the screen in front
    void beginRotation();
    credentials::CredentialsPage *page() const;
    void store(const QString &token = QString::fromStdString(fakeToken));
    void findNoToken();
    static twilio::WebhookKey keyOf(const std::string &token);
    template <typename T>
    T *visible() const
    {
        for (T *each : m_window->findChildren<T *>()) {
            const bool isOfChoice =
                qobject_cast<QComboBox *>(each->parentWidget()); // the picker of a business
            if (each->isVisible() && !isOfChoice)
                return each;
        }
        qFatal("nothing of that kind is shown");
    }
    QAbstractButton *find(const QString &words) const;
    void press(const QString &words);
    QStringList buttons() const;
    QStringList labels() const;
    QStringList audit() const;

    std::unique_ptr<shell::Theme> m_theme;
    std::unique_ptr<shell::Settings> m_settings;
    std::unique_ptr<FakeDesk> m_desk;
    std::unique_ptr<FakeRelay> m_relay;
    std::unique_ptr<window::MainWindow> m_window;
};

} // namespace ringdown::tests
