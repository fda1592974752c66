// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/FailedText.h"
#include "core/base/Instant.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace ringdown::client {

/// An alarm that stands at a relay.
struct RelayAlarm {
    std::string what; ///< its name, "signatures"
    Instant since;
    std::string why;

    friend bool operator==(const RelayAlarm &, const RelayAlarm &) = default;
};

/// How a relay is, as GET /api/v1/status tells it.
struct RelayStatus {
    struct Process {
        std::string version;
        Instant startedAt;
        std::int64_t revision = 0;
        std::string url;
        std::string publicUrl; ///< "" when none was configured
        bool isDemo = false;
        std::int64_t calls = 0; ///< running
        std::string pathPrint; ///< of the webhooks' secret path, twilio::pathPrint(); "" when it does not say
    } process;

    struct Webhooks {
        double perMinute = 0;           ///< of the last five minutes
        std::int64_t recent = 0;        ///< within them
        std::optional<double> p50, p99; ///< seconds
        std::int64_t decided = 0;       ///< since the relay started, like the rest
        std::int64_t refused = 0;
        std::optional<Instant> lastRefusedAt;
        std::string lastRefusedWhy;
        std::int64_t malformed = 0;
        std::int64_t unsaved = 0;
    } webhooks;

    struct Feed {
        std::int64_t readers = 0;
        std::int64_t closedTooSlow = 0;
    } feed;

    struct Store {
        std::string engine;
        bool isCommitting = true;
        std::string why;
        std::int64_t bytes = 0;
        double lastCommitSeconds = 0;
        std::optional<std::int64_t> diskLeft;
        std::int64_t records = 0;
        std::int64_t spooled = 0;
    } store;

    struct Outbox {
        std::optional<std::int64_t> queued; ///< nothing: the store does not say
        bool hasMore = false;               ///< than queued
        std::string oldest;                 ///< id of the text that has waited longest
        std::int64_t failed = 0;
        std::string lastFailedWhy;
        std::int64_t sent = 0;                    ///< texts and legs that the carrier took since the start
        std::int64_t unknown = 0;                 ///< nobody knows yet whether the carrier did them
        std::string lastFailedText = {};          ///< id of the last text that was not sent, "" for none
        std::optional<Instant> oldestAt = {};     ///< when it was queued
        std::vector<FailedText> failedTexts = {}; ///< the newest that were not sent, newest first
    } outbox;

    /// The audit collection.
    struct Firestore {
        std::int64_t behind = 0; ///< entries of the log
        std::int64_t written = 0;
        std::int64_t rejected = 0;
        std::optional<Instant> lastBatchAt;
        std::string trouble; ///< "" while it gets on
    };
    std::optional<Firestore> firestore; ///< nothing: the relay has none

    std::vector<RelayAlarm> alarms;
    Instant at; ///< by the relay's clock
};

enum class LogLevel { Error, Warning, Info };

/// A line of a relay's own log.
struct RelayLogLine {
    std::int64_t seq = 0;
    Instant at;
    LogLevel level = LogLevel::Info;
    std::string text;

    friend bool operator==(const RelayLogLine &, const RelayLogLine &) = default;
};

struct RelayLogPage {
    std::vector<RelayLogLine> lines; ///< oldest first
    std::int64_t newest = 0;         ///< smaller than before: the relay has started anew
};

/// One step of a relay's look at itself from outside.
struct OutsideStep {
    enum class Fate { Passed, Failed, Skipped };

    std::string what; ///< "dns", "tcp", "tls", "http", "signature"
    Fate fate = Fate::Skipped;
    std::string words;

    friend bool operator==(const OutsideStep &, const OutsideStep &) = default;
};

struct OutsideLook {
    std::string url;
    std::vector<OutsideStep> steps;
};

} // namespace ringdown::client
