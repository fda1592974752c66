// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/messages/InboxModel.h"

#include "ui/format/Glyph.h"
#include "ui/format/Tone.h"
#include "ui/messages/MessageWords.h"

#include <algorithm>
#include <set>
#include <utility>

namespace ringdown::messages {
namespace {

format::Glyph glyphOf(const InboxItem &item)
{
    if (std::holds_alternative<client::Voicemail>(item.what))
        return format::Glyph::Voicemail;
    return std::holds_alternative<client::Thread>(item.what) ? format::Glyph::Text : format::Glyph::Missed;
}

format::Tone toneOfItem(const InboxItem &item)
{
    if (std::holds_alternative<client::Voicemail>(item.what))
        return format::Tone::Voice;
    if (std::holds_alternative<client::Thread>(item.what))
        return format::Tone::Active;
    return item.isUnclaimed() ? format::Tone::Bad : format::Tone::Neutral;
}

} // namespace

void InboxModel::show(std::vector<InboxItem> items)
{
    std::set<std::string> ids;
    for (const InboxItem &item : items)
        ids.insert(item.id());
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (!ids.contains(at(row).id()))
            takeOut(row);
    }
    for (int row = 0; row < static_cast<int>(items.size()); ++row) {
        InboxItem &item = items[static_cast<std::size_t>(row)];
        if (const int before = rowOf(item.id()); before >= 0 && before != row)
            takeOut(before); // it moves up: something newer came to it
        if (row < rowCount() && at(row).id() == item.id())
            replace(row, std::move(item));
        else
            putIn(row, std::move(item));
    }
}

void InboxModel::takeOut(int row)
{
    beginRemoveRows({}, row, row);
    m_items.erase(m_items.begin() + row);
    endRemoveRows();
}

void InboxModel::putIn(int row, InboxItem item)
{
    beginInsertRows({}, row, row);
    m_items.insert(m_items.begin() + row, std::move(item));
    endInsertRows();
}

void InboxModel::replace(int row, InboxItem item)
{
    InboxItem &before = m_items[static_cast<std::size_t>(row)];
    if (before == item)
        return;
    before = std::move(item);
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
    if (!m_items.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int InboxModel::rowOf(const std::string &id) const
{
    const auto found =
        std::find_if(m_items.begin(), m_items.end(), [&](const InboxItem &item) { return item.id() == id; });
    return found == m_items.end() ? -1 : static_cast<int>(found - m_items.begin());
}

int InboxModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

QVariant InboxModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const InboxItem &item = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return whoWords(item, m_names);
    case Qt::AccessibleTextRole:
        return itemSentence(item, m_names, m_now);
    case Qt::ToolTipRole:
        return m_names.times(item.tenant()).exact(item.at());
    case GistRole:
        return gistWords(item);
    case SizeRole:
        return sizeWords(item);
    case WhenRole:
        return m_names.times(item.tenant()).near(item.at(), m_now);
    case TenantRole:
        return m_names.tenant(item.tenant());
    case GlyphRole:
        return static_cast<int>(glyphOf(item));
    case ToneRole:
        return static_cast<int>(toneOfItem(item));
    case UnheardRole:
        return item.isUnheard();
    case OpenRole:
        return item.isUnclaimed();
    default:
        return {};
    }
}

} // namespace ringdown::messages
