// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calls/SavedFilters.h"

#include "ui/shell/Settings.h"

#include <QCollator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace ringdown::calls {
namespace {

constexpr QLatin1StringView listKey("filters");
constexpr QLatin1StringView nameKey("name");
constexpr QLatin1StringView textKey("filter");
constexpr QLatin1StringView pinnedKey("pinned");
constexpr qsizetype longestName = 60;

} // namespace

void SavedFilters::keepIn(shell::Settings &settings)
{
    m_settings = nullptr;
    m_all.clear();
    addFromJson(settings.savedFilters());
    m_settings = &settings;
    Q_EMIT changed();
}

const SavedFilter *SavedFilters::find(const QString &name) const
{
    const auto found = std::find_if(m_all.begin(), m_all.end(), [&](const SavedFilter &each) {
        return each.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == m_all.end() ? nullptr : &*found;
}

void SavedFilters::put(const SavedFilter &filter)
{
    std::erase_if(m_all, [&](const SavedFilter &each) {
        return each.name.compare(filter.name, Qt::CaseInsensitive) == 0;
    });
    QCollator order;
    order.setNumericMode(true); // "Filter 2" comes before "Filter 10"
    const auto place = std::find_if(m_all.begin(), m_all.end(), [&](const SavedFilter &each) {
        return order.compare(each.name.toCaseFolded(), filter.name.toCaseFolded()) > 0;
    });
    m_all.insert(place, filter);
}

void SavedFilters::save(const SavedFilter &filter)
{
    if (filter.name.trimmed().isEmpty())
        return;
    put({filter.name.simplified().left(longestName), filter.text.simplified(), filter.pinned});
    keep();
}

void SavedFilters::remove(const QString &name)
{
    std::erase_if(m_all, [&](const SavedFilter &each) { return each.name == name; });
    keep();
}

void SavedFilters::rename(const QString &name, const QString &newName)
{
    const SavedFilter *found = find(name);
    const SavedFilter *other = find(newName.simplified());
    if (!found || newName.trimmed().isEmpty() || (other && other != found))
        return;
    SavedFilter renamed = *found;
    std::erase_if(m_all, [&](const SavedFilter &each) { return each.name == name; });
    renamed.name = newName;
    save(renamed);
}

QByteArray SavedFilters::toJson() const
{
    QJsonArray list;
    for (const SavedFilter &each : m_all)
        list.append(QJsonObject{
            {nameKey, each.name}, {textKey, each.text}, {pinnedKey, each.pinned == Pinned::InSidebar}});
    return QJsonDocument(QJsonObject{{listKey, list}}).toJson(QJsonDocument::Indented);
}

std::optional<int> SavedFilters::addFromJson(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.object().value(listKey).isArray())
        return std::nullopt;
    int added = 0;
    const QJsonArray list = document.object().value(listKey).toArray();
    for (const auto &value : list) {
        const QString name = value[nameKey].toString().simplified().left(longestName);
        if (name.isEmpty())
            continue;
        put({name, value[textKey].toString().simplified(),
             value[pinnedKey].toBool() ? Pinned::InSidebar : Pinned::No});
        ++added;
    }
    keep();
    return added;
}

void SavedFilters::keep()
{
    if (!m_settings)
        return;
    m_settings->setSavedFilters(toJson());
    Q_EMIT changed();
}

} // namespace ringdown::calls
