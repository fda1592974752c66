// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/relay/Aftermath.h"

#include "core/plan/PlanReader.h"
#include "core/relay/livetest/LiveTests.h"

#include <QDateTime>
#include <QFile>

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace ringdown::test {

std::string sidOf(const char *prefix, int number)
{
    const bool isBefore = number < 0; // the gap; an id has no sign
    const QByteArray digits = QByteArray::number(std::abs(number));
    return prefix + ((isBefore ? "b" : "") + digits).rightJustified(32, '0').toStdString();
}

std::string dateText(Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(at.milliseconds, Qt::UTC).toString(Qt::RFC2822Date).toStdString();
}

std::string listedCall(int number, const std::string &to, const std::string &status, Instant at)
{
    return "{\"sid\":\"" + sidOf("CA", number) + "\",\"from\":\"" + customer + "\",\"to\":\"" + to +
           "\",\"direction\":\"inbound\",\"status\":\"" + status +
           "\",\"duration\":\"30\",\"start_time\":\"" + dateText(at) + "\",\"end_time\":\"" +
           dateText(at + 30s) + "\"}";
}

std::string listedText(int number, const std::string &body, Instant at)
{
    return "{\"sid\":\"" + sidOf("SM", number) + "\",\"from\":\"" + customer + "\",\"to\":\"" + dialled +
           "\",\"direction\":\"inbound\",\"body\":\"" + body + "\",\"num_media\":\"0\",\"date_created\":\"" +
           dateText(at) + "\"}";
}

ListingLine::ListingLine() = default;
ListingLine::~ListingLine() = default;

void ListingLine::post(const relay::CarrierKey &, const std::string &, rest::Parameters, rest::WhenAnswered)
{
}

void ListingLine::get(const relay::CarrierKey &, const std::string &path, rest::Parameters query,
                      rest::WhenAnswered done)
{
    ++asked[path];
    if (failures > 0) {
        --failures;
        return done(rest::RestFailure{trouble, 503, 0, "Service Unavailable", {}});
    }
    std::size_t first = 0;
    for (const auto &[name, value] : query) {
        if (name == "Page")
            first = 2 * std::stoul(value);
    }
    done(rest::RestReply{200, page(path, first)});
}

std::string ListingLine::page(const std::string &path, std::size_t first)
{
    const std::vector<std::string> &all = lists[path];
    const std::string name = path == "Calls.json"      ? "calls"
                             : path == "Messages.json" ? "messages"
                                                       : "recordings";
    std::string body = "{\"" + name + "\":[";
    for (std::size_t i = first; i < std::min(first + 2, all.size()); ++i)
        body += (i == first ? "" : ",") + all[i];
    const bool isLast = first + 2 >= all.size();
    return body + "],\"next_page_uri\":" +
           (isLast ? "null"
                   : "\"/2010-04-01/Accounts/AC1/" + path + "?Page=" + std::to_string(first / 2 + 1) + '"') +
           '}';
}

Aftermath::Aftermath(std::string keptIn)
    : markFile(std::move(keptIn))
    , fill{{store, executor, [this] { return &line; },
            [] {
                return std::optional(relay::CarrierKey{"AC1", {}});
            },
            [] {}, [this](const relay::OutageCall &over) { ended.push_back(over); },
            [this] { return isReady; },
            [this](relay::LogLevel level, const std::string &what) {
                if (level == relay::LogLevel::Warning)
                    warnings.push_back(what);
            },
            [this](const Event &alarm) {
                if (alarm.kind == EventKind::RelayAlarmCleared)
                    ++cleared;
                else
                    alarms.push_back(alarm.why);
            },
            20s, markFile},
           {shelf,
            calls,
            [this](store::Record record, relay::LateParts::WhenKept then) {
                if (isKept)
                    store.append(std::move(record), {});
                thens.push_back(std::move(then));
                if (!isSlow)
                    goOn();
            },
            [this](const routing::TenantPlan &tenant, const routing::IncomingText &incoming) {
                texts.push_back(incoming.body);
                Event event;
                event.at = incoming.now;
                event.kind = EventKind::MessageReceived;
                event.tenant = tenant.tenant.id;
                event.sid = incoming.sid;
                return relay::Decided{{}, {event}, {}, false};
            },
            {},
            [this] { return executor.now(); }}}
{
    QFile file(QStringLiteral(RINGDOWN_SOURCE_DIR "/tests/scenarios/plans/legs.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the plan of the legs is missing");
    shelf.serve(routing::CompiledPlan::compile(plan::readPlan(file.readAll().toStdString()).plan, 1));
}

Aftermath::~Aftermath() = default;

void Aftermath::recording(int number, int ofCall)
{
    add("Recordings.json", "{\"sid\":\"" + sidOf("RE", number) + "\",\"call_sid\":\"" + sidOf("CA", ofCall) +
                               "\",\"duration\":\"7\",\"date_created\":\"" + dateText(gap + ofCall * 1min) +
                               "\",\"uri\":\"/2010-04-01/Accounts/AC1/Recordings/" + sidOf("RE", number) +
                               ".json\"}");
}

void Aftermath::runsHere(int number)
{
    Event received;
    received.kind = EventKind::CallReceived;
    received.at = gap - 1min;
    received.tenant = TenantId("fleet");
    received.call = CallSid(sidOf("CA", number));
    calls.apply(std::vector{received});
}

void Aftermath::call(int number, const std::string &to, const std::string &status)
{
    add("Calls.json", listedCall(number, to, status, gap + number * 1min));
}

void Aftermath::leg(int number, int call, const std::string &status)
{
    add("Calls.json", "{\"sid\":\"" + sidOf("CA", number) + "\",\"parent_call_sid\":\"" + sidOf("CA", call) +
                          "\",\"from\":\"" + customer +
                          "\",\"to\":\"+16195550111\",\"direction\":\"outbound-dial\",\"status\":\"" +
                          status + "\",\"duration\":\"" + (status == "completed" ? "20" : "0") +
                          "\",\"start_time\":\"" + dateText(gap + call * 1min) + "\",\"end_time\":\"" +
                          dateText(gap + call * 1min + 20s) + "\"}");
}

void Aftermath::recording(int number, int call, int seconds)
{
    add("Recordings.json", "{\"sid\":\"" + sidOf("RE", number) + "\",\"call_sid\":\"" + sidOf("CA", call) +
                               "\",\"duration\":\"" + std::to_string(seconds) + "\",\"date_created\":\"" +
                               dateText(gap + call * 1min + 25s) +
                               "\",\"uri\":\"/2010-04-01/Accounts/AC1/Recordings/RE.json\"}");
}

void Aftermath::text(int number, const std::string &body)
{
    add("Messages.json", listedText(number, body, gap + number * 1min));
}

void Aftermath::orders(Instant at)
{
    const relay::TestOrder order{
        at, at + relay::LiveTests::patience, TenantId("fleet"), customer, dialled, {}, "Dana"};
    store.append({{}, {}, {relay::eventOf(order)}, {}}, {});
}

void Aftermath::add(const std::string &list, const std::string &entry)
{
    auto &all = line.lists[list];
    all.insert(all.begin(), entry);
}

void Aftermath::begin(std::optional<Instant> lastHeard)
{
    fill.begin(lastHeard);
    executor.advance(1min);
}

void Aftermath::hears(EventKind kind, const std::string &sid, bool isCommitted)
{
    Event event;
    event.at = executor.now();
    event.kind = kind;
    event.tenant = TenantId("fleet");
    (kind == EventKind::MessageReceived ? event.sid : event.call.value) = sid;
    fill.take(std::vector{event});
    if (!event.call.isEmpty())
        calls.apply(std::vector{event});
    if (isCommitted)
        store.append({{}, {}, {event}, {}}, {});
}

int Aftermath::written(const std::string &sid) const
{
    const auto events = store.events();
    return static_cast<int>(std::count_if(events.begin(), events.end(), [&](const Event &event) {
        return event.kind == EventKind::CallEnded && event.call.value == sid;
    }));
}

void Aftermath::goOn()
{
    for (const auto &then : std::exchange(thens, {}))
        then(isKept ? Result<void>() : Result<void>(Error{ErrorCode::Unavailable, "disk full"}));
}

} // namespace ringdown::test
