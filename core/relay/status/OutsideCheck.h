// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/relay/Http.h"
#include "core/relay/Ports.h"

#include <QThread>

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace ringdown::relay {

/// One thing that was tried on the way from outside to this relay.
struct OutsideStep {
    enum class Fate { Passed, Failed, Skipped };

    std::string what; ///< "dns", "tcp", "tls", "http", "signature"
    Fate fate = Fate::Skipped;
    std::string words; ///< a whole sentence

    friend bool operator==(const OutsideStep &, const OutsideStep &) = default;
};

/// What is sent to the relay's own door: a webhook of a number that no plan has, signed.
struct SignedProbe {
    std::string path; ///< of the URL, from its slash
    std::string body;
    std::string signature; ///< "" when the relay has no key to sign with
};

/// Asks the relay's own public URL, and nothing else, the way the carrier would. No address, path or name
/// comes from who asks, no redirect is followed, and of what answers nothing is passed on but its status.
class OutsideCheck {
public:
    using MakeProbe = std::function<SignedProbe()>; ///< I/O thread

    /// publicUrl: "" when none was configured. A QCoreApplication must exist.
    OutsideCheck(std::string publicUrl, Executor &executor, MakeProbe probe);
    ~OutsideCheck(); ///< what is under way is not answered any more

    /// Answers {"url", "steps": [{"what", "fate", "words"}...]}; 409 while another look goes on. I/O thread.
    void begin(const Reply &reply);

private:
    std::string m_publicUrl;
    Executor &m_executor;
    MakeProbe m_probe;
    std::shared_ptr<bool> m_isBusy;
    QThread m_thread;
    QObject *m_place; ///< lives in the thread
};

} // namespace ringdown::relay
