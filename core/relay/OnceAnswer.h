// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/RequestKey.h"
#include "core/relay/Http.h"
#include "core/store/Store.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace ringdown::relay {

/// The key that a request carries so that it is done once (docs/decisions/0028), and what was asked with it.
struct OnceKey {
    RequestKey id{};     ///< of its answer in the log
    RequestKey asked{};  ///< of path, body and the headers that say what is done
    bool isKept = false; ///< the answer goes into the log with what is done
};
/// null: the request carries none.
using Once = std::shared_ptr<OnceKey>;

/// Answer and effect in one commit: a relay that is killed behind it gives this answer to a repeat.
void keepAnswer(store::Record &record, const Once &once, const HttpReply &answer);
/// The answer when the record was committed: an earlier one where its key was in the log already.
HttpReply answerOf(const store::Committed &committed, const HttpReply &answer);

/// The same for an effect whose answer is known later only: until then a repeat is answered by this. A record
/// of its own keeps the answer.
void keepBegun(store::Record &record, const Once &once, const HttpReply &untilAnswered);
/// Under which key keepBegun() writes.
RequestKey begunKey(const RequestKey &id);

/// An answer as it stands in the log, and to what.
struct StoredAnswer {
    std::string asked; ///< OnceKey::asked in hexadecimal digits
    HttpReply reply;
};
std::string storedAnswer(const RequestKey &asked, const HttpReply &reply);
std::optional<StoredAnswer> readStoredAnswer(std::string_view json);
std::string hexOf(const RequestKey &key);

} // namespace ringdown::relay
