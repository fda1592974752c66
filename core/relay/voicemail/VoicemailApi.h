// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/relay/Ports.h"
#include "core/relay/Routes.h"
#include "core/relay/voicemail/RecordingSource.h"
#include "core/store/Store.h"

#include <functional>
#include <span>
#include <string>
#include <unordered_set>

namespace ringdown::relay {

/// One voicemail over HTTP: its sound, that somebody listened, and its end. Every route takes ?call=SID,
/// which finds the recording at once; without it the newest calls are looked through. The references must
/// outlive every request. I/O thread only.
class VoicemailApi {
public:
    /// forgetting and source may be null: then nothing is deleted, nothing fetched.
    VoicemailApi(store::CallStore &log, store::Forgetting *forgetting, RecordingSource *source,
                 KeyInService key, Executor &executor)
        : m_log(log)
        , m_forgetting(forgetting)
        , m_source(source)
        , m_key(std::move(key))
        , m_executor(executor)
    {
    }

    void addRoutes(RouteTable &table);
    /// Called with what was written.
    void whenWritten(std::function<void(std::span<const Event>)> written) { m_written = std::move(written); }

private:
    using WhenFound = std::function<void(const store::Voicemail &)>;

    void sound(const ApiRequest &request, const Reply &reply);
    void heard(const ApiRequest &request, const Reply &reply);
    void remove(const ApiRequest &request, const Reply &reply);
    /// Finds the voicemail on a reader thread and hands it on, or replies why there is none.
    void find(const ApiRequest &request, const Reply &reply, WhenFound found);
    void orderRemoval(const store::Voicemail &voicemail, const std::string &by, const Reply &reply);
    void removeAtCarrier(const store::Voicemail &voicemail, const std::string &by, const Reply &reply);
    using WhenRead = std::function<void(const Result<store::Voicemail> &)>;
    void readAgain(const store::Voicemail &voicemail, WhenRead read);
    void removeHere(const store::Voicemail &voicemail, const std::string &by, const Reply &reply);
    void write(store::Record record, std::function<void(const Result<store::Committed> &)> done);

    store::CallStore &m_log;
    store::Forgetting *m_forgetting;
    RecordingSource *m_source;
    KeyInService m_key;
    Executor &m_executor;
    std::function<void(std::span<const Event>)> m_written;
    std::unordered_set<std::string> m_removing; ///< recordings whose deletion is under way: one at a time
};

std::string toJson(const store::Voicemail &voicemail);

} // namespace ringdown::relay
