// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/relay/CarrierByHand.h"

#include "core/plan/PlanReader.h"
#include "core/plan/PlanWriter.h"

#include <QByteArray>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>
#include <utility>

namespace ringdown::test {

std::string sidOf(const std::string &kind, int number)
{
    std::string digits = std::to_string(number);
    return kind + std::string(32 - digits.size(), '0') + digits;
}

std::shared_ptr<const twilio::SignatureCheck> keys(std::vector<twilio::WebhookKey> all)
{
    return std::make_shared<const twilio::SignatureCheck>(publicUrl, std::move(all));
}

Document::Document(const std::string &xml)
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

Document::~Document() = default;

bool Document::has(const char *element) const
{
    return elements.contains(QLatin1String(element));
}

std::string Document::text(const char *what) const
{
    const auto it = last.find(QLatin1String(what));
    return it == last.end() ? std::string() : it->second.toStdString();
}

std::string Document::target(const char *what) const
{
    const std::string url = text(what);
    return url.starts_with(publicUrl) ? url.substr(publicUrl.size()) : std::string();
}

CarrierByHand::CarrierByHand(const std::string &plan)
{
    push(plan);
    begin();
}

CarrierByHand::~CarrierByHand() = default;

void CarrierByHand::restart()
{
    webhooks.reset();
    begin();
}

void CarrierByHand::push(const std::string &plan)
{
    const auto newest = store.newestRevision();
    const auto revision = store.push(*newest, plan::writePlan(plan::readPlan(plan).plan), {}, executor.now());
    if (shelf && revision)
        shelf->serve(routing::CompiledPlan::compile(plan::readPlan(plan).plan, *revision));
}

CarrierByHand::Sent CarrierByHand::sendRaw(const relay::HttpRequest &request)
{
    auto reply = std::make_shared<std::optional<relay::HttpReply>>();
    webhooks->receive(request, [reply](relay::HttpReply done) {
        QVERIFY2(!*reply, "a request was answered twice");
        *reply = std::move(done);
    });
    return reply;
}

CarrierByHand::Sent CarrierByHand::send(const std::string &target, const twilio::FieldList &fields,
                                        const twilio::WebhookKey &key)
{
    const std::string body = twilio::encodeForm(fields);
    const std::string signature = twilio::signForm(key, publicUrl + target, *twilio::Form::decode(body));
    return sendRaw({"POST", target, body, signature, "application/x-www-form-urlencoded"});
}

relay::HttpReply CarrierByHand::post(const std::string &target, const twilio::FieldList &fields,
                                     const twilio::WebhookKey &key)
{
    const Sent sent = send(target, fields, key);
    executor.run();
    return sent->value_or(relay::HttpReply{0, {}, {}, {}});
}

std::vector<std::string> CarrierByHand::kinds() const
{
    std::vector<std::string> all;
    for (const Event &event : store.events()) {
        if (event.kind != EventKind::PlanPushed)
            all.emplace_back(eventKindName(event.kind));
    }
    return all;
}

int CarrierByHand::count(EventKind kind) const
{
    int sum = 0;
    for (const Event &event : store.events())
        sum += event.kind == kind ? 1 : 0;
    return sum;
}

Event CarrierByHand::last(EventKind kind) const
{
    Event found;
    for (const Event &event : store.events()) {
        if (event.kind == kind)
            found = event;
    }
    return found;
}

routing::CallState CarrierByHand::folded(const std::string &sid) const
{
    routing::CallState state;
    for (const Event &event : store.events()) {
        if (event.call.value == sid)
            routing::apply(state, event);
    }
    return state;
}

void CarrierByHand::begin()
{
    shelf = std::make_unique<relay::PlanShelf>(store);
    QVERIFY(shelf->load().hasValue());
    calls = std::make_unique<relay::LiveCalls>();
    webhooks = std::make_unique<relay::Webhooks>(relay::WebhookSettings{publicUrl, "", account},
                                                 keys({fakeKey}), store, *shelf, *calls, executor);
}

twilio::FieldList with(twilio::FieldList fields, const twilio::FieldList &more)
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

twilio::FieldList callFields(const std::string &sid, const std::string &status)
{
    return {{"AccountSid", account},  {"ApiVersion", "2010-04-01"}, {"CallSid", sid},
            {"CallStatus", status},   {"Called", "+16195550100"},   {"Caller", "+16195550177"},
            {"Direction", "inbound"}, {"From", "+16195550177"},     {"FromCity", ""},
            {"FromCountry", "US"},    {"FromState", "CA"},          {"FromZip", ""},
            {"To", "+16195550100"}};
}

twilio::FieldList legFields(const std::string &child, const std::string &parent, const std::string &phone,
                            const std::string &status)
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

twilio::FieldList dialEnd(const std::string &sid, const std::string &dialStatus, const std::string &bridged,
                          const std::string &callStatus)
{
    return with(callFields(sid, callStatus),
                {{"DialCallStatus", dialStatus}, {"DialBridged", bridged}, {"DialCallDuration", "0"}});
}

} // namespace ringdown::test
