// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/store/Store.h"

#include <string>
#include <vector>

namespace ringdown::audit {

/// Where the documents are: "projects/PROJECT/databases/(default)/documents".
std::string databaseRoot(const std::string &project);

/// One ended call as a write of Firestore's batchWrite (v1): the whole document, under a name that is always
/// the same for the same call, so that a repeat changes nothing. Fields: sid, tenant, from (null when
/// withheld), callerName, to, startedAt, endedAt, route, outcome, tier, contact, seconds, revision, test,
/// claimedBy, reason (why it ended as it did) and decisions, each with at, kind and why. Decisions beyond
/// mostDecisions are left out from the middle, and decisionsLeftOut counts them.
std::string callWrite(const std::string &project, const store::CallDetail &detail);

constexpr std::size_t mostDecisions = 200;

/// The body of batchWrite for these writes.
std::string batchBody(const std::vector<std::string> &writes);

/// What became of one write.
struct WriteOutcome {
    int code = 0; ///< google.rpc.Code; 0: written
    std::string detail;
};
/// Reads an answer of batchWrite; one outcome a write. Unavailable when it is none, or has another count.
Result<std::vector<WriteOutcome>> writeOutcomes(std::string_view answer, std::size_t writes);

/// Whether the same write may succeed later; google.rpc.Code (the documents of batchWrite).
bool isWorthRepeating(int code);

} // namespace ringdown::audit
