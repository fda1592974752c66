// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/messages/Conversation.h"

#include <algorithm>
#include <map>
#include <utility>

namespace ringdown::messages {

std::string conversationId(const CallSummary &call)
{
    return call.from.empty() ? "withheld " + call.sid.value : call.tenant.value + ' ' + call.from;
}

std::string conversationId(const client::Thread &thread)
{
    return thread.tenant.value + ' ' + thread.with;
}

std::string conversationId(const InboxItem &item)
{
    const CallSummary *call = item.call();
    return call ? conversationId(*call) : conversationId(std::get<client::Thread>(item.what));
}

std::string Conversation::id() const
{
    return conversationId(newest());
}

std::string Conversation::callerName() const
{
    for (const InboxItem &entry : entries) {
        if (std::string name = entry.callerName(); !name.empty())
            return name;
    }
    return {};
}

int Conversation::unheard() const
{
    return static_cast<int>(
        std::count_if(entries.begin(), entries.end(), [](const auto &entry) { return entry.isUnheard(); }));
}

int Conversation::unclaimed() const
{
    return static_cast<int>(
        std::count_if(entries.begin(), entries.end(), [](const auto &entry) { return entry.isUnclaimed(); }));
}

const InboxItem *Conversation::find(const std::string &entry) const
{
    const auto found =
        std::find_if(entries.begin(), entries.end(), [&](const auto &each) { return each.id() == entry; });
    return found == entries.end() ? nullptr : &*found;
}

std::string Conversation::firstToOpen() const
{
    const auto unheard = std::find_if(entries.rbegin(), entries.rend(),
                                      [](const InboxItem &entry) { return entry.isUnheard(); });
    if (unheard != entries.rend())
        return unheard->id();
    const auto open = std::find_if(entries.begin(), entries.end(),
                                   [](const InboxItem &entry) { return entry.isUnclaimed(); });
    if (open != entries.end())
        return open->id();
    return newest().call() ? newest().id() : std::string();
}

std::vector<Conversation> gathered(std::vector<InboxItem> newestFirst)
{
    std::map<std::string, std::size_t> places;
    std::vector<Conversation> all;
    for (InboxItem &item : newestFirst) {
        const auto [place, isNew] = places.try_emplace(conversationId(item), all.size());
        if (isNew)
            all.emplace_back();
        all[place->second].entries.push_back(std::move(item));
    }
    return all;
}

std::vector<Conversation> conversations(const Inbox &inbox, Folder folder, const TenantId &tenant)
{
    std::vector<Conversation> all = gathered(inbox.items(Folder::All, tenant));
    std::erase_if(all, [folder](const Conversation &each) {
        return std::none_of(each.entries.begin(), each.entries.end(),
                            [folder](const InboxItem &entry) { return isIn(folder, entry); });
    });
    return all;
}

std::optional<KnownVoicemail> voicemailOf(const std::string &sid, const Inbox &inbox)
{
    for (const Conversation &each : conversations(inbox, Folder::All, {})) {
        for (const InboxItem &item : each.entries) {
            const auto *voicemail = std::get_if<client::Voicemail>(&item.what);
            if (voicemail && voicemail->sid == sid)
                return KnownVoicemail{each, item};
        }
    }
    return std::nullopt;
}

std::vector<Conversation> conversationsWith(const std::string &id, const Inbox &inbox, Folder folder,
                                            const TenantId &tenant)
{
    std::vector<Conversation> rows = conversations(inbox, folder, tenant);
    const auto isIt = [&](const Conversation &each) { return each.id() == id; };
    if (id.empty() || std::any_of(rows.begin(), rows.end(), isIt))
        return rows;
    const auto all = conversations(inbox, Folder::All, tenant);
    const auto isNewer = [](const Conversation &a, const Conversation &b) { return a.at() > b.at(); };
    if (const auto kept = std::find_if(all.begin(), all.end(), isIt); kept != all.end())
        rows.insert(std::upper_bound(rows.begin(), rows.end(), *kept, isNewer), *kept);
    return rows;
}

} // namespace ringdown::messages
