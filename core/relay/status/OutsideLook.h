// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/relay/status/OutsideCheck.h"

#include <QElapsedTimer>
#include <QHostInfo>
#include <QSslSocket>
#include <QTimer>
#include <QUrl>

namespace ringdown::relay {

/// One look at a URL from its name to its signature. It lives in a thread with an event loop, tells its steps
/// once, and deletes itself.
class OutsideLook final : public QObject {
public:
    using WhenSeen = std::function<void(const std::vector<OutsideStep> &)>;

    /// Whether an address that the internet does not lead to is looked at like any other, as tests need it.
    enum class Near { IsOutOfReach, IsAsGood };

    static constexpr std::chrono::seconds patience{12}; ///< for all steps together

    OutsideLook(const std::string &url, SignedProbe probe, WhenSeen seen, QObject *parent,
                Near near = Near::IsOutOfReach);

    void begin();

private:
    void takeAddresses(const QHostInfo &found);
    bool judgeAddress(); ///< false: the carrier cannot come there, and that is told
    void reach();        ///< connects, for the step under way
    void onConnected();
    void onEncrypted();
    void ask(); ///< sends the request of the step under way
    void readAnswer();
    void takeHealth(int status, const QByteArray &body);
    void takeRefusal(int status);
    void pass(const QString &words); ///< the step under way
    void fail(const QString &words);
    void skip(const QString &words);
    void next(const char *step);
    void finish();

    QUrl m_url;
    SignedProbe m_probe;
    WhenSeen m_seen;
    Near m_near;
    std::vector<OutsideStep> m_steps;
    QHostAddress m_address;
    QSslSocket m_socket;
    QTimer m_patience;
    QByteArray m_answer;
    QElapsedTimer m_time;
    std::string m_step = "dns"; ///< under way
    bool m_isOver = false;
};

} // namespace ringdown::relay
