// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/carrier/Seed.h"
#include "core/carrier/Texts.h"
#include "core/relay/DemoTexts.h"
#include "core/relay/outbox/CarrierLine.h"

#include <string>

namespace ringdown::relay {

/// Where the demo's outbox sends: to the phones of its simulated carrier, and nowhere else. I/O thread.
class DemoLine final : public CarrierLine {
public:
    /// The carrier must outlive this.
    DemoLine(carrier::Carrier &carrier, const std::string &accountSid, std::uint64_t seed);

    void post(const CarrierKey &key, const std::string &path, rest::Parameters form,
              rest::WhenAnswered done) override;
    void get(const CarrierKey &key, const std::string &path, rest::Parameters query,
             rest::WhenAnswered done) override;
    void remove(const CarrierKey &key, const std::string &path, rest::WhenAnswered done) override;

    /// Somebody writes to a business.
    void receive(const DemoText &text);

private:
    carrier::Carrier &m_carrier;
    carrier::Seed m_seed;
    carrier::Texts m_texts;
};

} // namespace ringdown::relay
