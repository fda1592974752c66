// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/relay/access/KeyProbe.h"
#include "core/relay/outbox/CarrierLine.h"

#include <QObject>
#include <QThread>

#include <memory>

namespace ringdown::relay {

/// The carrier's REST interface on a thread of its own with an event loop, beside the relay's I/O thread. A
/// QCoreApplication must exist.
class CarrierThread final : public KeyProbe, public CarrierLine {
public:
    explicit CarrierThread(rest::RestSettings settings);
    ~CarrierThread() override; ///< what is under way is not answered any more

    void probe(const std::string &accountSid, const secrets::ApiKey &key, WhenProbed done) override;
    void post(const CarrierKey &key, const std::string &path, rest::Parameters form,
              rest::WhenAnswered done) override;
    void get(const CarrierKey &key, const std::string &path, rest::Parameters query,
             rest::WhenAnswered done) override;
    void remove(const CarrierKey &key, const std::string &path, rest::WhenAnswered done) override;

private:
    QThread m_thread;
    QObject *m_place;                           ///< lives in the thread
    std::shared_ptr<rest::RestClient> m_client; ///< made, used and let go in the thread
};

} // namespace ringdown::relay
