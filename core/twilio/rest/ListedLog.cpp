// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/twilio/rest/ListedLog.h"

#include "core/twilio/rest/JsonBody.h"
#include "core/twilio/rest/ListedEffects.h"

#include <QUrl>
#include <QUrlQuery>

#include <charconv>

namespace ringdown::rest {
namespace {

/// The carrier writes numbers as text; 0 when it is none.
int countIn(const nlohmann::json &entry, const char *name)
{
    const std::string text = textOf(entry, name);
    int count = 0;
    std::from_chars(text.data(), text.data() + text.size(), count);
    return count;
}

std::optional<ListedCall> listedCall(const nlohmann::json &entry)
{
    auto startedAt = readRfc2822(textOf(entry, "start_time"));
    if (!startedAt) // nobody picked up
        startedAt = readRfc2822(textOf(entry, "date_created"));
    ListedCall call;
    call.sid = idOf(entry, "sid");
    if (call.sid.empty() || !startedAt)
        return std::nullopt;
    call.startedAt = *startedAt;
    call.endedAt = readRfc2822(textOf(entry, "end_time"));
    call.parentSid = textOf(entry, "parent_call_sid");
    call.from = textOf(entry, "from");
    call.to = textOf(entry, "to");
    call.direction = textOf(entry, "direction");
    call.status = textOf(entry, "status");
    call.seconds = countIn(entry, "duration");
    return call;
}

std::optional<ListedText> listedText(const nlohmann::json &entry)
{
    const auto madeAt = readRfc2822(textOf(entry, "date_created"));
    ListedText text;
    text.sid = idOf(entry, "sid");
    if (text.sid.empty() || !madeAt)
        return std::nullopt;
    text.madeAt = *madeAt;
    text.from = textOf(entry, "from");
    text.to = textOf(entry, "to");
    text.body = textOf(entry, "body");
    text.direction = textOf(entry, "direction");
    text.media = countIn(entry, "num_media");
    return text;
}

std::optional<ListedRecording> listedRecording(const nlohmann::json &entry)
{
    constexpr std::string_view ending = ".json";
    const auto madeAt = readRfc2822(textOf(entry, "date_created"));
    ListedRecording recording;
    recording.sid = idOf(entry, "sid");
    recording.path = textOf(entry, "uri");
    if (recording.sid.empty() || !madeAt || !recording.path.ends_with(ending))
        return std::nullopt;
    recording.path.resize(recording.path.size() - ending.size());
    recording.madeAt = *madeAt;
    recording.callSid = textOf(entry, "call_sid");
    recording.seconds = countIn(entry, "duration");
    return recording;
}

std::optional<ListedQueue> listedQueue(const nlohmann::json &entry)
{
    const auto madeAt = readRfc2822(textOf(entry, "date_created"));
    const auto size = entry.find("current_size");
    ListedQueue queue;
    queue.sid = idOf(entry, "sid");
    if (queue.sid.empty() || !madeAt || size == entry.end() || !size->is_number_integer())
        return std::nullopt;
    queue.madeAt = *madeAt;
    queue.name = textOf(entry, "friendly_name");
    queue.size = size->get<int>();
    return queue;
}

template <typename Entry>
std::optional<ListedPage<Entry>> readList(std::string_view body, const char *name,
                                          std::optional<Entry> (*read)(const nlohmann::json &))
{
    const auto object = readJsonObject(body);
    const auto list = object ? object->find(name) : nlohmann::json::const_iterator();
    if (!object || list == object->end() || !list->is_array())
        return std::nullopt;
    ListedPage<Entry> page;
    for (const nlohmann::json &item : *list) {
        if (auto entry = item.is_object() ? read(item) : std::nullopt)
            page.entries.push_back(std::move(*entry));
    }
    const QUrl next(QString::fromStdString(textOf(*object, "next_page_uri")));
    for (const auto &[key, value] : QUrlQuery(next).queryItems(QUrl::FullyDecoded))
        page.nextQuery.emplace_back(key.toStdString(), value.toStdString());
    return page;
}

} // namespace

std::optional<ListedPage<ListedCall>> readCallList(std::string_view body)
{
    return readList(body, "calls", listedCall);
}

std::optional<ListedCall> readCall(std::string_view body)
{
    const auto object = readJsonObject(body);
    return object ? listedCall(*object) : std::nullopt;
}

std::optional<ListedPage<ListedText>> readTextList(std::string_view body)
{
    return readList(body, "messages", listedText);
}

std::optional<ListedPage<ListedRecording>> readRecordingList(std::string_view body)
{
    return readList(body, "recordings", listedRecording);
}

std::optional<ListedPage<ListedQueue>> readQueueList(std::string_view body)
{
    return readList(body, "queues", listedQueue);
}

} // namespace ringdown::rest
