// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/Event.h"

#include "core/base/EventJson.h"
#include "core/base/JsonText.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace ringdown {
namespace {

using nlohmann::json;

constexpr std::array<std::string_view, 34> kindNames = {
    "call.received",      "route.chosen",          "step.entered",        "tier.ringing",   "leg.ringing",
    "leg.answered",       "leg.accepted",          "leg.declined",        "leg.failed",     "leg.cancelled",
    "call.connected",     "call.voicemail",        "call.rejected",       "call.ended",     "menu.pressed",
    "voicemail.recorded", "voicemail.transcribed", "text.queued",         "text.sent",      "text.delivered",
    "text.failed",        "text.unknown",          "message.received",    "message.sent",   "missed.claimed",
    "plan.pushed",        "relay.alarm",           "relay.alarm.cleared", "access.changed", "voicemail.heard",
    "voicemail.deleted",  "texts.stopped",         "texts.resumed",       "missed.returned"};

static_assert(kindNames.size() == static_cast<std::size_t>(newestEventKind) + 1);

constexpr std::array<std::string_view, 6> outcomeNames = {"answered",  "voicemail", "missed",
                                                          "abandoned", "rejected",  "failed"};

void appendInstant(std::string &out, JsonObjectWriter &object, std::string_view name, Instant at)
{
    object.name(name);
    out += '"';
    appendRfc3339(out, at);
    out += '"';
}

void appendRejected(std::string &out, JsonObjectWriter &object,
                    const std::vector<RejectedAlternative> &rejected)
{
    if (rejected.empty())
        return;
    object.name("rejected");
    out += '[';
    for (std::size_t i = 0; i < rejected.size(); ++i) {
        if (i > 0)
            out += ',';
        JsonObjectWriter item(out);
        item.text("what", rejected[i].what);
        item.text("why", rejected[i].why);
        item.close();
    }
    out += ']';
}

void appendContacts(std::string &out, JsonObjectWriter &object, const std::vector<ContactId> &contacts)
{
    if (contacts.empty())
        return;
    object.name("contacts");
    out += '[';
    for (std::size_t i = 0; i < contacts.size(); ++i) {
        if (i > 0)
            out += ',';
        appendJsonString(out, contacts[i].value);
    }
    out += ']';
}

/// Reads members of one JSON object; a member of the wrong type is remembered by name and fails the whole.
class MemberReader {
public:
    explicit MemberReader(const json &object)
        : m_object(object)
    {
    }

    void text(const char *name, std::string &out) { read(name, &json::is_string, out); }
    template <typename Tag>
    void id(const char *name, Id<Tag> &out)
    {
        text(name, out.value);
    }
    void number(const char *name, std::int64_t &out) { read(name, &json::is_number_integer, out); }
    void number(const char *name, int &out) { read(name, &json::is_number_integer, out); }
    void number(const char *name, std::optional<int> &out)
    {
        int value = 0;
        if (read(name, &json::is_number_integer, value))
            out = value;
    }
    void truth(const char *name, bool &out) { read(name, &json::is_boolean, out); }
    bool time(const char *name, Instant &out)
    {
        std::string written;
        if (!read(name, &json::is_string, written))
            return false;
        const auto at = parseRfc3339(written);
        if (!at) {
            fail(name);
            return false;
        }
        out = at->at;
        return true;
    }
    void time(const char *name, std::optional<Instant> &out)
    {
        Instant at;
        if (time(name, at))
            out = at;
    }
    const json *list(const char *name)
    {
        const auto it = m_object.find(name);
        if (it == m_object.end())
            return nullptr;
        if (!it->is_array()) {
            fail(name);
            return nullptr;
        }
        return &*it;
    }
    void fail(const char *name)
    {
        if (m_bad.empty())
            m_bad = name;
    }
    const std::string &bad() const { return m_bad; }

private:
    template <typename T>
    bool read(const char *name, bool (json::*is)() const noexcept, T &out)
    {
        const auto it = m_object.find(name);
        if (it == m_object.end() || it->is_null())
            return false;
        if (!((*it).*is)()) {
            fail(name);
            return false;
        }
        out = it->template get<T>();
        return true;
    }

    const json &m_object;
    std::string m_bad;
};

Error wrongMember(const std::string &name)
{
    return {ErrorCode::BadInput, "member '" + name + "' is missing or of the wrong type"};
}

void readLists(MemberReader &reader, Event &event)
{
    if (const json *rejected = reader.list("rejected")) {
        for (const json &item : *rejected) {
            RejectedAlternative alternative;
            MemberReader member(item);
            if (item.is_object()) {
                member.text("what", alternative.what);
                member.text("why", alternative.why);
            }
            if (!item.is_object() || !member.bad().empty())
                return reader.fail("rejected");
            event.rejected.push_back(std::move(alternative));
        }
    }
    if (const json *contacts = reader.list("contacts")) {
        for (const json &item : *contacts) {
            if (!item.is_string())
                return reader.fail("contacts");
            event.contacts.emplace_back(item.get<std::string>());
        }
    }
}

} // namespace

std::string_view eventKindName(EventKind kind)
{
    return kindNames[static_cast<std::size_t>(kind)];
}

std::optional<EventKind> eventKindFromName(std::string_view name)
{
    const auto it = std::find(kindNames.begin(), kindNames.end(), name);
    if (it == kindNames.end())
        return std::nullopt;
    return static_cast<EventKind>(it - kindNames.begin());
}

std::string_view outcomeName(Outcome outcome)
{
    return outcomeNames[static_cast<std::size_t>(outcome)];
}

std::optional<Outcome> outcomeFromName(std::string_view name)
{
    const auto it = std::find(outcomeNames.begin(), outcomeNames.end(), name);
    if (it == outcomeNames.end())
        return std::nullopt;
    return static_cast<Outcome>(it - outcomeNames.begin());
}

