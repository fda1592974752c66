// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/routing/texts/TextBook.h"

#include <algorithm>

namespace ringdown::routing {
namespace {

constexpr std::size_t mostNotices = 1000; ///< remembered; forgetting one lets another be sent

std::string bookKey(const TenantId &tenant, std::string_view number, const ContactId &contact)
{
    return tenant.value + '/' + std::string(number) + '/' + contact.value;
}

} // namespace

void TextBook::apply(const Event &event)
{
    const Line line(event.to, event.from);
    if (event.kind == EventKind::TextsStopped)
        m_stops.try_emplace(line, TextStop{event.tenant, event.to, event.from, event.contact, event.at});
    else if (event.kind == EventKind::TextsResumed)
        m_stops.erase(line);
    else if (event.kind == EventKind::MessageReceived)
        applyForwarded(event);
    else if (event.kind == EventKind::TextQueued && event.what == noticeWord) {
        if (m_notices.size() >= mostNotices)
            m_notices.clear();
        m_notices[{event.from, event.to}] = event.at;
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

std::vector<TextStop> TextBook::stops() const
{
    std::vector<TextStop> all;
    all.reserve(m_stops.size());
    for (const auto &[line, stop] : m_stops)
        all.push_back(stop);
    return all;
}

std::vector<Conversation> TextBook::conversations(const TenantId &tenant, std::string_view number,
                                                  const ContactId &contact) const
{
    const auto found = m_conversations.find(bookKey(tenant, number, contact));
    if (found == m_conversations.end())
        return {};
    return {found->second.rbegin(), found->second.rend()};
}

std::optional<Instant> TextBook::lastNotice(std::string_view number, std::string_view phone) const
{
    const auto found = m_notices.find(Line(number, phone));
    return found == m_notices.end() ? std::nullopt : std::optional(found->second);
}

} // namespace ringdown::routing
