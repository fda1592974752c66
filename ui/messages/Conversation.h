// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/messages/Inbox.h"

#include <compare>
#include <optional>
#include <string>
#include <vector>

namespace ringdown::messages {

/// Who has to do with a business. Withheld callers are told apart by their calls.
struct Caller {
    TenantId tenant;
    std::string phone; ///< "" when withheld

    bool isWithheld() const { return phone.empty(); }
    friend bool operator==(const Caller &, const Caller &) = default;
};

/// Between which numbers texts go to and fro.
struct TextRoute {
    TenantId tenant;
    std::string number; ///< of the business
    std::string with;

    friend auto operator<=>(const TextRoute &, const TextRoute &) = default;
};

/// A row of the Messages screen: what one caller said, wrote, or wanted of a business. Never without entries.
struct Conversation {
    std::vector<InboxItem> entries; ///< newest first

    const InboxItem &newest() const { return entries.front(); }
    std::string id() const; ///< the same as long as the caller has entries
    Caller caller() const { return {newest().tenant(), newest().phone()}; }
    std::string callerName() const; ///< the carrier's newest, "" for none
    Instant at() const { return newest().at(); }
    int unheard() const;
    int unclaimed() const;
    const InboxItem *find(const std::string &entry) const; ///< nullptr when it is not there
    /// What is opened first: what nobody has heard, in the order it was left; else the newest call nobody
    /// takes care of; else what came last. "" when that is a text.
    std::string firstToOpen() const;

    friend bool operator==(const Conversation &, const Conversation &) = default;
};

/// Of whose conversation it is.
std::string conversationId(const InboxItem &item);
std::string conversationId(const CallSummary &call);
std::string conversationId(const client::Thread &thread);
/// The one whose newest entry is newest comes first.
std::vector<Conversation> gathered(std::vector<InboxItem> newestFirst);
/// Those with an entry in the folder, with all their entries.
std::vector<Conversation> conversations(const Inbox &inbox, Folder folder, const TenantId &tenant);
/// What somebody said, and the conversation it is part of.
struct KnownVoicemail {
    Conversation of;
    InboxItem item;
};
std::optional<KnownVoicemail> voicemailOf(const std::string &sid, const Inbox &inbox);
/// In its place among them also the one with this id, though nothing of it belongs to the folder any more.
std::vector<Conversation> conversationsWith(const std::string &id, const Inbox &inbox, Folder folder,
                                            const TenantId &tenant);

} // namespace ringdown::messages
