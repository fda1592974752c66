// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <atomic>
#include <cstdint>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace ringdown::test {

/// What an API key can do at the stand-in.
enum class KeyPower { Restricted, Standard, Main, Unknown };

/// Twilio's REST interface as far as a probe of an API key goes, on loopback and on a thread of its own.
class KeyDesk {
public:
    explicit KeyDesk(KeyPower power);
    KeyDesk(const KeyDesk &) = delete;
    KeyDesk &operator=(const KeyDesk &) = delete;
    ~KeyDesk();

    std::string url() const { return "http://127.0.0.1:" + std::to_string(m_port); }
    void setPower(KeyPower power) { m_power = power; }
    /// Accepts connections and answers nothing.
    void fallSilent() { m_isSilent = true; }
    std::vector<std::string> paths() const;          ///< asked for, oldest first
    std::vector<std::string> authorizations() const; ///< of those requests

private:
    void serve();
    void answer(int client);
    int statusOf(const std::string &path) const;

    std::atomic<KeyPower> m_power;
    std::atomic<bool> m_isSilent = false;
    std::atomic<bool> m_isOver = false;
    mutable std::mutex m_mutex;
    std::vector<std::string> m_paths;
    std::vector<std::string> m_authorizations;
    std::vector<int> m_held;
    int m_listener = -1;
    std::uint16_t m_port = 0;
    std::thread m_thread;
};

} // namespace ringdown::test
