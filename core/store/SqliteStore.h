// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/Callers.h"
#include "core/store/InsightStore.h"
#include "core/store/Store.h"

#include <chrono>
#include <memory>
#include <string>

namespace ringdown::store::sqlite {
class StoreParts;
}

namespace ringdown::store {

/// What a commit outlives.
enum class Durability {
    PowerLoss,  ///< each is flushed to the disk
    ProcessEnd, ///< the system writes it when it likes; the file stays whole
};

struct SqliteSettings {
    std::string directory; ///< made with mode 700 when missing; holds log.sqlite, index.sqlite, spool, lock
    std::chrono::milliseconds spoolAfter{1500};             ///< the 1.5 s rule
    std::size_t spoolBytes = std::size_t{16} * 1024 * 1024; ///< preallocated
    /// Of requests that the index does not have yet, about 100 bytes each; while the index cannot be written
    /// the log is read for older ones.
    std::size_t keysInMemory = 200'000;
    Durability durability = Durability::PowerLoss;
    Callers callers = Callers::Real;
};

/// The store on one SQLite file: one writing connection on one thread that groups commits, readers of their
/// own.
class SqliteStore final : public CallStore,
                          public PlanStore,
                          public Outbox,
                          public AccessStore,
                          public Forgetting,
                          public InsightStore {
public:
    /// Locks the directory for this process (Locked, with a sentence, when another relay has it), merges the
    /// spool, brings the projection up to date enough to serve. What the spool holds and the log does not
    /// take waits as it would while the store runs; on a full disk the spool gives up room to open the log. A
    /// store of other callers is refused (Configuration) and left as it is. Errors name the path and the
    /// repair.
    static Result<std::unique_ptr<SqliteStore>> open(const SqliteSettings &settings);
    /// Whether this directory has one; nothing is opened.
    static bool isIn(const std::string &directory);
    /// Whether this user may look into the directory, when there is one: else Unavailable, with the repair.
    static Result<void> canEnter(const std::string &directory);
    ~SqliteStore() override; ///< commits everything that was appended

    /// Random id of this store, made with it; the feed's hello carries it.
    std::string storeId() const;
    StoreHealth health() const;

    void append(Record record, WhenCommitted whenCommitted) override;
    bool mayHaveSeen(const RequestKey &key) const override;
    Result<std::optional<std::string>> findAnswer(const RequestKey &key) override;
    void setListener(EventListener listener) override;
    std::int64_t newestSeq() const override;
    Result<CommittedEvents> eventsAfter(std::int64_t after, int limit) override;
    Result<CallPage> calls(const CallFilter &filter) override;
    Result<CallCount> countCalls(const CallSelection &selection) override;
    Result<CallDetail> call(const CallSid &sid) override;
    Result<MessagePage> messages(const MessageFilter &filter) override;
    Result<std::vector<Event>> textStops() override;
    Result<VoicemailPage> voicemails(const CallFilter &filter) override;
    Result<std::vector<Event>> eventsOfRunningCalls() override;
    std::vector<Event> spooledAtStart() const override;
    Result<std::int64_t> newestRevision() override;
    Result<std::string> planText(std::int64_t revision) override;
    Result<std::vector<PlanRevision>> revisions(int limit) override;
    Result<std::int64_t> push(std::int64_t expected, const std::string &planText, const PlanRevision &history,
                              Instant now, const std::optional<KeptAnswer> &kept = std::nullopt) override;
    Result<std::vector<OutboxRow>> waiting(int limit) override;
    Result<std::vector<WaitingRow>> waitingAfter(std::int64_t position, Urgency urgency, int limit) override;
    void note(EffectNews news, WhenCommitted whenCommitted) override;
    Result<std::vector<TriedEffect>> triedSince(Instant since) override;
    Result<std::vector<std::string>> knownSids(const std::vector<std::string> &sids) override;
    Result<OutboxRow> unsent(const std::string &id) override;
    Result<void> finish(const std::string &id, const Event &outcome) override;
    Result<std::vector<AccessToken>> accessTokens() override;
    Result<void> addAccessToken(const AccessToken &token, const Event &event) override;
    Result<void> removeAccessToken(const RequestKey &hash, const Event &event) override;
    void dropOld(Retention retention, WhenDropped whenDropped) override;
    void forgetRecording(const CallSid &call, const std::string &recording,
                         WhenForgotten whenForgotten) override;
    Result<Insights> insights(const InsightFilter &filter) override;

private:
    explicit SqliteStore(std::unique_ptr<sqlite::StoreParts> parts);
    std::unique_ptr<sqlite::StoreParts> d;
};

} // namespace ringdown::store
