// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/relay/Ports.h"
#include "core/relay/Routes.h"
#include "core/relay/voicemail/RecordingSource.h"
#include "core/store/Store.h"

#include <string>
#include <utility>

namespace ringdown::relay {

/// What came with a text, over HTTP: fetched from the carrier when it is asked for, and kept nowhere here.
/// The route takes ?seq=, which finds the text at once; without it the newest are looked through. The
/// references must outlive every request. I/O thread only.
class MediaApi {
public:
    /// source may be null: then nothing is fetched.
    MediaApi(store::CallStore &log, RecordingSource *source, KeyInService key, Executor &executor)
        : m_log(log)
        , m_source(source)
        , m_key(std::move(key))
        , m_executor(executor)
    {
    }

    void addRoutes(RouteTable &table);

private:
    void media(const ApiRequest &request, const Reply &reply);
    void fetch(const Event &text, const std::string &number, const Reply &reply);

    store::CallStore &m_log;
    RecordingSource *m_source;
    KeyInService m_key;
    Executor &m_executor;
};

} // namespace ringdown::relay
