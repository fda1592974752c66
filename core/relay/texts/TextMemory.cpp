// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/texts/TextMemory.h"

#include <limits>
#include <set>
#include <unordered_map>
#include <utility>
#include <vector>

namespace ringdown::relay {
namespace {

constexpr int pageTexts = 500;
constexpr int newestPages = 10;

/// What the book would still know at the end, of events that come newest first: it needs no more room than
/// the book, however long the log is.
class Gleaning {
public:
    void take(const Event &event, std::string json)
    {
        if (isOfUse(event))
            m_json.push_back(std::move(json)); // an event takes several times the room
    }
    Result<void> into(routing::TextBook &book) const
    {
        for (auto json = m_json.rbegin(); json != m_json.rend(); ++json) {
            const auto event = eventFromJson(*json);
            if (!event)
                return event.error();
            book.apply(*event);
        }
        return {};
    }

private:
    bool isOfUse(const Event &event)
    {
        if (event.kind == EventKind::TextDelivered)
            return m_arrivals++ < routing::TextBook::mostDelivered;
        if (event.kind == EventKind::MessageSent)
            return !event.contact.isEmpty() && m_answers++ < routing::TextBook::mostWriters;
        return event.kind == EventKind::MessageReceived && isNewestOfConversation(event);
    }
    bool isNewestOfConversation(const Event &event)
    {
        bool isNewest = false;
        for (const ContactId &contact : event.contacts) {
            auto &phones = m_phones[event.tenant.value + '/' + event.to + '/' + contact.value];
            isNewest |=
                phones.size() < routing::TextBook::mostConversations && phones.insert(event.from).second;
        }
        return isNewest;
    }

    std::vector<std::string> m_json;
    std::unordered_map<std::string, std::set<std::string>> m_phones; ///< by business number and contact
    std::size_t m_arrivals = 0;
    std::size_t m_answers = 0;
};

/// Whether no older text may matter. The last page may begin before the time and end behind it.
Result<bool> glean(store::CallStore &log, Instant since, Reach reach, const IsOver &isOver,
                   Gleaning &gleaning)
{
    store::MessageFilter filter;
    filter.limit = pageTexts;
    filter.kinds = store::MessageKinds::WithFates;
    const int mostPages = reach == Reach::Newest ? newestPages : std::numeric_limits<int>::max();
    for (int pages = 0; pages < mostPages; ++pages) {
        if (isOver && isOver())
            return readingEnds();
        auto page = log.messages(filter);
        if (!page)
            return page.error();
        bool isOld = false;
        for (std::string &json : page->eventJson) {
            const auto event = eventFromJson(json);
            if (!event)
                return event.error();
            isOld = event->at < since;
            if (!isOld)
                gleaning.take(*event, std::move(json));
        }
        if (!page->next || isOld)
            return true;
        filter.after = *page->next;
    }
    return false;
}

} // namespace

Result<RecalledTexts> recallTexts(store::CallStore &log, Instant now, Reach reach, const IsOver &isOver)
{
    const auto stops = log.textStops();
    if (!stops)
        return stops.error();
    Gleaning gleaning;
    const auto isWhole = glean(log, now - routing::conversationsKept, reach, isOver, gleaning);
    if (!isWhole)
        return isWhole.error();
    RecalledTexts recalled{{}, *isWhole};
    for (const Event &event : *stops)
        recalled.book.apply(event);
    if (auto read = gleaning.into(recalled.book); !read)
        return read.error();
    return recalled;
}

} // namespace ringdown::relay
