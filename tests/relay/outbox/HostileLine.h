// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/carrier/Seed.h"
#include "core/carrier/rest/RestSide.h"
#include "core/relay/Ports.h"
#include "core/relay/outbox/CarrierLine.h"

#include <memory>

namespace ringdown::test {

/// How often, in percent, a request meets with what.
struct Hostility {
    int throttled = 0;    ///< 429, nothing done
    int failedAfter = 0;  ///< done, and 500
    int failedBefore = 0; ///< not done, and 500
    int hangsAfter = 0;   ///< done, and no answer in time
    int doneLate = 0;     ///< no answer in time, and done only after the asker gave up
    int cutAfter = 0;     ///< done, and cut off
    int cutBefore = 0;    ///< not done, and cut off
    int unreachable = 0;  ///< never sent
    int garbled = 0;      ///< done, and a proxy's page for an answer
};

/// A relay's line to a simulated carrier that does what the real one may do. All in one thread, in the time
/// of the executor.
class HostileLine final : public relay::CarrierLine {
public:
    HostileLine(carrier::RestSide &side, relay::Executor &executor, std::uint64_t seed, Hostility hostility);
    ~HostileLine() override; ///< what was to be done late is done now, and nobody is answered any more

    void post(const relay::CarrierKey &key, const std::string &path, rest::Parameters form,
              rest::WhenAnswered done) override;
    void get(const relay::CarrierKey &key, const std::string &path, rest::Parameters query,
             rest::WhenAnswered done) override;
    void remove(const relay::CarrierKey &key, const std::string &path, rest::WhenAnswered done) override;

    void setHostility(const Hostility &hostility) { m_hostility = hostility; }
    int mostAtOnce() const { return m_mostAtOnce; }
    int ambiguous() const { return m_ambiguous; } ///< POSTs whose asker cannot know
    int requests() const { return m_requests; }

    static relay::CarrierKey keyOf(const carrier::RestAccount &account);

private:
    struct Errand;
    void submit(const std::string &method, const relay::CarrierKey &key, const std::string &path,
                const rest::Parameters &parameters, rest::WhenAnswered done);
    void answerLater(std::chrono::milliseconds delay, rest::RestAnswer answer, rest::WhenAnswered done);

    carrier::RestSide &m_side;
    relay::Executor &m_executor;
    carrier::Seed m_seed;
    Hostility m_hostility;
    int m_underWay = 0;
    int m_mostAtOnce = 0;
    int m_ambiguous = 0;
    int m_requests = 0;
    std::map<int, carrier::RestRequest> m_late; ///< to be done
    std::shared_ptr<bool> m_life = std::make_shared<bool>(true);
};

} // namespace ringdown::test
