// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/relay/PlanShelf.h"
#include "core/relay/Ports.h"
#include "core/relay/Routes.h"
#include "core/routing/texts/TextBook.h"
#include "core/store/Store.h"

#include <string>

namespace ringdown::relay {

/// Texts to and fro over HTTP: threads, who wants none, and a text written in a console. The references must
/// outlive every request. I/O thread only.
class ThreadsApi {
public:
    ThreadsApi(store::CallStore &log, PlanShelf &plans, routing::TextBook &book, Executor &executor)
        : m_log(log)
        , m_plans(plans)
        , m_book(book)
        , m_executor(executor)
    {
    }

    void addRoutes(RouteTable &table);

private:
    void list(const ApiRequest &request, const Reply &reply);
    void send(const ApiRequest &request, const Reply &reply);
    Result<store::Record> recordFor(const ApiRequest &request) const;
    void write(store::Record record, const Once &once, const Reply &reply);

    store::CallStore &m_log;
    PlanShelf &m_plans;
    routing::TextBook &m_book;
    Executor &m_executor;
};

} // namespace ringdown::relay
