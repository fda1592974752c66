// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/PlanReader.h"
#include "core/plan/PlanWriter.h"
#include "core/relay/Webhooks.h"
#include "core/twilio/SignatureCheck.h"
#include "tests/support/FakeStore.h"
#include "tests/support/HandExecutor.h"

#include <QByteArray>
#include <QString>
#include <QTest>
#include <QXmlStreamReader>

#include <map>
#include <memory>
#include <optional>
#include <string>

namespace ringdown::test {

inline const std::string publicUrl = "https://relay.example.net";
inline const std::string account = "AC00000000000000000000000000000001";
inline const twilio::WebhookKey fakeKey =
    twilio::WebhookKey::derive(Secret("0123456789abcdef0123456789abcdef"));
inline const twilio::WebhookKey otherKey =
    twilio::WebhookKey::derive(Secret("fedcba9876543210fedcba9876543210"));

/// Always open; two tiers that ask for a key, a text for whoever missed the call, then voicemail.
inline const std::string planText = R"({"format": 1, "tenants": [{
  "id": "qdn", "name": "Queen of San Diego", "timeZone": "America/Los_Angeles", "numbers": ["+16195550100"],
  "contacts": [{"id": "captain", "name": "Captain", "phone": "+16195550111"}, {"id": "office", "name": "Office", "phone": "+16195550122"}],
  "hours": {"week": {"mon": ["00:00-24:00"], "tue": ["00:00-24:00"], "wed": ["00:00-24:00"], "thu": ["00:00-24:00"],
                     "fri": ["00:00-24:00"], "sat": ["00:00-24:00"], "sun": ["00:00-24:00"]}},
  "tiers": [{"id": "primary", "contacts": ["captain"], "seconds": 20}, {"id": "backup", "contacts": ["office"], "seconds": 25}],
  "routes": {"open": [{"say": "Welcome aboard."}, {"ring": ["primary", "backup"]}, {"text": "missed"}, {"voicemail": {"transcribe": true}}],
             "closed": [{"voicemail": {}}]},
  "texts": {"missed": {"to": ["captain"], "body": "Missed call from {caller}."}}}]})";

inline std::string sidOf(const std::string &kind, int number)
{
    std::string digits = std::to_string(number);
    return kind + std::string(32 - digits.size(), '0') + digits;
}

inline std::shared_ptr<const twilio::SignatureCheck> keys(std::vector<twilio::WebhookKey> all)
{
    return std::make_shared<const twilio::SignatureCheck>(publicUrl, std::move(all));
}

/// What the carrier reads from a document: attributes and texts of its elements.
struct Document {
    bool isWellFormed = false;
    QStringList elements;
    std::map<QString, QString> last; ///< "Dial.action", "Number", ... of the last such element

    explicit Document(const std::string &xml)
    {
        QXmlStreamReader reader(QByteArray::fromStdString(xml));
        while (!reader.atEnd()) {
            reader.readNext();
            if (reader.isStartElement()) {
                elements.append(reader.name().toString());
                for (const QXmlStreamAttribute &attribute : reader.attributes())
                    last[elements.last() + QLatin1Char('.') + attribute.name().toString()] =
                        attribute.value().toString();
            }
            if (reader.isCharacters())
                last[elements.last()] = reader.text().toString();
        }
        isWellFormed = !reader.hasError();
    }
    bool has(const char *element) const { return elements.contains(QLatin1String(element)); }
    std::string text(const char *what) const
    {
        const auto it = last.find(QLatin1String(what));
        return it == last.end() ? std::string() : it->second.toStdString();
    }
    /// The target a URL of ours leads to.
    std::string target(const char *what) const
    {
        const std::string url = text(what);
        return url.starts_with(publicUrl) ? url.substr(publicUrl.size()) : std::string();
    }
};

/// A relay's webhook door on a store that outlives it, and a test that plays the carrier one request after
/// another.
class CarrierByHand {
public:
    explicit CarrierByHand(const std::string &plan = planText)
    {
        push(plan);
        begin();
    }

    /// Ends the relay (what it owes is lost) and starts another one on the same store.
    void restart()
    {
        webhooks.reset();
        begin();
    }
    void push(const std::string &plan)
    {
        const auto newest = store.newestRevision();
        const auto revision =
            store.push(*newest, plan::writePlan(plan::readPlan(plan).plan), {}, executor.now());
        if (shelf && revision)
            shelf->serve(routing::CompiledPlan::compile(plan::readPlan(plan).plan, *revision));
    }

