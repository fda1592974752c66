// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/relay/outage/ListReading.h"
#include "core/relay/outage/OutageCall.h"
#include "core/relay/outage/OutageFill.h"
#include "core/routing/CallState.h"
#include "tests/support/FakeStore.h"
#include "tests/support/HandExecutor.h"

#include <chrono>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace ringdown::test {

using namespace std::chrono_literals;

inline const std::string dialled = "+16195550100";
inline const std::string customer = "+12025550147";

std::string sidOf(const char *prefix, int number);

std::string dateText(Instant at);

/// A call to the business, or a text, as the carrier lists it.
std::string listedCall(int number, const std::string &to, const std::string &status, Instant at);
std::string listedText(int number, const std::string &body, Instant at);

/// A list of the carrier's with everything in it, a page of two entries at a time.
struct ListingLine final : relay::CarrierLine {
    ListingLine();
    ~ListingLine() override;

    void post(const relay::CarrierKey &, const std::string &, rest::Parameters, rest::WhenAnswered) override;
    void remove(const relay::CarrierKey &, const std::string &, rest::WhenAnswered) override {}
    void get(const relay::CarrierKey &, const std::string &path, rest::Parameters query,
             rest::WhenAnswered done) override;

    std::string page(const std::string &path, std::size_t first);

    std::map<std::string, std::vector<std::string>> lists; ///< newest first
    std::map<std::string, int> asked;
    int failures = 0;
    rest::RestTrouble trouble = rest::RestTrouble::Unknown;
};

/// A relay that has just begun to serve after an hour.
struct Aftermath {
    explicit Aftermath(std::string keptIn = {});
    ~Aftermath();

    void recording(int number, int ofCall);
    /// It began before the gap, and nothing was heard of it since.
    void runsHere(int number);
    /// Adds in front of the list, so the newest comes last.
    void call(int number, const std::string &to, const std::string &status = "completed");
    void leg(int number, int call, const std::string &status);
    void recording(int number, int call, int seconds);
    void text(int number, const std::string &body);
    /// A live test call of the customer's number was ordered then.
    void orders(Instant at);
    void add(const std::string &list, const std::string &entry);
    void begin(std::optional<Instant> lastHeard);
    /// What its webhook brings: the event goes the way of all that is written.
    void hears(EventKind kind, const std::string &sid, bool isCommitted = true);
    /// Minutes from the gap on, as the entries of the lists count.
    int minuteNow() const { return static_cast<int>((executor.now() - gap) / 1min); }
    int written(const std::string &sid) const;

    HandExecutor executor;
    const Instant gap = executor.now() - 1h;
    std::string markFile;
    FakeStore store;
    relay::PlanShelf shelf{store};
    relay::LiveCalls calls;
    ListingLine line;
    void goOn();

    std::vector<relay::OutageCall> ended; ///< that ran here
    std::vector<std::string> texts;       ///< taken in
    std::vector<std::string> alarms;
    std::vector<std::string> warnings; ///< in the relay's own log
    int cleared = 0;
    std::vector<relay::LateParts::WhenKept> thens; ///< of what is not known to be kept yet
    bool isSlow = false;
    bool isKept = true;
    bool isReady = true;
    relay::OutageFill fill;
};

} // namespace ringdown::test
