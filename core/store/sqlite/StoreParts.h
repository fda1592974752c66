// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/SqliteStore.h"
#include "core/store/sqlite/Follower.h"
#include "core/store/sqlite/ReaderPool.h"
#include "core/store/sqlite/RecordIds.h"
#include "core/store/sqlite/SpoolThread.h"
#include "core/store/sqlite/Sweeper.h"
#include "core/store/sqlite/Writer.h"

#include <chrono>
#include <memory>
#include <optional>
#include <string>
#include <thread>
#include <utility>
#include <vector>

namespace ringdown::store::sqlite {

constexpr std::chrono::seconds readersCutAfter{2};

/// What an open store consists of: the locked directory, the thread that writes, the one that follows with
/// the index, and connections that read.
class StoreParts {
public:
    StoreParts(StoreDirectory lockedDirectory, const SqliteSettings &settings)
        : directory(std::move(lockedDirectory))
        , queue(settings.spoolAfter)
        , keys(settings.keysInMemory)
        , readers(directory.database(), directory.index())
    {
    }
    ~StoreParts();

    Result<void> open(const SqliteSettings &settings);
    void start();
    void append(Entry entry, WhenCommitted whenCommitted);
    Result<Committed> appendAndWait(Entry entry);
    Result<void> changeAccess(AccessChange change, const Event &event);
    /// Runs read(Reader &) on a connection of its own, cut at 2 s.
    template <typename Read>
    auto read(Read work) -> decltype(work(std::declval<Reader &>()))
    {
        return readBefore(std::chrono::steady_clock::now() + readersCutAfter, work);
    }
    /// The same, once the projection has what is committed now.
    template <typename Read>
    auto readProjected(Read work) -> decltype(work(std::declval<Reader &>()))
    {
        const auto deadline = std::chrono::steady_clock::now() + readersCutAfter;
        if (auto reached = follower->awaitProjection(writer->newestSeq(), deadline); !reached)
            return reached.error();
        return readBefore(deadline, work);
    }

    StoreDirectory directory; // first: unlocked last
    std::string storeId;
    std::vector<Event> spooledAtStart; ///< and not in the log yet
    AppendQueue queue;
    KeyIndex keys;
    ReaderPool readers;
    RecordIds ids;
    EventListener listener;
    std::unique_ptr<Writer> writer;
    std::unique_ptr<Follower> follower;
    std::optional<SpoolThread> spoolThread;
    std::jthread keyLoader;
    std::optional<Sweeper> sweeper;

private:
    void makeRoom(const SqliteSettings &settings);
    Result<void> loadUnprojectedKeys(Database &log, Database &index);
    Result<void> mergeSpool(const SqliteSettings &settings);
    template <typename Read>
    auto readBefore(std::chrono::steady_clock::time_point deadline, Read &work)
        -> decltype(work(std::declval<Reader &>()))
    {
        auto reader = readers.lend(deadline);
        if (!reader)
            return reader.error();
        return work(**reader);
    }
};

} // namespace ringdown::store::sqlite