    using Sent = std::shared_ptr<std::optional<relay::HttpReply>>;

    Sent sendRaw(const relay::HttpRequest &request)
    {
        auto reply = std::make_shared<std::optional<relay::HttpReply>>();
        webhooks->receive(request, [reply](relay::HttpReply done) {
            QVERIFY2(!*reply, "a request was answered twice");
            *reply = std::move(done);
        });
        return reply;
    }
    /// A signed request; the answer may come later.
    Sent send(const std::string &target, const twilio::FieldList &fields,
              const twilio::WebhookKey &key = fakeKey)
    {
        const std::string body = twilio::encodeForm(fields);
        const std::string signature = twilio::signForm(key, publicUrl + target, *twilio::Form::decode(body));
        return sendRaw({"POST", target, body, signature, "application/x-www-form-urlencoded"});
    }
    /// The answer to a signed request; status 0 when there is none after everything has run.
    relay::HttpReply post(const std::string &target, const twilio::FieldList &fields,
                          const twilio::WebhookKey &key = fakeKey)
    {
        const Sent sent = send(target, fields, key);
        executor.run();
        return sent->value_or(relay::HttpReply{0, {}, {}, {}});
    }

    std::vector<std::string> kinds() const
    {
        std::vector<std::string> all;
        for (const Event &event : store.events()) {
            if (event.kind != EventKind::PlanPushed)
                all.emplace_back(eventKindName(event.kind));
        }
        return all;
    }
    int count(EventKind kind) const
    {
        int sum = 0;
        for (const Event &event : store.events())
            sum += event.kind == kind ? 1 : 0;
        return sum;
    }
    Event last(EventKind kind) const
    {
        Event found;
        for (const Event &event : store.events()) {
            if (event.kind == kind)
                found = event;
        }
        return found;
    }
    routing::CallState folded(const std::string &sid) const
    {
        routing::CallState state;
        for (const Event &event : store.events()) {
            if (event.call.value == sid)
                routing::apply(state, event);
        }
        return state;
    }

    FakeStore store;
    HandExecutor executor;
    std::unique_ptr<relay::PlanShelf> shelf;
    std::unique_ptr<relay::LiveCalls> calls;
    std::unique_ptr<relay::Webhooks> webhooks;

private:
    void begin()
    {
        shelf = std::make_unique<relay::PlanShelf>(store);
        QVERIFY(shelf->load().hasValue());
        calls = std::make_unique<relay::LiveCalls>();
        webhooks = std::make_unique<relay::Webhooks>(relay::WebhookSettings{publicUrl, "", account},
                                                     keys({fakeKey}), store, *shelf, *calls, executor);
    }
};

inline twilio::FieldList with(twilio::FieldList fields, const twilio::FieldList &more)
{
    for (const auto &[name, value] : more) {
        const auto same = std::find_if(fields.begin(), fields.end(),
                                       [&](const auto &field) { return field.first == name; });
        if (same == fields.end())
            fields.emplace_back(name, value);
        else
            same->second = value;
    }
    return fields;
}

/// The fields of a request about the caller's own leg.
inline twilio::FieldList callFields(const std::string &sid, const std::string &status = "ringing")
{
    return {{"AccountSid", account},  {"ApiVersion", "2010-04-01"}, {"CallSid", sid},
            {"CallStatus", status},   {"Called", "+16195550100"},   {"Caller", "+16195550177"},
            {"Direction", "inbound"}, {"From", "+16195550177"},     {"FromCity", ""},
            {"FromCountry", "US"},    {"FromState", "CA"},          {"FromZip", ""},
            {"To", "+16195550100"}};
}

/// The fields of a request about a phone the call was offered to.
inline twilio::FieldList legFields(const std::string &child, const std::string &parent,
                                   const std::string &phone, const std::string &status = "in-progress")
{
    return {{"AccountSid", account},
            {"ApiVersion", "2010-04-01"},
            {"CallSid", child},
            {"CallStatus", status},
            {"Called", phone},
            {"Caller", "+16195550177"},
            {"Direction", "outbound-dial"},
            {"From", "+16195550177"},
            {"ParentCallSid", parent},
            {"To", phone}};
}

inline twilio::FieldList dialEnd(const std::string &sid, const std::string &dialStatus,
                                 const std::string &bridged, const std::string &callStatus = "in-progress")
{
    return with(callFields(sid, callStatus),
                {{"DialCallStatus", dialStatus}, {"DialBridged", bridged}, {"DialCallDuration", "0"}});
}

} // namespace ringdown::test
