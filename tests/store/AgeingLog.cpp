// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/store/AgeingLog.h"

#include <QTest>

namespace ringdown::test {

store::Retention daysLater(int days)
{
    store::Retention retention;
    retention.now = startOfCall(0) + std::chrono::hours(1 + 24 * days);
    return retention;
}

void addCall(store::CallStore &store, int call, const std::string &tenant)
{
    QVERIFY(appendAndWait(store, incomingCall(call, tenant)));
    QVERIFY(appendAndWait(store, endOfCall(call, Outcome::Missed, tenant)));
}

void leaveMessage(store::CallStore &store, int call, const std::string &transcript)
{
    QVERIFY(appendAndWait(store, incomingCall(call)));
    QVERIFY(appendAndWait(store, recordingOf(call, 12, transcript)));
    QVERIFY(appendAndWait(store, endOfCall(call, Outcome::Voicemail)));
}

std::set<std::string> listed(store::CallStore &store, store::CallFilter filter)
{
    std::set<std::string> sids;
    filter.limit = 500;
    do {
        const auto page = store.calls(filter);
        if (!page)
            qFatal("%s", page.error().detail.c_str());
        for (const CallSummary &call : page->calls)
            sids.insert(call.sid.value);
        filter.after = page->next.value_or("");
    } while (!filter.after.empty());
    return sids;
}

std::vector<Event> stored(store::CallStore &store)
{
    std::vector<Event> events;
    for (std::int64_t seq = 0; seq < store.newestSeq();) {
        const auto page = store.eventsAfter(seq, 7);
        if (!page || page->json.empty())
            break;
        for (const std::string &json : page->json)
            events.push_back(*eventFromJson(json));
        seq = events.back().seq;
    }
    return events;
}

} // namespace ringdown::test
