// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/SqliteStore.h"

#include <QTemporaryDir>

#include <memory>
#include <string>
#include <vector>

namespace ringdown::test {

/// "CA" and 32 hex digits made of the number, spread so that neighbours do not look alike.
std::string sidOf(int number);
RequestKey keyOf(std::uint64_t number);
Instant startOfCall(int number); ///< one call a second from a fixed moment

/// The decision that takes a call in: received, route chosen, first tier and its leg ringing.
store::Record incomingCall(int number, const std::string &tenant = "qdn",
                           const std::string &from = "+16195550177");
/// The report that ends it.
store::Record endOfCall(int number, Outcome outcome, const std::string &tenant = "qdn");
/// A text somebody sent in; its body is the number.
store::Record messageTo(const std::string &tenant, int number);
/// A message its caller left, and how it reads.
store::Record recordingOf(int call, int seconds, const std::string &transcript);
/// Captain takes it.
store::Record talkIn(int call);
store::OutboxRow textTo(const std::string &id, int call);
/// The effects of a record as the store gives them back.
std::vector<store::OutboxRow> queuedWith(const store::Record &record);

/// Appends and waits for the answer, at most 10 s.
Result<store::Committed> appendAndWait(store::CallStore &store, store::Record record);

/// Has what is old dropped and waits for it, at most 20 s.
Result<store::Dropped> dropOldAndWait(store::Forgetting &store, store::Retention retention);

/// A store in a directory of its own, to be closed and opened again.
struct StoreInFolder {
    explicit StoreInFolder(store::SqliteSettings wanted = {});
    void open();
    void close() { store.reset(); }
    std::string path(const std::string &file) const { return settings.directory + "/" + file; }

    QTemporaryDir folder;
    store::SqliteSettings settings;
    std::unique_ptr<store::SqliteStore> store;
};

} // namespace ringdown::test
