// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/Sidebar.h"

#include "ui/shell/Colours.h"
#include "ui/shell/Icons.h"
#include "ui/shell/Mirrored.h"
#include "ui/shell/Painting.h"
#include "ui/shell/Room.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

#include <utility>

namespace ringdown::shell {
namespace {

constexpr int usualWidth = 200;
constexpr int placeHeight = 40;
constexpr int partHeight = 32;
constexpr int iconSize = 20;
constexpr int partIconSize = 16;
constexpr int partIndent = 24;
constexpr int iconLeft = 12; ///< from the edge of a place
constexpr int besideIcon = 12;
constexpr int besidePartIcon = 10;
constexpr int badgeRoom = 44;
constexpr int leastPage = 420; ///< how wide a page is at least before the list folds
constexpr int boxInsets = 2 * 8;

int sideOfIcon(const QFont &font)
{
    return grown(iconSize, font);
}

int sideOfPartIcon(const QFont &font)
{
    return grown(partIconSize, font);
}

/// From the edge of a place.
int wordsLeft(const QFont &font)
{
    return iconLeft + sideOfIcon(font) + besideIcon;
}

int partWordsLeft(const QFont &font)
{
    return iconLeft + partIndent + sideOfPartIcon(font) + besidePartIcon;
}

class PlaceDelegate : public QStyledItemDelegate {
public:
    explicit PlaceDelegate(Sidebar *sidebar)
        : QStyledItemDelegate(sidebar)
        , m_sidebar(sidebar)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return {usualWidth, grown(isPart(index) ? partHeight : placeHeight, option.font)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Colours &colours = Colours::of(option.palette);
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRect box = option.rect.adjusted(8, 2, -8, -2);
        paintBox(*painter, option, box, colours);
        const QColor ink = selected ? colours.accent : colours.muted;
        const bool isIndented = isPart(index) && !m_sidebar->isFolded();
        const int size = isPart(index) ? sideOfPartIcon(option.font) : sideOfIcon(option.font);
        const int indent = isIndented ? partIndent : (sideOfIcon(option.font) - size) / 2;
        const QRectF icon(box.left() + iconLeft + indent, box.center().y() - size / 2.0 + 0.5, size, size);
        paintGlyph(*painter, mirrored(icon, QRectF(box), option.direction),
                   static_cast<format::Glyph>(index.data(PlaceModel::GlyphRole).toInt()), ink);
        const int badge = index.data(PlaceModel::BadgeRole).toInt();
        if (!m_sidebar->isFolded()) {
            painter->setFont(scaled(option.font, 1.0, selected ? QFont::DemiBold : QFont::Medium));
            const int left = isIndented ? partWordsLeft(option.font) : wordsLeft(option.font);
            const QRect words = box.adjusted(left, 0, badge == 0 ? -8 : -grown(badgeRoom, option.font), 0);
            paintText(*painter, mirrored(words, box, option.direction), index.data().toString(),
                      colours.text);
        }
        paintBadge(*painter, box, badge, option, colours);
        painter->restore();
    }

private:
    static bool isPart(const QModelIndex &index) { return index.data(PlaceModel::IsPartRole).toBool(); }

    static void paintBox(QPainter &painter, const QStyleOptionViewItem &option, const QRect &box,
                         const Colours &colours)
    {
        painter.setPen(Qt::NoPen);
        if (option.state.testFlag(QStyle::State_Selected)) {
            painter.setBrush(colours.selection);
            painter.drawRoundedRect(box, 7, 7);
        } else if (option.state.testFlag(QStyle::State_MouseOver)) {
            painter.setBrush(blended(colours.side, colours.text, 0.06));
            painter.drawRoundedRect(box, 7, 7);
        }
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(colours.accent, 2));
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 6, 6);
        }
    }

    static QString badgeWords(int badge)
    {
        return badge == alarmBadge     ? QStringLiteral("!")
               : badge == unknownBadge ? QStringLiteral("–")
                                       : QLocale().toString(badge);
    }

    void paintBadge(QPainter &painter, const QRect &box, int badge, const QStyleOptionViewItem &option,
                    const Colours &colours) const
    {
        if (badge == 0)
            return;
        painter.setPen(Qt::NoPen);
        painter.setBrush(badge == alarmBadge     ? colours.bad
                         : badge == unknownBadge ? colours.border
                                                 : colours.accent);
        if (m_sidebar->isFolded()) {
            const QRect dot(box.right() - 12, box.top() + 5, 8, 8);
            painter.drawEllipse(mirrored(dot, box, option.direction));
            return;
        }
        painter.setFont(scaled(option.font, 0.9, QFont::DemiBold));
        const QString words = badgeWords(badge);
        const int width = qMax(22, painter.fontMetrics().horizontalAdvance(words) + 14);
        const int height = qMax(20, painter.fontMetrics().height() + 4);
        const QRect pill =
            mirrored(QRect(box.right() - width - 8, box.center().y() - height / 2 + 1, width, height), box,
                     option.direction);
        painter.drawRoundedRect(pill, height / 2.0, height / 2.0);
        painter.setPen(badge == alarmBadge     ? colours.surface
                       : badge == unknownBadge ? colours.text
                                               : colours.onAccent);
        painter.drawText(pill, Qt::AlignCenter, words);
    }

    const Sidebar *m_sidebar;
};

