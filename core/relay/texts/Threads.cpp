// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/texts/Threads.h"

#include "core/base/JsonText.h"
#include "core/routing/texts/Attachments.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace ringdown::relay {
namespace {

/// In whatever order they come: a report that is late does not take a later one back, and no failure the
/// phone's own receipt.
int rankOf(EventKind fate)
{
    switch (fate) {
    case EventKind::TextDelivered:
        return 4;
    case EventKind::TextFailed:
        return 3;
    case EventKind::TextSent:
        return 2;
    case EventKind::TextUnknown:
        return 1;
    default:
        return 0;
    }
}

std::string_view fateWord(EventKind fate)
{
    switch (fate) {
    case EventKind::TextDelivered:
        return "delivered";
    case EventKind::TextFailed:
        return "failed";
    case EventKind::TextSent:
        return "sent";
    case EventKind::TextUnknown:
        return "unknown";
    default:
        return "queued";
    }
}

bool isPassedOn(const Event &event)
{
    return event.kind == EventKind::MessageReceived && !event.contact.isEmpty() && !event.text.empty();
}

/// What MediaApi can be asked for: of which text, and the types in their order, "" where the carrier did not
/// say where it is.
void appendMedia(std::string &out, JsonObjectWriter &object, const Event &event)
{
    const auto known = routing::knownAttachments(event);
    if (known.empty())
        return;
    object.text("sid", event.sid);
    object.name("media");
    out += '[';
    for (std::size_t i = 0; i < known.size(); ++i) {
        out += i > 0 ? "," : "";
        appendJsonString(out, known[i].url.empty() ? std::string_view() : known[i].type);
    }
    out += ']';
}

std::string toJson(const ThreadText &text)
{
    const Event &event = text.event;
    const bool isIn = event.kind == EventKind::MessageReceived;
    std::string out;
    JsonObjectWriter object(out);
    object.number("seq", event.seq);
    object.text("at", toRfc3339(event.at));
    object.text("way", isIn ? "in" : "out");
    object.text("body", event.body);
    object.text("by", event.by);
    object.text("contact", event.contact.value);
    object.text("state", isIn ? std::string_view("received") : fateWord(text.fate));
    object.text("why", isIn ? event.why : text.why);
    if (const int attachments = isIn ? routing::attachmentsOf(event) : 0; attachments > 0)
        object.number("attachments", attachments);
    appendMedia(out, object, event);
    object.name("forwardedTo");
    out += '[';
    for (std::size_t i = 0; i < event.contacts.size(); ++i) {
        out += i > 0 ? "," : "";
        appendJsonString(out, event.contacts[i].value);
    }
    out += ']';
    object.close();
    return out;
}

} // namespace

std::vector<Thread> threadsOf(std::span<const Event> newestFirst)
{
    std::map<std::string, std::pair<EventKind, std::string>> fates;
    std::map<std::tuple<TenantId, std::string, std::string>, std::size_t> places;
    std::vector<Thread> threads;
    for (const Event &event : newestFirst) {
        const bool isIn = event.kind == EventKind::MessageReceived;
        if (!isIn && event.kind != EventKind::MessageSent) {
            const auto [fate, isNew] = fates.try_emplace(event.text, event.kind, event.why);
            if (!isNew && rankOf(event.kind) > rankOf(fate->second.first))
                fate->second = {event.kind, event.why};
            continue;
        }
        if (isPassedOn(event))
            continue;
        const std::string &number = isIn ? event.to : event.from;
        const std::string &with = isIn ? event.from : event.to;
        const auto [place, isNew] = places.try_emplace({event.tenant, number, with}, threads.size());
        if (isNew)
            threads.push_back({event.tenant, number, with, {}});
        ThreadText text{event, EventKind::TextQueued, {}};
        if (const auto fate = fates.find(event.text); !isIn && fate != fates.end()) {
            text.fate = fate->second.first;
            if (text.fate == EventKind::TextFailed || text.fate == EventKind::TextUnknown)
                text.why = fate->second.second;
        }
        threads[place->second].texts.push_back(std::move(text));
    }
    for (Thread &thread : threads)
        std::reverse(thread.texts.begin(), thread.texts.end());
    return threads;
}

std::string toJson(const Thread &thread)
{
    std::string out;
    JsonObjectWriter object(out);
    object.text("tenant", thread.tenant.value);
    object.text("number", thread.number);
    object.text("with", thread.with);
    object.name("texts");
    out += '[';
    for (std::size_t i = 0; i < thread.texts.size(); ++i) {
        out += i > 0 ? "," : "";
        out += toJson(thread.texts[i]);
    }
    out += ']';
    object.close();
    return out;
}

} // namespace ringdown::relay
