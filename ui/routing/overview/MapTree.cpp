// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routing/overview/MapTree.h"

#include "ui/shell/Icons.h"

#include <set>

namespace ringdown::routing_ui {
namespace {

format::Glyph glyphOf(BoxKind kind)
{
    switch (kind) {
    case BoxKind::Numbers:
        return format::Glyph::Incoming;
    case BoxKind::Rules:
        return format::Glyph::Shield;
    case BoxKind::Hours:
        return format::Glyph::Clock;
    case BoxKind::Route:
        return format::Glyph::Route;
    case BoxKind::Tiers:
        return format::Glyph::Ringing;
    case BoxKind::End:
        return format::Glyph::Ended;
    }
    return format::Glyph::Info;
}

QStandardItem *itemOf(const QString &words, const std::string &path, format::Glyph glyph)
{
    auto *item = new QStandardItem(shell::glyphIcon(glyph), words);
    item->setEditable(false);
    item->setData(QString::fromStdString(path), MapTree::pathRole);
    item->setData(words, Qt::AccessibleTextRole);
    item->setToolTip(words);
    return item;
}

/// Lays boxes under items.
class TreeLayer {
public:
    explicit TreeLayer(const RoutingMap &map)
        : m_map(map)
    {
    }

    void lay(QStandardItem &parent, std::size_t index, const QString &label)
    {
        const MapBox &box = m_map.boxes[index];
        const bool isNew = m_met.insert(index).second;
        QString words = isNew ? boxInWords(box) : MapTree::tr("%1, see above").arg(box.title);
        if (!label.isEmpty())
            words = MapTree::tr("%1 → %2", "a key or a state, where it leads").arg(label, words);
        QStandardItem *item = itemOf(words, box.path,
                                     box.isWrong        ? format::Glyph::Alarm
                                     : box.problems > 0 ? format::Glyph::Alert
                                                        : glyphOf(box.kind));
        parent.appendRow(item);
        if (!isNew)
            return;
        for (const MapLine &line : box.lines) {
            if (box.lines.size() > 1)
                item->appendRow(itemOf(line.text, line.path, format::Glyph::Detail));
        }
        for (const MapEdge &edge : m_map.edges) {
            if (edge.from == index)
                lay(*item, edge.to, edge.label);
        }
    }

    void layUnmet(QStandardItem &parent)
    {
        for (std::size_t index = 0; index < m_map.boxes.size(); ++index) {
            if (!m_met.contains(index))
                lay(parent, index, MapTree::tr("no call comes here"));
        }
    }

private:
    const RoutingMap &m_map;
    std::set<std::size_t> m_met;
};

} // namespace

void MapTree::setMap(const RoutingMap &map)
{
    clear();
    if (map.boxes.empty())
        return;
    TreeLayer layer(map);
    layer.lay(*invisibleRootItem(), 0, {});
    layer.layUnmet(*invisibleRootItem());
}

} // namespace ringdown::routing_ui
