// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/client/StatusAnswers.h"

#include <nlohmann/json.hpp>

namespace ringdown::client {
namespace {

using Json = nlohmann::json;

Error notUnderstood(const char *what)
{
    return {ErrorCode::BadInput, std::string("the relay's answer is not understood: it is no ") + what};
}

std::string textIn(const Json &object, const char *name)
{
    const auto it = object.find(name);
    return it != object.end() && it->is_string() ? it->get<std::string>() : std::string();
}

std::int64_t numberIn(const Json &object, const char *name)
{
    const auto it = object.find(name);
    return it != object.end() && it->is_number_integer() ? it->get<std::int64_t>() : 0;
}

std::optional<std::int64_t> numberOrNothing(const Json &object, const char *name)
{
    const auto it = object.find(name);
    return it != object.end() && it->is_number_integer() ? std::optional(it->get<std::int64_t>())
                                                         : std::nullopt;
}

std::optional<double> figureIn(const Json &object, const char *name)
{
    const auto it = object.find(name);
    return it != object.end() && it->is_number() ? std::optional(it->get<double>()) : std::nullopt;
}

bool truthIn(const Json &object, const char *name)
{
    const auto it = object.find(name);
    return it != object.end() && it->is_boolean() && it->get<bool>();
}

std::optional<Instant> momentIn(const Json &object, const char *name)
{
    const auto at = parseRfc3339(textIn(object, name));
    return at ? std::optional(at->at) : std::nullopt;
}

const Json &partOf(const Json &object, const char *name)
{
    static const Json none = Json::object();
    const auto it = object.find(name);
    return it != object.end() && it->is_object() ? *it : none;
}

const Json &listIn(const Json &object, const char *name)
{
    static const Json none = Json::array();
    const auto it = object.find(name);
    return it != object.end() && it->is_array() ? *it : none;
}

RelayStatus::Process readProcess(const Json &part)
{
    return {textIn(part, "version"),    momentIn(part, "startedAt").value_or(Instant()),
            numberIn(part, "revision"), textIn(part, "url"),
            textIn(part, "publicUrl"),  truthIn(part, "demo"),
            numberIn(part, "calls"),    textIn(part, "pathPrint")};
}

RelayStatus::Webhooks readWebhooks(const Json &part)
{
    RelayStatus::Webhooks webhooks;
    webhooks.perMinute = figureIn(part, "perMinute").value_or(0);
    webhooks.recent = numberIn(part, "recent");
    webhooks.p50 = figureIn(part, "p50");
    webhooks.p99 = figureIn(part, "p99");
    webhooks.decided = numberIn(part, "decided");
    webhooks.refused = numberIn(part, "refused");
    webhooks.lastRefusedAt = momentIn(part, "lastRefusedAt");
    webhooks.lastRefusedWhy = textIn(part, "lastRefusedWhy");
    webhooks.malformed = numberIn(part, "malformed");
    webhooks.unsaved = numberIn(part, "unsaved");
    return webhooks;
}

RelayStatus::Store readStore(const Json &part)
{
    RelayStatus::Store store;
    store.engine = textIn(part, "engine");
    store.isCommitting = truthIn(part, "committing");
    store.why = textIn(part, "why");
    store.bytes = numberIn(part, "bytes");
    store.lastCommitSeconds = figureIn(part, "lastCommitSeconds").value_or(0);
    store.diskLeft = numberOrNothing(part, "diskLeft");
    store.records = numberIn(part, "records");
    store.spooled = numberIn(part, "spooled");
    return store;
}

std::vector<FailedText> readFailedTexts(const Json &part)
{
    std::vector<FailedText> texts;
    for (const Json &text : listIn(part, "failedTexts")) {
        if (text.is_object())
            texts.push_back({textIn(text, "id"), TenantId(textIn(text, "tenant")), textIn(text, "to"),
                             momentIn(text, "at").value_or(Instant()), textIn(text, "why")});
    }
    return texts;
}

RelayStatus::Outbox readOutbox(const Json &part)
{
    return {numberOrNothing(part, "queued"),  truthIn(part, "more"),
            textIn(part, "oldest"),           numberIn(part, "failed"),
            textIn(part, "lastFailedWhy"),    numberIn(part, "sent"),
            numberIn(part, "unknown"),        textIn(part, "lastFailedText"),
            momentIn(part, "oldestQueuedAt"), readFailedTexts(part)};
}

RelayStatus::Firestore readFirestore(const Json &part)
{
    return {numberIn(part, "behind"), numberIn(part, "written"), numberIn(part, "rejected"),
            momentIn(part, "lastBatchAt"), textIn(part, "trouble")};
}

LogLevel levelFromName(const std::string &name)
{
    return name == "error" ? LogLevel::Error : name == "warning" ? LogLevel::Warning : LogLevel::Info;
}

OutsideStep::Fate fateFromName(const std::string &name)
{
    return name == "passed"   ? OutsideStep::Fate::Passed
           : name == "failed" ? OutsideStep::Fate::Failed
                              : OutsideStep::Fate::Skipped;
}

} // namespace

Result<RelayStatus> readStatus(std::string_view text)
{
    const Json object = Json::parse(text, nullptr, false);
    if (!object.is_object() || !momentIn(object, "at") || !object.contains("process"))
        return notUnderstood("status");
    RelayStatus status;
    status.process = readProcess(partOf(object, "process"));
    status.webhooks = readWebhooks(partOf(object, "webhooks"));
    const Json &feed = partOf(object, "feed");
    status.feed = {numberIn(feed, "readers"), numberIn(feed, "closedTooSlow")};
    status.store = readStore(partOf(object, "store"));
    status.outbox = readOutbox(partOf(object, "outbox"));
    if (object.contains("firestore"))
        status.firestore = readFirestore(partOf(object, "firestore"));
    for (const Json &alarm : listIn(object, "alarms")) {
        if (alarm.is_object())
            status.alarms.push_back(
                {textIn(alarm, "what"), momentIn(alarm, "since").value_or(Instant()), textIn(alarm, "why")});
    }
    status.at = *momentIn(object, "at");
    return status;
}

Result<RelayLogPage> readLogPage(std::string_view text)
{
    const Json object = Json::parse(text, nullptr, false);
    if (!object.is_object() || !numberOrNothing(object, "newest"))
        return notUnderstood("page of the log");
    RelayLogPage page;
    page.newest = numberIn(object, "newest");
    for (const Json &line : listIn(object, "lines")) {
        if (line.is_object())
            page.lines.push_back({numberIn(line, "seq"), momentIn(line, "at").value_or(Instant()),
                                  levelFromName(textIn(line, "level")), textIn(line, "text")});
    }
    return page;
}

Result<OutsideLook> readOutsideLook(std::string_view text)
{
    const Json object = Json::parse(text, nullptr, false);
    if (!object.is_object() || !object.contains("steps"))
        return notUnderstood("look from outside");
    OutsideLook look;
    look.url = textIn(object, "url");
    for (const Json &step : listIn(object, "steps")) {
        if (step.is_object())
            look.steps.push_back(
                {textIn(step, "what"), fateFromName(textIn(step, "fate")), textIn(step, "words")});
    }
    return look;
}

} // namespace ringdown::client
