// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/Store.h"
#include "tests/support/FakeOutbox.h"

#include <chrono>
#include <deque>
#include <map>
#include <mutex>
#include <set>
#include <string>
#include <thread>
#include <type_traits>
#include <unordered_map>
#include <vector>

namespace ringdown::test {

/// What becomes of a record that is appended.
enum class CommitMode {
    AtOnce,  ///< committed inside append(), on the calling thread
    ByHand,  ///< held until commitHeld()
    Spooled, ///< answered as spooled at once; in the log only after mergeSpool()
    Refused, ///< Unavailable, nothing kept: neither store nor spool took it
};

/// The three ports of the store in memory, with the rules of the real one: unique request keys, seq in commit
/// order, effects in the same commit. Any thread may call; callbacks come in commit order.
class FakeStore final : public store::CallStore,
                        public store::PlanStore,
                        public store::Outbox,
                        public store::AccessStore {
public:
    FakeStore();
    ~FakeStore() override;

    void setCommitMode(CommitMode mode);
    /// Makes every callback come this much later, on a thread of the fake, and every read take so long.
    void setDelay(std::chrono::milliseconds delay);
    /// Makes every reading and plan function fail like this until given nothing.
    void setReadError(std::optional<Error> error);
    void setEventsError(std::optional<Error> error); ///< of eventsAfter() alone
    std::size_t heldCount() const;
    void commitHeld(); ///< commits what ByHand held, in order
    void mergeSpool(); ///< commits what Spooled took, in order

    std::vector<Event> events() const;                ///< everything committed, with seq
    std::vector<store::OutboxRow> outboxRows() const; ///< waiting, oldest first

    void append(store::Record record, store::WhenCommitted whenCommitted) override;
    bool mayHaveSeen(const RequestKey &key) const override;
    Result<std::optional<std::string>> findAnswer(const RequestKey &key) override;
    void setListener(store::EventListener listener) override;
    std::int64_t newestSeq() const override;
    Result<store::CommittedEvents> eventsAfter(std::int64_t after, int limit) override;
    Result<store::CallPage> calls(const store::CallFilter &filter) override;
    Result<store::CallCount> countCalls(const CallSelection &selection) override;
    Result<store::CallDetail> call(const CallSid &sid) override;
    Result<store::MessagePage> messages(const store::MessageFilter &filter) override;
    Result<std::vector<Event>> textStops() override;
    Result<store::VoicemailPage> voicemails(const store::CallFilter &filter) override;
    Result<std::vector<Event>> eventsOfRunningCalls() override;
    std::vector<Event> spooledAtStart() const override; ///< what Spooled took until now
    Result<std::int64_t> newestRevision() override;
    Result<std::string> planText(std::int64_t revision) override;
    Result<std::vector<store::PlanRevision>> revisions(int limit) override;
    Result<std::int64_t> push(std::int64_t expected, const std::string &planText,
                              const store::PlanRevision &history, Instant now,
                              const std::optional<store::KeptAnswer> &kept = std::nullopt) override;
    Result<std::vector<store::OutboxRow>> waiting(int limit) override;
    Result<std::vector<store::WaitingRow>> waitingAfter(std::int64_t position, store::Urgency urgency,
                                                        int limit) override;
    void note(store::EffectNews news, store::WhenCommitted whenCommitted) override;
    Result<std::vector<store::TriedEffect>> triedSince(Instant since) override;
    Result<std::vector<std::string>> knownSids(const std::vector<std::string> &sids) override;
    Result<store::OutboxRow> unsent(const std::string &id) override;
    Result<void> finish(const std::string &id, const Event &outcome) override;
    Result<std::vector<store::AccessToken>> accessTokens() override;
    Result<void> addAccessToken(const store::AccessToken &token, const Event &event) override;
    Result<void> removeAccessToken(const RequestKey &hash, const Event &event) override;

private:
    struct Held {
        store::Record record;
        store::WhenCommitted whenCommitted;
    };
    struct StoredPlan {
        store::PlanRevision history;
        std::string text;
    };
    using Lock = std::unique_lock<std::recursive_mutex>;

    Result<void> beforeReading() const;
    /// What read() returns, as late and as wrong as the test wants it.
    template <typename Read>
    std::invoke_result_t<Read> reading(Read read) const;
    store::Committed commit(store::Record record);
    Result<store::Committed> commitNews(const store::EffectNews &news);
    void answer(store::WhenCommitted whenCommitted, Result<store::Committed> result);

    mutable std::recursive_mutex m_mutex; ///< recursive: listeners and callbacks may call back in
    CommitMode m_mode = CommitMode::AtOnce;
    std::chrono::milliseconds m_delay{0};
    std::optional<Error> m_readError;
    std::optional<Error> m_eventsError;
    store::EventListener m_listener;
    std::vector<Event> m_events; ///< index is seq - 1
    std::unordered_map<RequestKey, std::string, RequestKeyHash> m_answers;
    std::deque<Held> m_held;
    std::deque<store::Record> m_spool;
    FakeOutbox m_outbox;
    std::vector<StoredPlan> m_plans; ///< index is revision - 1
    std::vector<store::AccessToken> m_tokens;
    std::vector<std::thread> m_answering;
};

} // namespace ringdown::test
