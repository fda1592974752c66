// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/client/ControlClient.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ringdown::client {

// The control API's answers (design section 6), read from bytes. Pure functions; BadInput names the field
// that is wrong.

Result<CallPage> readCallPage(std::string_view json);
Result<CallCount> readCallCount(std::string_view json);
Result<CallDetail> readCallDetail(std::string_view json);
/// What an order about the call sid led to: {"call": CALL}, or CALL itself.
Result<CallSummary> readOrderedCall(std::string_view json, const CallSid &sid);
/// A page of the history.
struct RevisionPage {
    std::vector<Revision> revisions;
    std::optional<std::string> next;
};
Result<RevisionPage> readRevisions(std::string_view json);
Result<Pushed> readPushed(std::string_view json);
Result<std::vector<plan::Problem>> readWarnings(std::string_view json);
Result<CallSid> readTestCall(std::string_view json);
Result<LiveTestPreview> readLiveTest(std::string_view json);
/// The revision in an ETag such as "41" with its quotes.
Result<std::int64_t> readRevisionTag(std::string_view etag);

/// What a status other than 2xx means, with the words of its problem+json when it has any.
ApiFailure readFailure(int status, std::string_view body);

} // namespace ringdown::client
