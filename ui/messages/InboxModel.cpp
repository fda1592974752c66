// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/messages/InboxModel.h"

#include "ui/format/Glyph.h"
#include "ui/format/Tone.h"
#include "ui/messages/MessageWords.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace ringdown::messages {
namespace {

format::Glyph glyphOf(const InboxItem &item)
{
    if (std::holds_alternative<client::Voicemail>(item.what))
        return format::Glyph::Voicemail;
    return std::holds_alternative<client::Thread>(item.what) ? format::Glyph::Text : format::Glyph::Missed;
}

format::Tone toneOf(const Conversation &conversation)
{
    const InboxItem &item = conversation.newest();
    if (std::holds_alternative<client::Voicemail>(item.what))
        return format::Tone::Voice;
    if (std::holds_alternative<client::Thread>(item.what))
        return format::Tone::Active;
    return conversation.unclaimed() > 0 ? format::Tone::Bad : format::Tone::Neutral;
}

} // namespace

void InboxModel::show(std::vector<Conversation> conversations)
{
    std::vector<std::string> wanted;
    for (const Conversation &conversation : conversations)
        wanted.push_back(conversation.id());
    takeOutBut({wanted.begin(), wanted.end()});
    const std::unordered_set<std::string> kept = ids();
    const auto isKept = [&](const std::string &id) { return kept.contains(id); };
    for (auto next = wanted.begin(); next != wanted.end();) {
        const auto row = next - wanted.begin();
        const auto first = conversations.begin() + row;
        if (const auto end = std::find_if(next, wanted.end(), isKept); end != next) {
            putIn(static_cast<int>(row), first, first + (end - next));
            next = end;
            continue;
        }
        if (const int before = rowOf(*next, static_cast<int>(row)); before != row)
            moveUp(before, static_cast<int>(row)); // something newer came to it
        replace(static_cast<int>(row), std::move(*first));
        ++next;
    }
}

std::unordered_set<std::string> InboxModel::ids() const
{
    std::unordered_set<std::string> known;
    for (const Conversation &conversation : m_conversations)
        known.insert(conversation.id());
    return known;
}

/// Those that stand side by side go at once.
void InboxModel::takeOutBut(const std::unordered_set<std::string> &kept)
{
    for (int last = rowCount() - 1; last >= 0; --last) {
        int first = last + 1;
        while (first > 0 && !kept.contains(at(first - 1).id()))
            --first;
        if (first > last)
            continue;
        beginRemoveRows({}, first, last);
        m_conversations.erase(m_conversations.begin() + first, m_conversations.begin() + last + 1);
        endRemoveRows();
        last = first;
    }
}

void InboxModel::moveUp(int from, int to)
{
    beginMoveRows({}, from, from, {}, to);
    const auto begin = m_conversations.begin();
    std::rotate(begin + to, begin + from, begin + from + 1);
    endMoveRows();
}

void InboxModel::putIn(int row, Rows begin, Rows end)
{
    beginInsertRows({}, row, row + static_cast<int>(end - begin) - 1);
    m_conversations.insert(m_conversations.begin() + row, std::make_move_iterator(begin),
                           std::make_move_iterator(end));
    endInsertRows();
}

void InboxModel::replace(int row, Conversation conversation)
{
    Conversation &before = m_conversations[static_cast<std::size_t>(row)];
    if (before == conversation)
        return;
    before = std::move(conversation);
    Q_EMIT dataChanged(index(row), index(row));
}

void InboxModel::setNames(const format::PlanNames &names)
{
    m_names = names;
    touchAll();
}

/// Five times a second; the words change with the minute.
void InboxModel::setNow(Instant now)
{
    m_now = now;
    const qint64 minute = now.milliseconds / 60'000;
    if (minute == m_minute)
        return;
    m_minute = minute;
    touchAll();
}

void InboxModel::touchAll()
{
    if (!m_conversations.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int InboxModel::rowOf(const std::string &id, int from) const
{
    const auto found =
        std::find_if(m_conversations.begin() + from, m_conversations.end(),
                     [&](const Conversation &conversation) { return conversation.id() == id; });
    return found == m_conversations.end() ? -1 : static_cast<int>(found - m_conversations.begin());
}

int InboxModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_conversations.size());
}

QVariant InboxModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Conversation &conversation = at(index.row());
    const TenantId tenant = conversation.caller().tenant;
    switch (role) {
    case Qt::DisplayRole:
        return whoWords(conversation, m_names);
    case Qt::AccessibleTextRole:
        return conversationSentence(conversation, m_names, m_now);
    case Qt::ToolTipRole:
        return m_names.times(tenant).exact(conversation.at());
    case GistRole:
        return gistWords(conversation.newest());
    case SizeRole:
        return sizeWords(conversation);
    case WhenRole:
        return m_names.times(tenant).near(conversation.at(), m_now);
    case TenantRole:
        return m_names.tenant(tenant);
    case GlyphRole:
        return static_cast<int>(glyphOf(conversation.newest()));
    case ToneRole:
        return static_cast<int>(toneOf(conversation));
    case UnheardRole:
        return conversation.unheard() > 0;
    case WaitingRole:
        return waitingWords(conversation);
    default:
        return {};
    }
}

} // namespace ringdown::messages
