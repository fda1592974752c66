// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/client/Role.h"
#include "ui/format/FreshnessWords.h"
#include "ui/shell/Banner.h"
#include "ui/window/Mode.h"

#include <QCoreApplication>
#include <QPointer>
#include <QString>

#include <cstdint>
#include <vector>

namespace ringdown::shell {
class StatusStrip;
}

namespace ringdown::window {

/// What there is to tell about the connection at one moment.
struct Connection {
    Mode mode = Mode::NoRelay;
    QString place;
    std::int64_t revision = 0; ///< 0: no plan known
    client::Role role = client::Role::Unknown;
    format::Freshness freshness;
};

/// Tells the connection's state in the banner and the status bar.
class ConnectionView {
    Q_DECLARE_TR_FUNCTIONS(ConnectionView)
public:
    ConnectionView(shell::Banner &banner, shell::StatusStrip &status)
        : m_banner(banner)
        , m_status(status)
    {
    }

    /// Returns what stands behind the window's title: " – DEMO: nothing is sent (offline)".
    QString show(const Connection &connection, const format::Times &times);
    void alsoIn(shell::Banner *banner); ///< of another window, while that is there; nullptr is none
    /// Whether another token is what helps; then the banner's button is for giving one.
    static bool wantsToken(const format::Freshness &freshness);
    static QString modeMeaning(Mode mode);
    static QString clockMeaning();

private:
    std::vector<shell::Banner *> banners() const;
    void showSegments(const Connection &connection, const format::FreshnessWords &words);

    shell::Banner &m_banner;
    QPointer<shell::Banner> m_other;
    shell::StatusStrip &m_status;
};

} // namespace ringdown::window