void appendJson(std::string &out, const Event &event)
{
    JsonObjectWriter object(out);
    if (event.seq != 0)
        object.number("seq", event.seq);
    appendInstant(out, object, "at", event.at);
    object.text("kind", eventKindName(event.kind));
    object.textIfSet("tenant", event.tenant.value);
    object.textIfSet("call", event.call.value);
    object.textIfSet("why", event.why);
    appendRejected(out, object, event.rejected);
    if (event.test)
        object.truth("test", true);
    object.textIfSet("from", event.from);
    object.textIfSet("to", event.to);
    object.textIfSet("callerName", event.callerName);
    object.textIfSet("forwardedFrom", event.forwardedFrom);
    if (event.revision != 0)
        object.number("revision", event.revision);
    object.textIfSet("route", event.route.value);
    if (event.step)
        object.number("step", *event.step);
    object.textIfSet("what", event.what);
    object.textIfSet("key", event.key);
    object.textIfSet("tier", event.tier.value);
    appendContacts(out, object, event.contacts);
    if (event.seconds)
        object.number("seconds", *event.seconds);
    if (event.until)
        appendInstant(out, object, "until", *event.until);
    object.textIfSet("leg", event.leg);
    object.textIfSet("contact", event.contact.value);
    object.textIfSet("phone", event.phone);
    object.textIfSet("sid", event.sid);
    object.textIfSet("text", event.text);
    object.textIfSet("body", event.body);
    object.textIfSet("by", event.by);
    object.textIfSet("name", event.name);
    object.textIfSet("note", event.note);
    object.textIfSet("url", event.url);
    if (event.outcome)
        object.text("outcome", outcomeName(*event.outcome));
    object.close();
}

std::string toJson(const Event &event)
{
    std::string out;
    appendJson(out, event);
    return out;
}

Result<Event> eventFromJson(std::string_view text)
{
    return readEvent(json::parse(text, nullptr, false));
}

Result<Event> readEvent(const json &object)
{
    if (!object.is_object())
        return Error{ErrorCode::BadInput, "an event is a JSON object"};
    Event event;
    MemberReader reader(object);
    std::string kind;
    std::string outcome;
    reader.text("kind", kind);
    reader.text("outcome", outcome);
    const auto known = eventKindFromName(kind);
    if (!known || !reader.time("at", event.at))
        return wrongMember(known ? "at" : "kind");
    event.kind = *known;
    event.outcome = outcomeFromName(outcome);
    reader.number("seq", event.seq);
    reader.id("tenant", event.tenant);
    reader.id("call", event.call);
    reader.text("why", event.why);
    reader.truth("test", event.test);
    reader.text("from", event.from);
    reader.text("to", event.to);
    reader.text("callerName", event.callerName);
    reader.text("forwardedFrom", event.forwardedFrom);
    reader.number("revision", event.revision);
    reader.id("route", event.route);
    reader.number("step", event.step);
    reader.text("what", event.what);
    reader.text("key", event.key);
    reader.id("tier", event.tier);
    reader.number("seconds", event.seconds);
    reader.time("until", event.until);
    reader.text("leg", event.leg);
    reader.id("contact", event.contact);
    reader.text("phone", event.phone);
    reader.text("sid", event.sid);
    reader.text("text", event.text);
    reader.text("body", event.body);
    reader.text("by", event.by);
    reader.text("name", event.name);
    reader.text("note", event.note);
    reader.text("url", event.url);
    readLists(reader, event);
    if (!reader.bad().empty())
        return wrongMember(reader.bad());
    return event;
}

std::string toJson(const CallSummary &call)
{
    std::string out;
    JsonObjectWriter object(out);
    const auto nullable = [&](std::string_view name, std::string_view value) {
        if (!value.empty())
            return object.text(name, value);
        object.name(name);
        out += "null";
    };
    object.text("sid", call.sid.value);
    object.text("tenant", call.tenant.value);
    nullable("from", call.from);
    object.textIfSet("callerName", call.callerName);
    object.text("to", call.to);
    appendInstant(out, object, "startedAt", call.startedAt);
    nullable("endedAt", call.endedAt ? toRfc3339(*call.endedAt) : std::string());
    nullable("outcome", call.outcome ? outcomeName(*call.outcome) : std::string_view());
    nullable("route", call.route.value);
    nullable("tier", call.tier.value);
    nullable("contact", call.contact.value);
    object.number("seconds", call.seconds);
    object.number("revision", call.revision);
    object.truth("test", call.test);
    nullable("claimedBy", call.claimedBy);
    object.close();
    return out;
}

Result<CallSummary> callSummaryFromJson(std::string_view text)
{
    return readCallSummary(json::parse(text, nullptr, false));
}

Result<CallSummary> readCallSummary(const json &object)
{
    if (!object.is_object())
        return Error{ErrorCode::BadInput, "a call is a JSON object"};
    CallSummary call;
    MemberReader reader(object);
    std::string outcome;
    reader.id("sid", call.sid);
    reader.id("tenant", call.tenant);
    reader.text("from", call.from);
    reader.text("callerName", call.callerName);
    reader.text("to", call.to);
    reader.time("startedAt", call.startedAt);
    reader.time("endedAt", call.endedAt);
    reader.text("outcome", outcome);
    call.outcome = outcomeFromName(outcome);
    reader.id("route", call.route);
    reader.id("tier", call.tier);
    reader.id("contact", call.contact);
    reader.number("seconds", call.seconds);
    reader.number("revision", call.revision);
    reader.truth("test", call.test);
    reader.text("claimedBy", call.claimedBy);
    if (!reader.bad().empty())
        return wrongMember(reader.bad());
    return call;
}

} // namespace ringdown
