// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/texts/TextMemory.h"

#include <vector>

namespace ringdown::relay {
namespace {

constexpr int pageTexts = 500;
constexpr int mostPages = 10;

/// Newest first.
Result<std::vector<Event>> lateTexts(store::CallStore &log, Instant since)
{
    std::vector<Event> texts;
    store::MessageFilter filter;
    filter.limit = pageTexts;
    for (int pages = 0; pages < mostPages; ++pages) {
        const auto page = log.messages(filter);
        if (!page)
            return page.error();
        for (const std::string &json : page->eventJson) {
            auto event = eventFromJson(json);
            if (!event)
                return event.error();
            if (event->at < since)
                return texts;
            texts.push_back(std::move(*event));
        }
        if (!page->next)
            break;
        filter.after = *page->next;
    }
    return texts;
}

} // namespace

Result<routing::TextBook> recallTexts(store::CallStore &log, Instant now)
{
    const auto stops = log.textStops();
    const auto texts =
        stops ? lateTexts(log, now - conversationsKept) : Result<std::vector<Event>>(stops.error());
    if (!texts)
        return texts.error();
    routing::TextBook book;
    for (const Event &event : *stops)
        book.apply(event);
    for (auto event = texts->rbegin(); event != texts->rend(); ++event)
        book.apply(*event);
    return book;
}

} // namespace ringdown::relay
