// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/messages/Inbox.h"

#include "ui/messages/Conversation.h"
#include "ui/messages/Tally.h"

#include <algorithm>
#include <iterator>
#include <limits>
#include <utility>

namespace ringdown::messages {
namespace {

bool isSame(const client::Thread &a, const client::Thread &b)
{
    return a.tenant == b.tenant && a.number == b.number && a.with == b.with;
}

const std::string &idOf(const client::Voicemail &voicemail)
{
    return voicemail.sid;
}

const std::string &idOf(const CallSummary &call)
{
    return call.sid.value;
}

/// What the relay orders the lists by.
const CallSummary &callOf(const client::Voicemail &voicemail)
{
    return voicemail.call;
}

const CallSummary &callOf(const CallSummary &call)
{
    return call;
}

template <typename T>
bool has(const std::vector<T> &all, const T &wanted)
{
    return std::any_of(all.begin(), all.end(), [&](const T &each) { return idOf(each) == idOf(wanted); });
}

template <typename T>
void dropDrills(std::vector<T> &all)
{
    std::erase_if(all, [](const T &each) { return callOf(each).test; });
}

/// What is older than the page stays known, unless something between the two is not.
template <typename T>
void mergeNewest(Listed<T> &known, std::vector<T> page, const std::optional<std::string> &next)
{
    const bool touches = page.empty() || std::any_of(page.begin(), page.end(),
                                                     [&](const T &each) { return has(known.all, each); });
    std::vector<T> older;
    if (next && touches) {
        for (T &each : known.all) {
            const bool isOlder =
                page.empty() || callOf(each).startedAt < callOf(page.back()).startedAt ||
                (callOf(each).startedAt == callOf(page.back()).startedAt && !has(page, each));
            if (isOlder)
                older.push_back(std::move(each));
        }
    }
    const bool isJoined = next && touches && !known.all.empty();
    if (!isJoined)
        known.older = next.value_or("");
    known.all = std::move(page);
    dropDrills(known.all);
    std::move(older.begin(), older.end(), std::back_inserter(known.all));
}

template <typename T>
void addOlder(Listed<T> &known, const std::vector<T> &page, const std::optional<std::string> &next)
{
    std::copy_if(page.begin(), page.end(), std::back_inserter(known.all),
                 [&](const T &each) { return !callOf(each).test && !has(known.all, each); });
    known.older = next.value_or("");
}

std::int64_t oldestSeq(const std::vector<client::Thread> &threads)
{
    std::int64_t oldest = std::numeric_limits<std::int64_t>::max();
    for (const client::Thread &thread : threads) {
        for (const client::ThreadText &text : thread.texts)
            oldest = std::min(oldest, text.seq);
    }
    return oldest;
}

bool hasTextSince(const std::vector<client::Thread> &threads, std::int64_t seq)
{
    return std::any_of(threads.begin(), threads.end(), [seq](const client::Thread &thread) {
        return !thread.texts.empty() && thread.texts.back().seq >= seq;
    });
}

/// Of a list that has more and shows nothing yet: it does not reach back at all.
constexpr Instant noReach{std::numeric_limits<std::int64_t>::max()};

/// Of a list that has more: its oldest.
template <typename T>
void note(std::optional<Instant> &newest, const Listed<T> &list)
{
    if (!list.older.empty())
        newest = std::max(newest.value_or(Instant()),
                          list.all.empty() ? noReach : callOf(list.all.back()).startedAt);
}

} // namespace

bool Inbox::hasOlder(Folder folder) const
{
    switch (folder) {
    case Folder::Unheard:
        return !m_voicemails.older.empty();
    case Folder::Unclaimed:
        return !m_voicemails.older.empty() || !m_open.older.empty();
    case Folder::Texts:
        return !m_threads.older.empty();
    case Folder::All:
        return !m_voicemails.older.empty() || !m_open.older.empty() || !m_threads.older.empty() ||
               !m_taken.older.empty();
    }
    return false;
}

std::optional<Instant> Inbox::reachesBackTo() const
{
    std::optional<Instant> newest;
    note(newest, m_voicemails);
    note(newest, m_open);
    note(newest, m_taken);
    std::optional<Instant> oldestText;
    for (const client::Thread &thread : m_threads.all) {
        if (!thread.texts.empty())
            oldestText = std::min(oldestText.value_or(thread.texts.front().at), thread.texts.front().at);
    }
    if (!m_threads.older.empty())
        newest = std::max(newest.value_or(Instant()), oldestText.value_or(noReach));
    return newest;
}

void Inbox::setVoicemails(const client::VoicemailPage &newest)
{
    mergeNewest(m_voicemails, newest.voicemails, newest.next);
}

void Inbox::addVoicemails(const client::VoicemailPage &older)
{
    addOlder(m_voicemails, older.voicemails, older.next);
}

/// Of a thread that is known the texts before those of the page stay. A page of one caller may have none and
/// go on: then everything that is known lies behind it.
void Inbox::setThreads(const client::ThreadPage &newest)
{
    m_stops = newest.stops;
    const bool isFirst = !std::exchange(m_hasThreadPage, true);
    if (newest.threads.empty() && newest.next && !isFirst)
        return;
    const std::int64_t oldest = oldestSeq(newest.threads);
    const bool isJoined = newest.next && hasTextSince(m_threads.all, oldest);
    if (!isJoined) {
        m_threads = {newest.threads, newest.next.value_or("")};
        return;
    }
    std::vector<client::Thread> known = std::exchange(m_threads.all, newest.threads);
    for (client::Thread &thread : known) {
        std::erase_if(thread.texts, [oldest](const client::ThreadText &text) { return text.seq >= oldest; });
        if (!thread.texts.empty())
            addThread(std::move(thread));
    }
}

/// A page may begin in the middle of a thread.
void Inbox::addThreads(const client::ThreadPage &older)
{
    for (const client::Thread &thread : older.threads)
        addThread(thread);
    m_threads.older = older.next.value_or("");
}

/// Its texts are older than those that are known of it.
void Inbox::addThread(client::Thread older)
{
    auto &all = m_threads.all;
    const auto known =
        std::find_if(all.begin(), all.end(), [&](const client::Thread &each) { return isSame(each, older); });
    if (known == all.end())
        all.push_back(std::move(older));
    else
        known->texts.insert(known->texts.begin(), older.texts.begin(), older.texts.end());
}

void Inbox::setOpen(const client::CallPage &newest)
{
    mergeNewest(m_open, newest.calls, newest.next);
    dropTakenFromOpen();
}

void Inbox::addOpen(const client::CallPage &older)
{
    addOlder(m_open, older.calls, older.next);
    dropTakenFromOpen();
}

void Inbox::setTaken(const client::CallPage &newest)
{
    mergeNewest(m_taken, newest.calls, newest.next);
    dropTakenFromOpen();
}

void Inbox::addTaken(const client::CallPage &older)
{
    addOlder(m_taken, older.calls, older.next);
    dropTakenFromOpen();
}

void Inbox::dropTakenFromOpen()
{
    std::erase_if(m_open.all, [this](const CallSummary &call) { return has(m_taken.all, call); });
}

void Inbox::takeHearing(const std::string &sid, const std::string &by, Instant at)
{
    for (client::Voicemail &each : m_voicemails.all) {
        if (each.sid != sid || each.heardAt)
            continue;
        each.heardBy = by;
        each.heardAt = at;
    }
}

void Inbox::takeTranscript(const std::string &sid, const std::string &words)
{
    for (client::Voicemail &each : m_voicemails.all) {
        if (each.sid == sid)
            each.transcript = words;
    }
}

void Inbox::takeVoicemail(const client::Voicemail &changed)
{
    for (client::Voicemail &each : m_voicemails.all) {
        if (each.sid == changed.sid)
            each = changed;
    }
}

void Inbox::takeClaim(const CallSid &call, const std::string &by)
{
    for (client::Voicemail &each : m_voicemails.all) {
        if (each.call.sid == call)
            each.call.claimedBy = by;
    }
    for (CallSummary &each : m_open.all) {
        if (each.sid == call)
            each.claimedBy = by;
    }
    if (by.empty())
        reopen(call);
}

/// The list of what somebody has is asked for again later; until then it would hide the open call.
void Inbox::reopen(const CallSid &call)
{
    auto &taken = m_taken.all;
    const auto found =
        std::find_if(taken.begin(), taken.end(), [&](const CallSummary &each) { return each.sid == call; });
    if (found == taken.end())
        return;
    CallSummary again = std::move(*found);
    again.claimedBy.clear();
    taken.erase(found);
    auto &open = m_open.all;
    if (has(open, again))
        return;
    const auto place = std::find_if(
        open.begin(), open.end(), [&](const CallSummary &each) { return each.startedAt < again.startedAt; });
    if (place != open.end() || m_open.older.empty()) // else it comes with an older page
        open.insert(place, std::move(again));
}

void Inbox::dropVoicemail(const std::string &sid)
{
    std::erase_if(m_voicemails.all, [&](const client::Voicemail &each) { return each.sid == sid; });
}

std::vector<InboxItem> Inbox::inAnyOrder(Folder folder, const TenantId &tenant) const
{
    std::vector<InboxItem> all;
    all.reserve(m_voicemails.all.size() + m_threads.all.size() + m_open.all.size() + m_taken.all.size());
    const auto add = [&](InboxItem item) {
        if ((tenant.isEmpty() || item.tenant() == tenant) && isIn(folder, item))
            all.push_back(std::move(item));
    };
    for (const client::Voicemail &each : m_voicemails.all)
        add({each});
    for (const client::Thread &each : m_threads.all)
        add({each});
    for (const CallSummary &each : m_open.all)
        add({each});
    for (const CallSummary &each : m_taken.all)
        add({each});
    return all;
}

std::vector<InboxItem> Inbox::items(Folder folder, const TenantId &tenant) const
{
    std::vector<InboxItem> all = inAnyOrder(folder, tenant);
    std::vector<std::pair<Instant, std::size_t>> order; // items are large: each is moved once
    order.reserve(all.size());
    for (std::size_t i = 0; i < all.size(); ++i)
        order.emplace_back(all[i].at(), i);
    std::stable_sort(order.begin(), order.end(),
                     [](const auto &a, const auto &b) { return a.first > b.first; });
    std::vector<InboxItem> sorted;
    sorted.reserve(all.size());
    for (const auto &[at, index] : order)
        sorted.push_back(std::move(all[index]));
    return sorted;
}

/// Asked for with every page that comes, and then of thousands: no item is copied.
InboxCounts Inbox::counts(const TenantId &tenant) const
{
    Tally tally(tenant);
    for (const client::Voicemail &each : m_voicemails.all)
        tally.add(each.call, !each.heardAt);
    for (const client::Thread &each : m_threads.all)
        tally.add(each);
    for (const CallSummary &each : m_open.all)
        tally.add(each, false);
    for (const CallSummary &each : m_taken.all)
        tally.add(each, false);
    return tally.counts();
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
    const auto &all = m_threads.all;
    const auto known = std::find_if(all.begin(), all.end(),
                                    [&](const client::Thread &each) { return isSame(each, wanted); });
    return known == all.end() ? wanted : *known;
}

} // namespace ringdown::messages
