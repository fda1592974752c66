// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/relay/Ports.h"
#include "core/relay/Routes.h"
#include "core/store/Store.h"

namespace ringdown::relay {

/// The log over HTTP: pages of calls, and one call with its timeline (design section 6). The references must
/// outlive every request. I/O thread only.
class CallsApi {
public:
    CallsApi(store::CallStore &log, Executor &executor);

    void addRoutes(RouteTable &table);

private:
    void list(const ApiRequest &request, const Reply &reply);
    void count(const ApiRequest &request, const Reply &reply);
    void show(const ApiRequest &request, const Reply &reply);

    store::CallStore &m_log;
    Executor &m_executor;
};

} // namespace ringdown::relay
