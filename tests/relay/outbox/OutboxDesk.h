// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/relay/outbox/OutboxRunner.h"
#include "tests/relay/outbox/StepExecutor.h"
#include "tests/support/FakeStore.h"

#include <QDateTime>

#include <deque>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace ringdown::test {

inline const std::string business = "+16195550100";
inline const std::string captain = "+16195550111";

/// A line that answers when the test says so.
struct LineByHand final : relay::CarrierLine {
    struct Asked {
        std::string method;
        std::string key;
        std::string path;
        rest::Parameters parameters;
        rest::WhenAnswered done;
    };
    void post(const relay::CarrierKey &key, const std::string &path, rest::Parameters form,
              rest::WhenAnswered done) override
    {
        asked.push_back({"POST", key.key.sid, path, std::move(form), std::move(done)});
    }
    void get(const relay::CarrierKey &key, const std::string &path, rest::Parameters query,
             rest::WhenAnswered done) override
    {
        asked.push_back({"GET", key.key.sid, path, std::move(query), std::move(done)});
    }
    void remove(const relay::CarrierKey &key, const std::string &path, rest::WhenAnswered done) override
    {
        asked.push_back({"DELETE", key.key.sid, path, {}, std::move(done)});
    }
    std::string valueOf(std::size_t index, const std::string &name) const
    {
        for (const auto &[known, value] : asked[index].parameters) {
            if (known == name)
                return value;
        }
        return {};
    }

    std::deque<Asked> asked;
};

/// What was told of legs.
struct LegsSeen final : relay::LegReports {
    std::string whyNotNeeded(const store::OutboxRow &) const override { return notNeeded; }
    void placed(const store::OutboxRow &row, const std::string &sid) override
    {
        news.push_back(row.id + ' ' + sid);
    }
    void refused(const store::OutboxRow &row, const std::string &why) override
    {
        news.push_back(row.id + ": " + why);
    }
    void forbidden(const store::OutboxRow &row, const std::string &why) override
    {
        news.push_back(row.id + " is forbidden: " + why);
    }
    std::string notNeeded;
    std::vector<std::string> news;
};

/// An outbox whose carrier the test plays.
struct OutboxDesk {
    explicit OutboxDesk(bool hasKey = true)
    {
        tenant.id = TenantId("qdn");
        tenant.numbers = {*PhoneNumber::fromE164(business)};
        if (hasKey)
            key = relay::CarrierKey{"AC1", {"SK1", Secret("not-a-secret")}};
        start();
    }
    void start()
    {
        relay::OutboxParts parts{store, executor, &line, {}, {}, {}, {}, {}};
        parts.key = [this] { return key; };
        parts.noteUse = [this] { ++uses; };
        parts.tenant = [this](const TenantId &id) { return id == tenant.id ? &tenant : nullptr; };
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
    store::OutboxRow text(const std::string &id, const std::string &to = captain,
                          const std::string &body = "Missed call.")
    {
        store::OutboxRow row;
        row.id = id;
        row.tenant = tenant.id;
        row.from = business;
        row.to = to;
        row.body = body;
        return row;
    }
    store::OutboxRow leg(const std::string &id)
    {
        store::OutboxRow row = text(id, captain, {});
        row.kind = store::EffectKind::PlaceLeg;
        row.form = "To=%2B16195550111&From=%2B16195550100&Timeout=20&StatusCallbackEvent=ringing&"
                   "StatusCallbackEvent=answered";
        return row;
    }
    store::OutboxRow transcription(const std::string &sid)
    {
        store::OutboxRow row = text(sid + ".deleted", sid, {});
        row.from.clear();
        row.kind = store::EffectKind::DeleteTranscription;
        return row;
    }
    void queue(std::vector<store::OutboxRow> rows)
    {
        Event event;
        event.at = executor.now();
        store.append({{}, {}, {event}, std::move(rows)}, {});
        runner->wake();
        executor.advance({});
    }
    void answer(std::size_t index, const rest::RestAnswer &answer)
    {
        line.asked[index].done(answer);
        executor.advance({});
    }
    void taken(std::size_t index, const std::string &sid)
    {
        answer(index, rest::RestReply{201, "{\"sid\":\"" + sid + "\"}"});
    }
    void fails(std::size_t index, rest::RestTrouble trouble, int status = 0, int code = 0)
    {
        answer(index, rest::RestFailure{trouble, status, code, "what the carrier said", {}});
    }
    /// The answer to a look at the list.
    void lists(std::size_t index, const std::vector<std::string> &sids, Instant madeAt)
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
        answer(index, rest::RestReply{200, body + "],\"next_page_uri\":null}"});
    }
    std::vector<EventKind> kinds() const
    {
        std::vector<EventKind> all;
        for (const Event &event : store.events()) {
            if (!event.text.empty())
                all.push_back(event.kind);
        }
        return all;
    }
    Event last() const { return store.events().back(); }

    plan::Tenant tenant;
    std::string stopped; ///< who wrote STOP
    std::optional<relay::CarrierKey> key;
    int uses = 0;
    StepExecutor executor{Instant::fromSeconds(1'795'716'000)};
    FakeStore store;
    std::vector<std::string> stays; ///< transcriptions
    LineByHand line;
    LegsSeen legs;
    std::unique_ptr<relay::OutboxRunner> runner;
};

} // namespace ringdown::test
