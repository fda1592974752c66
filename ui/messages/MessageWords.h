// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/format/FailureWords.h"
#include "ui/format/PlanNames.h"
#include "ui/messages/CallerTimeline.h"

#include <QString>

namespace ringdown::messages {

// Words of the Messages screen.

/// Who it is from: a name of the plan, else the number.
QString whoWords(const InboxItem &item, const format::PlanNames &names);
QString personWords(const TenantId &tenant, const std::string &phone, const std::string &callerName,
                    const format::PlanNames &names);
QString whoWords(const Conversation &conversation, const format::PlanNames &names);
/// What a line says of it: the transcript's beginning, the newest text, that the call was missed.
QString gistWords(const InboxItem &item);
/// At the right of a line: "0:31", "2 texts", "46 s".
QString sizeWords(const InboxItem &item);
/// Of one entry as above, else how many there are.
QString sizeWords(const Conversation &conversation);
/// "Claimed by Dana", "Nobody takes care of it yet".
QString claimWords(const CallSummary &call);
/// "Voicemail, 0:31", "Missed call, waited 0:46"
QString callWords(const InboxItem &item);
/// "Dana took over the call of Mon 10:02 · Mon 10:12"
QString claimLineWords(const ClaimLine &claim, const TenantId &tenant, const format::PlanNames &names,
                       Instant now);
/// The whole meaning of a line, for screen readers.
QString itemSentence(const InboxItem &item, const format::PlanNames &names, Instant now);
QString conversationSentence(const Conversation &conversation, const format::PlanNames &names, Instant now);
QString textSentence(const client::ThreadText &text, const QString &who, const QString &foot);
QString emptyTextWords(); ///< of a text without words and attachments
/// "2 pictures or other attachments (not kept here)": they stay at the carrier, and where they are seen.
QString attachmentNote(int count);
QString folderWords(Folder folder);
/// What did not happen and why: in the relay's words where it knows better than the status.
QString refusalWords(const QString &deed, const client::ApiFailure &failure);
/// What became of a text that goes out: "Delivered", "Waits to be sent".
QString stateWords(client::TextState state);
/// Beneath a text: who and when, and what became of it.
QString footWords(const client::ThreadText &text, const TenantId &tenant, const format::PlanNames &names,
                  Instant now);
/// "2 unheard, 1 unclaimed", of callers as the tabs count them; "" when nothing waits.
QString waitingWords(const InboxCounts &counts);
/// The same of one caller, whose entries are counted.
QString waitingWords(const Conversation &conversation);

} // namespace ringdown::messages
