// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/relay/outbox/OutboxRunner.h"
#include "tests/relay/outbox/StepExecutor.h"
#include "tests/support/FakeStore.h"

#include <deque>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace ringdown::test {

inline const std::string business = "+16195550100";
inline const std::string captain = "+16195550111";

/// A line that answers when the test says so.
struct LineByHand final : relay::CarrierLine {
    struct Asked {
        std::string method;
        std::string key;
        std::string path;
        rest::Parameters parameters;
        rest::WhenAnswered done;
    };

    LineByHand();
    ~LineByHand() override;

    void post(const relay::CarrierKey &key, const std::string &path, rest::Parameters form,
              rest::WhenAnswered done) override;
    void get(const relay::CarrierKey &key, const std::string &path, rest::Parameters query,
             rest::WhenAnswered done) override;
    void remove(const relay::CarrierKey &key, const std::string &path, rest::WhenAnswered done) override;
    std::string valueOf(std::size_t index, const std::string &name) const;

    std::deque<Asked> asked;
};

/// What was told of legs.
struct LegsSeen final : relay::LegReports {
    LegsSeen();
    ~LegsSeen() override;

    std::string whyNotNeeded(const store::OutboxRow &) const override { return notNeeded; }
    void placed(const store::OutboxRow &row, const std::string &sid) override;
    void refused(const store::OutboxRow &row, const std::string &why) override;
    void forbidden(const store::OutboxRow &row, const std::string &why) override;
    std::string notNeeded;
    std::vector<std::string> news;
};

/// An outbox whose carrier the test plays.
struct OutboxDesk {
    explicit OutboxDesk(bool hasKey = true);
    ~OutboxDesk();

    void start();
    store::OutboxRow text(const std::string &id, const std::string &to = captain,
                          const std::string &body = "Missed call.");
    store::OutboxRow leg(const std::string &id);
    store::OutboxRow transcription(const std::string &sid);
    void queue(std::vector<store::OutboxRow> rows);
    void answer(std::size_t index, const rest::RestAnswer &answer);
    void taken(std::size_t index, const std::string &sid);
    void fails(std::size_t index, rest::RestTrouble trouble, int status = 0, int code = 0);
    /// The answer to a look at the list. date: by the carrier's clock.
    void lists(std::size_t index, const std::vector<std::string> &sids, Instant madeAt,
               std::optional<Instant> date = {});
    std::vector<EventKind> kinds() const;
    Event last() const;

    plan::Tenant tenant;
    std::string stopped; ///< who wrote STOP
    std::optional<relay::CarrierKey> key;
    int uses = 0;
    StepExecutor executor{Instant::fromSeconds(1'795'716'000)};
    FakeStore store;
    std::vector<std::string> stays; ///< transcriptions
    int keyRefusals = 0;
    LineByHand line;
    LegsSeen legs;
    std::unique_ptr<relay::OutboxRunner> runner;
};

} // namespace ringdown::test
