// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/relay/Ports.h"
#include "core/relay/Routes.h"
#include "core/store/Store.h"

namespace ringdown::relay {

/// What people left for a business, over HTTP: the texts they sent in and the voicemails they spoke, newest
/// first. The references must outlive every request. I/O thread only.
class MessagesApi {
public:
    MessagesApi(store::CallStore &log, Executor &executor);

    void addRoutes(RouteTable &table);

private:
    void listMessages(const ApiRequest &request, const Reply &reply);
    void listVoicemails(const ApiRequest &request, const Reply &reply);

    store::CallStore &m_log;
    Executor &m_executor;
};

} // namespace ringdown::relay
