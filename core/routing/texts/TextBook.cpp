// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/routing/texts/TextBook.h"

#include <algorithm>
#include <iterator>

namespace ringdown::routing {
namespace {

constexpr std::size_t mostNoticed = 1000; ///< phones; forgetting one lets another notice be sent
constexpr std::size_t mostCounted = 10;   ///< notices of a phone

std::string bookKey(const TenantId &tenant, std::string_view number, const ContactId &contact)
{
    return tenant.value + '/' + std::string(number) + '/' + contact.value;
}

} // namespace

void TextBook::apply(const Event &event)
{
    if (event.kind == EventKind::TextsStopped || event.kind == EventKind::TextsResumed)
        applyWord(event);
    else if (event.kind == EventKind::MessageReceived)
        applyForwarded(event);
    else if (event.kind == EventKind::MessageSent)
        applyAnswer(event);
    else if (event.kind == EventKind::TextDelivered)
        applyDelivered(event);
    else if (event.kind == EventKind::TextQueued && event.what == noticeWord) {
        if (m_notices.size() >= mostNoticed)
            m_notices.clear();
        if (const std::size_t end = event.text.rfind('.'); end != std::string::npos)
            m_writers.erase(event.text.substr(0, end)); // they know
        auto &times = m_notices[{event.from, event.to}];
        if (std::find(times.begin(), times.end(), event.at) == times.end())
            times.push_back(event.at);
        if (times.size() > mostCounted)
            times.erase(times.begin());
    }
}

void TextBook::applyWord(const Event &event)
{
    const Line line(event.to, event.from);
    m_words[line] = event.at;
    if (event.kind == EventKind::TextsStopped)
        m_stops.try_emplace(line, TextStop{event.tenant, event.to, event.from, event.contact, event.at});
    else
        m_stops.erase(line);
}

void TextBook::applyLate(const Event &event)
{
    const bool isWord = event.kind == EventKind::TextsStopped || event.kind == EventKind::TextsResumed;
    const auto newest = m_words.find(Line(event.to, event.from));
    if (!isWord || newest == m_words.end() || event.at >= newest->second)
        apply(event);
}

void TextBook::clampTimes(Instant now)
{
    std::erase_if(m_words, [&](const auto &word) { return word.second > now; });
    for (auto &[line, stop] : m_stops)
        stop.since = std::min(stop.since, now);
    for (auto &[line, times] : m_notices) {
        for (Instant &at : times)
            at = std::min(at, now);
    }
    for (auto &[key, list] : m_conversations) {
        for (Conversation &one : list)
            one.at = std::min(one.at, now);
    }
}

/// A text that a contact wrote; those of the console have none.
void TextBook::applyAnswer(const Event &event)
{
    if (event.contact.isEmpty() || !m_writers.try_emplace(event.text, event.contact).second)
        return;
    m_answers.push_back(event.text);
    if (m_answers.size() > mostWriters) {
        m_writers.erase(m_answers.front());
        m_answers.pop_front();
    }
}

void TextBook::applyDelivered(const Event &event)
{
    if (!m_delivered.insert(event.text).second)
        return;
    m_arrivals.push_back(event.text);
    if (m_arrivals.size() > mostDelivered) {
        m_delivered.erase(m_arrivals.front());
        m_arrivals.pop_front();
    }
}

void TextBook::applyForwarded(const Event &event)
{
    for (const ContactId &contact : event.contacts) {
        auto &list = m_conversations[bookKey(event.tenant, event.to, contact)];
        std::erase_if(list, [&](const Conversation &known) { return known.phone == event.from; });
        list.push_back({event.from, event.at});
        if (list.size() > mostConversations)
            list.erase(list.begin());
    }
}

bool TextBook::isStopped(std::string_view number, std::string_view phone) const
{
    return m_stops.contains(Line(number, phone));
}

bool TextBook::isOvertaken(std::string_view number, std::string_view phone, Instant at, Instant now) const
{
    const auto newest = m_words.find(Line(number, phone));
    return newest != m_words.end() && at < newest->second && newest->second <= now;
}

std::vector<TextStop> TextBook::stops() const
{
    std::vector<TextStop> all;
    all.reserve(m_stops.size());
    for (const auto &[line, stop] : m_stops)
        all.push_back(stop);
    return all;
}

std::vector<Conversation> TextBook::conversations(const TenantId &tenant, std::string_view number,
                                                  const ContactId &contact, Instant since) const
{
    const auto found = m_conversations.find(bookKey(tenant, number, contact));
    if (found == m_conversations.end())
        return {};
    std::vector<Conversation> newestFirst;
    std::copy_if(found->second.rbegin(), found->second.rend(), std::back_inserter(newestFirst),
                 [&](const Conversation &one) { return one.at >= since; });
    return newestFirst;
}

int TextBook::noticesSince(std::string_view number, std::string_view phone, Instant since) const
{
    const auto found = m_notices.find(Line(number, phone));
    if (found == m_notices.end())
        return 0;
    return static_cast<int>(
        std::count_if(found->second.begin(), found->second.end(), [&](Instant at) { return at > since; }));
}

ContactId TextBook::writerOf(const std::string &text) const
{
    const auto found = m_writers.find(text);
    return found == m_writers.end() ? ContactId() : found->second;
}

std::vector<std::string> stoppedAt(const std::vector<TextStop> &stops, std::string_view number)
{
    std::vector<std::string> phones;
    for (const TextStop &stop : stops) {
        if (stop.number == number)
            phones.push_back(stop.phone);
    }
    return phones;
}

} // namespace ringdown::routing
