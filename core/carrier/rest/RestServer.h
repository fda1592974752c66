// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/carrier/rest/RestSide.h"

#include <QObject>

#include <chrono>
#include <functional>
#include <memory>
#include <string>

class QTcpServer;

namespace ringdown::carrier {

/// What becomes of a request on its way.
enum class Fate {
    Answer,
    Throttle,          ///< 429, nothing is done
    FailAfterDoing,    ///< it is done, and answered 500
    CutAfterDoing,     ///< it is done, and the connection cut before the answer
    CutBeforeDoing,    ///< nothing is done
    SilenceAfterDoing, ///< it is done, and never answered
};

/// The REST interface behind a loopback socket: plain HTTP/1.1, one answer per request.
class RestServer : public QObject {
    Q_OBJECT
public:
    /// side must outlive the server. port 0 takes any; url() is "" when it cannot be had.
    explicit RestServer(RestSide &side, quint16 port = 0, QObject *parent = nullptr);
    ~RestServer() override;

    std::string url() const;
    /// Asked for each request, before anything is done.
    void setFate(std::function<Fate(const RestRequest &)> fate) { m_fate = std::move(fate); }
    void setDelay(std::chrono::milliseconds delay) { m_delay = delay; }
    /// Called for each request after it was done, before it is answered.
    void whenDone(std::function<void(const RestRequest &, const RestReply &)> done)
    {
        m_done = std::move(done);
    }

private:
    class Visitor;

    RestSide &m_side;
    std::unique_ptr<QTcpServer> m_server;
    std::function<Fate(const RestRequest &)> m_fate;
    std::function<void(const RestRequest &, const RestReply &)> m_done;
    std::chrono::milliseconds m_delay{0};
};

/// A fate for every nth request, counted over all of them.
std::function<Fate(const RestRequest &)> everyNth(int n, Fate fate);
/// The carrier that a relay has to stand (hardening goal 6.0): 5 % are throttled, 5 % done and answered 500,
/// 2 % done and never answered, 1 % done and cut off.
std::function<Fate(const RestRequest &)> hostileFate(std::uint64_t seed);

} // namespace ringdown::carrier
