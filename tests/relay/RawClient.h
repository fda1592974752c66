// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>

namespace ringdown::test {

struct RawReply {
    int status = 0; ///< 0: no reply came
    std::string head;
    std::string body;

    std::string header(std::string_view lowerCaseName) const; ///< "" when absent
};

/// A TCP client that sends exactly the bytes it is told to. Blocking, for tests.
class RawClient {
public:
    explicit RawClient(std::uint16_t port, const std::string &host = "127.0.0.1");
    RawClient(const RawClient &) = delete;
    RawClient &operator=(const RawClient &) = delete;
    ~RawClient();

    bool isConnected() const { return m_socket >= 0; }
    void setReceiveBuffer(int bytes);
    /// False when the other side is gone.
    bool send(std::string_view bytes);
    /// One whole reply by its Content-Length.
    RawReply receive(std::chrono::milliseconds patience = std::chrono::seconds(5));
    /// What comes within the time, at least wanted bytes when they come.
    std::string receiveBytes(std::size_t wanted,
                             std::chrono::milliseconds patience = std::chrono::seconds(5));
    /// True when the other side closes within the time; bytes that come before are dropped.
    bool isClosedWithin(std::chrono::milliseconds patience);
    /// True when nothing comes and nobody closes for so long.
    bool staysQuietFor(std::chrono::milliseconds time);
    void finishSending();
    void close();
    void reset(); ///< closes, and whatever was on its way is lost
    int descriptor() const { return m_socket; }

private:
    bool fill(std::chrono::milliseconds patience);

    int m_socket = -1;
    std::string m_received;
    bool m_isEnded = false;
};

/// Sends the bytes on a connection of its own and returns the reply.
RawReply exchange(std::uint16_t port, std::string_view bytes);

} // namespace ringdown::test
