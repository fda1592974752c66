// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/texts/TextMemory.h"

#include <algorithm>
#include <iterator>
#include <limits>
#include <vector>

namespace ringdown::relay {
namespace {

constexpr int pageTexts = 500;
constexpr int newestPages = 10;

struct LateTexts {
    std::vector<std::string> json; ///< newest first; events take several times the room
    bool isWhole = true;
};

/// What became of a text is many events, of which the book keeps the last alone.
bool isRemembered(const std::string &json)
{
    const auto isOf = [&json](const char *kind) { return json.find(kind) != std::string::npos; };
    return !isOf("\"kind\":\"text.sent\"") && !isOf("\"kind\":\"text.failed\"") &&
           !isOf("\"kind\":\"text.unknown\"");
}

/// The last page may begin before the time and end behind it.
Result<LateTexts> lateTexts(store::CallStore &log, Instant since, Reach reach)
{
    LateTexts texts;
    store::MessageFilter filter;
    filter.limit = pageTexts;
    filter.kinds = store::MessageKinds::WithFates;
    const int mostPages = reach == Reach::Newest ? newestPages : std::numeric_limits<int>::max();
    for (int pages = 0; pages < mostPages; ++pages) {
        auto page = log.messages(filter);
        if (!page)
            return page.error();
        const auto oldest =
            page->eventJson.empty() ? Result<Event>(Event()) : eventFromJson(page->eventJson.back());
        std::copy_if(std::move_iterator(page->eventJson.begin()), std::move_iterator(page->eventJson.end()),
                     std::back_inserter(texts.json), isRemembered);
        if (!oldest)
            return oldest.error();
        if (!page->next || oldest->at < since)
            return texts;
        filter.after = *page->next;
    }
    texts.isWhole = false;
    return texts;
}

} // namespace

Result<RecalledTexts> recallTexts(store::CallStore &log, Instant now, Reach reach)
{
    const Instant since = now - conversationsKept;
    const auto stops = log.textStops();
    const auto texts = stops ? lateTexts(log, since, reach) : Result<LateTexts>(stops.error());
    if (!texts)
        return texts.error();
    RecalledTexts recalled{{}, texts->isWhole};
    for (const Event &event : *stops)
        recalled.book.apply(event);
    for (auto json = texts->json.rbegin(); json != texts->json.rend(); ++json) {
        const auto event = eventFromJson(*json);
        if (!event)
            return event.error();
        if (event->at >= since)
            recalled.book.apply(*event);
    }
    return recalled;
}

} // namespace ringdown::relay
