// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/messages/pictures/PictureTile.h"

#include "ui/shell/Colours.h"
#include "ui/shell/Icons.h"
#include "ui/shell/Painting.h"
#include "ui/shell/Room.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QTimer>

#include <utility>

namespace ringdown::messages {
namespace {

constexpr QSize tileSize(232, 174);
constexpr int leastTile = 120;
constexpr int tileRadius = 8;
constexpr int placeGlyph = 28;

} // namespace

PictureTile::PictureTile(MediumSubject subject, PictureShelf &shelf, QWidget *parent)
    : QAbstractButton(parent)
    , m_subject(std::move(subject))
    , m_shelf(shelf)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(m_subject.name);
    setProperty(lineKeyName, keyOf(m_subject.id));
    take(shelf.state(m_subject.id));
}

void PictureTile::take(const MediumState &state)
{
    m_state = state;
    const auto *shown = std::get_if<Shown>(&m_state);
    setToolTip(shown ? m_subject.name + QLatin1Char('\n') + measureWords(*shown) : m_subject.name);
    setAccessibleDescription(shown ? tr("Opens it large.") : tr("It is being fetched."));
    update();
}

QSize PictureTile::bounds() const
{
    return (QSizeF(sizeHint()) * devicePixelRatioF()).toSize();
}

QSize PictureTile::sizeHint() const
{
    return {shell::grown(tileSize.width(), font()), shell::grown(tileSize.height(), font())};
}

QSize PictureTile::minimumSizeHint() const
{
    return {leastTile, sizeHint().height()};
}

void PictureTile::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

/// Not while it is painted: the answer may be here at once.
void PictureTile::askWhenSeen()
{
    const auto *shown = std::get_if<Shown>(&m_state);
    const bool isSharp =
        shown && (shown->image.size() == shown->whole || shown->bounds.expandedTo(bounds()) == shown->bounds);
    if (isSharp || std::exchange(m_isAsking, true))
        return;
    QTimer::singleShot(0, this, [this] {
        m_isAsking = false;
        m_shelf.want(m_subject.id, bounds());
    });
}

void PictureTile::paintEvent(QPaintEvent *)
{
    if (std::holds_alternative<NotAsked>(m_state) || std::holds_alternative<Shown>(m_state))
        askWhenSeen();
    const shell::Colours &colours = shell::Colours::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.setPen(Qt::NoPen);
    painter.setBrush(shell::blended(colours.raised, colours.text, 0.07));
    painter.drawRoundedRect(rect(), tileRadius, tileRadius);
    if (const auto *shown = std::get_if<Shown>(&m_state))
        paintPicture(painter, *shown);
    else
        paintPlaceholder(painter);
    if (!hasFocus())
        return;
    painter.setPen(QPen(colours.accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), tileRadius, tileRadius);
}

/// In its own aspect, and no larger than it is.
void PictureTile::paintPicture(QPainter &painter, const Shown &shown) const
{
    QSizeF room = QSizeF(shown.whole) / devicePixelRatioF();
    if (room.width() > width() || room.height() > height())
        room.scale(size(), Qt::KeepAspectRatio);
    const QRectF place(QPointF((width() - room.width()) / 2, (height() - room.height()) / 2), room);
    QPainterPath corners;
    corners.addRoundedRect(place, tileRadius, tileRadius);
    painter.save();
    painter.setClipPath(corners);
    painter.drawImage(place, shown.image);
    painter.restore();
}

void PictureTile::paintPlaceholder(QPainter &painter) const
{
    const shell::Colours &colours = shell::Colours::of(palette());
    const QFont small = shell::scaled(font(), 0.92);
    const int words = QFontMetrics(small).height();
    const int side = shell::grown(placeGlyph, font());
    const QRect glyph((width() - side) / 2, (height() - side - words - 6) / 2, side, side);
    shell::paintGlyph(painter, glyph, format::Glyph::Picture, colours.muted);
    painter.setFont(small);
    painter.setPen(colours.muted);
    painter.drawText(QRect(0, glyph.bottom() + 6, width(), words), Qt::AlignCenter, tr("Loading…"));
}

} // namespace ringdown::messages
