// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/Store.h"
#include "core/store/sqlite/Database.h"

namespace ringdown::store::sqlite {

/// What readers ask of the log and of the projection, through one reading connection.
Result<CommittedEvents> readEventsAfter(Database &database, std::int64_t after, int limit);
Result<CallPage> readCallPage(Database &database, const CallFilter &filter);
Result<CallCount> countCalls(Database &database, const CallSelection &selection);
Result<CallDetail> readCall(Database &database, const CallSid &sid); ///< NotFound
/// The rows of the log that have the call's events. NotFound
Result<std::vector<std::int64_t>> readRowsOfCall(Database &database, const CallSid &sid);
Result<std::vector<Event>> readTextStops(Database &database);
Result<VoicemailPage> readVoicemailPage(Database &database, const CallFilter &filter);
Result<MessagePage> readMessagePage(Database &database, const MessageFilter &filter);

} // namespace ringdown::store::sqlite
