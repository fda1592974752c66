// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/Icons.h"

#include "ui/shell/Colours.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <optional>

// Outside any namespace, as Qt wants it: a static library's resources must be asked for by name.
static void loadIcons()
{
    Q_INIT_RESOURCE(icons);
}

namespace ringdown::shell {
namespace {

QByteArray tintedSvg(format::Glyph glyph, const QColor &ink)
{
    static const bool loaded = (loadIcons(), true);
    Q_UNUSED(loaded)
    QFile file(format::glyphFile(glyph));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll().replace("#000", ink.name().toLatin1());
}

/// Draws the SVG at whatever size and scale is asked for, in the ink of the palette unless one is given.
class GlyphEngine : public QIconEngine {
public:
    GlyphEngine(format::Glyph glyph, std::optional<QColor> ink)
        : m_glyph(glyph)
        , m_ink(ink)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        paintGlyph(*painter, rect, m_glyph, inkFor(mode));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return glyphPixmap(m_glyph, inkFor(mode), qMin(size.width(), size.height()), 1.0);
    }

    QIconEngine *clone() const override { return new GlyphEngine(*this); }

private:
    QColor inkFor(QIcon::Mode mode) const
    {
        const Colours &colours = Colours::of(QGuiApplication::palette());
        const QColor ink = m_ink.value_or(colours.muted);
        return mode == QIcon::Disabled ? blended(colours.surface, ink, 0.5) : ink;
    }

    format::Glyph m_glyph;
    std::optional<QColor> m_ink;
};

} // namespace

QIcon glyphIcon(format::Glyph glyph)
{
    return QIcon(new GlyphEngine(glyph, std::nullopt));
}

QIcon glyphIcon(format::Glyph glyph, const QColor &ink)
{
    return QIcon(new GlyphEngine(glyph, ink));
}

QIcon programIcon()
{
    loadIcons();
    QSvgRenderer renderer(QStringLiteral(":/icons/ringdown.svg"));
    QIcon icon;
    for (const int size : {16, 24, 32, 48, 64, 128, 256}) {
        QPixmap picture(size, size);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        renderer.render(&painter);
        painter.end();
        icon.addPixmap(picture);
    }
    return icon;
}

void paintGlyph(QPainter &painter, const QRectF &where, format::Glyph glyph, const QColor &ink)
{
    const qreal side = qMin(where.width(), where.height());
    const QPixmap picture = glyphPixmap(glyph, ink, qRound(side), painter.device()->devicePixelRatioF());
    painter.drawPixmap(QPointF(where.center().x() - side / 2, where.center().y() - side / 2), picture);
}

QPixmap glyphPixmap(format::Glyph glyph, const QColor &ink, int size, qreal devicePixelRatio)
{
    const QString key = QStringLiteral("glyph/%1/%2/%3/%4")
                            .arg(static_cast<int>(glyph))
                            .arg(ink.rgba())
                            .arg(size)
                            .arg(devicePixelRatio);
    QPixmap picture;
    if (size < 1 || QPixmapCache::find(key, &picture))
        return picture;
    picture = QPixmap(QSizeF(size * devicePixelRatio, size * devicePixelRatio).toSize());
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    QSvgRenderer(tintedSvg(glyph, ink)).render(&painter);
    painter.end();
    picture.setDevicePixelRatio(devicePixelRatio);
    QPixmapCache::insert(key, picture);
    return picture;
}

} // namespace ringdown::shell
