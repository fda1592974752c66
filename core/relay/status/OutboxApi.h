// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/relay/Ports.h"
#include "core/relay/Routes.h"
#include "core/store/Store.h"

#include <functional>
#include <string>

namespace ringdown::relay {

/// Sending again by hand what was not sent: POST /api/v1/outbox/{id}/retry.
class OutboxApi {
public:
    using WhenKept = std::function<void(const Result<void> &)>;
    using Write = std::function<void(store::Record, WhenKept)>; ///< it answers on the I/O thread

    /// sentAgain is told the id of what failed before, once its next sending is kept.
    OutboxApi(store::Outbox &outbox, Executor &executor, Write write,
              std::function<void(const std::string &id)> sentAgain = {})
        : m_outbox(outbox)
        , m_executor(executor)
        , m_write(std::move(write))
        , m_sentAgain(std::move(sentAgain))
    {
    }

    void addRoutes(RouteTable &table);

private:
    void retry(const ApiRequest &request, const Reply &reply);
    void found(const Result<store::OutboxRow> &row, const std::string &by, const Once &once,
               const Reply &reply) const;

    store::Outbox &m_outbox;
    Executor &m_executor;
    Write m_write;
    std::function<void(const std::string &id)> m_sentAgain;
};

} // namespace ringdown::relay
