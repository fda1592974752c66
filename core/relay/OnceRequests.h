// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/relay/Ports.h"
#include "core/relay/Routes.h"
#include "core/store/Store.h"

#include <cstddef>
#include <deque>
#include <optional>
#include <unordered_map>
#include <vector>

namespace ringdown::relay {

/// Requests of the control API that carry an Idempotency-Key are done once (docs/decisions/0028): whoever
/// repeats one, because the answer was lost, gets the first answer. The same key on another request is 422.
/// Only what was done is remembered: a refusal did nothing, and is asked anew. The log keeps the answers, so
/// a restart forgets none; a function that writes keeps its answer with what it writes (OnceAnswer.h), so
/// that a relay which is killed in between has both or neither. I/O thread.
class OnceRequests {
public:
    OnceRequests(store::CallStore &log, Executor &executor)
        : m_log(log)
        , m_executor(executor)
    {
    }

    /// The routes of operators that do something do it once from now on. The other POSTs only look, or answer
    /// with a secret, which is kept nowhere.
    void guard(RouteTable &table);

    static constexpr std::size_t mostRemembered = 4'096; ///< here; older ones are asked of the log
    static constexpr std::size_t longestKey = 255;

private:
    struct Known {
        RequestKey asked{}; ///< of path, body and the headers that say what is done
        std::optional<HttpReply> answer;
        std::vector<Reply> waiting; ///< until there is one
    };

    void take(const ApiFunction &function, ApiRequest request, const Reply &reply);
    void find(const ApiFunction &function, ApiRequest request);
    void found(const ApiFunction &function, ApiRequest request,
               const Result<std::optional<std::string>> &stored);
    void run(const ApiFunction &function, ApiRequest request);
    void done(const OnceKey &once, const HttpReply &answer);
    void keep(const RequestKey &id, const HttpReply &answer);
    void forget(const RequestKey &id, const HttpReply &answer);

    store::CallStore &m_log;
    Executor &m_executor;
    std::unordered_map<RequestKey, Known, RequestKeyHash> m_known;
    std::deque<RequestKey> m_answered; ///< oldest first
};

} // namespace ringdown::relay
