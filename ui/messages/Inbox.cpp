// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/messages/Inbox.h"

#include <algorithm>
#include <iterator>

namespace ringdown::messages {
namespace {

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

bool isSame(const client::Thread &a, const client::Thread &b)
{
    return a.tenant == b.tenant && a.number == b.number && a.with == b.with;
}

} // namespace

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

int InboxCounts::of(Folder folder) const
{
    switch (folder) {
    case Folder::Unheard:
        return unheard;
    case Folder::Unclaimed:
        return unclaimed;
    case Folder::Texts:
        return texts;
    case Folder::All:
        return all;
    }
    return all;
}

void Inbox::setVoicemails(const client::VoicemailPage &newest)
{
    m_voicemails.clear();
    addVoicemails(newest);
}

void Inbox::addVoicemails(const client::VoicemailPage &older)
{
    std::copy_if(older.voicemails.begin(), older.voicemails.end(), std::back_inserter(m_voicemails),
                 [](const client::Voicemail &voicemail) { return !voicemail.call.test; });
    m_olderVoicemails = older.next.value_or("");
}

void Inbox::setThreads(const client::ThreadPage &newest)
{
    m_threads = newest.threads;
    m_stops = newest.stops;
    m_olderThreads = newest.next.value_or("");
}

/// A page may begin in the middle of a thread.
void Inbox::addThreads(const client::ThreadPage &older)
{
    for (const client::Thread &thread : older.threads) {
        const auto known = std::find_if(m_threads.begin(), m_threads.end(),
                                        [&](const client::Thread &each) { return isSame(each, thread); });
        if (known == m_threads.end())
            m_threads.push_back(thread);
        else
            known->texts.insert(known->texts.begin(), thread.texts.begin(), thread.texts.end());
    }
    m_olderThreads = older.next.value_or("");
}

void Inbox::setMissed(const client::CallPage &missed)
{
    m_missed.clear();
    std::copy_if(missed.calls.begin(), missed.calls.end(), std::back_inserter(m_missed),
                 [](const CallSummary &call) { return !call.test; });
}

void Inbox::takeVoicemail(const client::Voicemail &changed)
{
    for (client::Voicemail &each : m_voicemails) {
        if (each.sid == changed.sid)
            each = changed;
    }
}

void Inbox::takeClaim(const CallSid &call, const std::string &by)
{
    for (client::Voicemail &each : m_voicemails) {
        if (each.call.sid == call)
            each.call.claimedBy = by;
    }
    for (CallSummary &each : m_missed) {
        if (each.sid == call)
            each.claimedBy = by;
    }
}

void Inbox::dropVoicemail(const std::string &sid)
{
    std::erase_if(m_voicemails, [&](const client::Voicemail &each) { return each.sid == sid; });
}

std::vector<InboxItem> Inbox::items(Folder folder, const TenantId &tenant) const
{
    std::vector<InboxItem> all;
    const auto add = [&](InboxItem item) {
        if ((tenant.isEmpty() || item.tenant() == tenant) && isIn(folder, item))
            all.push_back(std::move(item));
    };
    for (const client::Voicemail &each : m_voicemails)
        add({each});
    for (const client::Thread &each : m_threads)
        add({each});
    for (const CallSummary &each : m_missed)
        add({each});
    std::stable_sort(all.begin(), all.end(),
                     [](const InboxItem &a, const InboxItem &b) { return a.at() > b.at(); });
    return all;
}

InboxCounts Inbox::counts(const TenantId &tenant) const
{
    InboxCounts counts;
    for (const InboxItem &item : items(Folder::All, tenant)) {
        counts.unheard += isIn(Folder::Unheard, item) ? 1 : 0;
        counts.unclaimed += isIn(Folder::Unclaimed, item) ? 1 : 0;
        counts.texts += isIn(Folder::Texts, item) ? 1 : 0;
        counts.waiting += item.isUnheard() || item.isUnclaimed() ? 1 : 0;
        ++counts.all;
    }
    return counts;
}

bool Inbox::isStopped(const std::string &number, const std::string &phone) const
{
    return std::any_of(m_stops.begin(), m_stops.end(), [&](const client::TextStop &stop) {
        return stop.number == number && stop.phone == phone;
    });
}

client::Thread Inbox::thread(const TenantId &tenant, const std::string &number,
                             const std::string &phone) const
{
    client::Thread wanted{tenant, number, phone, {}};
    const auto known = std::find_if(m_threads.begin(), m_threads.end(),
                                    [&](const client::Thread &each) { return isSame(each, wanted); });
    return known == m_threads.end() ? wanted : *known;
}

} // namespace ringdown::messages