/// Its words, the keys that lead there, and what its badge means.
QString tipOf(const Place &place)
{
    if (!place.within.isEmpty() && place.keys.isEmpty())
        return PlaceModel::tr("%1: %2", "place, a part of it").arg(place.within, place.words);
    const QString name = place.keys.isEmpty()
                             ? place.words
                             : PlaceModel::tr("%1 (%2)", "place and its keys").arg(place.words, place.keys);
    return place.meaning.isEmpty() ? name
                                   : PlaceModel::tr("%1: %2", "place, its badge").arg(name, place.meaning);
}

} // namespace

void PlaceModel::add(const Place &place)
{
    const int row = static_cast<int>(m_places.size());
    beginInsertRows({}, row, row);
    m_places.push_back(place);
    endInsertRows();
}

void PlaceModel::addBehind(const QString &id, const Place &place)
{
    const int before = rowOf(id);
    const int row = before < 0 ? rowCount() : before + 1;
    beginInsertRows({}, row, row);
    m_places.insert(m_places.begin() + row, place);
    endInsertRows();
}

void PlaceModel::remove(const QString &id)
{
    const int row = rowOf(id);
    if (row < 0)
        return;
    beginRemoveRows({}, row, row);
    m_places.erase(m_places.begin() + row);
    endRemoveRows();
}

void PlaceModel::setBadge(const QString &id, int badge, const QString &meaning)
{
    const int row = rowOf(id);
    if (row < 0)
        return;
    Place &place = m_places[static_cast<std::size_t>(row)];
    if (place.badge == badge && place.meaning == meaning)
        return;
    place.badge = badge;
    place.meaning = meaning;
    Q_EMIT dataChanged(index(row), index(row));
}

void PlaceModel::setKeys(const QString &id, const QString &keys)
{
    if (const int row = rowOf(id); row >= 0)
        m_places[static_cast<std::size_t>(row)].keys = keys;
}

int PlaceModel::rowOf(const QString &id) const
{
    for (std::size_t row = 0; row < m_places.size(); ++row) {
        if (m_places[row].id == id)
            return static_cast<int>(row);
    }
    return -1;
}

int PlaceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_places.size());
}

QVariant PlaceModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Place &place = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return place.words;
    case Qt::AccessibleTextRole:
        if (!place.within.isEmpty())
            return tr("%1: %2", "place, a part of it").arg(place.within, place.words);
        return place.meaning.isEmpty() ? place.words
                                       : tr("%1, %2", "place and its badge").arg(place.words, place.meaning);
    case Qt::ToolTipRole:
        return tipOf(place);
    case BadgeRole:
        return place.badge;
    case GlyphRole:
        return static_cast<int>(place.glyph);
    case IsPartRole:
        return !place.within.isEmpty();
    default:
        return {};
    }
}

Sidebar::Sidebar(QWidget *parent)
    : QListView(parent)
    , m_places(new PlaceModel(this))
{
    setObjectName(QStringLiteral("sidebar"));
    setAccessibleName(tr("Places"));
    setModel(m_places);
    setItemDelegate(new PlaceDelegate(this));
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setViewportMargins(0, 10, 0, 10);
    setFolded(false);
    connect(m_places, &QAbstractItemModel::rowsInserted, this, &Sidebar::fitWidth);
    connect(m_places, &QAbstractItemModel::rowsRemoved, this, &Sidebar::fitWidth);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        if (current.isValid())
            Q_EMIT chosen(m_places->at(current.row()).id);
    });
}

void Sidebar::go(const QString &id)
{
    const QSignalBlocker quiet(this);
    setCurrentIndex(m_places->index(m_places->rowOf(id)));
}

QString Sidebar::current() const
{
    return currentIndex().isValid() ? m_places->at(currentIndex().row()).id : QString();
}

void Sidebar::setFolded(bool folded)
{
    m_isFolded = folded;
    m_isTight = false;
    fitWidth();
}

void Sidebar::setRoom(int width)
{
    if (std::exchange(m_room, width) != width)
        fitRoom();
}

void Sidebar::fitRoom()
{
    m_isTight = m_room - openWidth() < grown(leastPage, font());
    fitWidth();
}

void Sidebar::fitWidth()
{
    setFixedWidth(isFolded() ? boxInsets + 2 * iconLeft + sideOfIcon(font()) : openWidth());
    viewport()->update();
}

int Sidebar::openWidth() const
{
    return qBound(usualWidth, widthOfWords(), grown(usualWidth, font()));
}

/// With larger words it takes no more from the page than they need.
int Sidebar::widthOfWords() const
{
    const QFontMetrics bold(scaled(font(), 1.0, QFont::DemiBold));
    int widest = 0;
    for (int row = 0; row < m_places->rowCount(); ++row) {
        const Place &place = m_places->at(row);
        const int around =
            place.within.isEmpty() ? wordsLeft(font()) + grown(badgeRoom, font()) : partWordsLeft(font()) + 8;
        widest = qMax(widest, around + bold.horizontalAdvance(place.words));
    }
    return boxInsets + widest + verticalScrollBar()->sizeHint().width();
}

/// A list lays all of itself out anew; the heights here are of kinds, and a badge that changes moves nothing.
void Sidebar::dataChanged(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles)
{
    QAbstractItemView::dataChanged(first, last, roles);
}

void Sidebar::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        fitRoom();
        scheduleDelayedItemsLayout();
    }
}

} // namespace ringdown::shell
