// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/ui/support/FakeDesk.h"
#include "tests/ui/support/FakeRelay.h"
#include "tests/ui/support/Sample.h"
#include "ui/shell/Settings.h"
#include "ui/shell/Theme.h"
#include "ui/window/MainWindow.h"

#include <QStringList>
#include <QTableView>

#include <chrono>
#include <memory>

namespace ringdown::calls {
class FilterEdit;
}

namespace ringdown::tests {

/// The whole window over one fake relay, as somebody sees and presses it.
class WindowStage {
protected:
    WindowStage();
    ~WindowStage();

    void open(); ///< a new window, which follows no relay yet
    void setFresh(client::Liveness liveness, std::chrono::milliseconds age);
    void follow();
    void fillAndFollow(); ///< a relay with the calls of the sample day
    void arrive(const client::CallDetail &call);
    void arriveOnLive(const client::CallDetail &call);
    void chooseFirstCall(); ///< of the log, with its details

    QTableView *liveTable() const;
    QTableView *logTable() const;
    calls::FilterEdit *filterField() const;
    void press(const QString &text);
    QStringList labels() const;
    QStringList buttons() const;
    QString banner() const;

    template <typename T>
    T *visible() const
    {
        for (T *widget : m_window->findChildren<T *>()) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    template <typename T>
    T *find(const QString &text = {}) const
    {
        for (T *widget : m_window->findChildren<T *>()) {
            if (widget->isVisible() &&
                (text.isEmpty() || widget->text() == text || widget->accessibleName() == text))
                return widget;
        }
        return nullptr;
    }

    std::unique_ptr<shell::Theme> m_theme;
    std::unique_ptr<shell::Settings> m_settings;
    std::unique_ptr<FakeDesk> m_vaults;
    std::unique_ptr<FakeRelay> m_relay;
    std::unique_ptr<window::MainWindow> m_window;
    Instant m_now;
};

} // namespace ringdown::tests
