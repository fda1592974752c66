// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/relay/outbox/OutboxDesk.h"

#include <QDateTime>

#include <utility>

namespace ringdown::test {

LineByHand::LineByHand() = default;
LineByHand::~LineByHand() = default;

void LineByHand::post(const relay::CarrierKey &key, const std::string &path, rest::Parameters form,
                      rest::WhenAnswered done)
{
    asked.push_back({"POST", key.key.sid, path, std::move(form), std::move(done)});
}

void LineByHand::get(const relay::CarrierKey &key, const std::string &path, rest::Parameters query,
                     rest::WhenAnswered done)
{
    asked.push_back({"GET", key.key.sid, path, std::move(query), std::move(done)});
}

void LineByHand::remove(const relay::CarrierKey &key, const std::string &path, rest::WhenAnswered done)
{
    asked.push_back({"DELETE", key.key.sid, path, {}, std::move(done)});
}

std::string LineByHand::valueOf(std::size_t index, const std::string &name) const
{
    for (const auto &[known, value] : asked[index].parameters) {
        if (known == name)
            return value;
    }
    return {};
}

LegsSeen::LegsSeen() = default;
LegsSeen::~LegsSeen() = default;

void LegsSeen::placed(const store::OutboxRow &row, const std::string &sid)
{
    news.push_back(row.id + ' ' + sid);
}

void LegsSeen::refused(const store::OutboxRow &row, const std::string &why)
{
    news.push_back(row.id + ": " + why);
}

void LegsSeen::forbidden(const store::OutboxRow &row, const std::string &why)
{
    news.push_back(row.id + " is forbidden: " + why);
}

OutboxDesk::OutboxDesk(bool hasKey)
{
    tenant.id = TenantId("qdn");
    tenant.numbers = {*PhoneNumber::fromE164(business)};
    if (hasKey)
        key = relay::CarrierKey{"AC1", {"SK1", Secret("not-a-secret")}};
    start();
}

OutboxDesk::~OutboxDesk() = default;

void OutboxDesk::start()
{
    relay::OutboxParts parts{store, executor, &line, {}, {}, {}, {}, {}};
    parts.key = [this] { return key; };
    parts.noteUse = [this] { ++uses; };
    parts.tenant = [this](const TenantId &id) { return id == tenant.id ? &tenant : nullptr; };
    parts.keyRefused = [this] { ++keyRefusals; };
    parts.isStopped = [this](const std::string &number, const std::string &phone) {
        return number == business && phone == stopped;
    };
    parts.transcriptionStays = [this](const store::OutboxRow &row, const std::string &why) {
        stays.push_back(row.to + ": " + why);
    };
    parts.statusCallback = [](const std::string &id) { return "https://relay/" + id; };
    runner = std::make_unique<relay::OutboxRunner>(std::move(parts));
    runner->setLegReports(&legs);
    runner->wake();
    executor.advance({});
}

store::OutboxRow OutboxDesk::text(const std::string &id, const std::string &to, const std::string &body)
{
    store::OutboxRow row;
    row.id = id;
    row.tenant = tenant.id;
    row.from = business;
    row.to = to;
    row.body = body;
    return row;
}

store::OutboxRow OutboxDesk::leg(const std::string &id)
{
    store::OutboxRow row = text(id, captain, {});
    row.kind = store::EffectKind::PlaceLeg;
    row.form = "To=%2B16195550111&From=%2B16195550100&Timeout=20&StatusCallbackEvent=ringing&"
               "StatusCallbackEvent=answered";
    return row;
}

store::OutboxRow OutboxDesk::transcription(const std::string &sid)
{
    store::OutboxRow row = text(sid + ".deleted", sid, {});
    row.from.clear();
    row.kind = store::EffectKind::DeleteTranscription;
    return row;
}

void OutboxDesk::queue(std::vector<store::OutboxRow> rows)
{
    Event event;
    event.at = executor.now();
    store.append({{}, {}, {event}, std::move(rows)}, {});
    runner->wake();
    executor.advance({});
}

void OutboxDesk::answer(std::size_t index, const rest::RestAnswer &answer)
{
    line.asked[index].done(answer);
    executor.advance({});
}

void OutboxDesk::taken(std::size_t index, const std::string &sid)
{
    answer(index, rest::RestReply{201, "{\"sid\":\"" + sid + "\"}"});
}

void OutboxDesk::fails(std::size_t index, rest::RestTrouble trouble, int status, int code)
{
    answer(index, rest::RestFailure{trouble, status, code, "what the carrier said", {}});
}

void OutboxDesk::lists(std::size_t index, const std::vector<std::string> &sids, Instant madeAt,
                       std::optional<Instant> date)
{
    std::string body = "{\"messages\":[";
    for (const std::string &sid : sids) {
        body += (body.back() == '[' ? "" : ",") + std::string("{\"sid\":\"") + sid + "\",\"from\":\"" +
                business + "\",\"to\":\"" + captain +
                "\",\"body\":\"Missed call.\",\"direction\":\"outbound-api\",\"date_created\":\"" +
                QDateTime::fromMSecsSinceEpoch(madeAt.milliseconds, Qt::UTC)
                    .toString(Qt::RFC2822Date)
                    .toStdString() +
                "\"}";
    }
    answer(index, rest::RestReply{200, body + "],\"next_page_uri\":null}", date});
}

std::vector<EventKind> OutboxDesk::kinds() const
{
    std::vector<EventKind> all;
    for (const Event &event : store.events()) {
        if (!event.text.empty())
            all.push_back(event.kind);
    }
    return all;
}

Event OutboxDesk::last() const
{
    return store.events().back();
}

} // namespace ringdown::test
