// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/store/Samples.h"

#include <QTest>

#include <cstring>
#include <future>

namespace ringdown::test {
namespace {

std::uint64_t spread(std::uint64_t number)
{
    number += 0x9e3779b97f4a7c15ULL;
    number = (number ^ (number >> 30)) * 0xbf58476d1ce4e5b9ULL;
    number = (number ^ (number >> 27)) * 0x94d049bb133111ebULL;
    return number ^ (number >> 31);
}

Event eventOf(int call, EventKind kind, const std::string &tenant, std::chrono::milliseconds after)
{
    Event event;
    event.at = startOfCall(call) + after;
    event.kind = kind;
    event.tenant = TenantId(tenant);
    event.call = CallSid(sidOf(call));
    return event;
}

} // namespace

std::string sidOf(int number)
{
    const std::uint64_t high = spread(static_cast<std::uint64_t>(number));
    return QStringLiteral("CA%1%2")
        .arg(high, 16, 16, QLatin1Char('0'))
        .arg(spread(high), 16, 16, QLatin1Char('0'))
        .toStdString();
}

RequestKey keyOf(std::uint64_t number)
{
    RequestKey key{};
    for (std::size_t i = 0; i < 4; ++i) {
        const std::uint64_t word = spread(number * 4 + i);
        std::memcpy(key.data() + i * sizeof word, &word, sizeof word);
    }
    return key;
}

Instant startOfCall(int number)
{
    return Instant::fromSeconds(1'767'000'000 + number);
}

store::Record incomingCall(int number, const std::string &tenant, const std::string &from)
{
    using namespace std::chrono_literals;
    Event received = eventOf(number, EventKind::CallReceived, tenant, 0ms);
    received.from = from;
    received.to = "+16195550100";
    received.revision = 1;
    received.why = "The call came in.";
    Event route = eventOf(number, EventKind::RouteChosen, tenant, 0ms);
    route.route = RouteId("open");
    route.why = "It is Monday 10:00 and the week says 09:00-17:00.";
    Event tier = eventOf(number, EventKind::TierRinging, tenant, 0ms);
    tier.tier = TierId("primary");
    tier.contacts = {ContactId("captain")};
    tier.seconds = 20;
    tier.until = tier.at + 20s;
    tier.why = "The route rings primary first.";
    Event leg = eventOf(number, EventKind::LegRinging, tenant, 0ms);
    leg.leg = "0.0.0";
    leg.tier = TierId("primary");
    leg.contact = ContactId("captain");
    leg.phone = "+16195550111";
    leg.why = "Captain is in primary.";
    store::Record record;
    record.key = keyOf(static_cast<std::uint64_t>(number) * 2);
    record.answer = "<Response><Say>Call " + std::to_string(number) + "</Say></Response>";
    record.events = {received, route, tier, leg};
    return record;
}

store::Record endOfCall(int number, Outcome outcome, const std::string &tenant)
{
    using namespace std::chrono_literals;
    Event ended = eventOf(number, EventKind::CallEnded, tenant, 30s);
    ended.outcome = outcome;
    ended.seconds = 0;
    ended.why = "The caller hung up.";
    store::Record record;
    record.key = keyOf(static_cast<std::uint64_t>(number) * 2 + 1);
    record.answer = "<Response/>";
    record.events = {ended};
    return record;
}

store::Record messageTo(const std::string &tenant, int number)
{
    using namespace std::chrono_literals;
    Event message = eventOf(number, EventKind::MessageReceived, tenant, 0ms);
    message.call = {};
    message.from = "+16195550177";
    message.to = "+16195550100";
    message.body = std::to_string(number);
    store::Record record;
    record.events = {message};
    return record;
}

store::Record recordingOf(int call, int seconds, const std::string &transcript)
{
    using namespace std::chrono_literals;
    Event recorded = eventOf(call, EventKind::VoicemailRecorded, "qdn", 25s);
    recorded.seconds = seconds;
    recorded.sid = "RE" + sidOf(call).substr(2);
    recorded.url = "https://api.example.net/" + recorded.sid;
    Event transcribed = eventOf(call, EventKind::VoicemailTranscribed, "qdn", 28s);
    transcribed.sid = recorded.sid;
    transcribed.body = transcript;
    store::Record record;
    record.events = {recorded, transcribed};
    return record;
}

store::Record talkIn(int call)
{
    using namespace std::chrono_literals;
    Event connected = eventOf(call, EventKind::CallConnected, "qdn", 29s);
    connected.leg = "0.0.0";
    connected.contact = ContactId("captain");
    connected.tier = TierId("primary");
    store::Record record;
    record.events = {connected};
    return record;
}

store::OutboxRow textTo(const std::string &id, int call)
{
    return {id, TenantId("qdn"), CallSid(sidOf(call)), "+16195550100", "+16195550111", "Missed call.", false};
}

std::vector<store::OutboxRow> queuedWith(const store::Record &record)
{
    std::vector<store::OutboxRow> rows = record.outbox;
    for (store::OutboxRow &row : rows)
        row.queuedAt = record.events.front().at;
    return rows;
}

Result<store::Committed> appendAndWait(store::CallStore &store, store::Record record)
{
    auto promise = std::make_shared<std::promise<Result<store::Committed>>>();
    auto answer = promise->get_future();
    store.append(std::move(record),
                 [promise](const Result<store::Committed> &result) { promise->set_value(result); });
    if (answer.wait_for(std::chrono::seconds(10)) != std::future_status::ready)
        return Error{ErrorCode::Unavailable, "no answer within 10 s"};
    return answer.get();
}

Result<store::Dropped> dropOldAndWait(store::Forgetting &store, store::Retention retention)
{
    auto promise = std::make_shared<std::promise<Result<store::Dropped>>>();
    auto answer = promise->get_future();
    store.dropOld(std::move(retention),
                  [promise](const Result<store::Dropped> &result) { promise->set_value(result); });
    if (answer.wait_for(std::chrono::seconds(20)) != std::future_status::ready)
        return Error{ErrorCode::Unavailable, "not dropped within 20 s"};
    return answer.get();
}

StoreInFolder::StoreInFolder(store::SqliteSettings wanted)
    : settings(std::move(wanted))
{
    settings.directory = folder.filePath(QStringLiteral("data")).toStdString();
    open();
}

void StoreInFolder::open()
{
    auto opened = store::SqliteStore::open(settings);
    if (!opened)
        qFatal("%s", opened.error().detail.c_str());
    store = std::move(*opened);
}

} // namespace ringdown::test
