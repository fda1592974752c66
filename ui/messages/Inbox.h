// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/client/ControlClient.h"
#include "core/client/Messages.h"
#include "ui/messages/InboxItem.h"

#include <optional>
#include <string>
#include <vector>

namespace ringdown::messages {

/// Newest first, as far as it was asked for.
template <typename T>
struct Listed {
    std::vector<T> all;
    std::string older = {}; ///< cursor of the page after, "" for no more
};

/// Voicemails, threads and missed calls of one relay, as far as they were asked for. Drills are left out.
/// A newest page that comes again takes the place of what it covers; older pages stay.
class Inbox {
public:
    void clear() { *this = {}; }
    void setVoicemails(const client::VoicemailPage &newest);
    void addVoicemails(const client::VoicemailPage &older);
    void setThreads(const client::ThreadPage &newest);
    void addThreads(const client::ThreadPage &older);
    /// Missed calls that nobody takes care of.
    void setOpen(const client::CallPage &newest);
    void addOpen(const client::CallPage &older);
    /// Missed calls that somebody takes care of.
    void setTaken(const client::CallPage &newest);
    void addTaken(const client::CallPage &older);
    void takeVoicemail(const client::Voicemail &changed);
    void takeHearing(const std::string &sid, const std::string &by, Instant at);
    void takeTranscript(const std::string &sid, const std::string &words);
    void takeClaim(const CallSid &call, const std::string &by); ///< by "" it was given back
    void dropVoicemail(const std::string &sid);

    const std::string &olderVoicemails() const { return m_voicemails.older; } ///< cursor, "" for no more
    const std::string &olderThreads() const { return m_threads.older; }
    const std::string &olderOpen() const { return m_open.older; }
    const std::string &olderTaken() const { return m_taken.older; }
    /// Whether the relay has more of this folder than is listed.
    bool hasOlder(Folder folder) const;
    /// From when on nothing is missing between what is listed; nothing when all of it is.
    std::optional<Instant> reachesBackTo() const;

    /// Newest first; of this business, or of all when empty.
    std::vector<InboxItem> items(Folder folder, const TenantId &tenant) const;
    InboxCounts counts(const TenantId &tenant) const;
    bool isStopped(const std::string &number, const std::string &phone) const;
    const std::vector<client::TextStop> &stops() const { return m_stops; }
    /// What was written with this phone from this number; without texts when nothing was.
    client::Thread thread(const TenantId &tenant, const std::string &number, const std::string &phone) const;

private:
    std::vector<InboxItem> inAnyOrder(Folder folder, const TenantId &tenant) const;
    void addThread(client::Thread older);
    /// One call is open or taken, not both.
    void dropTakenFromOpen();
    void reopen(const CallSid &call);

    Listed<client::Voicemail> m_voicemails;
    Listed<client::Thread> m_threads;
    Listed<CallSummary> m_open;
    Listed<CallSummary> m_taken;
    std::vector<client::TextStop> m_stops;
    bool m_hasThreadPage = false; ///< one came, maybe without threads
};

} // namespace ringdown::messages
