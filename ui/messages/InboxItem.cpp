// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/messages/InboxItem.h"

namespace ringdown::messages {

bool isIn(Folder folder, const InboxItem &item)
{
    switch (folder) {
    case Folder::Unheard:
        return item.isUnheard();
    case Folder::Unclaimed:
        return item.isUnclaimed();
    case Folder::Texts:
        return std::holds_alternative<client::Thread>(item.what);
    case Folder::All:
        return true;
    }
    return true;
}

std::string InboxItem::id() const
{
    if (const auto *voicemail = std::get_if<client::Voicemail>(&what))
        return "voicemail " + voicemail->call.sid.value + ' ' + voicemail->sid;
    if (const auto *thread = std::get_if<client::Thread>(&what))
        return "thread " + thread->tenant.value + ' ' + thread->number + ' ' + thread->with;
    return "missed " + std::get<CallSummary>(what).sid.value;
}

const CallSummary *InboxItem::call() const
{
    if (const auto *voicemail = std::get_if<client::Voicemail>(&what))
        return &voicemail->call;
    return std::get_if<CallSummary>(&what);
}

TenantId InboxItem::tenant() const
{
    const CallSummary *of = call();
    return of ? of->tenant : std::get<client::Thread>(what).tenant;
}

std::string InboxItem::phone() const
{
    const CallSummary *of = call();
    return of ? of->from : std::get<client::Thread>(what).with;
}

std::string InboxItem::callerName() const
{
    const CallSummary *of = call();
    return of ? of->callerName : std::string();
}

Instant InboxItem::at() const
{
    if (const CallSummary *of = call())
        return of->startedAt;
    const auto &texts = std::get<client::Thread>(what).texts;
    return texts.empty() ? Instant() : texts.back().at;
}

bool InboxItem::isUnheard() const
{
    const auto *voicemail = std::get_if<client::Voicemail>(&what);
    return voicemail && !voicemail->heardAt;
}

bool InboxItem::isUnclaimed() const
{
    const CallSummary *of = call();
    return of && of->claimedBy.empty();
}

} // namespace ringdown::messages
